import { listOf, rolesInFamily } from '../../../../queries/build.js';
import type { Query } from '../../../../queries/query.js';
import type { End } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { byGrade } from '../phrases/extremes.js';

/** The first or the last step of one family. */
function endOf(families: readonly string[], end: End): Query | undefined {
  const roles = families.length === 1 ? byGrade(rolesInFamily(families), end) : undefined;
  return roles && listOf(roles);
}

/** Where a family begins and how high it goes: "what grade does Partner Programs start at". */
export const ENDS_OF_FAMILIES_RULES = [
  rule('query')(
    [
      '(where|what | at? <which> <grade>|level|rung|step|role|job) <do> {family} start|begin at|with|from|on?',
      '{family} start|starts|begin|begins at|with|from what|which|where <grade>|level?',
    ],
    ({ family }) => endOf(family, 'lowest'),
    'what grade does Partner Programs start at',
  ),
  rule('query')(
    [
      'at? <which> <grade>|level|rung|step|role|job <do> {family} end|stop|finish|top|max|go out|up? at|with|to|on?',
      'where <do> {family} end|stop|finish|top|max out|off?',
      'how high|far <do> {family} go|reach|climb up?',
      'how high|far up <do> {family} go|reach|climb',
      '{family} end|ends|stop|stops|go|goes|top|tops up|out? at|to|with what|which|where <grade>|level?',
    ],
    ({ family }) => endOf(family, 'highest'),
    'how high does Partner Programs go',
  ),
];
