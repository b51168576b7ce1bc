import { ALL, either, not, where } from '../../../../queries/build.js';
import type { Condition, Grouping, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Held } from '../../../phrase-meanings.js';

/**
 * A manager is a role: which of them state something is no question about groups. And "families without managers" is
 * about their roles, not about what pages state.
 */
const groupsThat = (grouping: Grouping, condition: Condition): Query | undefined =>
  grouping === 'manager' || (condition.kind === 'documented' && condition.fact === 'reports_to')
    ? undefined
    : { kind: 'groups', of: where(ALL, condition), by: [grouping] };

/** The roles of all groups that have none of some. */
const elsewhere = (none: Roles, fact: Grouping): Roles => ({
  kind: 'less',
  roles: where(ALL, not({ kind: 'same', as: none, fact })),
  without: none,
});

const beside = (roles: Roles, others: Roles, fact: Grouping): Roles =>
  where(roles, { kind: 'same', as: others, fact });

const groupsWith = (by: Grouping, held: Held): Query | undefined => {
  const groups = (of: Roles): Query => ({ kind: 'groups', of, by: [by] });
  if (held.kind === 'has' && held.size) return { kind: 'groups', of: held.roles, by: [by], size: held.size };
  // Whom a manager has are those who report to it.
  if (by === 'manager') return undefined;
  switch (held.kind) {
    case 'has':
      return groups(held.roles);
    case 'lacks':
      // Every group has some roles.
      return held.roles.kind === 'all' ? undefined : groups(elsewhere(held.roles, by));
    case 'has_both':
      // Whoever is both does not stand beside itself.
      return groups(either(beside(held.roles, held.besides, by), beside(held.besides, held.roles, by)));
    case 'has_but_lacks':
      return groups(where(held.roles, not({ kind: 'same', as: held.lacked, fact: by })));
  }
};

/** Families, grades and levels by what they have: "which families have a director but no lead". */
export const GROUPS_WITH_RULES = [
  rule('query')(
    ['<which> {grouping} <have>|state|states|list|lists|describe|describes {fact}', '{grouping} with {fact}'],
    ({ grouping, fact }) => groupsThat(grouping, { kind: 'documented', fact, state: 'stated' }),
    'which families have specialties',
  ),
  rule('query')(
    [
      '<which> {grouping} <have> no {fact}',
      '<which> {grouping} <do> <not> <have> {fact}',
      '{grouping} without {fact}',
    ],
    ({ grouping, fact }) => groupsThat(grouping, { kind: 'documented', fact, state: 'missing' }),
    'families without a hiring process',
  ),
  rule('query')(
    [
      '<which> {grouping} <mention>|<need>|<use> {text}',
      'how many {grouping} <mention>|<need>|<use> {text}',
      '{grouping} that|which <mention>|<need>|<use> {text}',
      '{grouping} <mentioning>|<needing> {text}',
    ],
    ({ grouping, text }) => groupsThat(grouping, { kind: 'mentions', text }),
    'which families mention SQL',
  ),
  rule('had')(
    ['any|some? {noun}', 'a|an|any|some {member}'],
    (s) => ('noun' in s ? s.noun : s.member),
    'directors',
  ),
  rule('had')(
    'a|an|any? {level} level|levels|role|roles',
    ({ level }) => where(ALL, { kind: 'level', levels: level }),
    'a lead level',
  ),
  rule('lacked')(
    ['no|without any? {noun}', 'no|without a|an|any? {member}', '<not>|no|without {had}'],
    (s) => ('noun' in s ? s.noun : 'member' in s ? s.member : s.had),
    'no people managers',
  ),
  rule('held')('{had}', ({ had: roles }) => ({ kind: 'has', roles }), 'directors'),
  rule('held')('{lacked}', ({ lacked: roles }) => ({ kind: 'lacks', roles }), 'no people managers'),
  rule('held')(
    ['{a:had} and|& {b:had}', 'both {a:had} and {b:had}', '{a:had} as well as {b:had}'],
    ({ a: roles, b: besides }) => ({ kind: 'has_both', roles, besides }),
    'a director and a lead',
  ),
  rule('held')(
    ['{had} but|and with? {lacked}', '{had} but|and <do> <not> <have> {lacked:had}'],
    ({ had: roles, lacked }) => ({ kind: 'has_but_lacks', roles, lacked }),
    'a director but no lead',
  ),
  rule('held')(
    ['only {noun}', 'nothing|none|no but|except {noun}', 'nobody|no one but|except {noun}'],
    ({ noun }) => ({ kind: 'lacks', roles: { kind: 'less', roles: ALL, without: noun } }),
    'only individual contributors',
  ),
  rule('held')(
    ['{count_span} <roles>|<one_role>', '{count_span} {noun}', '{count_span} {noun:member}'],
    ({ count_span: [size], ...s }) => size && { kind: 'has', roles: 'noun' in s ? s.noun : ALL, size },
    'more than 5 roles',
  ),
  rule('held')(
    '{count_span} different|distinct? {grouping}',
    // "2 managers" are roles.
    ({ count_span: [size], grouping: measure }) =>
      size && measure !== 'manager' ? { kind: 'has', roles: ALL, size: { ...size, measure } } : undefined,
    'at least 6 levels',
  ),
  rule('held')(
    '{group_measure} <be>|of|at {span}',
    // "An average above 8" may be less than 9.
    ({ group_measure: measure, span: [size] }) =>
      size && measure !== 'average_grade'
        ? { kind: 'has', roles: ALL, size: { ...size, measure } }
        : undefined,
    'a highest grade of 11',
  ),
  rule('held')(
    '{a:had} or {b:had}',
    ({ a, b }) => ({ kind: 'has', roles: either(a, b) }),
    'a lead or a staff',
  ),
  rule('held')(
    [
      '{a:lacked} and|nor|, {b:lacked}',
      'no|without {a:had} or|and|nor {b:had}',
      'neither {a:had} nor {b:had}',
    ],
    ({ a, b }) => ({ kind: 'lacks', roles: either(a, b) }),
    'no lead and no staff',
  ),
  rule('group_claim')(
    'only? <have>|<manage>|<mention>|span|spans only? {held}',
    ({ held }) => held,
    'have a director but no lead',
  ),
  rule('group_claim')(
    '<do> <not> <have> a|any? {had}',
    ({ had: roles }) => ({ kind: 'lacks', roles }),
    'do not have people managers',
  ),
  rule('group_claim')(
    'reach|reaches|go|goes up? to? {grades}',
    ({ grades: ranges }) => ({ kind: 'has', roles: where(ALL, { kind: 'grade', ranges }) }),
    'reach grade 11',
  ),
  rule('groups')(
    [
      '{grouping} that|which|who {held:group_claim}',
      '{grouping} with|having only? {held}',
      '{grouping} where|whose there|we|you? <be>|<have>? only? {held}',
    ],
    ({ grouping, held }) => groupsWith(grouping, held),
    'families that only have one role',
    'families where the highest grade is 11',
  ),
  rule('groups')(
    '{grouping} {lacked}',
    ({ grouping, lacked: roles }) => groupsWith(grouping, { kind: 'lacks', roles }),
    'families without a director',
  ),
  rule('groups')(
    [
      '{grouping} where|whose everyone|everybody {claim}',
      '{grouping} where|whose all|every|each <roles>|<one_role> {claim}',
      '{grouping} <have> everyone|everybody {claim}',
    ],
    ({ grouping, claim }) => groupsWith(grouping, { kind: 'lacks', roles: where(ALL, not(claim)) }),
    'families where everyone is an individual contributor',
  ),
  rule('query')(
    [
      '<which>? {groups}',
      'how many {groups}',
      'number|count of {groups}',
      '<be> there any|a|some? {groups}',
      '<show> me? all? {groups}',
    ],
    ({ groups }) => groups,
    'which families without a lead',
  ),
  rule('query')(
    [
      '<which> {grouping} {group_claim}',
      'how many {grouping} {group_claim}',
      '<do> any|some {grouping} {group_claim}',
    ],
    ({ grouping, group_claim }) => groupsWith(grouping, group_claim),
    'which families have directors',
    'which families do not have people managers',
  ),
  rule('query')(
    [
      'how many {grouping} <be> there with|having only? {held}',
      // No telegram leaves "throughout" out: "which grade is the VP" asks for one.
      'in|at|on|throughout <which>|how many? {grouping} <be>|<do>|<can> there|we|you|i <have>|find? {held}',
    ],
    ({ grouping, held }) => groupsWith(grouping, held),
    'in which families are there people managers',
  ),
  // Whether all of them have some is told by those that have none.
  rule('query')(
    [
      '<do> every|each|all {grouping} <have> a|an|any? {had}',
      '<be> there a|an|any? {had} in|at|on every|each|all {grouping}',
    ],
    ({ grouping, had: roles }) => groupsWith(grouping, { kind: 'lacks', roles }),
    'does every family have a director',
  ),
];
