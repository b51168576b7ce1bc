import type { GradeSpan } from '../../../catalog/grade.js';
import { isSameValue } from '../../../collections.js';
import {
  atGrade,
  factsOf,
  managers,
  next,
  partsOf,
  previous,
  reports,
  where,
} from '../../../queries/build.js';
import type { Fact } from '../../../queries/facts.js';
import { subjectOf, withSubject } from '../../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import type { Direction, Edit } from '../edit.js';
import { hasMembers } from '../introduced.js';
import { alone, SINGLE } from '../several.js';
import { askOfOthers } from './ask-of-others.js';

/** Facts that lead from a role to the next one, and those that lead back. */
const WAYS: ReadonlyMap<Fact, { direction: Direction; back: Fact; there: (of: Roles) => Roles }> = new Map([
  ['next_step', { direction: 'up', back: 'previous_step', there: next }],
  ['previous_step', { direction: 'down', back: 'next_step', there: previous }],
  ['reports_to', { direction: 'up', back: 'direct_reports', there: managers }],
  ['direct_reports', { direction: 'down', back: 'reports_to', there: reports }],
]);

/** "And after that?": the same step again, from where the last answer led; "and below?": the step the other way. */
export function goFurther(
  query: Query,
  { direction, isBeyond, isPerson, isOfWay }: Extract<Edit, { kind: 'further' }>,
  sources: Sources,
): Query | undefined {
  const [fact] = query.kind === 'facts' ? query.facts : [];
  const way = fact && WAYS.get(fact);
  const of = subjectOf(query);
  if (isPerson && !way && of && SINGLE.has(of.kind))
    return factsOf(of, direction === 'up' ? 'reports_to' : 'direct_reports');
  if (isOfWay && !way) return undefined;
  if (query.kind !== 'facts' || !way)
    return widerSpan(query, direction, isBeyond) ?? ofNextRole(query, direction, sources);
  return way.direction === direction
    ? { ...query, of: alone(way.there(query.of), sources) }
    : { ...query, facts: [way.back] };
}

/** "And the one below?" after the requirements of a role: those of the one before it on the ladder. */
function ofNextRole(query: Query, direction: Direction, sources: Sources): Query | undefined {
  const about = subjectOf(query);
  const subject = about?.kind === 'extreme' ? alone(about, sources) : about;
  if (!subject || !SINGLE.has(subject.kind) || query.kind === 'steps' || query.kind === 'distance')
    return undefined;
  const next: Roles = { kind: direction === 'up' ? 'next' : 'previous', of: subject, steps: 1 };
  // On the last rung, the answer says so.
  const isLast = !hasMembers(next, sources);
  const step: Fact = direction === 'up' ? 'next_step' : 'previous_step';
  return isLast ? factsOf(subject, step) : askOfOthers(query, alone(next, sources));
}

/** "And above?" after the roles of a grade: those of that grade or a higher one; "above that": only the higher ones. */
function widerSpan(query: Query, direction: Direction, isBeyond: boolean): Query | undefined {
  const subject = subjectOf(query);
  if (subject?.kind !== 'where') return undefined;
  const parts = partsOf(subject.condition);
  const grades = parts.filter((part) => part.kind === 'grade');
  const [only, another] = grades;
  const [range, more] = only?.ranges ?? [];
  if (!only || another || !range || more) return undefined;
  const span = spanFrom(range, direction, isBeyond);
  const condition: Condition | undefined = span && atGrade([span]);
  const rest = parts.filter((part) => part !== only);
  return condition && withSubject(query, [condition, ...rest].reduce(where, subject.roles));
}

function spanFrom({ from, to }: GradeSpan, direction: Direction, isBeyond: boolean): GradeSpan | undefined {
  if (direction === 'up') {
    const end = isBeyond ? to && to + 1 : from;
    return end === undefined || to === undefined ? undefined : { from: end };
  }
  const end = isBeyond ? from && from - 1 : to;
  return end === undefined || from === undefined ? undefined : { to: end };
}

/** The way from the last role to its next one, or from the asker's own role to the last one. */
export function wayThere(
  query: Query,
  { focus, introduced, me }: Conversation,
  { isNeed }: Extract<Edit, { kind: 'get_there' }>,
): Query | undefined {
  if (query.kind === 'facts' && query.facts[0] === 'next_step')
    return { kind: 'steps', from: me ?? query.of, to: next(query.of) };
  const isMe = me && isSameValue(focus, me);
  const to = isMe ? introduced : focus;
  if (to && me) return { kind: 'steps', from: me, to };
  return isNeed && to && factsOf(to, 'requirements');
}
