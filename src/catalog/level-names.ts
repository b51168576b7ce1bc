import type { Role } from './catalog.js';

/** The names of a role's level: its word and, if the page states one, its code. */
export function levelNamesOf({ level, levelCode }: Pick<Role, 'level' | 'levelCode'>): string[] {
  return levelCode === undefined ? [level] : [level, levelCode];
}
