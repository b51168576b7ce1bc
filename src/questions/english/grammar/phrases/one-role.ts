import { ALL, atGrade, atLevel, rolesAtLevel, rolesInFamily, the, where } from '../../../../queries/build.js';
import type { Condition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { CONTRIBUTORS, MANAGERS } from './conditions/condition-queries.js';

/**
 * Conditions behind a title that claim something of the role and do not select it: "ESM grade 7", "ESM higher than the
 * EPM".
 */
const CLAIMED: ReadonlySet<Condition['kind']> = new Set([
  'grade',
  'beyond',
  'replaced',
  'same',
  'measure',
  'documented',
]);

function isClaimed(condition: Condition): boolean {
  return condition.kind === 'not' ? isClaimed(condition.condition) : CLAIMED.has(condition.kind);
}

/** One role, or any one of a group: "the Cook", "the analyst in Kitchen", "lead role". */
export const ONE_ROLE_RULES = [
  // One of a group.
  rule('member')('{singular_kind} <one_role>?', ({ singular_kind }) => singular_kind, 'analyst'),
  rule('member')('<one_role>', () => ALL, 'role'),
  rule('member')('{bare_level}', ({ bare_level: levels }) => rolesAtLevel(levels), 'associate'),
  rule('member')('people|line? manager|leader <one_role>?', () => where(ALL, MANAGERS), 'people manager'),
  rule('member')(
    ['ic|contributor <one_role>?', 'individual contributor <one_role>?'],
    () => where(ALL, CONTRIBUTORS),
    'individual contributor',
  ),
  rule('member')(
    '{attribute} {member}',
    (s) => where('member' in s ? s.member : ALL, s.attribute),
    'lead role',
  ),
  rule('member')('{member} {modifier}', ({ member, modifier }) => where(member, modifier)),
  // What names one role.
  rule('role')('{title}', ({ title }) => title, 'the Staff ESM'),
  rule('role')(
    [
      'new|future|typical|average|regular|ordinary|normal|plain {title}',
      'role|job|position|title of? {title}',
      '{title} role|job|position|title|post|posts|function',
    ],
    ({ title }) => title,
    'the Staff ESM role',
  ),
  rule('role')(
    '{bare_level} <one_role>|one|level?',
    ({ bare_level: level }) => the(rolesAtLevel(level)),
    'the associate',
  ),
  rule('role')(
    '{singular_kind} {modifier}',
    ({ singular_kind, modifier }) => (isClaimed(modifier) ? undefined : the(where(singular_kind, modifier))),
    'the analyst in partner operations',
  ),
  rule('role')(
    '{grades} {singular_kind}',
    ({ grades, singular_kind }) => the(where(singular_kind, atGrade(grades))),
    'the grade 7 ESM',
  ),
  rule('role')('{attribute} <one_role>', ({ attribute }) => the(where(ALL, attribute)), 'the grade 12 role'),
  rule('role')(
    ['{bare_level} <one_role>|level? in|of|at|for|from|within {family}'],
    ({ family, bare_level: level }) => the(where(rolesInFamily(family), atLevel(level))),
    'the associate in Partner Programs',
  ),
];
