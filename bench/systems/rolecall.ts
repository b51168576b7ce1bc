import { buildCatalog } from '../../src/catalog/build-catalog.js';
import type { FamilyFile, RoleEntry } from '../../src/catalog/schema.js';
import { createRoleFinder } from '../../src/questions/find-role.js';
import { finish } from '../../src/slices.js';
import { titleWords } from '../../src/text/title.js';
import type { System } from './system.js';

const MODIFIERS = new Set(
  'associate assistant junior senior staff principal lead managing distinguished executive intern'.split(' '),
);
const LEADERS = new Set('manager director president officer'.split(' '));

export const rolecall: System = {
  name: 'Rolecall',
  prepare: (titles) => {
    const catalog = finish(buildCatalog([familyOf(titles)]));
    const places = new Map(catalog.roles.map((role, at) => [role, at]));
    return () => {
      const findRole = createRoleFinder(catalog);
      return (query) => {
        const found = findRole(query);
        if (found.kind === 'several') return 'ask';
        return found.kind === 'role' ? places.get(found.role) : undefined;
      };
    };
  },
};

/** One family of every title, whose name adds no word to any of them. */
function familyOf(titles: readonly string[]): FamilyFile {
  const source = { page: 'Bench', url: null, date: null };
  return { family: 'Bench', source, roles: titles.map(roleOf) };
}

function roleOf(title: string): RoleEntry {
  const words = titleWords(title);
  const modifiers = words.filter((word) => MODIFIERS.has(word));
  const leader = /, | of /.test(title) ? words.find((word) => LEADERS.has(word)) : undefined;
  const level = [...modifiers, leader].filter((word) => word !== undefined).join(' ') || 'intermediate';
  return { title, level, track: leader ? 'management' : 'individual contributor' };
}
