import type { Node } from '../node.js';
import type { Reason } from '../outline.js';
import { AGAINST_A_ROLE } from './against-a-role.js';
import { FOR_A_ROLE } from './for-a-role.js';
import { isRoleUnderGeneralHeading, type PageContext } from './role-signs.js';

/** A section begins a role if its reasons have this weight together. */
export const ENOUGH = 4;

const EVIDENCE = [...FOR_A_ROLE, ...AGAINST_A_ROLE];

/** The reasons that hold for a section. */
export function roleEvidence(node: Node, context: PageContext): Reason[] {
  if (node.kind !== 'other' && !isRoleUnderGeneralHeading(node)) return [];
  return EVIDENCE.filter(({ holds }) => holds(node, context)).map(({ what, weight }) => ({ what, weight }));
}

export function weightOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { weight }) => sum + weight, 0);
}
