import { titleKey } from '../../text/title.js';
import type { Track } from '../../titles/levels.js';
import { withoutFirstLevel } from '../language/job-titles.js';
import { levelInTitle, levelOf, numeralOf } from '../language/level-of-title.js';
import type { RoleOutline } from '../outline/outline.js';

/** The level and the track that labels or columns state. */
export interface Standing {
  level?: string;
  /** The words that a label has beside the code of the level. */
  named?: string;
  track?: Track;
}

/** The name of a role's level, and the code that the page has beside it. */
export interface LevelOfRole {
  level: string;
  code?: string;
}

/**
 * The level of a role: the word that a label or column states, else the word in its title, else the code. A title without a
 * word, beside titles with one, is an intermediate level. A code beside a word is kept, so that both find the role.
 */
export function levelOfRole(
  { title, code }: RoleOutline,
  track: Track,
  { level: stated, named }: Standing,
  hasWordedLevels: boolean,
): LevelOfRole {
  const repeatsCode = code !== undefined && stated !== undefined && code.endsWith(stated);
  if (stated !== undefined && !repeatsCode && !CODE.test(stated)) return withCode(stated, code);
  const known = stated === undefined || repeatsCode ? code : stated;
  if (known === undefined) return { level: levelOf(title, track) };
  // "Tech Lead 4" and "Tech Lead 5" are levels of one job, and all of them leads.
  const isNumbered = numeralOf(title) !== undefined && withoutFirstLevel(title) === title;
  if (!isNumbered && levelInTitle(title, track) !== undefined) return withCode(levelOf(title, track), known);
  if (named !== undefined && isNameOfLevel(named) && titleKey(named) !== titleKey(title))
    return withCode(named.toLowerCase(), known);
  return hasWordedLevels && !isNumbered ? withCode(levelOf(title, track), known) : { level: known };
}

/** Whether the words beside a code are short enough for a level: "Professional". Longer ones repeat the title. */
function isNameOfLevel(words: string): boolean {
  return /^\p{L}+(?: \p{L}+)?$/u.test(words);
}

/** "IC3", "L5-L6", "4", "II" */
const CODE = /^(?:[A-Z]{0,5}[- ]?\d{1,2}[a-z]?(?: ?[-–/] ?[A-Z]{0,5}-?\d{1,2})?\+?|[IVX]{1,4})$/;

function withCode(level: string, code: string | undefined): LevelOfRole {
  return code === undefined || code.toLowerCase() === level.toLowerCase() ? { level } : { level, code };
}
