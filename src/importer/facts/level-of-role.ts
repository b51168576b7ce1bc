import type { Track } from '../../titles/levels.js';
import { levelInTitle, levelOf, numeralOf } from '../language/level-of-title.js';
import type { RoleOutline } from '../outline/outline.js';

/** The level and the track that labels or columns state. */
export interface Standing {
  level?: string;
  track?: Track;
}

/**
 * The level of a role: the one that a label or column states, else the word in its title, else the code in its heading. A
 * title without a word, beside titles with one, is an intermediate level.
 */
export function levelOfRole(
  { title, code, heading }: RoleOutline,
  track: Track,
  { level: stated }: Standing,
  hasWordedLevels: boolean,
): string {
  const repeatsCode = code !== undefined && stated !== undefined && code.endsWith(stated);
  if (stated !== undefined && !repeatsCode) return stated;
  if (code !== undefined && /^(?:level|tier|band|rank)\b/i.test(heading)) return code;
  if (code === undefined) return levelOf(title, track);
  if (numeralOf(title) !== undefined) return code;
  if (levelInTitle(title, track) !== undefined) return levelOf(title, track);
  return hasWordedLevels ? levelOf(title, track) : code;
}
