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

/** References to a title that is neither of a role nor among some others. */
export function checkLooseEnds(roles: readonly PlacedRole[], otherTitles: readonly string[]): Problem[] {
  return looseEnds(roles, new Set([...rolesByName(roles).keys(), ...otherTitles.map(titleKey)]));
}

function rolesByName(roles: readonly PlacedRole[]): Map<string, PlacedRole> {
  return new Map(roles.flatMap((role) => namesIn(role.entry).map(({ title }) => [titleKey(title), role])));
}

/** Nobody fixes more at a time. */
const MOST_CYCLES = 100;
/** Of one cycle. */
const MOST_TITLES = 20;

function cycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
  path: string,
  titlesIn: Reference['titlesIn'],
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
      first.problem('error', ['title'], `a cycle: ${shown.join(` ${path} `)}`, 'Correct one of these lines'),
    );
  }
  return problems;
}

function looseEnds(roles: readonly PlacedRole[], known: ReadonlySet<string>): Problem[] {
  return roles.flatMap(({ entry, problem }) =>
    REFERENCES.flatMap(({ verb, titlesIn }) =>
      titlesIn(entry)
        .filter(({ title }) => !known.has(titleKey(title)))
        .map(({ title, at }) =>
          problem(
            'warning',
            at,
            `${entry.title} ${verb} "${title}", which is no role of this catalogue`,
            'Fine if that role stands outside it; else correct the title',
          ),
        ),
    ),
  );
}
