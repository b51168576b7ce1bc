import { findCycles } from '../../catalog/files/checks/cycles.js';
import { type GradeScale, parseGrades, WHOLE_NUMBERS } from '../../catalog/grade.js';
import type { FamilyFile, RoleEntry } from '../../catalog/schema.js';
import { titleKey } from '../../text/title.js';
import { managerTitles } from './merge-roles.js';

/** A fact that a catalogue cannot hold, and why it was left out. */
export interface Omission {
  file: string;
  text: string;
}

type List = 'responsibilities' | 'requirements';

/**
 * Removes facts that a catalogue cannot hold: names that two roles share, reporting lines and lists in a circle, and grades outside
 * of the scale.
 */
export function makeLoadable(
  families: readonly FamilyFile[],
  scale: GradeScale = WHOLE_NUMBERS,
): {
  families: FamilyFile[];
  omissions: Omission[];
} {
  const copies = families.map((family) => ({ ...family, roles: family.roles.map((role) => ({ ...role })) }));
  const placed = copies.flatMap((family) =>
    family.roles.map((role) => ({ role, file: role.source?.file ?? family.source.file ?? '' })),
  );
  dropSharedAliases(placed);
  const grades = dropUnknownGrades(placed, scale);
  const byName = new Map(
    placed.flatMap((each) =>
      [each.role.title, ...(each.role.aliases ?? [])].map((name) => [titleKey(name), each]),
    ),
  );
  const find: Find = (names) => names.flatMap((name) => byName.get(titleKey(name)) ?? []);
  const lines = breakLines(placed, find);
  const responsibilities = breakLists(placed, 'responsibilities', find);
  const requirements = breakLists(placed, 'requirements', find);
  return { families: copies, omissions: [...grades, ...lines, ...responsibilities, ...requirements] };
}

type Find = (names: readonly string[]) => Placed[];

/** Removes a reporting line of each circle, and returns what it removed. */
function breakLines(placed: readonly Placed[], find: Find): Omission[] {
  const omissions: Omission[] = [];
  for (const circle of cyclesOf(placed, ({ role }) => find(managerTitles(role.reports_to)))) {
    const { role, file } = highest(circle);
    const said = managerTitles(role.reports_to).join(' or ');
    addNote(role, 'reports_to', `The page says that it reports to the ${said}, who reports to it.`);
    delete role.reports_to;
    omissions.push({
      file,
      text: `${role.title} reports to the ${said}, who reports to it; the reporting line was left out`,
    });
  }
  return omissions;
}

/** Removes a reference of each circle of lists, and returns what it removed. */
function breakLists(placed: readonly Placed[], kind: List, find: Find): Omission[] {
  const omissions: Omission[] = [];
  for (const [first] of cyclesOf(placed, ({ role }) => find(baseOf(role, kind)))) {
    if (!first) continue;
    const { role, file } = first;
    const said = baseOf(role, kind).join();
    addNote(role, kind, `The page says that they extend those of the ${said}, which extend these.`);
    dropBase(role, kind);
    omissions.push({
      file,
      text: `the ${kind} of ${role.title} extend those of ${said}, which extend these; the reference was left out`,
    });
  }
  return omissions;
}

interface Placed {
  role: RoleEntry;
  file: string;
}

/** Yields circles one by one. The caller must break each one before it asks for the next. */
function* cyclesOf(placed: readonly Placed[], next: (each: Placed) => Placed[]): Generator<Placed[]> {
  for (let round = 0; round < placed.length; round++) {
    const [circle] = findCycles(placed, next);
    if (!circle) return;
    yield circle;
  }
}

/** Turns grades outside of the organisation's scale into notes. */
function dropUnknownGrades(placed: readonly Placed[], scale: GradeScale): Omission[] {
  return placed.flatMap(({ role, file }) => {
    const stated = [role.grade ?? role.open_grades ?? []].flat();
    if (stated.every((grade) => parseGrades(scale, grade) !== undefined)) return [];
    const said = stated.join(' or ');
    delete role.grade;
    delete role.open_grades;
    addNote(role, 'grade', `The page says grade ${said}, which is not in the list of grades.`);
    return [
      { file, text: `${role.title} is grade ${said}, which is not in the list of grades; it became a note` },
    ];
  });
}

/** Removes aliases that are also the name of another role. */
function dropSharedAliases(placed: readonly Placed[]): void {
  const titles = new Set(placed.map(({ role }) => titleKey(role.title)));
  const taken = new Set<string>();
  for (const { role } of placed) {
    const own = role.aliases?.filter((alias) => {
      const key = titleKey(alias);
      return !titles.has(key) && !taken.has(key) && taken.add(key);
    });
    if (own && own.length > 0) role.aliases = own;
    else delete role.aliases;
  }
}

/** The role with the highest grade in a circle. It is the least likely one to report to the others. */
function highest(circle: readonly Placed[]): Placed {
  const [first, ...others] = circle;
  if (!first) throw new Error('a circle has members');
  return others.reduce((top, each) => ((each.role.grade ?? 0) > (top.role.grade ?? 0) ? each : top), first);
}

function baseOf(role: RoleEntry, kind: List): string[] {
  const list = role[kind];
  return typeof list === 'object' && !Array.isArray(list) ? [list.extends] : [];
}

function dropBase(role: RoleEntry, kind: List): void {
  const list = role[kind];
  if (typeof list !== 'object' || Array.isArray(list)) return;
  if (list.items) role[kind] = list.items;
  else delete role[kind];
}

function addNote(role: RoleEntry, about: List | 'reports_to' | 'grade', text: string): void {
  role.notes = [...(role.notes ?? []), { about, text }];
}
