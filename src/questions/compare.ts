import type { Role } from '../catalog/catalog.js';
import { lineOfWork } from '../catalog/ladder.js';
import { titleWords } from '../catalog/title.js';
import { STRENGTH } from './find-names.js';
import { type Context, type Interpretation, mentionOf, toSubject } from './interpret.js';
import type { Subject } from './question.js';
import { type Resolution, resolveRole } from './resolve-role.js';
import { stem } from './stem.js';
import { isContent } from './talk.js';
import type { TitleIndex } from './title-index.js';
import type { Word } from './words.js';

type Answerable = Omit<Interpretation, 'cueWords'>;

/** Two roles side by side. One may borrow from the other what it leaves out: "from Senior to Staff Ecosystem Sales Manager". */
export function compareRoles(
  intent: 'compare' | 'is_higher' | 'is_lower',
  first: readonly Word[],
  second: readonly Word[],
  { index }: Context,
): Answerable {
  const a = resolveRole(first, index);
  const b = resolveRole(second, index);
  const from = a.kind === 'role' ? toSubject(a) : borrow(first, a, b, index);
  const to = b.kind === 'role' ? toSubject(b) : borrow(second, b, a, index);
  const isFrom = intent === 'is_higher' ? 'higher' : intent === 'is_lower' ? 'lower' : undefined;
  if (from && to) {
    const strength = Math.min(
      a.kind === 'role' ? a.strength : BORROWED,
      b.kind === 'role' ? b.strength : BORROWED,
    );
    return { question: { kind: 'compare', from, to, isFrom }, strength };
  }
  const open = from ? { words: second, found: b } : { words: first, found: a };
  return askBack(mentionOf(open.words, index), open.found, intent);
}

const BORROWED = 88;

/** Reads a side that names no single role as the other side's title at another level, or in the other's family. */
function borrow(
  words: readonly Word[],
  side: Resolution,
  other: Resolution,
  index: TitleIndex,
): Subject | undefined {
  if (other.kind !== 'role' || side.kind === 'empty' || side.kind === 'outsider') return undefined;
  const level = words
    .filter((word) => isContent(word, index))
    .flatMap(({ text }) => titleWords(text))
    .map(stem)
    .join(' ');
  const atLevel = other.role.family.roles.filter((role) => role !== other.role && levelKey(role) === level);
  const sameLine = atLevel.filter((role) => lineOfWork(role) === lineOfWork(other.role));
  const inFamily =
    side.kind === 'several' ? side.roles.filter((role) => role.family === other.role.family) : [];
  const [role] = [sameLine, atLevel, inFamily].find((roles) => roles.length === 1) ?? [];
  return role && { role, understood: role.title };
}

function levelKey(role: Role): string {
  return titleWords(role.level).map(stem).join(' ');
}

function askBack(
  mention: string,
  found: Resolution,
  intent: 'compare' | 'is_higher' | 'is_lower',
): Answerable {
  if (found.kind === 'several') {
    return {
      question: { kind: 'which_role', mention, roles: found.roles, intent },
      strength: STRENGTH.several,
    };
  }
  if (found.kind === 'empty') return { question: { kind: 'help' }, strength: -1 };
  const nearest = found.kind === 'none' ? found.nearest : [];
  const outsider = found.kind === 'outsider' ? found.title : undefined;
  return { question: { kind: 'unknown', mention, nearest, intent, outsider }, strength: STRENGTH.none };
}
