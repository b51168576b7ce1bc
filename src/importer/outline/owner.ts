import type { Node } from './node.js';
import type { RoleOutline, SpecialtyOutline } from './outline.js';

/** The owner of a section. */
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

/** The first section of an owner. The family has none. */
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
