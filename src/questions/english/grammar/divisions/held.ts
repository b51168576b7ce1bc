import { isSameValue } from '../../../../collections.js';
import { ALL, and, either, not, rolesAtGrade, rolesAtLevel, where } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { Condition, Holding, Roles } from '../../../../queries/query.js';
import type { GroupMeasure, GroupSize } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';

/** At least one role of a kind. */
export const haveSome = (roles: Roles): Holding => ({ kind: 'so_many', roles, size: { from: 1 } });
/** Conditions that are true or false of every role. A role without a grade is neither at a grade nor at another one. */
const CERTAIN: ReadonlySet<Condition['kind']> = new Set(['level', 'track', 'family', 'titled']);

/** Nothing but those of some groups. */
export const noneBut = (...groups: readonly Roles[]): Holding[] | undefined => {
  const others = groups.map((roles) =>
    roles.kind === 'where' && roles.roles.kind === 'all' && CERTAIN.has(roles.condition.kind)
      ? not(roles.condition)
      : undefined,
  );
  const known = others.filter((condition) => condition !== undefined);
  return haveNone(
    known.length === others.length
      ? where(ALL, and(...known))
      : { kind: 'less', roles: ALL, without: either(...groups) },
  );
};
/** No roles of a kind; undefined for all roles, of which every group has some. */
export const haveNone = (roles: Roles): Holding[] | undefined =>
  roles.kind === 'all' ? undefined : [{ kind: 'so_many', roles, size: { to: 0 } }];
/** A number of roles of a kind. */
export const soMany = (roles: Roles, size: GroupSize): Holding[] => [{ kind: 'so_many', roles, size }];

const atOneGrade = (grade: number): Roles => rolesAtGrade([{ from: grade, to: grade }]);

const isOfSeveralGrades = (roles: Roles): boolean =>
  roles.kind === 'where' && roles.condition.kind === 'grade' && roles.condition.ranges.length > 1;

/** Whether so many of something are wanted, and not just some. */
export const wantsNumber = (holding: Holding): boolean =>
  holding.kind === 'so_many' && !isSameValue(holding, haveSome(holding.roles));

/** An average above 8 may be less than 9, so its bounds are read apart from those of whole numbers. */
const ofAverage = (measure: GroupMeasure, size: GroupSize): Holding[] | undefined =>
  measure === 'average_grade' ? soMany(ALL, { ...size, measure }) : undefined;

/** Facts that a family has once a page states them. "Managers" and "grades" are of its roles. */
export const HAD_ON_PAGES: ReadonlySet<Fact> = new Set<Fact>([
  'requirements',
  'responsibilities',
  'expectations',
  'competencies',
  'specialties',
  'performance_indicators',
  'career_ladder',
  'hiring_process',
]);

/** What families, levels and grades have: "a director but no lead", "more than 5 roles", "more managers than leads". */
export const HELD_RULES = [
  rule('had')(
    ['any|some? {noun}', 'a|an|any|some {member}'],
    // "Grade 5, 6 and 7 roles" are all wanted, and not any of them.
    (s) => ('noun' in s ? (isOfSeveralGrades(s.noun) ? undefined : s.noun) : s.member),
    'directors',
  ),
  rule('had')(
    'a|any? {fact}',
    ({ fact }) =>
      HAD_ON_PAGES.has(fact) ? where(ALL, { kind: 'documented', fact, state: 'stated' }) : undefined,
    'performance indicators',
  ),
  rule('held')(
    '<gradeish> {a:grade} (and|& | and <gradeish>) {b:grade} <roles>?',
    ({ a, b }) => [a, b].map((grade) => haveSome(atOneGrade(grade))),
    'grade 5 and 6 roles',
  ),
  rule('held')(
    '<gradeish> {a:grade} ,|and {b:grade} ,? and|& {c:grade} <roles>?',
    ({ a, b, c }) => [a, b, c].map((grade) => haveSome(atOneGrade(grade))),
    'grade 5, 6 and 7 roles',
  ),
  rule('held')(
    '<gradeish> {a:grade} or <gradeish>? {b:grade} <roles>?',
    ({ a, b }) => [haveSome(either(atOneGrade(a), atOneGrade(b)))],
    'grade 5 or 6 roles',
  ),
  rule('had')(
    'a|an|any? {level} level|levels|role|roles',
    ({ level }) => rolesAtLevel(level),
    'a lead level',
  ),
  rule('had')(
    'people|anyone|anybody|someone|somebody {modifier}',
    ({ modifier }) => where(ALL, modifier),
    'anyone at grade 9',
  ),
  rule('lacked')(
    ['nobody|none {modifier}', 'no one {modifier}'],
    ({ modifier }) => where(ALL, modifier),
    'nobody at grade 9',
  ),
  rule('lacked')(
    ['no|without a|an|any? {member}', '<not>|no|without {had}', 'not having {had}'],
    (s) => ('member' in s ? s.member : s.had),
    'no people managers',
  ),
  rule('held')('{had}', ({ had }) => [haveSome(had)], 'directors'),
  rule('held')('{lacked}', ({ lacked }) => haveNone(lacked), 'no people managers'),
  rule('held')(
    [
      '{a:held} (and|&|but|, | as well as) {b:held}',
      'both {a:held} and {b:held}',
      '{a:held} and|but|, with|having|<have> {b:held}',
    ],
    ({ a, b }) => [...a, ...b],
    'a director and a lead',
    'a director but no lead',
  ),
  rule('held')(
    '{held} but|and <do> <not> <have> {had}',
    ({ held, had }) => [...held, ...(haveNone(had) ?? [])],
    'a director but do not have a lead',
  ),
  rule('held')(
    ['only {noun}', '(nothing|none|no | nobody|no one) but|except {noun}'],
    ({ noun }) => noneBut(noun),
    'only individual contributors',
  ),
  rule('held')(
    ['{count_span} {noun}', '{count_span} {noun:member}'],
    ({ count_span: [size], ...s }) => size && soMany('noun' in s ? s.noun : ALL, size),
    'more than 5 roles',
  ),
  rule('held')(
    '{count_span} different|distinct? {grouping}',
    // "2 managers" are roles.
    ({ count_span: [size], grouping: measure }) =>
      size && measure !== 'manager' ? soMany(ALL, { ...size, measure }) : undefined,
    'at least 6 levels',
  ),
  rule('held')(
    '{group_measure} <be>|of|at? {span}',
    ({ group_measure: measure, span: [size] }) =>
      size && measure !== 'average_grade' ? soMany(ALL, { ...size, measure }) : undefined,
    'a highest grade of 11',
  ),
  rule('held')(
    '{group_measure} <be>|of|at? above|over|exceeding|<higher>|better than? <gradeish>? {number:grade}',
    ({ group_measure, number: over }) => ofAverage(group_measure, { over }),
    'an average grade above 8',
  ),
  rule('held')(
    '{group_measure} <be>|of|at? below|under|<lower> than? <gradeish>? {number:grade}',
    ({ group_measure, number: under }) => ofAverage(group_measure, { under }),
    'an average grade below 8',
  ),
  rule('held')(
    [
      '{group_measure} <be>|of|at? at? least|minimum <gradeish>? {number:grade}',
      '{group_measure} <be>|of|at? <gradeish>? {number:grade} or|and <higher>|above|over|up',
    ],
    ({ group_measure, number: from }) => ofAverage(group_measure, { from }),
    'an average grade of 8 or more',
  ),
  rule('held')(
    [
      '{group_measure} <be>|of|at? at? most|maximum <gradeish>? {number:grade}',
      '{group_measure} <be>|of|at? <gradeish>? {number:grade} or|and <lower>|below|under|down',
    ],
    ({ group_measure, number: to }) => ofAverage(group_measure, { to }),
    'an average grade of at most 8',
  ),
  rule('held')(
    [
      'more {roles:noun} (in|on|at? it|them? than | than it|they? <have>|<do>?) {than:noun}',
      '{roles:noun} outnumber|outnumbering {than:noun}',
    ],
    ({ roles, than }) => [{ kind: 'beside', roles, standing: 'above', than }],
    'more managers than individual contributors',
  ),
  rule('held')(
    'fewer|less {roles:noun} (in|on|at? it|them? than | than it|they? <have>|<do>?) {than:noun}',
    ({ roles, than }) => [{ kind: 'beside', roles, standing: 'below', than }],
    'fewer managers than individual contributors',
  ),
  rule('held')(
    [
      '(as many | <same>|equal number|numbers|count|counts of) {roles:noun} as|and {than:noun}',
      'equally many {roles:noun} and {than:noun}',
    ],
    ({ roles, than }) => [{ kind: 'beside', roles, standing: 'same', than }],
    'as many managers as individual contributors',
  ),
  rule('held')('{a:had} or {b:had}', ({ a, b }) => [haveSome(either(a, b))], 'a lead or a staff'),
  rule('held')(
    'no|without|neither {a:had} or|and|nor {b:had}',
    ({ a, b }) => [a, b].flatMap((each) => haveNone(each) ?? []),
    'neither a lead nor a staff',
  ),
  rule('held')(
    'only|just {held}',
    ({ held }) => (held.every(wantsNumber) ? held : undefined),
    'only 7 roles',
  ),
];
