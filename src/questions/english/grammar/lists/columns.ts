import { either, listOf, partsOf, rolesInFamily, where } from '../../../../queries/build.js';
import { DUTY_FACTS, type Fact } from '../../../../queries/facts.js';
import type { Condition, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { LISTS } from '../phrases/conditions/stated.js';

const joinsLevels = (group: Roles): boolean =>
  group.kind === 'where' &&
  partsOf(group.condition).some((each) => each.kind === 'level' && each.levels.length > 1);

/** "Roles with requirements that mention SQL" are chosen by what their requirements say. */
const saysOfFacts = (modifier: Condition, facts: readonly Fact[]): boolean =>
  modifier.kind === 'mentions' && facts.some((fact) => DUTY_FACTS.has(fact));

/** Whether roles may have a fact or lack it. */
const isHad = (fact: Fact): boolean => fact === 'direct_reports' || LISTS.has(fact);

/** Lists with columns that are named: "title and grade of all directors". */
export const COLUMN_RULES = [
  rule('query')(
    [
      'title|titles|name|names and|with|plus|, {facts} of|for {group}',
      '{group} and|plus|, their|its|the? {facts}',
      '{group} with their|its|the {facts}',
      '<can>|<show>? you? pull|get|give|make|send? me|us? a? table|list|overview of {group} with|and|showing|including their|its|the? {facts}',
      '(<show> me?)? {group} and|with|plus|, <who> they|it|each? <report> <into>',
      '<which> <be> {group} and {facts}',
      '<show>? me? table|list|overview of {facts} for|of|in {group}',
      '<show>? me? a? table|list|overview of {group} :|,|-|– {facts}',
    ],
    (s): Query => listOf(s.group, 'facts' in s ? s.facts : ['reports_to']),
    'title and grade of all directors',
  ),
  rule('query')(
    ['how many {facts} <do> {group} <have> each', 'number of {facts} (per | for|of each|every) {member}'],
    (s) => {
      const isCounted = s.facts.every((fact) => DUTY_FACTS.has(fact));
      return isCounted
        ? { kind: 'facts', facts: s.facts, of: 'member' in s ? s.member : s.group }
        : undefined;
    },
    'number of requirements per director',
  ),
  rule('query')('{joined} with their {facts}', ({ joined, facts }) => listOf(either(...joined), facts)),
  rule('query')(
    '<show>? me? {group} with {facts}',
    // "Roles with direct reports" and "roles with performance indicators" are those that have some.
    ({ group, facts }) => (facts.every(isHad) ? undefined : listOf(group, facts)),
  ),
  rule('query')('<show> {group} with their|its|the {facts}', ({ group, facts }) =>
    facts.join() === 'direct_reports' ? undefined : listOf(group, facts),
  ),
  rule('query')(
    [
      '{group} (and their|its|the? | with their|its|the) {facts} {modifier}',
      '<show>? me? table|list|overview of {facts} for|of|in {family}',
      '<show>? me? {family} with their|its|the? {facts}',
      '{family} :|,|-|–|— title|titles ,|and? {facts}',
      '{group} :|,|-|–|— title|titles ,|and? {facts}',
    ],
    (s) =>
      // "Roles with a grade between 6 and 8" are chosen by their grade.
      'modifier' in s && (s.facts.join() === s.modifier.kind || saysOfFacts(s.modifier, s.facts))
        ? undefined
        : listOf(
            'family' in s ? rolesInFamily(s.family) : 'modifier' in s ? where(s.group, s.modifier) : s.group,
            s.facts,
          ),
    'roles and their grades in Partner Programs',
  ),
  rule('query')(
    ['<which> {noun} {claim} and <who> <do> they|it <report> <into>'],
    ({ noun, claim }) => listOf(where(noun, claim), ['reports_to']),
    'which roles are grade 9 and who do they report to',
  ),
  rule('query')(
    '<which> {noun} {claim} (with | and what <be> their|its | , and? what|their|its?) {facts}',
    ({ noun, claim, facts }) => listOf(where(noun, claim), facts),
  ),
  rule('query')(
    '<compare> {group}',
    // Joined groups are compared with each other.
    ({ group }) =>
      group.kind === 'either' || joinsLevels(group)
        ? undefined
        : listOf(group, ['level', 'track', 'reports_to', 'requirements', 'responsibilities']),
    'compare all directors',
  ),
  rule('query')(
    '(<compare> | <different> in) {facts} of|for|between {group}',
    ({ facts, group }) => ({ kind: 'facts', facts, of: group }),
    'compare grades of directors',
  ),
];
