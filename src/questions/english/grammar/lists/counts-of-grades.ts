import { rolesAtGrade } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** How many roles there are at each of two grades. */
export const COUNTS_OF_GRADES_RULES = [
  rule('query')(
    [
      'how many <roles>? <be>? there? at|on|in <gradeish>? {a:grade} and|, how many <roles>? <be>? there? at|on|in <gradeish>? {b:grade}',
      'how many <gradeish> {a:grade} <roles>? and|, how many <gradeish>? {b:grade} <roles>? <be>? there?',
    ],
    ({ a, b }) => ({
      kind: 'count',
      roles: rolesAtGrade([a, b].map((grade) => ({ from: grade, to: grade }))),
      per: 'grade',
    }),
    'how many roles are at grade 8 and how many at grade 9',
  ),
];
