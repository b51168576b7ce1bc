import type { Catalog, Role } from '../catalog/catalog.js';
import type { GradeRange, ListFilters } from '../questions/question.js';
import type { Finding } from './answer.js';
import { sourceOfFamily } from './sources.js';
import { capital, count, listed } from './wording.js';

/** The roles that pass some filters; undefined when none does. */
export function findList(
  catalog: Catalog,
  filters: ListFilters,
): (Finding & { roles: readonly Role[] }) | undefined {
  const roles = catalog.roles.filter((role) => passes(role, filters));
  if (roles.length === 0) return undefined;
  const families = [...new Set(roles.map(({ family }) => family))];
  return {
    outcome: 'answered',
    headline: `${capital(count(roles.length, 'role'))} ${describeFilters(filters, roles.length)}.`.replace(
      ' .',
      '.',
    ),
    parts: [
      {
        kind: 'table',
        caption: 'Roles',
        columns: ['Grade', 'Role', ...(families.length > 1 ? ['Job family'] : [])],
        rows: roles.map((role) => [
          role.grade === undefined ? 'Not stated' : String(role.grade),
          role.title,
          ...(families.length > 1 ? [role.family.name] : []),
        ]),
      },
    ],
    sources: families.map((family) => sourceOfFamily(family)),
    roles,
  };
}

/** "at grade 8 in Ecosystem Sales" */
export function describeFilters(filters: ListFilters, number = 0): string {
  const are = number === 1 ? 'is' : 'are';
  return [
    filters.grade ? `${are} ${describeRange(filters.grade)}` : '',
    filters.level ? `${filters.grade ? 'and of' : `${are} of`} the level ${filters.level}` : '',
    filters.track ? `on the ${filters.track} track` : '',
    filters.families ? `in ${listed(filters.families.map(({ name }) => name))}` : '',
    Object.keys(filters).length === 0 ? `${are} in the catalogue` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function describeRange({ min, max }: GradeRange): string {
  if (min === max) return `grade ${min}`;
  if (max === Number.POSITIVE_INFINITY) return `grade ${min} or higher`;
  return min <= 0 ? `grade ${max} or lower` : `grade ${min} to ${max}`;
}

function passes(role: Role, { grade, families, level, track }: ListFilters): boolean {
  return (
    (!grade || (role.grade !== undefined && role.grade >= grade.min && role.grade <= grade.max)) &&
    (!families || families.includes(role.family)) &&
    (!level || role.level === level) &&
    (!track || role.track === track)
  );
}
