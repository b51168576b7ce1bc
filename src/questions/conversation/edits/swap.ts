import { isSameValue } from '../../../collections.js';
import {
  ALL,
  atLevel,
  factsOf,
  inFamily,
  listOf,
  managers,
  partsOf,
  rolesInFamily,
  where,
} from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import type { Fact } from '../../../queries/facts.js';
import { subjectOf } from '../../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';
import { isRow } from '../groups-in-table.js';
import { hasMembers } from '../introduced.js';
import { familyOf } from '../referents.js';
import { isTable, SINGLE } from '../several.js';
import { askOfNamed, familyOfSameName, overview } from './ask-of-others.js';
import { askText, namesLevel } from './ask-text.js';
import { isKind } from './beside-condition.js';
import { asOneOfTeam, documentedOf, introducedOne, ofRow } from './choose.js';
import { asListOfFamily } from './of-family.js';
import { otherTarget, swapped, swapTarget } from './swapped.js';
import { isAlike, widen } from './widen.js';

type Swap = Extract<Edit, { kind: `swap_${string}` }>;
type SwapOf<Kind extends Swap['kind']> = Extract<Swap, { kind: Kind }>;

/** The last question with other roles, another condition, another fact or another text. */
export function swap(edit: Swap, conversation: Conversation, sources: Sources): Query | undefined {
  const { query, focus } = conversation;
  switch (edit.kind) {
    case 'swap_roles':
      return swapRoles(edit.roles, conversation, sources);
    case 'swap_level':
      return swapLevel(edit, conversation, sources);
    case 'swap_condition':
      return swapCondition(edit, conversation, sources);
    case 'swap_target':
      return query && swapTarget(query, edit.roles);
    case 'swap_facts':
      return swapFacts(edit, conversation, sources);
    case 'swap_text':
      if (namesLevel(edit.text, sources)) return undefined;
      if (query?.kind !== 'statements') return askText(edit.text, query, focus);
      return { ...query, text: edit.isOr ? { kind: 'some', of: [query.text, edit.text] } : edit.text };
  }
}

function swapRoles(roles: Roles, conversation: Conversation, sources: Sources): Query | undefined {
  const { query, focus } = conversation;
  if (!query) return overview(roles);
  const meant = familyOfSameName(query, kindBeside(roles, focus, sources), sources);
  if (isRow(meant, conversation, sources)) return ofRow(query, meant);
  const ofTeam = meant.kind === 'one' && asOneOfTeam(meant, conversation, sources);
  return ofTeam || (otherTarget(query, meant, sources) ?? askOfNamed(query, meant, sources));
}

function swapLevel(
  { levels, facts, otherwise, isAlone, isCorrection }: SwapOf<'swap_level'>,
  conversation: Conversation,
  sources: Sources,
): Query | undefined {
  const { query, focus } = conversation;
  // A title that no role has has no known neighbours.
  if (focus?.kind === 'unknown') return undefined;
  const one = focus && SINGLE.has(focus.kind) ? focus : undefined;
  if (isCorrection && !one) return undefined;
  const level = atLevel(levels);
  const other =
    introducedOne(level, conversation, sources) ??
    (focus && query && atOtherLevel(query, focus, level, sources));
  const isStated = isAlone && focus && hasMembers(managers(focus), sources);
  const isMeant = isStated || !other || isSameValue(other, query);
  if (otherwise && one && isMeant) return factsOf(one, otherwise);
  // Most titles with the word "manager" are at another level.
  if (!other && levels.join() !== 'manager' && focus && (one || query?.kind === 'exists'))
    return isThere(focus, level, sources);
  const of = other && subjectOf(other);
  return facts ? of && { kind: 'facts', facts, of } : other;
}

/** The question at another level. "And trainees?" after the analysts are other roles if no analyst is one. */
function atOtherLevel(query: Query, focus: Roles, level: Condition, sources: Sources): Query | undefined {
  const other = swapped(query, focus, level, sources);
  const roles = other && subjectOf(other);
  const isOfNobody = roles?.kind === 'where' && focus.kind === 'where' && !hasMembers(roles, sources);
  return isOfNobody ? askOfNamed(query, where(ALL, level), sources) : other;
}

function swapCondition(
  { condition, isOne, isAlone }: SwapOf<'swap_condition'>,
  conversation: Conversation,
  sources: Sources,
): Query | undefined {
  const { query, focus } = conversation;
  const rows = where(ALL, condition);
  if (isAlone && !(query && isOfFamily(subjectOf(query)))) return undefined;
  if (query && isRow(rows, conversation, sources)) return ofRow(query, rows);
  // "Grade 9", after the ladder of a family, is on that ladder.
  const asks = query && (condition.kind === 'family' ? query : asListOfFamily(query, sources));
  const other = focus && asks && swapped(asks, focus, condition, sources);
  // After one role, "the one without a grade" is not a list of all such roles.
  const isList = other?.kind === 'list' && focus && SINGLE.has(focus.kind);
  if (isOne && isList) return undefined;
  // A family that none of those roles is in is another topic.
  const roles = other && subjectOf(other);
  return isAlone && roles && !hasMembers(roles, sources) ? undefined : other;
}

/** Whether roles are those of a family, or chosen from them. */
function isOfFamily(roles: Roles | undefined): boolean {
  if (roles?.kind === 'extreme') return isOfFamily(roles.of);
  return roles?.kind === 'where' && partsOf(roles.condition).some(({ kind }) => kind === 'family');
}

function swapFacts(
  { facts, places }: SwapOf<'swap_facts'>,
  conversation: Conversation,
  sources: Sources,
): Query | undefined {
  const { query, focus, introduced } = conversation;
  // "Who leads it", after a table of all roles, is about none of them.
  if (!focus || (query && isTable(query) && focus.kind === 'all')) return undefined;
  // The head of a family in the last answer is its highest role.
  if (query?.kind === 'best_group' && facts.join() === 'reports_to')
    return overview({ kind: 'extreme', of: focus, end: 'highest', measure: 'grade', place: 1 });
  if (asksNames(facts, focus, sources)) return listOf(focus);
  // After "the highest" of a list, "requirements?" is about that one; after which of two is higher, about both.
  const isOfList = query?.kind === 'which' && query.sides.length > 2;
  const chosen = isOfList && introduced?.kind === 'one' ? introduced : undefined;
  const of = chosen ?? documentedOf(conversation, sources) ?? focus;
  return { kind: 'facts', facts, of, ...(places && { places }) };
}

/** "Or grade 9": more roles of a list with grades, or the last question with another condition. */
export function orCondition(
  condition: Condition,
  conversation: Conversation,
  sources: Sources,
): Query | undefined {
  const { query } = conversation;
  const listed = query?.kind === 'list' ? query.roles : undefined;
  const joins =
    listed?.kind === 'where' && partsOf(listed.condition).some((part) => isAlike(part, condition));
  return query && listed && joins
    ? widen(query, listed, where(ALL, condition), sources)
    : swapCondition({ kind: 'swap_condition', condition }, conversation, sources);
}

/** "And the analysts?" after one role: those of its family, if it has any. */
function kindBeside(roles: Roles, focus: Roles | undefined, sources: Sources): Roles {
  const isOfKind =
    roles.kind === 'where' && roles.roles.kind === 'all' && partsOf(roles.condition).every(isKind);
  if (!isOfKind || !focus || !SINGLE.has(focus.kind)) return roles;
  const { family } = familyOf(focus, sources);
  const beside = family === undefined ? roles : where(roles, inFamily([family]));
  return hasMembers(beside, sources) ? beside : roles;
}

/** Whether there is such a role: among several, or in the family of one. */
export function isThere(roles: Roles | undefined, condition: Condition, sources: Sources): Query | undefined {
  if (!roles || !SINGLE.has(roles.kind)) return roles && { kind: 'exists', roles: where(roles, condition) };
  const { family } = familyOf(roles, sources);
  const beside = family === undefined ? undefined : rolesInFamily([family]);
  return beside && { kind: 'exists', roles: where(beside, condition) };
}

/** "Just the names" of a list is the list. */
function asksNames(facts: readonly Fact[], focus: Roles, sources: Sources): boolean {
  return facts.join() === 'names' && evaluateRoles(focus, sources).members.length > 1;
}
