import { createCatalog } from '../../src/catalog/create-catalog.js';
import { createRolecall, type Rolecall } from '../../src/rolecall.js';

/** A bot that knows so many directors, and one keeper. */
export function rolecallOfMany(directors: number): Rolecall {
  const roles = Array.from({ length: directors }, (_, index) => ({
    title: `Director, Area ${index + 1}`,
    level: 'director',
    track: 'management' as const,
    grade: 10,
  }));
  const keeper = { title: 'Zoo Keeper', level: 'intermediate', track: 'individual contributor' as const };
  const source = { page: 'Areas', url: null, date: null };
  return createRolecall(createCatalog([{ family: 'Areas', source, roles: [...roles, keeper] }]));
}
