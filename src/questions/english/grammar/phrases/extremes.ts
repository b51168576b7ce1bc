import { ALL, either, next, reports, rolesInFamily, where } from '../../../../queries/build.js';
import type { Roles } from '../../../../queries/query.js';
import type { End, Reach } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import type { Rank } from '../../../phrase-meanings.js';
import { headOf, MANAGERS } from './conditions/condition-queries.js';
import { narrowed } from './narrowed.js';

/**
 * The roles that come first by a measure. Undefined for a single role: "the lowest grade in Legal Counsel" is about the
 * family, although one of its roles has that name.
 */
export const first = (of: Roles, { end, measure }: Rank, place = 1, reach?: Reach): Roles | undefined =>
  of.kind === 'one' || of.kind === 'outsider'
    ? undefined
    : { kind: 'extreme', of, end, measure, place, ...(reach && { reach }) };

export const byGrade = (of: Roles, end: End, place = 1, reach?: Reach): Roles | undefined =>
  first(of, { end, measure: 'grade' }, place, reach);

/** Whether roles are "the top role", before a measure is named. */
const isHighest = (roles: Roles): roles is Extract<Roles, { kind: 'extreme' }> =>
  roles.kind === 'extreme' && roles.measure === 'grade';

/** The highest and the lowest of some roles: of all, of each group, one of them or several. */
export const EXTREME_RULES = [
  rule('noun')(
    ['{end} {noun}', '{noun} that|which|who? <be> {end}'],
    // "The top roles with the most requirements" are first by those.
    ({ end, noun }) => (noun.kind === 'extreme' ? undefined : byGrade(noun, end)),
    'the highest roles in Partner Programs',
  ),
  rule('noun')(
    [
      '{end} of|among|amongst|in {set}',
      '{end} <one_role>|<roles>|one|ones|person of|in|among|amongst|at|within {set}',
    ],
    ({ end, set }) => byGrade(set, end),
    'the highest of the direct reports of the Director, Ecosystem Sales',
  ),
  rule('noun')(
    ['{noun} with|having|of {rank}', '{noun} that|which|who {superlative}'],
    (s) => (s.noun.kind === 'extreme' ? undefined : first(s.noun, 'rank' in s ? s.rank : s.superlative)),
    'the roles with the most responsibilities',
  ),
  // "At least grade 12" is a bound.
  rule('noun')(
    ['{noun} at highest|top|maximum|max {a:measure}', '{noun} at lowest|bottom|minimum|min {b:measure}'],
    (s) =>
      s.noun.kind === 'extreme'
        ? undefined
        : 'a' in s
          ? first(s.noun, { end: 'highest', measure: s.a })
          : first(s.noun, { end: 'lowest', measure: s.b }),
    'roles at the lowest grade',
  ),
  rule('noun')(
    ['{rank} of|for|among|amongst|in|at|within|across {set}', '{family} {rank}'],
    (s) => first('set' in s ? s.set : rolesInFamily(s.family), s.rank),
    'the minimum years of experience for director roles',
    'the highest grade in Partner Programs',
  ),
  rule('noun')(
    ['{end} {attribute} <grade>', '{rank} of|for|among {member}', '{rank} {member} <have>|<need>'],
    (s) => ('member' in s ? first(s.member, s.rank) : byGrade(where(ALL, s.attribute), s.end)),
    'the highest IC grade',
  ),

  // One role alone.
  rule('role')(
    [
      '{end} {member}',
      '{end} person|one',
      '{end} <one_role>|one|person (overall|altogether|anywhere|there | there|you <be>|have|know)',
    ],
    (s) => byGrade('member' in s ? s.member : ALL, s.end),
    'the lowest graded people manager',
    'the highest role in Partner Programs',
  ),
  rule('role')(
    '{end} one|person|level? {modifier}',
    ({ end, modifier }) =>
      // "Min 10 years" bounds the years, and "highest of the senior ESM" goes on.
      modifier.kind === 'measure' || modifier.kind === 'level'
        ? undefined
        : byGrade(where(ALL, modifier), end),
    'the highest in Partner Programs',
  ),
  rule('role')(
    'head|leader|chief of|for|in {family}',
    // A word in the names of several families names none of them.
    ({ family }) => (family.length === 1 ? headOf(family) : undefined),
    'the head of Partner Programs',
  ),
  rule('role')(
    'first|starting|entry <one_role>|step|rung <of>|in|at {family}',
    ({ family }) => byGrade(rolesInFamily(family), 'lowest'),
    'the first job in Partner Programs',
  ),
  rule('role')(
    [
      '{end} direct? report|reportee|subordinate of|to|for|under {roles}',
      "{roles} 's {end} direct? report|reportee|subordinate",
    ],
    ({ end, roles }) => byGrade(reports(roles), end),
    'the highest direct report of the Director, Ecosystem Sales',
  ),
  rule('role')(
    ['{member} with|having {rank}', '{member} that|which|who {superlative}'],
    (s) => first(s.member, 'rank' in s ? s.rank : s.superlative),
    'the role with the most responsibilities',
  ),
  rule('role')(
    ['<manager> with|having {rank}', '<manager> that|which|who {superlative}'],
    (s) => first(where(ALL, MANAGERS), 'rank' in s ? s.rank : s.superlative),
    'the manager with the most direct reports',
  ),
  rule('role')(
    '{role} by|in {measure}',
    ({ role, measure }) => (isHighest(role) ? { ...role, measure } : undefined),
    'the top role in Partner Programs by number of requirements',
  ),
  // A condition behind the measure narrows the roles that are compared.
  rule('role')(
    '{role} {modifier}',
    ({ role, modifier }) => (role.kind === 'extreme' ? narrowed(role, modifier) : undefined),
    'the role with the most requirements in Partner Programs',
  ),

  rule('role')(
    [
      '{end} {along} {role} <can>|<will> reach|get|become|go to?',
      '{end} <step>? {role} <can>|<will> reach|get|become|go to?',
      '{end} <step>|<grade> <of>|open to {role} on|in ladder|career|track',
      '{end} of career? ladder|track|path for|of {role}',
    ],
    ({ end, role }) => (end === 'highest' ? byGrade(either(role, next(role, 'all')), end) : undefined),
    'top grade a Senior ESM can reach',
  ),

  // By their place, and so many of them.
  rule('noun')(
    '{ordinal} {end} {noun}',
    ({ ordinal, end, noun }) => byGrade(noun, end, ordinal),
    'the second highest roles in Ecosystem Sales',
  ),
  rule('role')(
    ['{ordinal} {end} {member}', '{ordinal} {end} {modifier}'],
    (s) => byGrade('member' in s ? s.member : where(ALL, s.modifier), s.end, s.ordinal),
    'the second highest role in Ecosystem Sales',
  ),
  rule('noun')(
    [
      '({number} {end} | {end} {number}) <grade> of|in|among|for {set}',
      'top? {number} {end} <grade>',
      '{end} {number} <grade>',
    ],
    (s) => byGrade('set' in s ? s.set : ALL, s.end, s.number, 'values'),
    'the three highest grades of Partner Programs roles',
  ),
  rule('noun')(
    '{noun} at|of|with|in ({number} {end} | {end} {number}) <grade>',
    ({ number, end, noun }) => byGrade(noun, end, number, 'values'),
    'roles at the two highest grades',
  ),
  rule('noun')(
    [
      'top? {number} {end} {noun}',
      '{end} {number} {noun} (by|in grade|seniority|rank)?',
      '{number} {end} {noun} by|in grade|seniority|rank',
      '{number} {end} (of|among | people|persons|ones <in>|of|among) {set}',
      '{end} {number} (of|among|in | people|persons|ones <in>|of|among) {set}',
    ],
    (s) =>
      'noun' in s && s.noun.kind === 'extreme'
        ? undefined
        : byGrade('set' in s ? s.set : s.noun, s.end, s.number, 'roles'),
    'top 3 roles by grade',
  ),
  rule('noun')(
    [
      'top? {number} {noun} with|having|of|at {rank}',
      'top? {number} {noun} that|which|who {superlative}',
      'top {noun} with|having|of|at {rank}',
    ],
    (s) => {
      const place = 'number' in s ? s.number : 1;
      return first(s.noun, 'rank' in s ? s.rank : s.superlative, place, place > 1 ? 'roles' : undefined);
    },
    'three roles with the most requirements',
  ),
  rule('noun')(
    ['{amount} {number} {noun} by {measure}', '{end} {number} {noun} by {measure}'],
    (s) =>
      // "Min 10 years" bounds the years.
      'end' in s && s.end === 'lowest' && s.measure === 'years'
        ? undefined
        : first(s.noun, { end: 'amount' in s ? s.amount : s.end, measure: s.measure }, s.number, 'roles'),
    'top 3 roles by requirements',
  ),

  rule('noun')(
    [
      '{end} <grade>|<one_role> {role} <can>|<will> reach|attain|get|achieve|climb|grow|rise to|into?',
      '{end} <grade>|<one_role> for|of {role} to reach|attain',
    ],
    // The top of the role itself and of all roles above it on the ladder.
    ({ end, role }) => byGrade(either(role, next(role, 'all')), end),
    'the top grade a Partner Specialist can reach',
  ),
];
