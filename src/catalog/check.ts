import { findCycles } from './cycles.js';
import type { ParsedFamily, Path } from './parse-family.js';
import type { Problem } from './problem.js';
import type { RoleEntry } from './schema.js';
import { titleKey } from './title.js';

/**
 * What only shows when the files are read together: doubles, cycles, loose ends, ladders that fall. Other
 * titles are those in files that could not be read as a whole; naming one of them is no loose end.
 */
export function checkFamilies(
  families: readonly ParsedFamily[],
  otherTitles: readonly string[] = [],
): Problem[] {
  const roles = families.flatMap(rolesOf);
  const byName = new Map(roles.flatMap((role) => namesIn(role).map(({ title }) => [titleKey(title), role])));
  const known = new Set([...byName.keys(), ...otherTitles.map(titleKey)]);
  return [
    ...duplicateFamilies(families),
    ...duplicateNames(roles),
    ...duplicateFormerTitles(roles),
    ...cycles(roles, byName, 'reports to', managersIn),
    ...cycles(roles, byName, 'extends the responsibilities of', extending('responsibilities')),
    ...cycles(roles, byName, 'extends the requirements of', extending('requirements')),
    ...looseEnds(roles, known),
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
      problem: (severity, at, message, fix) => ({
        ...family.locate([...path, ...at]),
        severity,
        message,
        fix,
      }),
      where: `${family.file}:${family.locate([...path, 'title']).line}`,
    };
  });
}

function duplicateFamilies(families: readonly ParsedFamily[]): Problem[] {
  const names = families.flatMap((family) => [
    { family, title: family.entry.family, at: ['family'] as Path },
    ...(family.entry.aliases ?? []).map((title, index) => ({ family, title, at: ['aliases', index] })),
  ]);
  return doubles(names).map(({ second, first }) => ({
    ...second.family.locate(second.at),
    severity: 'error',
    message: `the job family "${second.title}" is already in ${first.family.file}`,
    fix: 'Merge the two files, or rename one family',
  }));
}

function duplicateNames(roles: readonly PlacedRole[]): Problem[] {
  const names = roles.flatMap((role) => namesIn(role).map((mention) => ({ role, ...mention })));
  return doubles(names).map(({ second, first }) => {
    const what = second.at[0] === 'title' ? 'title' : 'alias';
    const same = first.title === second.title ? '' : ` (there: "${first.title}")`;
    const bothTitles = first.at[0] === 'title' && what === 'title';
    return second.role.problem(
      'error',
      second.at,
      `the ${what} "${second.title}" already names a role at ${first.role.where}${same}`,
      bothTitles ? 'Rename or remove one of the two roles' : 'Remove the alias, or rename the role',
    );
  });
}

/** A role that was replaced by two would have two answers to what it is called now. */
function duplicateFormerTitles(roles: readonly PlacedRole[]): Problem[] {
  const replaced = roles.flatMap((role) => formerTitle(role).map((mention) => ({ role, ...mention })));
  return doubles(replaced).map(({ second, first }) =>
    second.role.problem(
      'error',
      second.at,
      `"${second.title}" is already the former title of ${first.role.entry.title} at ${first.role.where}`,
      'Keep it at the role that took its place',
    ),
  );
}

/** Each title that an earlier one equals, with that one. */
function doubles<Titled extends { title: string }>(
  all: readonly Titled[],
): { second: Titled; first: Titled }[] {
  const firsts = new Map<string, Titled>();
  return all.flatMap((second) => {
    const key = titleKey(second.title);
    const first = firsts.get(key);
    if (first) return [{ second, first }];
    firsts.set(key, second);
    return [];
  });
}

function namesIn({ entry }: PlacedRole): Mention[] {
  return [
    { title: entry.title, at: ['title'] },
    ...(entry.aliases ?? []).map((title, index) => ({ title, at: ['aliases', index] })),
  ];
}

function formerTitle({ entry }: PlacedRole): Mention[] {
  return entry.formerly === undefined ? [] : [{ title: entry.formerly, at: ['formerly'] }];
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

function extending(kind: 'responsibilities' | 'requirements'): (entry: RoleEntry) => Mention[] {
  return (entry) => {
    const section = entry[kind];
    return typeof section === 'object' && !Array.isArray(section)
      ? [{ title: section.extends, at: [kind, 'extends'] }]
      : [];
  };
}

function cycles(
  roles: readonly PlacedRole[],
  byName: ReadonlyMap<string, PlacedRole>,
  verb: string,
  links: (entry: RoleEntry) => Mention[],
): Problem[] {
  const next = ({ entry }: PlacedRole): PlacedRole[] =>
    links(entry).flatMap(({ title }) => byName.get(titleKey(title)) ?? []);
  return findCycles(roles, next).flatMap(([first, ...others]) => {
    if (!first) return [];
    const titles = [first, ...others, first].map(({ entry }) => entry.title);
    return first.problem(
      'error',
      ['title'],
      `a cycle: ${titles.join(` ${verb} `)}`,
      'Correct one of these lines',
    );
  });
}

function looseEnds(roles: readonly PlacedRole[], known: ReadonlySet<string>): Problem[] {
  return roles.flatMap((role) => {
    const { entry } = role;
    const mentions = [
      ...managersIn(entry).map((mention) => ({ ...mention, verb: 'reports to' })),
      ...extending('responsibilities')(entry).map((mention) => ({ ...mention, verb: 'extends' })),
      ...extending('requirements')(entry).map((mention) => ({ ...mention, verb: 'extends' })),
      ...formerTitle(role).map((mention) => ({ ...mention, verb: 'was formerly' })),
    ];
    return mentions
      .filter(({ title }) => !known.has(titleKey(title)))
      .map(({ title, at, verb }) =>
        role.problem(
          'warning',
          at,
          `${entry.title} ${verb} "${title}", which is no role of this catalogue`,
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
