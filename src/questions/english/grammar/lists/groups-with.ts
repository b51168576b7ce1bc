import { ALL, either, not, where } from '../../../../queries/build.js';
import type { Condition, Grouping, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Held } from '../../../values.js';

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
  rule('query')(
    [
      '<which> {grouping} only? <have>|<manage>|<mention>|span|spans only? {held}',
      '{grouping} with|having only? {held}',
      '{grouping} that|which|who only? <have>|<manage>|<mention>|span|spans only? {held}',
      'how many {grouping} only? <have>|<manage>|<mention>|span|spans only? {held}',
      'how many {grouping} <be> there? with|having only? {held}',
      'number|count of {grouping} with|having only? {held}',
      'number|count of {grouping} that|which only? <have> only? {held}',
      '<be> there any|a|some? {grouping} with|having only? {held}',
      '<be> there any|a|some? {grouping} that|which only? <have> only? {held}',
      '<do> any|some {grouping} only? <have> only? {held}',
      '<show> me? all? {grouping} with|having only? {held}',
      '<show> me? all? {grouping} that|which only? <have> only? {held}',
    ],
    ({ grouping, held }) => groupsWith(grouping, held),
    'which families have directors',
    'which families have a director but no lead',
    'families that only have one role',
  ),
  rule('query')(
    [
      '<which> {grouping} <do> <not> <have> a? {had}',
      '<which> {grouping} <do> <not> <have> a|any? {had:member}',
      'how many {grouping} <do> <not> <have> a|any? {had}',
      '{grouping} that|which <do> <not> <have> a|any? {had}',
      '{grouping} {had:lacked}',
      '<show> me? all? {grouping} {had:lacked}',
      '<be> there any|a|some? {grouping} {had:lacked}',
      'how many {grouping} <be>? {had:lacked}',
    ],
    ({ grouping, had: roles }) => groupsWith(grouping, { kind: 'lacks', roles }),
    'which families do not have people managers',
  ),
  rule('query')(
    [
      '<which>? {grouping} where|whose everyone|everybody {claim}',
      '<which>? {grouping} where|whose all|every|each <roles>|<one_role> {claim}',
      '<which> {grouping} <have> everyone|everybody {claim}',
      '<show> me? all? {grouping} where|whose everyone|everybody {claim}',
    ],
    ({ grouping, claim }) => groupsWith(grouping, { kind: 'lacks', roles: where(ALL, not(claim)) }),
    'families where everyone is an individual contributor',
  ),
  rule('query')(
    [
      '{grouping} that|which? reach|reaches|go|goes up? to? {grades}',
      'how many|which|what {grouping} reach|reaches|go|goes up? to? {grades}',
    ],
    ({ grouping, grades: ranges }) =>
      groupsWith(grouping, { kind: 'has', roles: where(ALL, { kind: 'grade', ranges }) }),
    'which families reach grade 11',
  ),
];
