import type { Role } from '../../../catalog/catalog.js';
import { distinctBy } from '../../../collections.js';
import { ALL, and, atLevel, either, isSet, listOf, partsOf, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { mapRoles, rolesIn, subjectOf, withSubject } from '../../../queries/map-roles.js';
import { keysOf, type Member, memberKey } from '../../../queries/member.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { SINGLE } from '../several.js';
import { askOfOthers, overview } from './ask-of-others.js';
import { besideCondition } from './beside-condition.js';
import { counterpartOf } from './counterpart.js';

/**
 * The question with a condition in place of one of its kind. About a few roles, it asks of their counterparts instead.
 */
export function swapped(
  query: Query,
  focus: Roles,
  condition: Condition,
  sources: Sources,
): Query | undefined {
  // "Is it grade 9?" "And grade 8?"
  if (query.kind === 'whether' && query.claim.kind === condition.kind) return { ...query, claim: condition };
  if (query.kind === 'family_facts' && condition.kind === 'family')
    return condition.families.length === 1 ? { ...query, families: condition.families } : undefined;
  const ends = otherEnds(query, condition, sources) ?? withConditionOfEach(query, condition);
  if (ends) return ends;
  // "How many report to the VP" is about the VP.
  if (query.kind === 'count' && focus.kind === 'reports' && SINGLE.has(focus.of.kind))
    return withOtherManager(query, focus, condition, sources);
  // A role without a page has no counterpart. The role that led to it has one.
  const { members } = evaluateRoles(focus, sources);
  const origin = 'of' in focus ? focus.of : undefined;
  if (origin && members.every(({ kind }) => kind === 'outsider'))
    return swapped(withSubject(query, origin) ?? query, origin, condition, sources);
  const counterparts = isGroupOf(query, focus, members.length)
    ? undefined
    : counterpartsOf(members, condition, sources);
  return counterparts ? ofCounterparts(query, counterparts) : withCondition(query, condition);
}

/** The same question about the reports of another manager: the counterpart of theirs. */
function withOtherManager(
  query: Query,
  reports: Extract<Roles, { kind: 'reports' }>,
  condition: Condition,
  sources: Sources,
): Query | undefined {
  const other = swapped(overview(reports.of), reports.of, condition, sources);
  const of = other?.kind === 'facts' ? other.of : undefined;
  return of && SINGLE.has(of.kind) ? withSubject(query, { ...reports, of }) : undefined;
}

/** Whether a question is about a group as such. A single role that is left of a few named ones is treated as that role. */
function isGroupOf(query: Query, focus: Roles, size: number): boolean {
  if (size === 1 && focus.kind === 'where' && focus.roles.kind === 'either') return false;
  const isDescribed = focus.kind === 'where' || focus.kind === 'extreme' || focus.kind === 'less';
  return isListing(query) || (isDescribed && size > 1);
}

function ofCounterparts(query: Query, counterparts: readonly Roles[]): Query | undefined {
  const [only, another] = counterparts;
  if (!only) return undefined;
  if (!another) return askOfOthers(query, only);
  return 'sides' in query ? { ...query, sides: counterparts } : withSubject(query, either(...counterparts));
}

/** The way between the counterparts of both of its ends in another family. */
function otherEnds(query: Query, condition: Condition, sources: Sources): Query | undefined {
  if (condition.kind !== 'family' || !('from' in query)) return undefined;
  const ends = [query.from, query.to].flatMap((end) => evaluateRoles(end, sources).members);
  const [from, to, another] = counterpartsOf(ends, condition, sources) ?? [];
  return from && to && !another ? { ...query, from, to } : undefined;
}

/** More roles than these are a list, and do not get a counterpart each. */
const MOST_TOGETHER = 4;

/** The counterpart of each role. Empty if one has none; undefined if the question is not about counterparts. */
function counterpartsOf(
  members: readonly Member[],
  condition: Condition,
  sources: Sources,
): readonly Roles[] | undefined {
  const roles = members.flatMap((member) => (member.kind === 'role' ? [member.role] : []));
  const [first] = roles;
  // A role without a page has no counterpart at another level or in another family.
  const isBeside = condition.kind === 'level' || condition.kind === 'family';
  if (!first || roles.length < members.length) return isBeside && members.length > 0 ? [] : undefined;
  const isOfOneFamily = roles.every(({ family }) => family === first.family);
  // In another family each role has a counterpart of its own. At another level the roles of one family share one.
  if (isOfOneFamily && (condition.kind !== 'family' || roles.length > MOST_TOGETHER)) {
    const wanted = eachLevelIn(condition);
    const found = wanted.flatMap((each) => counterpartOf(first, each, sources) ?? []);
    return found.length === wanted.length ? found : [];
  }
  return isBeside && roles.length <= MOST_TOGETHER ? counterpartOfEach(roles, condition, sources) : undefined;
}

/** The counterpart of each role. Empty if one has none, or if the roles are their own counterparts. */
function counterpartOfEach(roles: readonly Role[], condition: Condition, sources: Sources): readonly Roles[] {
  const found = roles.flatMap((role) => counterpartOf(role, condition, sources) ?? []);
  const isSame =
    found.length > 1 && found.every((each, at) => each.kind === 'one' && each.role === roles[at]?.id);
  return found.length === roles.length && !isSame ? found : [];
}

/** "The director and the manager" are two roles, each at a level of its own. */
function eachLevelIn(condition: Condition): readonly Condition[] {
  return condition.kind === 'level' ? condition.levels.map((level) => atLevel([level])) : [condition];
}

/**
 * The same question with a condition in place of one of its kind. After one role alone, a list of the roles that it
 * fits. Roles that were named have no condition to replace.
 */
function withCondition(query: Query, condition: Condition): Query | undefined {
  if ('sides' in query || query.kind === 'steps' || query.kind === 'distance') return undefined;
  const subject = subjectOf(query);
  if (subject?.kind === 'all') return withSubject(query, where(ALL, condition));
  // The condition changes the roles that something was left out of, or that the first was taken from.
  if (subject?.kind === 'less' || subject?.kind === 'extreme') {
    const whole = subject.kind === 'less' ? subject.roles : subject.of;
    const other = withCondition(listOf(whole), condition);
    const roles = other && subjectOf(other);
    return roles && withSubject(query, subject.kind === 'less' ? roles : { ...subject, of: roles });
  }
  // Several that were named have no condition either.
  if (subject?.kind === 'either') return undefined;
  // "The senior one" is beside somebody, and never a list of all.
  if (subject?.kind !== 'where' && condition.kind === 'level') return undefined;
  if (subject?.kind !== 'where') return listOf(where(ALL, condition));
  const rest = besideCondition(partsOf(subject.condition), condition);
  return withSubject(query, where(subject.roles, and(condition, ...rest)));
}

/** The same of several groups: "and in Legal" after the managers in Sales and the contributors there. */
function withConditionOfEach(query: Query, condition: Condition): Query | undefined {
  const subject = subjectOf(query);
  if (subject?.kind !== 'either' || !subject.groups.every(({ kind }) => kind === 'where')) return undefined;
  const groups = subject.groups.flatMap((group) => {
    const other = withCondition(listOf(group), condition);
    return (other && subjectOf(other)) ?? [];
  });
  const [first, another] = distinctBy(groups, (group) => JSON.stringify(group));
  return first && withSubject(query, another ? either(...groups) : first);
}

/** Whether a question is about a group as such, and not about a few roles that were named, or that were found. */
function isListing(query: Query): boolean {
  if (query.kind === 'statements') return isSet(query.of) && query.of.kind !== 'either';
  return (query.kind === 'list' || query.kind === 'count') && query.roles.kind !== 'either';
}

/** "What about the CFO?" after the grade 12 roles that report to the CMO is about those that report to the CFO. */
export function otherTarget(query: Query, roles: Roles, sources: Sources): Query | undefined {
  const subject = subjectOf(query);
  if (query.kind === 'facts' || subject?.kind !== 'where' || !SINGLE.has(roles.kind)) return undefined;
  const list = keysOf(evaluateRoles(subject, sources).members);
  const isOfList = evaluateRoles(roles, sources).members.some((member) => list.has(memberKey(member)));
  return isOfList ? undefined : swapTarget(query, roles);
}

/** The same question about the reports of another manager, or about the way to another role. */
export function swapTarget(query: Query, roles: Roles): Query | undefined {
  if (query.kind === 'steps' || query.kind === 'distance') return { ...query, to: roles };
  if (query.kind === 'compare') return askOfOthers(query, roles);
  // "What do they have in common with the VP" is about all of them.
  if (query.kind === 'common') return { ...query, of: either(query.of, roles) };
  if (query.kind === 'facts' && query.facts.join() === 'direct_reports') return { ...query, of: roles };
  const [reports, another] = rolesIn(query).filter(({ kind }) => kind === 'reports');
  if (!reports || another) return undefined;
  return mapRoles(query, (group) => (group.kind === 'reports' ? { ...group, of: roles } : undefined));
}
