import { titleKey } from '../../../text/title.js';
import type { RoleEntry } from '../../schema.js';
import { extendedIn, managersIn, type PlacedRole, type PlacedTitle } from '../placed-role.js';
import type { Problem } from '../problem.js';
import { findCycles } from './cycles.js';

/** The references between roles that must not form a cycle. */
const LINKS: readonly { path: string; titlesIn: (entry: RoleEntry) => PlacedTitle[] }[] = [
  { path: 'reports to', titlesIn: managersIn },
  ...(['responsibilities', 'requirements'] as const).map((kind) => ({
    path: `extends the ${kind} of`,
    titlesIn: (entry: RoleEntry) => extendedIn(entry, kind),
  })),
];

/** Finds references that form a cycle. */
export function checkCycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
): Problem[] {
  return LINKS.flatMap(({ path, titlesIn }) => cycles(roles, byName, path, titlesIn));
}

/** Nobody fixes more at a time. */
const MOST_CYCLES = 100;
/** A longer cycle is cut, and says how many titles are left. */
const MOST_TITLES = 20;

function cycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
  path: string,
  titlesIn: (entry: RoleEntry) => PlacedTitle[],
): Problem[] {
  const next = ({ entry }: PlacedRole): PlacedRole[] =>
    titlesIn(entry).flatMap(({ title }) => byName.get(titleKey(title)) ?? []);
  const problems: Problem[] = [];
  for (const cycle of findCycles(roles, next)) {
    const [first] = cycle;
    if (!first || problems.length === MOST_CYCLES) break;
    const titles = [...cycle, first].map(({ entry }) => entry.title);
    const left = titles.length - MOST_TITLES;
    const shown = left > 1 ? [...titles.slice(0, MOST_TITLES), `${left} more`] : titles;
    problems.push(
      first.problem(['title'], {
        code: 'cycle',
        message: `a cycle: ${shown.join(` ${path} `)}`,
        fix: 'Correct one of these lines',
      }),
    );
  }
  return problems;
}
