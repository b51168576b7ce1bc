import { administrationOf, type Catalog, type Family, type Role } from '../catalog/catalog.js';
import { type Grade, statedGrades } from '../catalog/grade.js';
import { type Member, managersOfMember, memberKey } from './member.js';
import type { Grouping } from './query-terms.js';

/** A value that members may have in common. */
export type Shared =
  | { kind: 'grade'; grade: Grade }
  | { kind: 'family'; family: Family }
  | { kind: 'department'; department: string }
  | { kind: 'location'; location: string }
  | { kind: 'level'; level: string }
  | { kind: 'track'; track: string }
  | { kind: 'manager'; manager: Member };

/** The values of a member: none if no page states one, several if a page leaves it open. */
export function sharedBy(member: Member, by: Grouping, catalog: Catalog): Shared[] {
  if (member.kind === 'outsider') return [];
  const { role } = member;
  switch (by) {
    case 'grade':
      return statedGrades(role).map((grade) => ({ kind: 'grade', grade }));
    case 'family':
      return [{ kind: 'family', family: role.family }];
    case 'department': {
      const { department } = administrationOf(role);
      return department === undefined ? [] : [{ kind: 'department', department }];
    }
    case 'location':
      return (administrationOf(role).locations ?? []).map((location) => ({ kind: 'location', location }));
    case 'level':
      return [{ kind: 'level', level: role.level }];
    case 'track':
      return [{ kind: 'track', track: role.track }];
    case 'manager': {
      const managers = managersOfMember(catalog, member);
      return managers.map((manager) => ({ kind: 'manager', manager }));
    }
  }
}

/** A key that is equal for equal values. Compare only keys of one grouping. */
export function sharedKey(shared: Shared): Role | string | number {
  switch (shared.kind) {
    case 'grade':
      return shared.grade;
    case 'family':
      return shared.family.id;
    case 'department':
      return shared.department;
    case 'location':
      return shared.location;
    case 'level':
      return shared.level.toLowerCase();
    case 'track':
      return shared.track;
    case 'manager':
      return memberKey(shared.manager);
  }
}
