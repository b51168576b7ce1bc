import { isSameValue } from '../../../../collections.js';
import { ALL, isUnit, not, where } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { Condition, Holding, Query, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { byGrade } from '../phrases/extremes.js';
import { haveNone, haveSome } from './held.js';

/**
 * The groups whose roles meet a condition. Undefined for managers, which are roles themselves, and for "families
 * without managers", which is about roles and not about what pages state.
 */
const groupsThat = (grouping: Grouping, condition: Condition): Query | undefined =>
  grouping === 'manager' || (condition.kind === 'documented' && condition.fact === 'reports_to')
    ? undefined
    : { kind: 'groups', of: where(ALL, condition), by: [grouping] };

/** The groups that have something. Undefined where the words do not ask for groups. */
export const groupsWith = (by: Grouping, having: readonly Holding[], of: Roles = ALL): Query | undefined => {
  const [only, another] = having;
  // Every group has some roles, so "families without roles" asks nothing.
  if (!only) return undefined;
  const isOne = only.kind === 'so_many' && !another;
  // Roles that a manager "has" report to it, which is asked as a relation. Only how many there are is asked here.
  if (by === 'manager' && !(isOne && (only.size.from ?? 0) > 1)) return undefined;
  if (isOne && isSameValue(only, haveSome(only.roles))) {
    const some = of.kind === 'where' ? where(only.roles, of.condition) : only.roles;
    return { kind: 'groups', of: some, by: [by] };
  }
  return { kind: 'groups', of, by: [by], having };
};

const stated = (fact: Fact): Condition => ({ kind: 'documented', fact, state: 'stated' });

/** Families, grades and levels by what they have: "which families have a director but no lead". */
export const GROUPS_WITH_RULES = [
  rule('query')(
    [
      'list|names of? <all>? {groups}',
      '<which>? {groups}',
      'how many {groups}',
      'number|count of {groups}',
      '<be> there any|a|some? {groups}',
      '<show> me? all? {groups}',
    ],
    ({ groups }) => groups,
    'names of all families with a director',
    'which families without a lead',
  ),
  rule('query')(
    [
      '(<which> | how many) {grouping} <have>|state|states|list|lists|describe|describes {fact}',
      '{grouping} with {fact}',
    ],
    ({ grouping, fact }) => groupsThat(grouping, stated(fact)),
    'which families have specialties',
  ),
  rule('query')(
    ['(<which> | how many) {grouping} (<have> no | <do> <not> <have>) {fact}', '{grouping} without {fact}'],
    // Every role lacks it: a family with some ungraded roles still has grades.
    ({ grouping, fact }) =>
      groupsThat(grouping, stated(fact)) && groupsWith(grouping, haveNone(where(ALL, stated(fact))) ?? []),
    'families without a hiring process',
  ),
  rule('query')(
    [
      '(<which> {grouping} | {grouping} that|which) <mention>|<need>|<use>|handle|handles|own|owns {text}',
      '(<which> {grouping} | {grouping} that|which) work|works|deal|deals with|on {text}',
      'how many {grouping} <mention>|<need>|<use> {text}',
      '{grouping} <mentioning>|<needing> {text}',
    ],
    ({ grouping, text }) => groupsThat(grouping, { kind: 'mentions', text }),
    'which families mention SQL',
    'which teams work with Salesforce',
  ),
  rule('groups')(
    [
      '{grouping} that|which|who {held:group_claim}',
      '{grouping} (having|covering|spanning|containing | with) {held}',
      '{grouping} (where|whose there|we|you? | in which there|we?) <be>|<have>? {held}',
    ],
    ({ grouping, held }) => groupsWith(grouping, held),
    'families that only have one role',
    'families where the highest grade is 11',
    'families in which managers outnumber individual contributors',
  ),
  rule('groups')(
    ['{grouping} {a:lacked}', '{grouping} {a:lacked} and|or|,|nor {b:lacked}'],
    ({ grouping, ...s }) =>
      groupsWith(
        grouping,
        ('b' in s ? [s.a, s.b] : [s.a]).flatMap((lacked) => haveNone(lacked) ?? []),
      ),
    'families without a director',
    'families without a director and without a lead',
  ),
  rule('groups')(
    [
      '{grouping} (where|whose | <have>) everyone|everybody {claim}',
      '{grouping} where|whose all|every|each <roles>|<one_role> {claim}',
    ],
    ({ grouping, claim }) => groupsWith(grouping, haveNone(where(ALL, not(claim))) ?? []),
    'families where everyone is an individual contributor',
  ),
  rule('groups')(
    '{grouping} where|whose (nobody|none | no one|roles) {claim}',
    ({ grouping, claim }) => groupsWith(grouping, haveNone(where(ALL, claim)) ?? []),
    'families where nobody is above grade 8',
  ),
  rule('query')(
    ['<be> any|some {grouping} {lacked}', '<be> there any|a {grouping} <have>|with {held}'],
    ({ grouping, ...s }) => groupsWith(grouping, 'held' in s ? s.held : (haveNone(s.lacked) ?? [])),
    'is any family without a director',
  ),
  rule('query')(
    [
      '(<which> | how many | <do> any|some) {grouping} {group_claim}',
      '<do> {count_span} {grouping} {group_claim}',
    ],
    ({ grouping, group_claim }) => groupsWith(grouping, group_claim),
    'which families have directors',
    'which families do not have people managers',
  ),
  rule('query')(
    [
      'how many {grouping} <be> there with|having {held}',
      // A telegram cannot leave "throughout" out, so "which grade is the VP" does not match: it asks for one.
      'in|at|on|throughout <which>|how many? {grouping} <be>|<do>|<can> there|we|you|i <have>|find? {held}',
    ],
    ({ grouping, held }) => groupsWith(grouping, held),
    'in which families are there people managers',
  ),
  rule('query')(
    '<in> <which> {grouping} <be> there? (nothing|nobody|none | no one) {modifier}',
    ({ grouping, modifier }) => groupsWith(grouping, haveNone(where(ALL, modifier)) ?? []),
    'in which families is nothing above grade 9',
  ),
  rule('query')(
    'where <be> there {held}',
    ({ held }) => (held.some(({ kind }) => kind === 'beside') ? groupsWith('family', held) : undefined),
    'where are there more managers than individual contributors',
  ),
  rule('query')(
    [
      '<be> there {held} in|at|on any|some {grouping}',
      '{held} in|at|on <which> {grouping}',
      '<which> {grouping} <be> there {held} in|at|on',
    ],
    ({ grouping, held }) =>
      held.some(({ kind }) => kind === 'beside') ? groupsWith(grouping, held) : undefined,
    'are there more managers than individual contributors in any family',
  ),
  rule('query')(
    '{grouping} by {held}',
    ({ grouping, held }) =>
      held.every((each) => each.kind === 'so_many' && each.size.measure)
        ? groupsWith(grouping, held)
        : undefined,
    'families by average grade above 8',
  ),
  rule('query')(
    [
      '<which>? {grouping} <be>? led|headed|run|managed|topped by {had}',
      '<which>? {grouping} that|which|whose? head|leader|top|manager <roles>|<one_role>? <be> {had}',
      '{grouping} where|whose {end} <one_role>|<roles>|person <be> {had}',
      '{grouping} where|whose {had} <be> {end} <one_role>|<roles>|one|person?',
      '<which> {grouping} <have> {had} as? their|its? {end} <one_role>|<roles>|one|person?',
      '(<which> {grouping} <have> | {grouping} with) {had} at top|helm|head',
    ],
    ({ grouping, had, ...s }) => {
      if (!isUnit(grouping) || had.kind !== 'where' || had.roles.kind !== 'all') return undefined;
      const first = byGrade(ALL, 'end' in s ? s.end : 'highest');
      const heads = first?.kind === 'extreme' && where({ ...first, per: grouping }, had.condition);
      return heads ? { kind: 'groups', of: heads, by: [grouping] } : undefined;
    },
    'which families are led by a director',
  ),
];
