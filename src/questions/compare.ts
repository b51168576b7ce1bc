import type { Role } from '../catalog/catalog.js';
import { lineOfWork } from '../catalog/ladder.js';
import { titleWords } from '../catalog/title.js';
import { mentionOf, toSubject } from './about-role.js';
import { STRENGTH } from './find-names.js';
import { type Interpretation, type Lookup, NOT_ASKED } from './lookup.js';
import type { Subject } from './question.js';
import { isContent, type Word } from './recognise.js';
import type { Resolution } from './resolve-role.js';
import { stem } from './stem.js';

type Comparison = 'compare' | 'is_higher' | 'is_lower';

/** A side that borrows from the other is less sure than one that stands for itself. */
const BORROWED = 88;

/** Two roles side by side. One may leave out what the other says: "from Senior to Staff Ecosystem Sales Manager". */
export function compareRoles(
  intent: Comparison,
  first: readonly Word[],
  second: readonly Word[],
  { resolve }: Lookup,
): Interpretation {
  const a = resolve(first);
  const b = resolve(second);
  const from = a.kind === 'role' ? toSubject(a) : borrow(first, a, b);
  const to = b.kind === 'role' ? toSubject(b) : borrow(second, b, a);
  if (!from || !to) return from ? askBack(second, b, intent) : askBack(first, a, intent);
  const isFrom = intent === 'is_higher' ? 'higher' : intent === 'is_lower' ? 'lower' : undefined;
  const strength = Math.min(...[a, b].map((side) => (side.kind === 'role' ? side.strength : BORROWED)));
  return { question: { kind: 'compare', from, to, isFrom }, strength };
}

/** Reads a side that names no single role as the other's title at another level, or as one of its family. */
function borrow(words: readonly Word[], side: Resolution, other: Resolution): Subject | undefined {
  if (other.kind !== 'role' || side.kind === 'empty' || side.kind === 'outsider') return undefined;
  const level = words
    .filter(isContent)
    .flatMap(({ text }) => titleWords(text))
    .map(stem)
    .join(' ');
  const atLevel = other.role.family.roles.filter((role) => role !== other.role && levelKey(role) === level);
  const sameLine = atLevel.filter((role) => lineOfWork(role) === lineOfWork(other.role));
  const inFamily =
    side.kind === 'several' ? side.roles.filter((role) => role.family === other.role.family) : [];
  const [role] = [sameLine, atLevel, inFamily].find((roles) => roles.length === 1) ?? [];
  return role && { role, understood: role.title, ignored: [] };
}

function levelKey(role: Role): string {
  return titleWords(role.level).map(stem).join(' ');
}

function askBack(words: readonly Word[], found: Resolution, intent: Comparison): Interpretation {
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
        question: { kind: 'unknown', mention, nearest: found.nearest, intent },
        strength: STRENGTH.none,
      };
    case 'outsider':
      return {
        question: { kind: 'unknown', mention, nearest: [], intent, outsider: found.title },
        strength: STRENGTH.none,
      };
    default:
      return NOT_ASKED;
  }
}
