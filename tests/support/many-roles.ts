import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { buildRolecall, type Rolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';

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
  return finish(
    buildRolecall(finish(buildCatalog([{ family: 'Areas', source, roles: [...roles, keeper] }]))),
  );
}
