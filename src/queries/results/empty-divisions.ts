import type { Catalog } from '../../catalog/catalog.js';
import type { Grouping } from '../query-terms.js';
import { type Shared, sharedKey } from '../shared.js';
import { type Divided, type Division, divide } from './divide.js';

/** The grades, levels and the like of the organisation that no member has, as divisions without members. */
export function emptyDivisions({ by, divisions }: Divided, catalog: Catalog): Division[] {
  const had = new Set(divisions.map(({ shared }) => sharedKey(shared)));
  return valuesOf(by, catalog)
    .filter((shared) => !had.has(sharedKey(shared)))
    .map((shared) => ({ shared, members: [] }));
}

/** Every value that the organisation has. Where grades are numbers, all from its lowest to its highest. */
function valuesOf(by: Grouping, catalog: Catalog): Shared[] {
  const { architecture, index } = catalog;
  const used = divide(index.members, by, catalog).divisions.map(({ shared }) => shared);
  if (by === 'level' && architecture.levels.length > 0)
    return architecture.levels.map(({ level }) => ({ kind: 'level', level }));
  if (by !== 'grade') return used;
  const scale = architecture.grades.values?.map(({ place }) => place);
  return (scale ?? wholeNumbers(used)).map((grade) => ({ kind: 'grade', grade }));
}

function wholeNumbers(used: readonly Shared[]): number[] {
  const grades = used.flatMap((shared) => (shared.kind === 'grade' ? shared.grade : []));
  const lowest = Math.min(...grades);
  return grades.length === 0
    ? []
    : Array.from({ length: Math.max(...grades) - lowest + 1 }, (_, at) => lowest + at);
}
