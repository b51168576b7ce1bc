import type { GradeSpan } from '../../../../catalog/grade.js';
import {
  ALL,
  atGrade,
  factsOf,
  listOf,
  managers,
  onTrack,
  rolesAtLevel,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { whether } from './claim-queries.js';

function someOf(
  s:
    | { member: Roles; grades: readonly GradeSpan[] }
    | { member: Roles; modifier: Condition }
    | { bare_level: readonly string[] },
): Roles {
  if ('bare_level' in s) return rolesAtLevel(s.bare_level);
  return where(s.member, 'grades' in s ? atGrade(s.grades) : s.modifier);
}

/** Whether there is a role, or any of a group. The answer also lists them. */
export const EXISTENCE_RULES = [
  rule('query')(
    ['<be> there? anyone|anybody|someone|somebody <above> {role}'],
    ({ role }) => factsOf(role, 'reports_to'),
    'is anybody above the Staff ESM',
  ),
  rule('query')(
    ['<be> there? anyone|anybody|someone|somebody <below>|beneath {role}'],
    ({ role }) => factsOf(role, 'direct_reports'),
    'is anybody below the Director',
  ),
  rule('query')(
    [
      '(<show> me|us?)? any {member}',
      '<be>|<do> there|we|you <have>? any {member}',
      '<be>|<do> there|we|you <have>? {member} that|which|who {claim}',
    ],
    (s) => listOf('claim' in s ? where(s.member, s.claim) : s.member),
    'any analyst',
    'is there any lead role in Partner Programs',
  ),
  rule('query')(
    [
      'there <be> any|some? {noun} ,? right|correct|true|yes?',
      'there <be> {member} ,? right|correct|true|yes?',
      '<be> there (no | such? thing as) {noun}',
      '<be> there (no | such? thing as) {member}',
      '<be> <not> there any? {noun}',
      '<be> <not> there {member}',
    ],
    (s) => listOf('noun' in s ? s.noun : s.member),
    'there are analysts in Partner Programs',
    "isn't there an analyst in Partner Programs",
  ),
  rule('query')(
    '<do> {role} <have> any|some? peers|colleagues|counterparts',
    ({ role }) => listOf(where(ALL, { kind: 'same', as: role, fact: 'manager' })),
    'does the Staff ESM have peers',
  ),
  rule('query')(
    '<do>|<have> {role} <have>? any|some? {kind}',
    ({ role, kind }) => whether(role, { kind: 'among', roles: managers(kind) }),
    'does the Director have analysts',
  ),
  rule('query')(
    [
      '<be> there {grades} {member}',
      '<do> we|you <have> {grades} {member}',
      // "A lead ESM" alone would be a title.
      '<be> there {member} {modifier}',
      '<do> we|you <have> {member} {modifier}',
      '<be> there {bare_level} level? <one_role>?',
      '<do> we|you <have> {bare_level} level? <one_role>?',
    ],
    (s) => listOf(someOf(s)),
    'is there a grade 8 IC in Partner Programs',
    'do you have a director above grade 10',
  ),
  rule('query')(
    '<do> {family} top|max|end|finish|stop out? at|with {grades}',
    ({ family, grades }) =>
      whether(
        { kind: 'extreme', of: rolesInFamily(family), end: 'highest', measure: 'grade', place: 1 },
        atGrade(grades),
        'any',
      ),
    'does Partner Programs top out at grade 11',
  ),
  rule('query')(
    [
      '<be> {number:grade} {end} <grade>',
      '<be> <gradeish> {number:grade} {end} <grade>?',
      '<be> <gradeish>? {number:grade} {end} <grade>? <in>|of|for|among {set}',
    ],
    ({ number, end, ...s }) =>
      whether(
        { kind: 'extreme', of: 'set' in s ? s.set : ALL, end, measure: 'grade', place: 1 },
        atGrade([{ from: number, to: number }]),
        'any',
      ),
    'is 12 the highest grade',
  ),
  rule('query')(
    [
      '<be>|<do> there|we|you <have>? any|other? {noun} besides|except|beyond {spared}',
      '<be>|<do> there|we|you <have>? any|other? {noun} other|apart|aside than|from {spared}',
    ],
    ({ noun, spared: without }) => listOf({ kind: 'less', roles: noun, without }),
    'are there any grade 12 roles besides the Vice President',
  ),
  rule('query')(
    '<be> there? anyone|anybody|someone|somebody {a:modifier} {b:modifier}',
    ({ a, b }) => listOf(where(where(ALL, a), b)),
    'is anybody above grade 10 in Partner Programs',
  ),
  rule('query')(
    'any {noun} that|who|which? {claim}',
    ({ noun, claim }) => listOf(where(noun, claim)),
    'any roles that need Kubernetes',
  ),
  rule('query')(
    [
      '<be> there (any|such | any? <one_role> called|named | such? <one_role> as)? {title}',
      '<do>|<have> we|you <have>? any|such? {title}',
      '<do> {title} <one_role>? still? exist',
      '<be> {title} a|an real|actual|official? <one_role> here?',
      'any {title} there?',
      '<do> there exist {title}',
    ],
    ({ title }) => ({ kind: 'exists', roles: title }),
    'is there a Lead ESM',
  ),
  rule('query')(
    '<be> {role} in catalogue|catalog|here',
    ({ role }) => ({ kind: 'exists', roles: role }),
    'is the Lead ESM in the catalogue',
  ),
  rule('query')(
    ['<be>|<do> there|we|you <have>? any|such? <one_role>? called|named? {quoted}', '<do> {quoted} exist'],
    ({ quoted }) =>
      quoted.kind === 'phrase'
        ? { kind: 'exists', roles: { kind: 'unknown', title: quoted.words.join(' ') } }
        : undefined,
    'is there a “Chief Happiness Officer”',
  ),
  rule('query')(
    '<be> there any|a|something|anything|someone? <one_role>|<roles>|level|levels? {roles}',
    ({ roles }) => (roles.kind === 'between' ? listOf(roles) : undefined),
    'is there a role between the ESM and the Director',
  ),
  rule('query')(
    [
      '<be>|<do> there|we|you <have>? any {noun}',
      'any {noun} there?',
      '<do> any {noun} exist',
      '(any | <be> there any?) <one_role> {modifier}',
      '<be> there any? {attribute} <one_role>',
      '<be> there? anyone|anybody|someone|somebody {modifier}',
      'anything|anyone|anybody {modifier}',
      '<be> there a|an|any? {track} <one_role>? {modifier}',
    ],
    (s) =>
      'track' in s
        ? listOf(where(where(ALL, onTrack(s.track)), s.modifier))
        : 'noun' in s
          ? listOf(s.noun)
          : listOf(where(ALL, 'attribute' in s ? s.attribute : s.modifier)),
    'is there any role above grade 10',
  ),
];
