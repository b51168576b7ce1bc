import type { Catalog, Role } from '../catalog/catalog.js';
import { isInRange } from '../catalog/grade-range.js';
import type { ListFilters } from '../questions/question.js';
import { capital, count, listed } from '../text/prose.js';
import type { Finding } from './answer.js';
import { describeRange } from './describe-range.js';
import { roleTable } from './role-table.js';
import { pagesOf } from './sources.js';

/** The roles that pass some filters; undefined when none does. */
export function findList(catalog: Catalog, filters: ListFilters): Finding | undefined {
  const roles = onlyExtreme(
    catalog.roles.filter((role) => passes(role, filters)),
    filters.extreme,
  );
  if (roles.length === 0) return undefined;
  const sources = pagesOf(roles);
  const family = { name: 'Job family', cell: (role: Role) => role.family.name };
  return {
    outcome: 'answered',
    headline: filters.extreme
      ? extremeLine(roles, filters)
      : `${capital(count(roles.length, 'role'))} ${describeFilters(filters, roles.length)}.`,
    parts: [{ ...roleTable('Roles', roles, sources.length > 1 ? family : undefined), sortable: true }],
    sources,
    roles,
  };
}

/** "The highest grade in Ecosystem Sales is 12: the Vice President, Ecosystem Sales." */
function extremeLine(roles: readonly Role[], { extreme, ...filters }: ListFilters): string {
  const where =
    Object.keys(filters).length > 0 ? ` of those that ${describeFilters(filters, 2)}` : ' in the catalogue';
  return `The ${extreme} grade${where} is ${roles[0]?.grade}: ${listed(roles.map(({ title }) => `the ${title}`))}.`;
}

function onlyExtreme(roles: readonly Role[], extreme: ListFilters['extreme']): readonly Role[] {
  if (!extreme) return roles;
  const grades = roles.flatMap(({ grade }) => grade ?? []);
  const wanted = extreme === 'highest' ? Math.max(...grades) : Math.min(...grades);
  return roles.filter(({ grade }) => grade === wanted);
}

/** Of so many roles: "are grade 8 in Ecosystem Sales" */
export function describeFilters(filters: ListFilters, number: number): string {
  const are = number === 1 ? 'is' : 'are';
  const conditions = [
    filters.grade ? `${are} ${describeRange(filters.grade)}` : '',
    filters.level ? `${filters.grade ? 'and of' : `${are} of`} the level ${filters.level}` : '',
    filters.track ? `on the ${filters.track} track` : '',
    filters.families ? `in ${listed(filters.families.map(({ name }) => name))}` : '',
    Object.keys(filters).length === 0 ? 'in the catalogue' : '',
  ].filter((words) => words !== '');
  return filters.grade || filters.level ? conditions.join(' ') : `${are} ${conditions.join(' ')}`;
}

/** Whether a role is among those that filters leave. */
export function passes(role: Role, { grade, families, level, track }: ListFilters): boolean {
  return (
    (!grade || [role.grade, ...(role.openGrades ?? [])].some((each) => isInRange(each, grade))) &&
    (!families || families.includes(role.family)) &&
    (!level || role.level === level) &&
    (!track || role.track === track)
  );
}
