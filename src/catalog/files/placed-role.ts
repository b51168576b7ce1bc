import { titleKey } from '../../text/title.js';
import type { RoleEntry } from '../schema.js';
import type { ParsedFamily } from './parse-family.js';
import {
  type Fault,
  type Path,
  type Position,
  type Problem,
  problemAt,
  type Repair,
  type RepairChange,
} from './problem.js';

/** A role as its file states it, and functions to report problems at a place in it. */
export interface PlacedRole {
  entry: RoleEntry;
  file: string;
  /** `file:line` of its title. */
  where: () => string;
  /** A problem at a path inside the role. */
  problem: (at: Path, fault: Fault) => Problem;
  /** The place of a path inside the role. */
  place: (at: Path) => Position;
  /** A change at a path inside the role. */
  repair: (at: Path, change: RepairChange) => Repair;
}

/** A title that a role states, and its path inside the role. */
export interface PlacedTitle {
  title: string;
  at: Path;
}

/** The roles of a file, in its order. */
export function placedRolesOf({ entry, file, locate }: ParsedFamily): PlacedRole[] {
  return entry.roles.map((role, index) => {
    const path = ['roles', index];
    return {
      entry: role,
      file,
      where: () => `${file}:${locate([...path, 'title']).line}`,
      problem: (at, fault) => problemAt(locate([...path, ...at]), fault),
      place: (at) => locate([...path, ...at]),
      repair: (at, change) => ({ file, at: [...path, ...at], change }),
    };
  });
}

/** Every name of a role, the title first. */
export function namesIn({ title, aliases = [] }: RoleEntry): PlacedTitle[] {
  return [
    { title, at: ['title'] },
    ...aliases.map((alias, index) => ({ title: alias, at: ['aliases', index] })),
  ];
}

/** Roles by all their names. */
export function rolesByName(roles: readonly PlacedRole[]): Map<string, PlacedRole> {
  return new Map(
    roles.flatMap((role) => namesIn(role.entry).map(({ title }) => [titleKey(title), role] as const)),
  );
}

/** The title that a role replaced, if it states one. */
export function formerTitleIn({ formerly }: RoleEntry): PlacedTitle[] {
  return formerly === undefined ? [] : [{ title: formerly.title, at: ['formerly', 'title'] }];
}

/** The managers a role states, in its order. */
export function managersIn({ reports_to: stated }: RoleEntry): PlacedTitle[] {
  if (stated === undefined) return [];
  if (typeof stated === 'string' || Array.isArray(stated)) return titlesAt(stated, ['reports_to']);
  return 'both' in stated
    ? titlesAt(stated.both, ['reports_to', 'both'])
    : titlesAt(stated.typically, ['reports_to', 'typically']);
}

/** The titles of the managers it also reports to, on a dotted line. */
export function dottedIn({ dotted_line: stated = [] }: RoleEntry): PlacedTitle[] {
  return titlesAt(stated, ['dotted_line']);
}

/** The titles that a role names as the next step. */
export function nextIn({ next_roles: stated = [] }: RoleEntry): PlacedTitle[] {
  return titlesAt(stated, ['next_roles']);
}

function titlesAt(titles: string | readonly string[], at: Path): PlacedTitle[] {
  return typeof titles === 'string'
    ? [{ title: titles, at }]
    : titles.map((title, index) => ({ title, at: [...at, index] }));
}

/** The title whose list a role extends with its own, if it does. */
export function extendedIn(entry: RoleEntry, kind: 'responsibilities' | 'requirements'): PlacedTitle[] {
  const section = entry[kind];
  return typeof section === 'object' && !Array.isArray(section)
    ? [{ title: section.extends, at: [kind, 'extends'] }]
    : [];
}
