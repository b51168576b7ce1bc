import { listed } from '../../text/prose.js';
import type { Condition } from '../query.js';
import { describeAtom, saysNeither } from './describe-atom.js';
import { describeNormal } from './describe-condition.js';
import { fillPattern } from './fill-pattern.js';
import { type Atom, type NormalCondition, normalCondition } from './normal-condition.js';
import type { Speech } from './speech.js';

/**
 * The words for a condition behind a noun, in a sentence that is only told: "in Kitchen at grade 8", "reporting to the
 * Head Chef". What has no such words is a clause: "in Kitchen that are the Cook".
 */
export function describeBehindNoun(condition: Condition, speech: Speech): string {
  const normal = normalCondition(condition);
  const parts = normal.kind === 'and' ? normal.of : [normal];
  const places = parts.filter(isPlace).sort((a, b) => rankOf(a) - rankOf(b));
  const others = parts.filter((part) => !isPlace(part)).sort((a, b) => rankOf(a) - rankOf(b));
  const phrases = others.map((part) => phraseOf(part, others.length + places.length === 1, speech));
  const placed = places.map((part) => phraseOf(part, false, speech));
  if (phrases.length === 0) return placed.join(' ');
  const told = phrases.every((phrase) => phrase !== undefined)
    ? listed(phrases)
    : fillPattern(speech.words.brief.clause, {
        condition: describeNormal(joined(others), speech, { isMany: true, isClause: false }),
      });
  return [...placed, told].join(' ');
}

function joined([first, ...others]: readonly NormalCondition[]): NormalCondition {
  if (!first) throw new Error('A clause has a condition.');
  return others.length === 0 ? first : { kind: 'and', of: [first, ...others] };
}

/** Where a role stands. Such words need no "and" between them: "in Kitchen at grade 8". */
const PLACES: readonly Condition['kind'][] = ['family', 'level', 'level_bound', 'track', 'grade'];

const isPlace = (part: NormalCondition): boolean =>
  part.kind === 'atom' && !part.isNegated && PLACES.includes(part.condition.kind);

/** Denials come last: "roles with 3 requirements and not at grade 8". */
function rankOf(part: NormalCondition): number {
  if (part.kind !== 'atom') return PLACES.length;
  return part.isNegated ? PLACES.length : PLACES.indexOf(part.condition.kind);
}

/** Undefined for a condition that only a clause can say. */
function phraseOf(part: NormalCondition, isAlone: boolean, speech: Speech): string | undefined {
  if (part.kind === 'atom') return phraseOfAtom(part.condition, part.isNegated, speech);
  if (part.kind !== 'or') return undefined;
  const phrases = part.of.flatMap((each) => phraseOf(each, true, speech) ?? []);
  if (phrases.length < part.of.length) return undefined;
  const told = listed(phrases, speech.words.brief.or);
  return isAlone ? told : fillPattern(speech.words.brief.either, { told });
}

function phraseOfAtom(atom: Atom, isNegated: boolean, speech: Speech): string | undefined {
  // "Without no stated grade" would deny twice.
  if (isNegated && atom.kind === 'documented' && atom.state === 'missing') return undefined;
  const { brief } = speech.words;
  const words = { ...speech.words, values: brief.values };
  const { verb, rest } = describeAtom(atom, isNegated, { ...speech, words });
  // "Roles the Cook" says nothing.
  if (verb === 'be' && !PLACES.includes(atom.kind) && atom.kind !== 'named') return undefined;
  const isDenied = isNegated && !saysNeither(atom);
  return fillPattern(brief.verbs[verb][isDenied ? 'not' : 'so'], { rest });
}
