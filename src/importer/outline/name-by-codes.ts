import { titleKey } from '../../text/title.js';
import type { Outline, RoleOutline } from './outline.js';

/**
 * Gives roles of one family different titles. If roles of one title have several codes, the code joins the title: "Baker L1",
 * "Baker L2". "Principal+" beside "Principal" becomes "Principal and Above".
 */
export function nameByCodes(outlines: readonly Outline[]): void {
  const roles = outlines.flatMap((outline) => outline.roles);
  const codes = codesByTitle(roles);
  const closed = new Set(roles.filter((role) => !isOpenEnded(role)).map(({ title }) => titleKey(title)));
  for (const role of roles) {
    if (role.code !== undefined && (codes.get(titleKey(role.title))?.size ?? 0) > 1)
      role.title = `${role.title} ${codeAsWritten(role.code, role.heading)}`;
    else if (isOpenEnded(role) && closed.has(titleKey(role.title)))
      role.title = `${role.title.replace(/\+(?= )/, '')} and Above`;
  }
}

/** Whether a heading means a level and those above it: "Principal+", "Principal+ Baker". */
export function isOpenEnded({ heading }: RoleOutline): boolean {
  return /(?<!\+)\+$|\b(?:senior|staff|principal|distinguished|director)\+ /i.test(heading);
}

/** The codes of each title, by its key. */
export function codesByTitle(roles: readonly RoleOutline[]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { title, code } of roles)
    if (code !== undefined) codes.set(titleKey(title), (codes.get(titleKey(title)) ?? new Set()).add(code));
  return codes;
}

/** A code as its heading has it: "Level 2" for the code 2 of "Level 2: Baker". */
function codeAsWritten(code: string, heading: string): string {
  const worded = /\b(level|tier|rank)\s+(\w+)/i.exec(heading);
  if (worded?.[1] === undefined || worded[2] !== code) return code;
  return `${worded[1].charAt(0).toUpperCase()}${worded[1].slice(1).toLowerCase()} ${code}`;
}
