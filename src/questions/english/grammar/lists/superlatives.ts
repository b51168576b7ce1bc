import { ALL, and, atGrade, listOf, rolesInFamily, where } from '../../../../queries/build.js';
import type { Query } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { MANAGERS } from '../phrases/conditions/condition-queries.js';
import { first } from '../phrases/extremes.js';

const listFirst = (...named: Parameters<typeof first>): Query | undefined => {
  const roles = first(...named);
  return roles && listOf(roles);
};

/** Which roles have the most or the least of something. */
export const SUPERLATIVE_RULES = [
  rule('noun')(
    [
      '{rank} (with|having|for|of | that|which <have>) a|an|any {member}',
      '{rank} (with|having | that|which <have>) any|some? {noun}',
      '{rank} where|at|which there|we|you? <be>|<have>|find any|some|a? {noun}',
    ],
    // Grades have roles; "the most requirements with managers" says nothing.
    (s) => (s.rank.measure === 'grade' ? first('member' in s ? s.member : s.noun, s.rank) : undefined),
    'the lowest grade with managers',
  ),
  rule('noun')(
    [
      '{rank} a|an|any {member} <can>|<will> reach|attain|get|achieve|climb|grow|rise|have|hold to|into?',
      '{rank} {noun} <can>|<will> reach|attain|get|achieve|climb|grow|rise|have|hold to|into?',
    ],
    (s) => (s.rank.measure === 'grade' ? first('member' in s ? s.member : s.noun, s.rank) : undefined),
    'the highest grade an individual contributor can reach',
  ),
  rule('query')(
    [
      'how high|far up? <can>|<will> <i> go|get|climb|rise|grow as a|an {member}',
      'how high|far up? <can>|<will> a|an {member} go|get|climb|rise|grow',
      'how high|far up? <can>|<will> <i> go|get|climb|rise|grow {a:modifier}',
      'how high|far up? <can>|<will> <i> go|get|climb|rise|grow {a:modifier} {b:modifier}',
    ],
    (s) => {
      const among = 'member' in s ? s.member : where(ALL, 'b' in s ? and(s.a, s.b) : s.a);
      return listFirst(among, { end: 'highest', measure: 'grade' });
    },
    'how high can I go as an individual contributor',
    'how high can you climb without managing people',
  ),
  rule('query')(
    'is|are {role}',
    // Without its "what", the question is the same as whether the highest of all roles are in Partner Programs.
    ({ role }) =>
      role.kind === 'extreme' && role.of.kind === 'where' && role.of.condition.kind === 'family'
        ? listOf(role)
        : undefined,
    'is the highest role in Partner Programs',
  ),
  rule('query')(
    [
      'what? <be>? {end} <grade>|<level>',
      'what? <be>? {ordinal} {end} <grade>',
      'what? <be>? {end} <grade> anyone|anybody|someone|somebody <have>|reaches|holds|gets',
    ],
    (s) => listFirst(ALL, { end: s.end, measure: 'grade' }, 'ordinal' in s ? s.ordinal : 1),
    'what is the second highest grade',
  ),
  rule('query')(
    [
      '<which>? <be>? <next>|<previous> {grades}',
      '<which>? <be>? <next>|<previous> {grades} <in>|of {family}',
      '<which>? <be>? <next>|<previous> <grade> <in>|of {family} {span}',
      '<which> <grade> comes|follows {grades}',
      '<which> <grade> comes|follows {grades} <in>|of {family}',
      '<which> <grade> comes|follows {span}',
      '<which> <grade> comes|follows {span} <in>|of {family}',
    ],
    (s) => {
      const [span, another] = 'span' in s ? s.span : s.grades;
      const isBelow = span?.from === undefined;
      // Only "after 8" and "before 8" have a next grade. "Grade 8" and "grade 8 to 10" have none.
      if (!span || another || (!isBelow && span.to !== undefined)) return undefined;
      const among = 'family' in s ? rolesInFamily(s.family) : ALL;
      const beyond = where(among, atGrade([span]));
      return listFirst(beyond, { end: isBelow ? 'highest' : 'lowest', measure: 'grade' });
    },
    'what grade comes after grade 8',
    'the next grade after 8 in Partner Programs',
  ),
  rule('query')(
    ['<which>|<who> {superlative} of? all|overall?', '{amount} {measure}'],
    (s) => listFirst(ALL, 'superlative' in s ? s.superlative : { end: s.amount, measure: s.measure }),
    'who has the most direct reports',
  ),
  rule('query')(
    [
      '<which> {noun} {superlative} of? all|overall?',
      '<which> {noun:member} {superlative} of? all|overall?',
      '<which> {noun:singular_kind} level|rung|grade {superlative}',
      '<which> level|rung of|for|in {noun:singular_kind} {superlative}',
      '(<which>|<who> of|<in> | <which> <one_role>|one <in>|of) {noun:set} {superlative}',
      '<which>|<who> {superlative} of|among|amongst|in|across|within|at|on {noun:set}',
      '<which> <one_role>|one {superlative} of|among|amongst|in|across|within {noun:set}',
    ],
    ({ noun, superlative }) => listFirst(noun, superlative),
    'which role in Partner Programs has the most requirements',
    'which of the Partner Programs roles is the most senior',
  ),
  rule('query')(
    ['<which> people|line? <manager> {superlative}'],
    ({ superlative }) => listFirst(where(ALL, MANAGERS), superlative),
    'which manager has the most direct reports',
  ),
];
