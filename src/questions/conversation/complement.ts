import { ALL, and, not, partsOf, where } from '../../queries/build.js';
import type { Condition, Roles } from '../../queries/query.js';

/** Conditions that say what is true of some roles, and not which roles are meant. */
const PREDICATES: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>([
  'mentions',
  'documented',
  'measure',
  'among',
  'same',
  'beyond',
]);

/**
 * The roles that a list leaves out. After those in Partner Programs that need SQL, the others in Partner Programs; after
 * its managers, whoever is no manager there. Undefined where nothing says whom the list was chosen from.
 */
export function complementOf(listed: Roles): Roles | undefined {
  if (listed.kind !== 'where' || listed.roles.kind !== 'all') return undefined;
  const parts = partsOf(listed.condition);
  const predicates = parts.filter(({ kind }) => PREDICATES.has(kind));
  const chosen = predicates.length > 0 ? predicates : parts.filter(({ kind }) => kind !== 'family');
  const scope = parts.filter((part) => !chosen.includes(part));
  if (chosen.length === 0 || (predicates.length === 0 && scope.length === 0)) return undefined;
  return where(ALL, and(...scope, not(and(...chosen))));
}
