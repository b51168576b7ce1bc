import type { Grouping } from '../../src/queries/query.js';
import { type Id, unique, type World } from './naive-world.js';

export function namesFor(id: Id, by: Grouping, world: World): string[] {
  const role = world.roles.get(id);
  if (!role) return [];
  switch (by) {
    case 'grade':
      return world.grades(id).map(String);
    case 'family':
      return [role.family.id];
    case 'department':
      return [role.administration.department ?? role.family.administration.department ?? []].flat();
    case 'level':
      return [role.level.toLowerCase()];
    case 'track':
      return [role.track];
    case 'manager':
      return [...world.managers(id)];
  }
}

export function divisions(members: readonly Id[], by: Grouping, world: World): [string, Id[]][] {
  const fixed = members.filter((id) => by !== 'grade' || world.grades(id).length === 1);
  const names = unique(fixed.flatMap((id) => namesFor(id, by, world)));
  return names.map((name) => [name, fixed.filter((id) => namesFor(id, by, world).includes(name))]);
}
