import { listed } from '../../text/prose.js';
import type { Condition } from '../query.js';
import { describeAtom, saysNeither } from './describe-atom.js';
import { fillPattern } from './fill-pattern.js';
import { type NormalCondition, normalCondition } from './normal-condition.js';
import { inTwos, type Speech } from './speech.js';

/** The surroundings of a condition: about many roles or one, in a relative clause or in a claim. */
interface Place {
  isMany: boolean;
  isClause: boolean;
}

/** The words for a condition, from its verb on. */
export function describeCondition(condition: Condition, speech: Speech, place: Place): string {
  return describeNormal(normalCondition(condition), speech, place);
}

export function describeNormal(condition: NormalCondition, speech: Speech, place: Place): string {
  const { joins, verbs } = speech.words;
  if (condition.kind === 'atom') {
    const { verb, rest } = describeAtom(condition.condition, condition.isNegated, speech);
    const { one, many, notOne, notMany } = verbs[verb];
    const [positive, negative] = place.isMany ? [many, notMany] : [one, notOne];
    return `${condition.isNegated && !saysNeither(condition.condition) ? negative : positive} ${rest}`;
  }
  if (speech.isBrief) return describeJoinBriefly(condition, speech, place);
  const parts = condition.of.map((part) => describeNormal(part, speech, place));
  if (condition.kind === 'neither' || condition.kind === 'not_both') {
    const [a = '', ...others] = parts;
    const b = inTwos(others, joins.two[condition.kind === 'neither' ? 'or' : 'and']);
    return fillPattern(joins.denied[condition.kind], { a, b });
  }
  if (speech.style === 'two') return inTwos(parts, joins.two[condition.kind]);
  return parts.join((place.isClause ? joins.clauses : joins.plain)[condition.kind]);
}

/**
 * A join in a sentence that is only told, and never read again: "are in Kitchen, are grade 8 and either travel or mention
 * “wine”". Parts with the same verb share it: "are grade 6 or on the management track".
 */
function describeJoinBriefly(
  { kind, of }: Exclude<NormalCondition, { kind: 'atom' }>,
  speech: Speech,
  place: Place,
): string {
  const { brief, joins } = speech.words;
  const said = of.map((part) => {
    const text = describeNormal(part, speech, place);
    return part.kind === 'or' || part.kind === 'and'
      ? fillPattern(brief[part.kind === 'or' ? 'either' : 'both'], { told: text })
      : text;
  });
  switch (kind) {
    case 'and':
      return listed(said, brief.and);
    case 'or':
      return listed(withOneVerb(of, said, speech, place) ?? said, brief.or);
    case 'neither':
      return `${joins.neither.first}${said.join(joins.neither.next)}`;
    case 'not_both':
      return fillPattern(joins.denied.not_both, { a: said[0], b: listed(said.slice(1), brief.and) });
  }
}

/** The parts with a verb only before the first; undefined if their verbs differ. */
function withOneVerb(
  of: readonly NormalCondition[],
  said: readonly string[],
  speech: Speech,
  place: Place,
): string[] | undefined {
  const verbs = of.map((part) => {
    if (part.kind !== 'atom' || part.isNegated) return undefined;
    const { one, many } = speech.words.verbs[describeAtom(part.condition, false, speech).verb];
    return place.isMany ? many : one;
  });
  const [verb] = verbs;
  if (verb === undefined || verbs.some((each) => each !== verb)) return undefined;
  return said.map((text, at) => (at === 0 ? text : text.slice(verb.length + 1)));
}
