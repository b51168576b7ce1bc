import { titleKey } from '../../text/title.js';
import type { Outline, RoleOutline } from './outline.js';

/**
 * Gives roles of one title at several codes their codes in the title: "Baker L1" and "Baker L2" are two roles. The outlines
 * are those of one family.
 */
export function nameByCodes(outlines: readonly Outline[]): void {
  const codes = codesByTitle(outlines.flatMap(({ roles }) => roles));
  for (const role of outlines.flatMap(({ roles }) => roles))
    if (role.code !== undefined && (codes.get(titleKey(role.title))?.size ?? 0) > 1)
      role.title = `${role.title} ${codeAsWritten(role.code, role.heading)}`;
}

/** The codes that each title has, by the titles' keys. */
export function codesByTitle(roles: readonly RoleOutline[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { title, code } of roles)
    if (code !== undefined) codes.set(titleKey(title), (codes.get(titleKey(title)) ?? new Set()).add(code));
  return codes;
}

/** "Level 2" for the code 2 of "Level 2: Baker". */
function codeAsWritten(code: string, heading: string): string {
  const worded = /\b(level|tier)\s+(\w+)/i.exec(heading);
  if (worded?.[1] === undefined || worded[2] !== code) return code;
  return `${worded[1].charAt(0).toUpperCase()}${worded[1].slice(1).toLowerCase()} ${code}`;
}
