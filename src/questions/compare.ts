import type { Role } from '../catalog/catalog.js';
import { lineOfWork } from '../catalog/ladder.js';
import { singular } from '../text/stem.js';
import { titleWords } from '../text/title.js';
import { carriedOver, mentionOf, toSubject } from './about-role.js';
import type { Previous } from './context.js';
import type { Interpretation, Lookup } from './lookup.js';
import type { Subject } from './question.js';
import { isContent, type Word } from './recognise.js';
import type { Resolution } from './resolve-role.js';
import { COST, STRENGTH } from './strength.js';

type Comparison = 'compare' | 'is_higher' | 'is_lower';

/** Two roles side by side. One may leave out what the other says: "from Senior to Staff Ecosystem Sales Manager". */
export function compareRoles(
  intent: Comparison,
  first: readonly Word[],
  second: readonly Word[],
  { resolve, previous, words }: Lookup,
): Interpretation | undefined {
  const [a, b] = [resolve(first), resolve(second)];
  const known = { a: subjectOf(a, previous), b: subjectOf(b, previous) };
  const from = known.a ?? (known.b && borrow(first, a, known.b.role));
  const to = known.b ?? (known.a && borrow(second, b, known.a.role));
  if (!from || !to) {
    const comparing = (from ?? to) !== undefined && words.some(({ text }) => COMPARING.has(text));
    // "... and SOX Recruiter" is more likely the end of one title than a second one.
    if (!comparing && (a.kind === 'none' || b.kind === 'none')) return undefined;
    return from ? askBack(second, b, intent, comparing) : askBack(first, a, intent, comparing);
  }
  const isFrom = intent === 'is_higher' ? 'higher' : intent === 'is_lower' ? 'lower' : undefined;
  const strength = Math.min(...[a, b].map(strengthOf)) - (from.role === to.role ? COST.sameRole : 0);
  return { question: { kind: 'compare', from, to, isFrom }, strength };
}

function strengthOf(side: Resolution): number {
  if (side.kind === 'empty') return STRENGTH.carriedOver;
  return side.kind === 'role' ? side.strength : STRENGTH.borrowed;
}

/** The role that a side names, or, where it names none ("compare it with ..."), the one asked about before. */
function subjectOf(side: Resolution, previous: Previous | undefined): Subject | undefined {
  if (side.kind === 'role') return toSubject(side);
  return side.kind === 'empty' && previous ? carriedOver(previous.role) : undefined;
}

/** Reads words that name no single role as another's title at another level, or as one of its family. */
export function borrow(words: readonly Word[], found: Resolution, other: Role): Subject | undefined {
  if (found.kind !== 'several' && found.kind !== 'none') return undefined;
  const level = words
    .filter(isContent)
    .flatMap(({ text }) => titleWords(text))
    .map(singular)
    .join(' ');
  const atLevel = other.family.roles.filter((role) => role !== other && levelKey(role) === level);
  const sameLine = atLevel.filter((role) => lineOfWork(role) === lineOfWork(other));
  const inFamily =
    found.kind === 'several' ? found.roles.filter(({ family }) => family === other.family) : [];
  const [role] = [sameLine, atLevel, inFamily].find((roles) => roles.length === 1) ?? [];
  return role && carriedOver(role);
}

function levelKey(role: Role): string {
  return titleWords(role.level).map(singular).join(' ');
}

/** Words that compare whatever stands on either side, as "and" need not. */
const COMPARING = new Set([
  'compare',
  'vs',
  'difference',
  'differences',
  'differ',
  'different',
  'higher',
  'lower',
  'senior',
  'junior',
]);

function askBack(
  words: readonly Word[],
  found: Resolution,
  intent: Comparison,
  comparing: boolean,
): Interpretation | undefined {
  const mention = mentionOf(words);
  switch (found.kind) {
    case 'several':
      // Weaker than one title with "and" in it that fits several roles.
      return {
        question: { kind: 'which_role', mention, roles: found.roles, intent },
        strength: STRENGTH.several - 1,
      };
    case 'none':
      return {
        question: { kind: 'unknown', mention, nearest: [], intent },
        nearest: found.nearest,
        // The other side is known, so this one is not to be dropped.
        strength: comparing ? STRENGTH.unknownSide : STRENGTH.none,
      };
    case 'outsider':
      return {
        question: { kind: 'unknown', mention, nearest: [], intent, outsider: found.title },
        strength: STRENGTH.none,
      };
    default:
      return undefined;
  }
}
