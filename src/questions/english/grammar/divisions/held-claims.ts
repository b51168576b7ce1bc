import { ALL, rolesAtGrade, rolesAtLevel } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { haveNone, haveSome, noneBut, soMany, wantsNumber } from './held.js';

/** What is said of families and other groups, from the verb on: "have a director", "are led by a VP". */
export const HELD_CLAIM_RULES = [
  rule('group_claim')(
    '<have>|<manage>|<mention>|span|spans {held}',
    ({ held }) => held,
    'have a director but no lead',
  ),
  rule('group_claim')(
    'only <have>|<manage>|span|spans {held}',
    ({ held }) => {
      if (held.every(wantsNumber)) return held;
      return held.some(wantsNumber) ? undefined : noneBut(...held.map(({ roles }) => roles));
    },
    'only have individual contributors',
  ),
  rule('group_claim')(
    [
      'lack|lacks|miss|misses a|an|any? {had}',
      '<be> missing a|an|any? {had}',
      '<do> <not> <have> a|any? {had}',
    ],
    ({ had }) => haveNone(had),
    'lack people managers',
    'do not have people managers',
  ),
  rule('group_claim')(
    ['consist|consists|made (only of {noun} only? | of {noun} only)', '<have> {noun} only'],
    ({ noun }) => noneBut(noun),
    'consist only of people managers',
  ),
  rule('group_claim')(
    'only go|goes|reach|reaches up? to? <gradeish> {grade}',
    ({ grade }) => soMany(ALL, { from: grade, to: grade, measure: 'highest_grade' }),
    'only go up to grade 10',
  ),
  rule('group_claim')(
    'go|goes|reach|reaches|extend|extends up? to {level} level?',
    ({ level }) => [haveSome(rolesAtLevel(level))],
    'go up to vice president',
  ),
  rule('group_claim')(
    'go|goes up to <gradeish>? {grade}',
    ({ grade }) => [haveSome(rolesAtGrade([{ from: grade, to: grade }]))],
    'go up to grade 11',
  ),
  rule('group_claim')(
    ['{a:group_claim} and|but also? {b:group_claim}'],
    ({ a, b }) => [...a, ...b],
    'have a director and start at grade 5',
  ),
  rule('group_claim')(
    'top|tops|max|maxes|end|ends|finish|finishes|stop|stops out? at|with {grades}',
    ({ grades: [size] }) => size && soMany(ALL, { ...size, measure: 'highest_grade' }),
    'top out at grade 11',
  ),
  rule('group_claim')(
    'start|starts|begin|begins at|with {grades}',
    ({ grades: [size] }) => size && soMany(ALL, { ...size, measure: 'lowest_grade' }),
    'start at grade 5',
  ),
  rule('group_claim')(
    'go|goes|range|ranges|run|runs|span|spans|reach|reaches|stretch|stretches all? way? from {a:grades} up? to {b:grades}',
    ({ a, b }) => [a, b].map((ranges) => haveSome(rolesAtGrade(ranges))),
    'go from grade 5 to grade 12',
  ),
  rule('group_claim')(
    'go|goes|range|ranges|run|runs|span|spans|stretch|stretches all? way? from {a:level} up? to {b:level}',
    ({ a, b }) => [a, b].map((levels) => haveSome(rolesAtLevel(levels))),
    'go from associate to vice president',
  ),
  rule('group_claim')(
    [
      'go|goes|reach|reaches|extend|extends|get|gets {grades}',
      '<have> anything|something|anyone|somebody {grades}',
    ],
    ({ grades: ranges }) =>
      ranges.every(({ from, to }) => from !== undefined && to === undefined)
        ? [haveSome(rolesAtGrade(ranges))]
        : undefined,
    'go above grade 9',
  ),
  rule('group_claim')(
    '<do> <not> go|reach|extend|get {grades}',
    ({ grades: ranges }) =>
      ranges.every(({ from, to }) => from !== undefined && to === undefined)
        ? haveNone(rolesAtGrade(ranges))
        : undefined,
    'do not go above grade 9',
  ),
  rule('group_claim')(
    'reach|reaches|go|goes up? to? {grades}',
    // "Go up to grade 10" is no bound.
    ({ grades: ranges }) =>
      ranges.every(({ from, to }) => from === to) ? [haveSome(rolesAtGrade(ranges))] : undefined,
    'reach grade 11',
  ),
];
