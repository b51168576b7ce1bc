import { ALL, inFamily } from './build.js';
import type { Query, Roles } from './query.js';

/** A record, so that the compiler reports a missing kind. */
const ROLES_KINDS: Readonly<Record<Roles['kind'], true>> = {
  one: true,
  outsider: true,
  all: true,
  the: true,
  own_managers: true,
  unknown: true,
  where: true,
  either: true,
  both: true,
  less: true,
  managers: true,
  reports: true,
  next: true,
  previous: true,
  between: true,
  successors: true,
  predecessors: true,
  extreme: true,
};

function isRoles(value: object): value is Roles {
  return 'kind' in value && typeof value.kind === 'string' && Object.hasOwn(ROLES_KINDS, value.kind);
}

/**
 * The same value with groups of roles replaced, outermost first. Copies only what changes. `replace` is not called for
 * the parts of a replaced group.
 */
export function mapRoles<Value>(value: Value, replace: (roles: Roles) => Roles | undefined): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const mapped = value.map((each) => mapRoles(each, replace));
    return mapped.some((each, at) => each !== value[at]) ? (mapped as Value) : value;
  }
  const replaced = isRoles(value) ? replace(value) : undefined;
  if (replaced) return replaced as Value;
  const changed = new Map<string, unknown>();
  for (const [key, each] of Object.entries(value)) {
    const mapped = mapRoles(each, replace);
    if (mapped !== each) changed.set(key, mapped);
  }
  return changed.size > 0 ? { ...value, ...Object.fromEntries(changed) } : value;
}

/** Every group of roles inside a value, the outermost first. */
export function rolesIn(value: unknown): Roles[] {
  const found: Roles[] = [];
  addRoles(value, found);
  return found;
}

function addRoles(value: unknown, found: Roles[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (isRoles(value)) found.push(value);
  for (const each of Object.values(value)) addRoles(each, found);
}

/** The roles that a query is about, for a follow-up to ask about; undefined for a query about other things. */
export function subjectOf(query: Query): Roles | undefined {
  if (query.kind === 'family_facts')
    return { kind: 'where', roles: ALL, condition: inFamily(query.families) };
  if ('sides' in query) return { kind: 'either', groups: query.sides };
  const key = subjectKey(query);
  return key && (query as Partial<Record<SubjectKey, Roles>>)[key];
}

/** The same query about other roles; undefined if it has no single subject. */
export function withSubject(query: Query, roles: Roles): Query | undefined {
  const key = subjectKey(query);
  return key && { ...query, [key]: roles };
}

type SubjectKey = 'of' | 'roles' | 'to';

/** The key of the one group that a query is about; undefined if it has none. */
function subjectKey(query: Query): SubjectKey | undefined {
  if (query.kind === 'meaning' || query.kind === 'order') return undefined;
  return (['of', 'roles', 'to'] as const).find((key) => key in query);
}
