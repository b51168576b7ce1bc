import type { RoleEntry } from '../../catalog/schema.js';
import { titlesInLine } from '../../catalog/titles-in-line.js';
import { isSameValue } from '../../collections.js';

export interface MergedRole {
  entry: RoleEntry;
  /** What the second page states differently, in words. */
  otherwise: string[];
}

/** Merges two descriptions of a role: the first one's facts, the items of both, and what the second states differently. */
export function mergeRoles(first: RoleEntry, second: RoleEntry): MergedRole {
  const { grade, open_grades: open, reports_to: line, source: _source, ...others } = second;
  const notes = [...(first.notes ?? []), ...(second.notes ?? [])];
  const entry: RoleEntry = {
    ...others,
    ...(gradesOf(first) === undefined && {
      ...(grade !== undefined && { grade }),
      ...(open && { open_grades: open }),
    }),
    ...(line !== undefined && { reports_to: line }),
    ...first,
    ...union('responsibilities', first, second),
    ...union('requirements', first, second),
    ...(notes.length > 0 && { notes }),
  };
  return { entry, otherwise: differences(first, second) };
}

function gradesOf({ grade, open_grades }: RoleEntry): RoleEntry['grade'] | RoleEntry['open_grades'] {
  return grade ?? open_grades;
}

/** What the second page states in another way than the first, in words. */
function differences(first: RoleEntry, second: RoleEntry): string[] {
  const [grades, others] = [gradesOf(first), gradesOf(second)];
  const [line, other] = [first.reports_to, second.reports_to];
  const isOtherGrade = grades !== undefined && others !== undefined && String(grades) !== String(others);
  const isOtherLine = line !== undefined && other !== undefined && !isSameValue(line, other);
  return [
    ...(isOtherGrade ? [`grade ${[others].flat().join(' or ')}`] : []),
    ...(isOtherLine ? [`reports to ${managerTitles(other).join(' or ')}`] : []),
    ...textsOnlyIn(second, first),
  ];
}

/** Facts in sentences: the merged role keeps those of the first page. */
const WORDS = [
  'summary',
  'expectations',
  'performance_indicators',
  'career_ladder',
  'hiring_process',
] as const;

function textsOnlyIn(second: RoleEntry, first: RoleEntry): string[] {
  const known = JSON.stringify(first);
  return WORDS.flatMap((key) => {
    if (first[key] === undefined || second[key] === undefined) return [];
    return textsIn(second[key]).filter((text) => !known.includes(JSON.stringify(text).slice(1, -1)));
  });
}

/** Every text inside a value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

type List = RoleEntry['requirements'];

function union(
  kind: 'responsibilities' | 'requirements',
  first: RoleEntry,
  second: RoleEntry,
): Partial<RoleEntry> {
  const [a, b] = [first[kind], second[kind]];
  if (a === undefined || b === undefined || typeof b === 'string') return {};
  if (typeof a === 'string') return { [kind]: b };
  const known = new Set(itemsOf(a));
  const items = [...itemsOf(a), ...itemsOf(b).filter((item) => !known.has(item))];
  const base = baseOf(a) ?? baseOf(b);
  return { [kind]: base === undefined ? items : { extends: base, ...(items.length > 0 && { items }) } };
}

/** The items a list states itself. */
export function itemsOf(list: List): readonly string[] {
  if (list === undefined || typeof list === 'string') return [];
  return Array.isArray(list) ? list : (list.items ?? []);
}

function baseOf(list: List): string | undefined {
  return typeof list === 'object' && !Array.isArray(list) ? list.extends : undefined;
}

/** The managers a role states, as titles. */
export function managerTitles(line: RoleEntry['reports_to']): readonly string[] {
  return titlesInLine(line);
}
