import type { Role } from './catalog.js';

/** What the level of a role is called: its word, and its code where the page has one beside it. */
export function levelNamesOf({ level, levelCode }: Pick<Role, 'level' | 'levelCode'>): string[] {
  return levelCode === undefined ? [level] : [level, levelCode];
}
