import type { Catalog } from '../../src/catalog/catalog.js';
import type { Grouping } from '../../src/queries/query-terms.js';
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
    case 'location':
      return [...(role.administration.locations ?? role.family.administration.locations ?? [])];
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

/** The names of all groups that the organisation has. Grades that are numbers run from its lowest to its highest. */
export function everyName(by: Grouping, world: World, { architecture }: Catalog): string[] {
  const used = divisions([...world.roles.keys()], by, world).map(([name]) => name);
  if (by === 'level' && architecture.levels.length > 0)
    return architecture.levels.map(({ level }) => level.toLowerCase());
  if (by !== 'grade') return used;
  const { values } = architecture.grades;
  if (values) return values.map(({ place }) => String(place));
  const numbers = used.map(Number);
  const between = Array.from({ length: 200 }, (_, at) => at);
  return between.filter((at) => at >= Math.min(...numbers) && at <= Math.max(...numbers)).map(String);
}
