import { isSameValue } from '../../../collections.js';
import { and, listOf, not, partsOf, rolesInFamily, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';
import { hasMembers } from '../introduced.js';
import { familyOf } from '../referents.js';
import { isNear } from '../several.js';
import { isKind } from './beside-condition.js';
import { swapped } from './swapped.js';
import { askedOf } from './widen.js';

type Narrowing = Extract<Edit, { kind: 'narrow' }>;

/** Narrows the last group, or else asks of the last role whether the condition is true of it. */
export function narrow(
  edit: Narrowing,
  conversation: Conversation,
  several: Roles | undefined,
  sources: Sources,
): Query | undefined {
  const { query, focus, choices } = conversation;
  if (choices || goesToOther(edit, query) || (several && leavesOutNone(several, edit, sources)))
    return undefined;
  return several && (edit.isOfThem || isNear(several, conversation, sources))
    ? narrowedGroup(several, edit, query, sources)
    : query && focus && narrowedAlone(query, focus, edit, sources);
}

/** Whether families are left out that have none of the roles: "without international" means no family of that name. */
function leavesOutNone(group: Roles, { condition }: Narrowing, sources: Sources): boolean {
  return (
    condition.kind === 'not' &&
    condition.condition.kind === 'family' &&
    !hasMembers(where(group, condition.condition), sources)
  );
}

/**
 * Whether "and under the Senior Manager" follows "who reports to the Director": it asks the same of another manager.
 */
function goesToOther({ condition, isOfThem }: Narrowing, query: Query | undefined): boolean {
  const isReporting = condition.kind === 'among' && condition.roles.kind === 'reports';
  return isReporting && !isOfThem && query?.kind === 'facts' && query.facts.join() === 'direct_reports';
}

/**
 * Asks about fewer roles of a group: counts them if the last question counted the group. "Only the managers" asks the
 * last question of them, and "which of them are managers" lists them.
 */
function narrowedGroup(
  group: Roles,
  { condition, isCounted, isOnly }: Narrowing,
  last: Query | undefined,
  sources: Sources,
): Query {
  const roles = instead(group, condition, sources) ?? where(group, condition);
  if (isOnly && last?.kind !== 'list') return askedOf(last, group, roles);
  return isCounted || last?.kind === 'count' ? { kind: 'count', roles } : listOf(roles);
}

/** After "how many of them are contributors", "how many are managers" is asked of the same roles: nobody is both. */
function instead(group: Roles, condition: Condition, sources: Sources): Roles | undefined {
  if (group.kind !== 'where' || !ONE_OF_EACH.has(condition.kind)) return undefined;
  const parts = partsOf(group.condition);
  const others = parts.filter(({ kind }) => kind !== condition.kind);
  const isFound = (roles: Roles): boolean => evaluateRoles(roles, sources).members.length > 0;
  if (others.length === 0 || others.length === parts.length || isFound(where(group, condition)))
    return undefined;
  const roles = where(group.roles, and(...others, condition));
  return isFound(roles) ? roles : undefined;
}

/** A role has only one of these. */
const ONE_OF_EACH: ReadonlySet<Condition['kind']> = new Set<Condition['kind']>([
  'track',
  'grade',
  'level',
  'family',
]);

/**
 * After one role alone, "only the senior one" asks about its counterpart, "does any need SQL" about itself, and "any
 * directors" about its family.
 */
function narrowedAlone(
  query: Query,
  focus: Roles,
  { condition, isAny }: Narrowing,
  sources: Sources,
): Query | undefined {
  if (isAny) return partsOf(condition).every(isKind) ? anyBeside(focus, condition, sources) : undefined;
  if (condition.kind === 'mentions') return { kind: 'statements', of: focus, text: condition.text };
  return condition.kind === 'level' || condition.kind === 'family'
    ? swapped(query, focus, condition, sources)
    : undefined;
}

/** A group less some roles: "without the directors". Undefined for a group less itself. */
export function leaveOut(group: Roles, spared: Roles): Roles | undefined {
  // "The associate" stands for every associate of the group.
  const without = spared.kind === 'the' ? spared.of : spared;
  if (isSameValue(group, without)) return undefined;
  // A condition reads better beside the others of the group: "in Partner Programs and not senior".
  return group.kind === 'where' && without.kind === 'where' && without.roles.kind === 'all'
    ? where(group, not(without.condition))
    : { kind: 'less', roles: group, without };
}

/** Those of a kind in the family of one role. */
function anyBeside(focus: Roles, condition: Condition, sources: Sources): Query | undefined {
  const { family } = familyOf(focus, sources);
  const beside = family === undefined ? undefined : rolesInFamily([family]);
  return beside && listOf(where(beside, condition));
}
