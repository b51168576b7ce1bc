import type { Node } from '../node.js';
import type { Reason } from '../outline.js';
import type { PageContext } from './role-signs.js';

/** A reason for or against a section beginning a role, and whether it holds. */
export interface RoleReason extends Reason {
  holds: (node: Node, context: PageContext) => boolean;
}
