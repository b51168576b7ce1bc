import type { RoleEntry } from './schema.js';

/** The titles of the managers that a reporting line names, however it is stated. */
export function titlesInLine(line: RoleEntry['reports_to']): string[] {
  if (line === undefined || typeof line === 'string' || Array.isArray(line)) return [line ?? []].flat();
  return ['both' in line ? line.both : line.typically].flat();
}
