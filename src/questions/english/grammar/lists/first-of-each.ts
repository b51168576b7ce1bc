import { ALL, inFamily, isUnit } from '../../../../queries/build.js';
import type { Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { byGrade } from '../phrases/extremes.js';
import { narrowed } from '../phrases/narrowed.js';

/** The first of each group. All roles of a grade have one grade, so "the top three by grade" are the highest of all. */
const ofEach = (roles: Roles | undefined, per: Grouping): Roles | undefined =>
  roles?.kind === 'extreme' && !roles.per && per !== roles.measure ? { ...roles, per } : undefined;

/**
 * The highest and the lowest of each family, level or manager: "the most junior role in each family", "heads of
 * department".
 */
export const FIRST_OF_EACH_RULES = [
  rule('noun')(
    [
      'heads|leaders|chiefs of|for all|each|every|our|the? {per:grouping}',
      'top|head role|job|position|person of|in|for each|every|all {per:grouping}',
    ],
    ({ per }) => (isUnit(per) ? ofEach(byGrade(ALL, 'highest'), per) : undefined),
    'heads of department',
  ),
  rule('noun')(
    'department|family|team heads|leaders|chiefs',
    () => ofEach(byGrade(ALL, 'highest'), 'family'),
    'department heads',
  ),
  rule('noun')('{noun} {per}', ({ noun, per }) => ofEach(noun, per), 'the lowest roles in each family'),
  rule('noun')(
    ['{noun} in|of|for|from each of {family}', '{noun:role} in|of|for|from each of {family}'],
    ({ noun, family }) => ofEach(narrowed(noun, inFamily(family)), 'family'),
    'the highest manager in each of Partner Programs and Partner Operations',
  ),
  rule('noun')('{role} {per}', ({ role, per }) => ofEach(role, per), 'the most junior role in each family'),
  rule('noun')(
    '{end} <grade>|one|ones|person|people? {per}',
    ({ end, per }) => ofEach(byGrade(ALL, end), per),
    'the highest grade per family',
  ),
];
