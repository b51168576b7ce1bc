import type { Node } from './node.js';
import type { RoleOutline, SpecialtyOutline } from './outline.js';

/** Whose a section is. */
export type Owner =
  | { kind: 'family' }
  | { kind: 'role'; role: RoleOutline }
  | { kind: 'specialty'; specialty: SpecialtyOutline };

export function nameOf(owner: Owner): string {
  switch (owner.kind) {
    case 'family':
      return 'family';
    case 'role':
      return owner.role.title;
    case 'specialty':
      return owner.specialty.name;
  }
}

/** The section that its owner begins with. */
export function startOf(owner: Owner): Node | undefined {
  switch (owner.kind) {
    case 'family':
      return undefined;
    case 'role':
      return owner.role.node;
    case 'specialty':
      return owner.specialty.node;
  }
}
