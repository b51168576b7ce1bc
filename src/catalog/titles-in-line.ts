import type { RoleEntry } from './schema.js';

/** The titles of the managers in a reporting line of any form. */
export function titlesInLine(line: RoleEntry['reports_to']): string[] {
  if (line === undefined || typeof line === 'string' || Array.isArray(line)) return [line ?? []].flat();
  return ['both' in line ? line.both : line.typically].flat();
}
