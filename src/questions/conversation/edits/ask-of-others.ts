import { isSameValue } from '../../../collections.js';
import { ALL, and, factsOf, partsOf, previous, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { mapRoles, subjectOf, withSubject } from '../../../queries/map-roles.js';
import { keysOf, memberKey } from '../../../queries/member.js';
import type { Condition, Query, QueryOf, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { titleKey } from '../../../text/title.js';
import { SINGLE } from '../several.js';
import { besideCondition, isKind, isRank } from './beside-condition.js';

/** The question "tell me about" some roles. */
export function overview(of: Roles): Query {
  return factsOf(of, 'overview');
}

/** The last question, asked about other roles. A list is about a group, so a single role gets an overview instead. */
export function askOfOthers(query: Query, roles: Roles): Query | undefined {
  const isGroup = ['where', 'all', 'either', 'less', 'reports'].includes(roles.kind);
  switch (query.kind) {
    case 'count':
      // "How many report to the VP" is about the VP.
      if (query.roles.kind === 'reports' && SINGLE.has(roles.kind))
        return { ...query, roles: { ...query.roles, of: roles } };
      return isGroup ? withSubject(query, ofOtherKind(query, roles)) : overview(roles);
    case 'groups':
      return (
        ofOthersHeld(query, roles) ??
        (isGroup ? withSubject(query, ofOtherKind(query, roles)) : overview(roles))
      );
    case 'list':
    case 'summary':
      return isGroup ? withSubject(query, ofOtherKind(query, roles)) : overview(roles);
    case 'compare':
      return compareWith(query, roles, isGroup);
    case 'steps':
    case 'distance': {
      const [from, to] = endsOf(roles) ?? [];
      if (from && to) return { ...query, from, to };
      return isSameValue(query.from, roles) ? overview(roles) : { ...query, to: roles };
    }
    // What is new at a level is what the level before it lacks.
    case 'common':
      if (query.without?.kind === 'previous' && SINGLE.has(roles.kind))
        return { ...query, of: roles, without: previous(roles) };
      return withSubject(query, roles);
    // What pages of several roles mention is asked of one as what its page says.
    case 'whether':
      return query.claim.kind === 'mentions' && SINGLE.has(roles.kind)
        ? { kind: 'statements', of: roles, text: query.claim.text }
        : ofOthers(query, roles);
    case 'family_facts': {
      const families = familiesIn(roles);
      return families ? { ...query, families } : overview(roles);
    }
    case 'families':
    case 'meaning':
    case 'order':
      return overview(roles);
    default:
      return ofOthers(query, roles);
  }
}

/** "And directors?" after the families without managers: those without directors. */
function ofOthersHeld(query: QueryOf<'groups'>, roles: Roles): Query | undefined {
  const [held, another] = query.having ?? [];
  const isOfKind =
    roles.kind === 'where' && roles.roles.kind === 'all' && partsOf(roles.condition).every(isKind);
  return held?.kind === 'so_many' && !another && isOfKind
    ? { ...query, having: [{ ...held, roles }] }
    : undefined;
}

/** The first of the last sides beside another one, or two others: "and between the Lead EPM and the EPM". */
function compareWith(query: QueryOf<'compare'>, roles: Roles, isGroup: boolean): Query | undefined {
  const ends = endsOf(roles);
  if (ends) return { ...query, sides: ends };
  const isSide = query.sides.some((side) => isSameValue(side, roles));
  if (isSide) return overview(roles);
  // A role beside the step below it: the other role has a step below of its own.
  const base = query.sides.find((side) =>
    query.sides.some((other) => 'of' in other && isSameValue(other.of, side)),
  );
  if (base && SINGLE.has(roles.kind))
    return mapRoles(query, (side) => (isSameValue(side, base) ? roles : undefined));
  // "Roles that report to the VP" is a question of its own, and no side.
  if (isGroup) return undefined;
  const [first] = query.sides;
  return first && { ...query, sides: [first, roles] };
}

/** The families that a group is all of, and nothing less. */
function familiesIn(roles: Roles): readonly string[] | undefined {
  return roles.kind === 'where' && roles.roles.kind === 'all' && roles.condition.kind === 'family'
    ? roles.condition.families
    : undefined;
}

function ofOthers(query: Query, roles: Roles): Query {
  return withSubject(query, inPlaceOf(subjectOf(query), ofOtherKind(query, roles))) ?? overview(roles);
}

/**
 * The last question, asked about other roles. "And the brand designers?" after some managers of Sales changes the
 * topic: no brand designer is in Sales.
 */
export function askOfNamed(query: Query, roles: Roles, sources: Sources): Query | undefined {
  const asked = askOfOthers(query, roles);
  const subject = asked && subjectOf(asked);
  if (!subject || roles.kind !== 'where' || evaluateRoles(subject, sources).members.length > 0) return asked;
  if (isOfWork(roles.condition)) return withSubject(query, roles);
  // "And the trainees?" after the analysts in Sales: no analyst is a trainee, and Sales may have some.
  const last = subjectOf(query);
  const parts = last?.kind === 'where' && isOfAll(last) ? partsOf(last.condition) : [];
  return isOfAll(roles) && parts.some(isOfWork)
    ? withSubject(
        query,
        where(
          ALL,
          and(
            roles.condition,
            ...besideCondition(
              parts.filter((part) => !isOfWork(part)),
              roles.condition,
            ),
          ),
        ),
      )
    : asked;
}

/** Whether a condition is about words of titles that say what somebody does. */
export function isOfWork(condition: Condition): boolean {
  return condition.kind === 'titled' && !isRank(condition);
}

/** Two or more single roles that are named beside each other. */
function endsOf(roles: Roles): readonly Roles[] | undefined {
  if (roles.kind === 'between') return [roles.from, roles.to];
  return roles.kind === 'either' && roles.groups.every(({ kind }) => SINGLE.has(kind))
    ? roles.groups
    : undefined;
}

/** "And the directors?" after the grade 8 managers in Sales is about the grade 8 directors in Sales. */
function ofOtherKind(query: Query, roles: Roles): Roles {
  const subject = subjectOf(query);
  if (roles.kind !== 'where' || subject?.kind !== 'where' || !isOfAll(roles) || !isOfAll(subject))
    return roles;
  const given = partsOf(roles.condition);
  if (!given.every(isKind)) return roles;
  return where(ALL, and(roles.condition, ...besideCondition(partsOf(subject.condition), roles.condition)));
}

const isOfAll = (roles: Extract<Roles, { kind: 'where' }>): boolean => roles.roles.kind === 'all';

/**
 * "And for the Partner Specialist?" after the grade of somebody's manager is about the manager of the Partner
 * Specialist.
 */
function inPlaceOf(subject: Roles | undefined, roles: Roles): Roles {
  if (!subject || !SINGLE.has(roles.kind)) return roles;
  const isReached = subject.kind === 'managers' || subject.kind === 'next' || subject.kind === 'previous';
  return isReached && SINGLE.has(subject.of.kind) ? { ...subject, of: inPlaceOf(subject.of, roles) } : roles;
}

/** A title without its level: the Intermediate Designer is called "designer", as its family is. */
function nameWithout(level: string, title: string): string {
  const key = titleKey(title);
  return key.startsWith(`${titleKey(level)} `) ? key.slice(titleKey(level).length + 1) : key;
}

/**
 * Takes a name that a role and its family share as the family, where the last question was about the roles of a family.
 * "And Legal Counsel?" after the roles in Paralegal is about those in Legal Counsel.
 */
export function familyOfSameName(query: Query, roles: Roles, sources: Sources): Roles {
  const subject = subjectOf(query);
  const isOfRows = query.kind === 'families' || ('per' in query && query.per === 'family');
  if (roles.kind !== 'one' || (subject?.kind !== 'where' && !isOfRows)) return roles;
  const parts = subject?.kind === 'where' ? partsOf(subject.condition) : [];
  const role = sources.catalog.roleById.get(roles.role);
  if (!role || !(isOfRows || parts.some(({ kind }) => kind === 'family'))) return roles;
  const isSameName = nameWithout(role.level, role.title) === titleKey(role.family.name);
  // A role of the last list is meant as a role.
  const isListed =
    !isOfRows &&
    subject &&
    keysOf(evaluateRoles(subject, sources).members).has(memberKey({ kind: 'role', role }));
  if (!isSameName || isListed) return roles;
  const others = parts.filter(({ kind }) => kind !== 'family');
  return [{ kind: 'family' as const, families: [role.family.id] }, ...others].reduce(where, ALL as Roles);
}
