import { listed } from '../../text/prose.js';
import type { Condition, Roles, TextCondition } from '../query.js';
import { describeText } from './describe-text.js';
import { describeGrades, fillSpan } from './describe-value.js';
import { fillPattern } from './fill-pattern.js';
import { nameOfFamily, nameOfLevel, nameOfTrack, withoutQuotes } from './names.js';
import { type Atom, type NormalCondition, normalCondition, normalRoles } from './normal-condition.js';
import type { Verb } from './query-patterns.js';
import type { PredicateName } from './query-words.js';
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

/** The verb and the rest of a simple condition. */
export function describeAtom(atom: Atom, isNegated: boolean, speech: Speech): { verb: Verb; rest: string } {
  const { words } = speech;
  const { predicates, facts, measures, shared, values } = words;
  const say = (name: PredicateName, slots: Record<string, string | number | undefined> = {}) => ({
    verb: predicates[name].verb,
    rest: fillPattern(predicates[name].rest, slots),
  });
  const roles = speech.describeGroup;
  const list = (items: readonly string[]) => say('values', { values: listValues(items, isNegated, speech) });
  switch (atom.kind) {
    case 'grade':
      return list(atom.ranges.map((span) => describeGrades(span, speech)));
    case 'level':
      return list(
        atom.levels.map((level) => fillPattern(values.level, { level: nameOfLevel(level, speech) })),
      );
    case 'level_bound': {
      const patterns = atom.isIncluded ? values.levelOrPast : values.levelPast;
      return list([fillPattern(patterns[atom.direction], { level: nameOfLevel(atom.level, speech) })]);
    }
    case 'track':
      return list([fillPattern(values.track, { track: nameOfTrack(atom.track, speech) })]);
    case 'family':
      return list(familyValues(atom.families, speech));
    case 'titled':
      return say(titledName(atom), { words: withoutQuotes(atom.words.join(' ')) });
    case 'same':
      return say('same', { fact: shared[atom.fact], roles: roles(atom.as) });
    case 'beyond': {
      const name = atom.by === undefined ? atom.direction : (`${atom.direction}By` as const);
      const by = atom.by && fillSpan(atom.by, values.number, String);
      return say(name, { measure: measures[atom.measure], by, roles: everyOf(atom.than, speech) });
    }
    case 'measure': {
      const span = fillSpan(atom.span, values.number, String);
      if (atom.measure === 'grade') return say('measure', { measure: measures.grade, span });
      const isOne = atom.span.from === 1 && atom.span.to === 1;
      return say('counted', { counted: words.counted[atom.measure][isOne ? 'one' : 'many'], span });
    }
    case 'among':
      return describeMembership(atom.roles, roles, say);
    case 'documented':
      return say(atom.state, { fact: facts[atom.fact] });
    case 'owned':
      return say('owned', { owner: withoutQuotes(atom.by) });
    case 'review':
      return say(atom.state);
    case 'reports_outside':
    case 'replaced':
      return say(atom.kind);
    case 'mentions': {
      const text = listValues(
        phrasesOf(atom.text).map((part) => describeText(part, speech)),
        isNegated,
        speech,
      );
      if (!atom.only) return say('mentions', { text });
      const kinds = atom.only.map((kind) =>
        fillPattern(values.statementKind, { kind: words.statementKinds[kind] }),
      );
      return say('mentionsIn', { text, kinds: joinValues(kinds, speech) });
    }
  }
}

/** Each of a group: "a lower grade than both the Cook and the Baker". */
function everyOf(given: Roles, { isBrief, words, describeGroup }: Speech): string {
  const roles = normalRoles(given);
  if (!isBrief || roles.kind !== 'either') return describeGroup(roles);
  return fillPattern(words.brief.both, { told: listed(roles.groups.map(describeGroup), words.brief.and) });
}

function titledName({ words, match }: Extract<Atom, { kind: 'titled' }>): PredicateName {
  switch (match) {
    case 'anywhere':
      return 'titledAnywhere';
    case 'start':
      return 'titledStart';
    case 'end':
      return 'titledEnd';
    case 'phrase':
      return 'titledPhrase';
    case undefined:
      return words.length === 1 ? 'titledPhrase' : 'titled';
  }
}

function describeMembership(
  group: Roles,
  roles: (group: Roles) => string,
  say: (name: PredicateName, slots: Record<string, string>) => { verb: Verb; rest: string },
): { verb: Verb; rest: string } {
  const normal = normalRoles(group);
  switch (normal.kind) {
    case 'one':
    case 'outsider':
    case 'unknown':
      return say('is', { roles: roles(normal) });
    case 'reports':
      return normal.steps === 1
        ? say('reportsTo', { roles: roles(normal.of) })
        : say('among', { roles: roles(normal) });
    case 'managers':
      return normal.steps === 1
        ? say('manages', { roles: roles(normal.of) })
        : say('among', { roles: roles(normal) });
    default:
      return say('among', { roles: roles(normal) });
  }
}

/** Whether "neither ... nor" says the negation, so that the verb does not. */
export function saysNeither(atom: Atom): boolean {
  switch (atom.kind) {
    case 'grade':
      return atom.ranges.length > 1;
    case 'level':
      return atom.levels.length > 1;
    case 'family':
      return atom.families.length > 1;
    case 'mentions':
      return phrasesOf(atom.text).length > 1;
    default:
      return false;
  }
}

function phrasesOf(text: TextCondition): readonly TextCondition[] {
  return text.kind === 'some' ? text.of : [text];
}

/** Nobody reads a first line that names more families. If there are more, it names two. */
const MOST_FAMILIES = 5;

function familyValues(families: readonly string[], speech: Speech): string[] {
  const { family, furtherFamilies } = speech.words.values;
  const named = families.map((id) => fillPattern(family, { family: nameOfFamily(id, speech) }));
  if (!speech.isBrief || named.length <= MOST_FAMILIES) return named;
  const [first = '', second = '', ...others] = named;
  return [first, second, fillPattern(furtherFamilies, { further: others.length })];
}

function listValues(values: readonly string[], isNegated: boolean, speech: Speech): string {
  const { neither } = speech.words.joins;
  return isNegated && values.length > 1
    ? `${neither.first}${values.join(neither.next)}`
    : joinValues(values, speech);
}

function joinValues(values: readonly string[], { style, isBrief, words }: Speech): string {
  if (isBrief) return listed(values, words.brief.or);
  return style === 'two' ? inTwos(values, words.joins.two.or) : values.join(words.joins.plain.or);
}
