import type { ParsedFamily, Path } from './parse-family.js';
import type { Problem } from './problem.js';
import type { RoleEntry } from './schema.js';
import { titleKey } from './title.js';

/** What only shows when the files are read together: doubles, cycles, loose ends, ladders that fall. */
export function checkFamilies(families: readonly ParsedFamily[]): Problem[] {
  const roles = families.flatMap(rolesOf);
  const byName = new Map(roles.flatMap((role) => namesIn(role).map(({ name }) => [titleKey(name), role])));
  return [
    ...duplicateFamilies(families),
    ...duplicateNames(roles),
    ...cycles(roles, byName, 'reports to', (entry) => managersIn(entry).map(({ title }) => title)),
    ...cycles(roles, byName, 'extends', (entry) => extendedBy(entry).map(({ title }) => title)),
    ...looseEnds(roles, byName),
    ...fallingGrades(families),
  ];
}

interface PlacedRole {
  entry: RoleEntry;
  path: Path;
  problem: (severity: Problem['severity'], at: Path, message: string, fix: string) => Problem;
  where: string;
}

interface Mention {
  title: string;
  at: Path;
}

function rolesOf(family: ParsedFamily): PlacedRole[] {
  return family.entry.roles.map((entry, index) => {
    const path = ['roles', index];
    return {
      entry,
      path,
      problem: (severity, at, message, fix) => ({ ...family.locate([...path, ...at]), severity, message, fix }),
      where: `${family.file}:${family.locate([...path, 'title']).line}`,
    };
  });
}

function duplicateFamilies(families: readonly ParsedFamily[]): Problem[] {
  const first = new Map<string, ParsedFamily>();
  return families.flatMap((family): Problem[] => {
    const key = titleKey(family.entry.family);
    const earlier = first.get(key);
    first.set(key, earlier ?? family);
    if (!earlier) return [];
    return [
      {
        ...family.locate(['family']),
        severity: 'error',
        message: `the job family "${family.entry.family}" is already in ${earlier.file}`,
        fix: 'Merge the two files, or rename one family',
      },
    ];
  });
}

function namesIn({ entry }: PlacedRole): { name: string; at: Path }[] {
  return [
    { name: entry.title, at: ['title'] },
    ...(entry.aliases ?? []).map((name, index) => ({ name, at: ['aliases', index] })),
  ];
}

function duplicateNames(roles: readonly PlacedRole[]): Problem[] {
  const owners = new Map<string, { role: PlacedRole; name: string }>();
  return roles.flatMap((role) =>
    namesIn(role).flatMap(({ name, at }) => {
      const key = titleKey(name);
      const owner = owners.get(key);
      if (!owner) {
        owners.set(key, { role, name });
        return [];
      }
      const what = at[0] === 'title' ? 'title' : 'alias';
      const same = owner.name === name ? '' : ` (there: "${owner.name}")`;
      return [
        role.problem(
          'error',
          at,
          `the ${what} "${name}" already names a role at ${owner.role.where}${same}`,
          what === 'title' ? 'Rename or remove one of the two roles' : 'Remove the alias from one of them',
        ),
      ];
    }),
  );
}

function managersIn(entry: RoleEntry): Mention[] {
  const stated = entry.reports_to;
  if (stated === undefined) return [];
  const typically = typeof stated === 'object' && !Array.isArray(stated);
  const base = typically ? ['reports_to', 'typically'] : ['reports_to'];
  const titles = typically ? stated.typically : stated;
  return Array.isArray(titles)
    ? titles.map((title, index) => ({ title, at: [...base, index] }))
    : [{ title: titles, at: base }];
}

function extendedBy(entry: RoleEntry): Mention[] {
  return (['responsibilities', 'requirements'] as const).flatMap((kind) => {
    const section = entry[kind];
    return typeof section === 'object' && !Array.isArray(section)
      ? [{ title: section.extends, at: [kind, 'extends'] }]
      : [];
  });
}

/** Reports each cycle once, at the role of it that comes first. */
function cycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
  verb: string,
  links: (entry: RoleEntry) => string[],
): Problem[] {
  const settled = new Set<PlacedRole>();
  const problems: Problem[] = [];
  const visit = (role: PlacedRole, trail: PlacedRole[]): void => {
    const start = trail.indexOf(role);
    if (start >= 0) {
      const loop = [...trail.slice(start), role].map(({ entry }) => entry.title).join(` ${verb} `);
      problems.push(role.problem('error', ['title'], `a cycle: ${loop}`, 'Correct one of these lines'));
      return;
    }
    if (settled.has(role)) return;
    for (const title of links(role.entry)) {
      const next = byName.get(titleKey(title));
      if (next) visit(next, [...trail, role]);
    }
    settled.add(role);
  };
  for (const role of roles) visit(role, []);
  return problems;
}

function looseEnds(roles: readonly PlacedRole[], byName: ReadonlyMap<string, PlacedRole>): Problem[] {
  return roles.flatMap((role) => {
    const formerly: Mention[] = role.entry.formerly ? [{ title: role.entry.formerly, at: ['formerly'] }] : [];
    const mentions = [
      ...managersIn(role.entry).map((mention) => ({ ...mention, verb: 'reports to' })),
      ...extendedBy(role.entry).map((mention) => ({ ...mention, verb: 'extends' })),
      ...formerly.map((mention) => ({ ...mention, verb: 'was formerly' })),
    ];
    return mentions
      .filter(({ title }) => !byName.has(titleKey(title)))
      .map(({ title, at, verb }) =>
        role.problem(
          'warning',
          at,
          `${role.entry.title} ${verb} "${title}", which is no role of this catalogue`,
          'Fine if that role stands outside it; else correct the title',
        ),
      );
  });
}

function fallingGrades(families: readonly ParsedFamily[]): Problem[] {
  return families.flatMap((family) => {
    const highest = new Map<string, RoleEntry>();
    return rolesOf(family).flatMap((role) => {
      const { entry } = role;
      if (entry.grade === undefined) return [];
      const below = highest.get(entry.track);
      if (below?.grade === undefined || entry.grade >= below.grade) {
        highest.set(entry.track, entry);
        return [];
      }
      return [
        role.problem(
          'warning',
          ['grade'],
          `${entry.title} is grade ${entry.grade}, below ${below.title} (grade ${below.grade}) before it on the ladder`,
          'Correct the grade, or list the roles from the lowest level up',
        ),
      ];
    });
  });
}
