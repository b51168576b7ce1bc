import { ALL, where } from '../../../../queries/build.js';
import type { Condition, End, Reach, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { reports } from './relation-queries.js';

const several = (of: Roles, end: End, place: number, reach: Reach): Roles => ({
  kind: 'extreme',
  of,
  end,
  measure: 'grade',
  place,
  reach,
});

const among = (roles: Roles, condition: Condition): Roles | undefined =>
  roles.kind === 'extreme' ? { ...roles, of: where(roles.of, condition) } : undefined;

/** The highest and the lowest, and what they are compared by. */
export const EXTREME_RULES = [
  // The highest and the lowest.
  rule('amount')(['most|largest|biggest|highest', 'maximum number of'], () => 'highest' as const, 'the most'),
  rule('amount')(
    ['fewest|least|lowest|smallest', 'minimum number of'],
    () => 'lowest' as const,
    'the fewest',
  ),
  rule('end')(
    [
      '<highest>',
      'most senior',
      'highest graded|ranked|ranking|level|grade?',
      'senior most',
      'seniormost',
      'best graded',
      'top graded|ranked|level',
    ],
    () => 'highest' as const,
    'the most senior',
  ),
  rule('end')(
    [
      '<lowest>',
      'most junior',
      'lowest graded|ranked|ranking|level|grade',
      'least senior',
      'junior most',
      'entry level?',
    ],
    () => 'lowest' as const,
    'the most junior',
  ),
  rule('roles')(
    [
      '{end} {noun}',
      '{end} of? all? of? {noun}',
      '{noun} with|of|at the? {end} grade|level',
      '{end} <grade> of|among|for|in {noun}',
      '{noun} that|which|who? <be> {end}',
      '{end} <one_role> in|of|within|among|amongst|at {noun}',
    ],
    ({ end, noun }) => ({ kind: 'extreme', of: noun, end, measure: 'grade', place: 1 }),
    'the highest roles in Partner Programs',
  ),
  rule('roles')(
    ['{end} <grade>? of|among|amongst|in? {roles}', '{end} <one_role>|one|person of|among|amongst {roles}'],
    // Of a kind of role the rules above say it.
    ({ end, roles }) =>
      roles.kind === 'reports' || (roles.kind === 'managers' && roles.steps === 'all')
        ? { kind: 'extreme', of: roles, end, measure: 'grade', place: 1 }
        : undefined,
    'the highest grade among the direct reports of the Director',
  ),
  rule('role')(
    [
      '{end} <one_role>|person|one|level',
      '{end} <one_role>|one overall|altogether|anywhere|there',
      '{end} <one_role> there|you <be>|have|know',
    ],
    ({ end }) => ({ kind: 'extreme', of: ALL, end, measure: 'grade', place: 1 }),
    'the top job overall',
  ),
  rule('role')(
    ['{end} <one_role>|one|person|level {modifier}', '{end} {modifier}', '{end} {family} <one_role>'],
    // "Min 10 years" bounds the years.
    (slots) =>
      'modifier' in slots && (slots.modifier as Condition).kind === 'measure'
        ? undefined
        : {
            kind: 'extreme',
            of: where(
              ALL,
              'family' in slots
                ? { kind: 'family', families: slots.family as readonly string[] }
                : (slots.modifier as never),
            ),
            end: slots.end,
            measure: 'grade',
            place: 1,
          },
    'the highest role in Partner Programs',
  ),
  rule('roles')(
    [
      '{end} {singular_kind}',
      '{end} {singular_kind} {modifier}',
      '{end} <grade> of|among|for {singular_kind}',
      '{end} <grade> of|among|for {singular_kind} {modifier}',
    ],
    (slots) => ({
      kind: 'extreme',
      of: 'modifier' in slots ? where(slots.singular_kind, slots.modifier as never) : slots.singular_kind,
      end: slots.end,
      measure: 'grade',
      place: 1,
    }),
    'the lowest graded people manager',
  ),
  rule('role')(
    ['{end} people|line? manager|leader', '{end} people|line? manager|leader {modifier}'],
    (slots) => {
      const leaders = where(ALL, { kind: 'track', track: 'management' });
      const of = 'modifier' in slots ? where(leaders, slots.modifier as Condition) : leaders;
      return { kind: 'extreme', of, end: slots.end, measure: 'grade', place: 1 };
    },
    'the lowest graded people manager',
  ),
  rule('role')(
    [
      '{end} direct? report|reports|reportee|reportees|subordinate|subordinates of|to|for|under {roles}',
      "{roles} 's {end} direct? report|reports|reportee|reportees|subordinate|subordinates",
    ],
    ({ end, roles }) => ({ kind: 'extreme', of: reports(roles), end, measure: 'grade', place: 1 }),
    'the highest direct report of the Director, Ecosystem Sales',
  ),
  rule('role')(
    '{end} management|managerial <one_role> {modifier}',
    ({ end, modifier }) => ({
      kind: 'extreme',
      of: where(where(ALL, { kind: 'track', track: 'management' }), modifier),
      end,
      measure: 'grade',
      place: 1,
    }),
    'the lowest management role in Partner Programs',
  ),
  rule('roles')(
    [
      '{end} ic|contributor',
      '{end} individual contributor',
      '{end} ic|contributor {modifier}',
      '{end} individual contributor {modifier}',
      '{end} ic|contributor <one_role> {modifier}',
      '{end} individual contributor <one_role> {modifier}',
    ],
    (slots) => {
      const contributors = where(ALL, { kind: 'track', track: 'individual contributor' });
      const of = 'modifier' in slots ? where(contributors, slots.modifier as Condition) : contributors;
      return { kind: 'extreme', of, end: slots.end, measure: 'grade', place: 1 };
    },
    'the highest individual contributor',
  ),
  rule('roles')(
    ['{end} <grade> of|in|for|at|within {family}', '{family} {end} <grade>'],
    ({ end, family }) => ({
      kind: 'extreme',
      of: where(ALL, { kind: 'family', families: family }),
      end,
      measure: 'grade',
      place: 1,
    }),
    'the highest grade in Partner Programs',
  ),
  rule('roles')(
    '{ordinal} {end} {noun}',
    ({ ordinal, end, noun }) => ({ kind: 'extreme', of: noun, end, measure: 'grade', place: ordinal }),
    'the second highest roles in Ecosystem Sales',
  ),
  rule('role')(
    ['{ordinal} {end} <one_role> {modifier}', '{ordinal} {end} {modifier}'],
    ({ ordinal, end, modifier }) => ({
      kind: 'extreme',
      of: where(ALL, modifier),
      end,
      measure: 'grade',
      place: ordinal,
    }),
    'the second highest role in Ecosystem Sales',
  ),
  rule('role')(['{ordinal} {end} <one_role>'], ({ ordinal, end }) => ({
    kind: 'extreme',
    of: ALL,
    end,
    measure: 'grade',
    place: ordinal,
  })),
  // So many of them, and those of each group.
  rule('roles')(
    [
      '{number} {end} <grade> of|in|among|for {noun}',
      '{end} {number} <grade> of|in|among|for {noun}',
      '{noun} at|of|with|in {number} {end} <grade>',
      '{noun} at|of|with|in {end} {number} <grade>',
    ],
    ({ number, end, noun }) => several(noun, end, number, 'values'),
    'the three highest grades of Partner Programs roles',
  ),
  rule('roles')(
    ['{number} {end} <grade>', '{end} {number} <grade>'],
    ({ number, end }) => several(ALL, end, number, 'values'),
    'the three highest grades',
  ),
  rule('roles')(
    [
      '{number} {end} {noun}',
      '{end} {number} {noun}',
      'top {number} {end} {noun}',
      '{number} {end} {noun} by|in grade|seniority|rank',
      '{number} {noun} with|of|at {end} <grade>',
      '{end} {number} {noun} by|in grade|seniority|rank',
    ],
    ({ number, end, noun }) => several(noun, end, number, 'roles'),
    'top 3 roles by grade',
  ),
  rule('roles')(
    [
      '{number} {noun} with|having {amount} {measure}',
      '{amount} {number} {noun} by {measure}',
      '{end} {number} {noun} by {measure}',
    ],
    // "Min 10 years" bounds the years.
    (s) =>
      'end' in s && s.measure === 'years'
        ? undefined
        : {
            kind: 'extreme',
            of: s.noun,
            end: 'amount' in s ? s.amount : s.end,
            measure: s.measure,
            place: s.number,
            reach: 'roles',
          },
    'three roles with the most requirements',
  ),
  rule('roles')(
    [
      '{end} <one_role>|<roles>|one|ones|person|people? in|of|for|per|by|from each|every {grouping}',
      '{end} <one_role>|<roles>? per|by {grouping}',
      '{end} <grade> in|of|for|from each|every {grouping}',
      '{end} <grade> per|by {grouping}',
    ],
    ({ end, grouping }) => ({ kind: 'extreme', of: ALL, end, measure: 'grade', place: 1, per: grouping }),
    'the most junior role in each family',
  ),
  rule('roles')(
    [
      '{end} {noun} in|of|for|per|by|from each|every? {grouping}',
      '{end} {singular_kind} in|of|for|per|from each|every {grouping}',
      '{end} {track} <one_role>? in|of|for|per|from each|every {grouping}',
      '{end} {track} grade in|of|for|per|from each|every {grouping}',
      '{end} <grade> of|for {noun} in|of|for|from each|every {grouping}',
      '{end} <grade> of|for {noun} per|by {grouping}',
      '{end} <grade> of|for people|line? manager in|of|for|from each|every {grouping}',
      '{end} people|line? manager grade? in|of|for|from each|every {grouping}',
      '{end} people|line? manager grade? per {grouping}',
    ],
    (s) => ({
      kind: 'extreme',
      of:
        'noun' in s
          ? s.noun
          : 'singular_kind' in s
            ? s.singular_kind
            : where(ALL, { kind: 'track', track: 'track' in s ? s.track : 'management' }),
      end: s.end,
      measure: 'grade',
      place: 1,
      per: s.grouping,
    }),
    'the most senior individual contributor in each family',
  ),
  rule('roles')(
    [
      '{noun} with|having {amount} number|amount|count? of? {measure}',
      '{noun} that|which|who <have>|<need> {amount} number|amount|count? of? {measure}',
    ],
    ({ noun, amount, measure }) => ({ kind: 'extreme', of: noun, end: amount, measure, place: 1 }),
    'the role with the most responsibilities',
  ),
  rule('role')(
    [
      '<one_role> with|having {amount} number|amount|count? of? {measure}',
      '<one_role> that|which|who <have>|<need> {amount} number|amount|count? of? {measure}',
    ],
    ({ amount, measure }) => ({ kind: 'extreme', of: ALL, end: amount, measure, place: 1 }),
    'the role with the most responsibilities',
  ),
  rule('role')(
    ['<manager> with|having|that|which|who has? {amount} number|amount|count? of? {measure}'],
    ({ amount, measure }) => ({
      kind: 'extreme',
      of: where(ALL, { kind: 'track', track: 'management' }),
      end: amount,
      measure,
      place: 1,
    }),
    'the manager with the most direct reports',
  ),
  rule('roles')(
    ['{amount} {measure} of|for|among|in {noun}', '{end} {measure} of|for|among|in {noun}'],
    (s) => ({
      kind: 'extreme',
      of: s.noun,
      end: 'amount' in s ? s.amount : s.end,
      measure: s.measure,
      place: 1,
    }),
    'the minimum years of experience for director roles',
  ),
  // What stands behind the measure is said of those that are compared.
  rule('roles')(
    '{roles} {modifier}',
    ({ roles, modifier }) => among(roles, modifier),
    'the two roles with the lowest grade in Partner Programs',
  ),
  rule('role')(
    '{role} {modifier}',
    ({ role, modifier }) => among(role, modifier),
    'the role with the most requirements in Partner Programs',
  ),
  rule('measure')(
    ['requirements|reqs|qualifications|prerequisites', 'number|count of requirements|reqs|qualifications'],
    () => 'requirements' as const,
  ),
  rule('measure')(
    ['responsibilities|duties|tasks', 'number|count of responsibilities|duties|tasks'],
    () => 'responsibilities' as const,
  ),
  rule('measure')(
    [
      'direct? reports|reportees|subordinates',
      'number|count of direct? reports|subordinates',
      'people under|below it|them?',
      'people reporting to it|them?',
    ],
    () => 'direct_reports' as const,
  ),
  rule('measure')(
    [
      'years|year of? required|relevant|working|work? experience',
      'years|year',
      'required|working|work? experience',
      'experience in years',
    ],
    () => 'years' as const,
    'years of experience',
  ),
  rule('measure')(['<grade>|levels|level', 'seniority'], () => 'grade' as const),
];
