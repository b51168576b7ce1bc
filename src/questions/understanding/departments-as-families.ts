import { administrationOf, type Catalog } from '../../catalog/catalog.js';
import { isSameValue } from '../../collections.js';
import type { Query } from '../../queries/query.js';

/** "Department" is another word for a family where the catalogue names no department. */
export function departmentsAsFamilies(query: Query, catalog: Catalog): Query {
  if (!JSON.stringify(query).includes('"department"') || namesDepartments(catalog)) return query;
  const asFamilies = inFamilies(query);
  if (isSameValue(asFamilies, query)) return query;
  return asFamilies.kind === 'groups' && asFamilies.of.kind === 'all' && !asFamilies.having
    ? { kind: 'families' }
    : asFamilies;
}

function namesDepartments({ roles }: Catalog): boolean {
  return roles.some((role) => administrationOf(role).department !== undefined);
}

/** The keys under which a query says what it groups, orders or compares roles by. */
const GROUPED_BY = new Set(['by', 'per', 'measure']);

function inFamilies<Value>(value: Value, isGrouping = false): Value {
  if (isGrouping && value === 'department') return 'family' as Value;
  if (Array.isArray(value)) return value.map((each) => inFamilies(each, isGrouping)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const isSame = 'kind' in value && value.kind === 'same';
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      inFamilies(each, GROUPED_BY.has(key) || (isSame && key === 'fact')),
    ]),
  ) as Value;
}
