import { titleKey } from '../../text/title.js';
import type { RoleEntry } from '../schema.js';
import { findCycles } from './cycles.js';
import {
  dottedIn,
  extendedIn,
  formerTitleIn,
  managersIn,
  namesIn,
  nextIn,
  type PlacedRole,
  type PlacedTitle,
} from './placed-role.js';
import type { Problem } from './problem.js';

/** One way in which a role refers to others, and how it is said. */
interface Reference {
  verb: string;
  titlesIn: (entry: RoleEntry) => PlacedTitle[];
}

/** The references that lead on from role to role, and so must not lead back. */
const LINKS: readonly (Reference & { path: string })[] = [
  { verb: 'reports to', path: 'reports to', titlesIn: managersIn },
  ...(['responsibilities', 'requirements'] as const).map((kind) => ({
    verb: 'extends',
    path: `extends the ${kind} of`,
    titlesIn: (entry: RoleEntry) => extendedIn(entry, kind),
  })),
];

const REFERENCES: readonly Reference[] = [
  ...LINKS,
  { verb: 'reports on a dotted line to', titlesIn: dottedIn },
  { verb: 'names as its next role', titlesIn: nextIn },
  { verb: 'was formerly', titlesIn: formerTitleIn },
];

/** References that lead in a circle. */
export function checkCycles(roles: readonly PlacedRole[]): Problem[] {
  const byName = rolesByName(roles);
  return LINKS.flatMap(({ path, titlesIn }) => cycles(roles, byName, path, titlesIn));
}

/** Finds references to a title that no role has and that is not among the known outside titles. */
export function checkLooseEnds(roles: readonly PlacedRole[], otherTitles: readonly string[]): Problem[] {
  return looseEnds(roles, new Set([...rolesByName(roles).keys(), ...otherTitles.map(titleKey)]));
}

function rolesByName(roles: readonly PlacedRole[]): Map<string, PlacedRole> {
  return new Map(roles.flatMap((role) => namesIn(role.entry).map(({ title }) => [titleKey(title), role])));
}

function cycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
  path: string,
  titlesIn: Reference['titlesIn'],
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

function looseEnds(roles: readonly PlacedRole[], known: ReadonlySet<string>): Problem[] {
  return roles.flatMap(({ entry, problem }) =>
    REFERENCES.flatMap(({ verb, titlesIn }) =>
      titlesIn(entry)
        .filter(({ title }) => !known.has(titleKey(title)))
        .map(({ title, at }) =>
          problem(at, {
            code: 'unknown-role',
            message: `${entry.title} ${verb} "${title}", which is not a role of this catalogue`,
            fix: 'Ignore this if the role is outside this catalogue. Otherwise correct the title',
          }),
        ),
    ),
  );
}
