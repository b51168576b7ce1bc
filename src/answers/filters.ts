import type { Catalog, Role } from '../catalog/catalog.js';
import { isInRange } from '../catalog/grade-range.js';
import { INFERABLE, type Inferable } from '../catalog/schema.js';
import type { ListFilters } from '../questions/question.js';
import { count, listed } from '../text/prose.js';
import { findRoleList } from './facts/role-list.js';
import type { Narrowing } from './facts/search.js';
import type { Finding, Line } from './finding.js';
import { describeRange } from './wording.js';

/** The roles that pass some filters; undefined when none does. */
export function findFiltered(catalog: Catalog, filters: ListFilters): Finding | undefined {
  const roles = onlyExtreme(
    catalog.roles.filter((role) => passes(role, filters)),
    filters.extreme,
  );
  if (roles.length === 0) return undefined;
  const line = filters.extreme ? extremeLine(roles, filters) : listLine(roles, filters);
  return findRoleList(roles, line, inferablesIn(filters));
}

/** What the filters of a search limit it to; undefined without filters. */
export function narrowing(catalog: Catalog, filters: ListFilters): Narrowing | undefined {
  if (Object.keys(filters).length === 0) return undefined;
  return {
    roles: catalog.roles.filter((role) => passes(role, filters)),
    are: (number) => describeFilters(filters, number),
    selectedBy: inferablesIn(filters),
  };
}

/** Which of the facts that a page may leave to be inferred the filters go by. */
function inferablesIn(filters: ListFilters): Inferable[] {
  return INFERABLE.filter((fact) => filters[fact]);
}

/** "are grade 8 in Ecosystem Sales", or "is ..." for one role */
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

function listLine(roles: readonly Role[], filters: ListFilters): Line {
  return { subject: count(roles.length, 'role'), predicate: describeFilters(filters, roles.length) };
}

/** "The highest grade in Ecosystem Sales is 12: the Vice President, Ecosystem Sales." */
function extremeLine(roles: readonly Role[], { extreme, ...filters }: ListFilters): Line {
  const where =
    Object.keys(filters).length > 0 ? ` of those that ${describeFilters(filters, 2)}` : ' in the catalogue';
  const titles = listed(roles.map(({ title }) => `the ${title}`));
  return { subject: `the ${extreme} grade${where}`, predicate: `is ${roles[0]?.grade}: ${titles}` };
}

function onlyExtreme(roles: readonly Role[], extreme: ListFilters['extreme']): readonly Role[] {
  if (!extreme) return roles;
  const grades = roles.flatMap(({ grade }) => grade ?? []);
  const wanted = extreme === 'highest' ? Math.max(...grades) : Math.min(...grades);
  return roles.filter(({ grade }) => grade === wanted);
}

function passes(role: Role, { grade, families, level, track }: ListFilters): boolean {
  return (
    (!grade || [role.grade, ...(role.openGrades ?? [])].some((each) => isInRange(each, grade))) &&
    (!families || families.includes(role.family)) &&
    (!level || role.level === level) &&
    (!track || role.track === track)
  );
}
