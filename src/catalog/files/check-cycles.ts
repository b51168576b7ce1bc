import { titleKey } from '../../text/title.js';
import type { RoleEntry } from '../schema.js';
import { findCycles } from './cycles.js';
import { extendedIn, managersIn, namesIn, type PlacedRole, type PlacedTitle } from './placed-role.js';
import type { Problem } from './problem.js';

/** The references that lead from role to role, and so must not lead back. */
const LINKS: readonly { path: string; titlesIn: (entry: RoleEntry) => PlacedTitle[] }[] = [
  { path: 'reports to', titlesIn: managersIn },
  ...(['responsibilities', 'requirements'] as const).map((kind) => ({
    path: `extends the ${kind} of`,
    titlesIn: (entry: RoleEntry) => extendedIn(entry, kind),
  })),
];

/** References that lead in a circle. */
export function checkCycles(roles: readonly PlacedRole[]): Problem[] {
  const byName = new Map(
    roles.flatMap((role) => namesIn(role.entry).map(({ title }) => [titleKey(title), role] as const)),
  );
  return LINKS.flatMap(({ path, titlesIn }) => cycles(roles, byName, path, titlesIn));
}

function cycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
  path: string,
  titlesIn: (entry: RoleEntry) => PlacedTitle[],
): Problem[] {
  const next = ({ entry }: PlacedRole): PlacedRole[] =>
    titlesIn(entry).flatMap(({ title }) => byName.get(titleKey(title)) ?? []);
  return findCycles(roles, next).flatMap(([first, ...others]) => {
    if (!first) return [];
    const titles = [first, ...others, first].map(({ entry }) => entry.title);
    return first.problem(['title'], {
      code: 'cycle',
      message: `a cycle: ${titles.join(` ${path} `)}`,
      fix: 'Correct one of these lines',
    });
  });
}
