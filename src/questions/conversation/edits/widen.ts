import { isSameValue } from '../../../collections.js';
import { and, either, listOf, or, partsOf, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../../../queries/map-roles.js';
import type { Condition, Query, QueryOf, Roles, TextCondition } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { isPartOf, SINGLE } from '../several.js';
import { overview } from './ask-of-others.js';
import { isRank } from './beside-condition.js';
import { swapped } from './swapped.js';

/** The last question, or a list of those it was about, with more roles: "include the directors". */
export function widen(query: Query, group: Roles, more: Roles, sources: Sources): Query | undefined {
  if (query.kind === 'compare') return withSide(query, more, sources);
  // Roles of the group add nobody.
  if (isPartOf(more, group, sources)) return asked(query, group);
  const roles = withMore(group, more, sources);
  return roles && asked(query, roles);
}

/** A comparison with one more role. "Add the manager" means the one of the same family, and never all managers. */
function withSide(query: QueryOf<'compare'>, more: Roles, sources: Sources): Query | undefined {
  const [first] = query.sides;
  const kind = more.kind === 'the' ? more.of : more;
  const isOfLevel = kind.kind === 'where' && kind.roles.kind === 'all' && isRank(kind.condition);
  if (!isOfLevel || !first) return { ...query, sides: [...query.sides, more] };
  const beside = swapped(overview(first), first, kind.condition, sources);
  const side = beside && subjectOf(beside);
  return side && SINGLE.has(side.kind) ? { ...query, sides: [...query.sides, side] } : undefined;
}

/** The same without a condition: "without the grade filter". */
export function lift(
  query: Query | undefined,
  group: Roles | undefined,
  kind: Condition['kind'],
): Query | undefined {
  if (!query || group?.kind !== 'where') return undefined;
  const parts = partsOf(group.condition);
  const left = parts.filter((part) => !isOfKind(part, kind));
  return left.length < parts.length ? asked(query, left.reduce(where, group.roles)) : undefined;
}

/** The same without a text that pages had to mention; undefined where none had to. */
export function liftText(query: Query, group: Roles, text: TextCondition): Query | undefined {
  if (group.kind !== 'where') return undefined;
  const parts = partsOf(group.condition).flatMap((part): Condition[] => {
    if (part.kind !== 'mentions') return [part];
    const left = textsIn(part.text).filter((each) => !isSameValue(each, text));
    const [only, another] = left;
    return only ? [{ ...part, text: another ? { kind: 'every', of: left } : only }] : [];
  });
  const roles = parts.reduce(where, group.roles);
  return isSameValue(roles, group) ? undefined : asked(query, roles);
}

function textsIn(text: TextCondition): readonly TextCondition[] {
  return text.kind === 'every' ? text.of : [text];
}

/** The last question of other roles, if it was about that group; else a list of them. */
export function askedOf(query: Query | undefined, group: Roles, roles: Roles): Query {
  return query && isSameValue(subjectOf(query), group) ? asked(query, roles) : listOf(roles);
}

/** The last question, asked of other roles. A question for direct reports or a search of pages becomes a list. */
export function asked(query: Query, roles: Roles): Query {
  const isOfRoles =
    query.kind === 'count' ||
    query.kind === 'summary' ||
    query.kind === 'groups' ||
    (query.kind === 'facts' && !query.facts.includes('direct_reports'));
  return (isOfRoles && withSubject(query, roles)) || listOf(roles);
}

/** What meets one condition or the other. Two grades, or two families, are one condition. */
function oneOf(one: Condition, other: Condition): Condition {
  if (one.kind === 'grade' && other.kind === 'grade')
    return { kind: 'grade', ranges: [...one.ranges, ...other.ranges] };
  if (one.kind === 'family' && other.kind === 'family')
    return { kind: 'family', families: [...one.families, ...other.families] };
  if (one.kind === 'level' && other.kind === 'level')
    return { kind: 'level', levels: [...one.levels, ...other.levels] };
  return or(one, other);
}

/** Whether two conditions say the same sort of thing: two grades, or a level and a track. */
export function isAlike(one: Condition, other: Condition): boolean {
  if (one.kind === 'or') return one.conditions.every((each) => isAlike(each, other));
  return one.kind === other.kind || (isRank(one) && isRank(other));
}

/**
 * A group with more roles. A grade joins the grades of the group, and a rank its ranks: "include the directors" after
 * the individual contributors in Partner Programs means those in Partner Programs. Without such a condition, the others
 * must meet those conditions of the group that they can meet. Undefined where that adds nobody.
 */
function withMore(group: Roles, more: Roles, sources: Sources): Roles | undefined {
  const count = (roles: Roles): number => evaluateRoles(roles, sources).members.length;
  const adds = (roles: Roles): Roles | undefined => (count(roles) > count(group) ? roles : undefined);
  if (more.kind === 'the') return either(group, more);
  if (group.kind !== 'where' || more.kind !== 'where' || more.roles.kind !== 'all')
    return adds(either(group, more));
  const parts = partsOf(group.condition);
  const alike = parts.filter((part) => isAlike(part, more.condition));
  if (alike.length > 0) {
    const others = parts.filter((part) => !alike.includes(part));
    return where(group.roles, and(...others, oneOf(and(...alike), more.condition)));
  }
  const kept = parts.filter((part) => count(where(more, part)) > 0);
  const given = parts.filter((part) => !kept.includes(part));
  if (given.length === 0) return undefined;
  return adds(where(group.roles, and(...kept, or(and(...given), more.condition))));
}

function isOfKind(condition: Condition, kind: Condition['kind']): boolean {
  if (condition.kind === 'not') return isOfKind(condition.condition, kind);
  if (condition.kind === 'or') return condition.conditions.every((each) => isOfKind(each, kind));
  return condition.kind === kind;
}
