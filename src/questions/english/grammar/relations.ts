import { ALL, where } from '../../../queries/build.js';
import type { Condition, End, Reach, Roles, Steps } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

const managers = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'managers', of, steps });
const reports = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'reports', of, steps });
const next = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'next', of, steps });
const previous = (of: Roles, steps: Steps = 1): Roles => ({ kind: 'previous', of, steps });

const several = (of: Roles, end: End, place: number, reach: Reach): Roles => ({
  kind: 'extreme',
  of,
  end,
  measure: 'grade',
  place,
  reach,
});

/** Roles named through other roles: managers, reports, steps of the ladder, the highest and the lowest. */
export const RELATION_RULES = [
  rule('steps')(
    '{number} <step>|steps|levels|roles|grades|rungs|places|jobs',
    ({ number }) => number,
    'two steps',
  ),

  // Managers.
  rule('role')(['{whose} direct|line|immediate? <manager>'], ({ whose }) => managers(whose), 'her manager'),
  rule('role')(
    ["{whose} <manager> 's? <manager>", '{whose} skip level <manager>?', '{whose} grandboss'],
    ({ whose }) => managers(whose, 2),
    "her manager's manager",
  ),
  rule('role')('{whose} <next> <step>', ({ whose }) => next(whose), 'its next step'),
  rule('role')('{whose} <previous> <step>', ({ whose }) => previous(whose), 'its previous step'),
  rule('roles')(
    ['{whose} direct? reports|reportees|subordinates|team'],
    ({ whose }) => reports(whose),
    'her direct reports',
  ),
  rule('role')(
    [
      '<manager> of|for|to|above|over {roles}',
      "{roles} 's direct? <manager>",
      'direct|line|immediate|reporting <manager> of|for {roles}',
      "{roles} 's line|direct|immediate <manager>",
      'whoever|whomever|who {roles} <report> <into>',
      'whoever|who manages|supervises|leads|oversees|heads|runs {roles}',
      'person|role|one|manager|position who|that|which? {roles} <report> <into>',
      'person|role|one|position that|who|which <manage> {roles}',
      'person|manager|boss|someone|somebody above|over {roles}',
      'managers|bosses of|for {roles}',
    ],
    ({ roles }) => managers(roles),
    'the manager of the Partner Specialist',
  ),
  rule('role')(
    [
      "<manager> 's? <manager> of|for {roles}",
      "{roles} 's <manager> 's? <manager>",
      'skip level <manager>? of|for {roles}',
      'skip manager of {roles}',
      "{roles} 's? skip level <manager>?",
      'grandboss of {roles}',
    ],
    ({ roles }) => managers(roles, 2),
    "the Partner Specialist's manager's manager",
  ),
  rule('roles')(
    [
      'managers|bosses|everyone|everybody|people|persons|all|chain above|over {roles}',
      'all managers|bosses|people above|over|of {roles}',
      "{roles} 's managers|bosses up to? the? top?",
    ],
    ({ roles }) => managers(roles, 'all'),
    'everyone above the Partner Specialist',
  ),

  // Reports.
  rule('roles')(
    [
      'direct? reports|reportees|subordinates|underlings of|to|for|under {roles}',
      "{roles} 's direct? reports|reportees|subordinates|team|people",
      'team of|under {roles}',
      '<roles>|people|those|everyone|everybody|employees|staff <report>|reporting directly? <into> {roles}',
      'those|people|everyone who|that <report> directly? <into> {roles}',
      '<roles>|people managed|supervised|led|overseen by {roles}',
      '<roles>|people directly? under|below|beneath {roles}',
    ],
    ({ roles }) => reports(roles),
    'the direct reports of the Director',
  ),
  rule('roles')(
    [
      'everyone|everybody|people|all|roles under|below|beneath {roles} in|on|down the? reporting|chain|hierarchy|org|organisation line|chart?',
      'whole|entire|full|all team|organisation|organization|org of|under {roles}',
      'everyone|everybody|all|anyone who|that? <report>|works|sits|is? under|below|beneath {roles}',
      'direct and indirect reports of|to {roles}',
      'all reports of|to|under {roles}',
      '<roles>|people|everyone|everybody <report>|reporting directly or indirectly <into> {roles}',
      '<roles>|everyone|people who|that <report> directly or indirectly <into> {roles}',
    ],
    ({ roles }) => reports(roles, 'all'),
    'everyone under the Director in the hierarchy',
  ),

  rule('roles')(
    [
      'indirect reports of|to|under {roles}',
      '<roles>|people|those|everyone|everybody <report>|reporting indirectly|only? <into> {roles}',
      '<roles>|people|everyone who|that <report> indirectly <into> {roles}',
    ],
    ({ roles }) => ({ kind: 'less', roles: reports(roles, 'all'), without: reports(roles) }),
    'indirect reports of the Vice President, Ecosystem Sales',
  ),

  // Steps of the ladder.
  rule('role')(
    [
      '<next> <step>? after|for|from|of|above|to|up {role}',
      '<step> right|directly|just|immediately? above|after|following {role}',
      "{role} 's <next> <step>",
      'one|1 <step> above|up|after|higher from|than? {role}',
      'what comes|is after {role}',
      'what comes|is next for|after {role}',
      'promotion of|for|from {role}',
    ],
    ({ role }) => next(role),
    'the role above the Senior ESM',
  ),
  rule('role')(
    [
      '<previous> <step>? to|before|of|for|from {role}',
      '<step> right|directly|just|immediately? below|before|under|beneath {role}',
      "{role} 's <previous> <step>",
      'one|1 <step> below|under|before|down|lower from|than? {role}',
    ],
    ({ role }) => previous(role),
    'the role below the Staff ESM',
  ),
  rule('role')(
    ['<one_role>|<roles>? {steps} above|up|after|higher|over from|than? {role}', '{steps} up from {role}'],
    ({ steps, role }) => next(role, steps),
    'two steps above the ESM',
  ),
  rule('role')(
    ['<one_role>|<roles>? {steps} below|under|before|down|lower from|than? {role}'],
    ({ steps, role }) => previous(role, steps),
    'two steps below the Staff ESM',
  ),
  rule('roles')(
    [
      '<roles>|levels|steps|rungs|everything|all above|after|over {role}',
      '<roles>|levels|steps higher up? than {role}',
      'higher <roles>|levels than {role}',
      '<next> <roles>|steps|levels after|for|of {role}',
      'more senior <roles> than {role}',
      '<roles> above|over|after {role} in|on its|their|same|the? family|ladder|track',
    ],
    ({ role }) => next(role, 'all'),
    'roles above the ESM',
  ),
  rule('roles')(
    [
      '<roles>|levels|steps|rungs|everything|all below|before|under|beneath {role}',
      '<roles>|levels|steps lower than {role}',
      'lower|junior <roles>|levels than {role}',
      '<roles> below|under|before {role} in|on its|their|same|the? family|ladder|track',
    ],
    ({ role }) => previous(role, 'all'),
    'roles below the Staff ESM',
  ),
  rule('roles')(
    [
      '<roles>|levels|steps|everything|everyone|everybody|anyone|people|all|what <be>? in? between {from:role} and|to {to:role}',
      'between {from:role} and|to {to:role}',
      '<roles>|levels|steps from {from:role} to {to:role}',
    ],
    ({ from, to }) => ({ kind: 'between', from, to }),
    'roles between Senior ESM and Director',
  ),

  rule('roles')(
    ['peer|peers|colleagues|counterparts of|for|to {role}', "{role} 's peers|colleagues"],
    ({ role }) => where(ALL, { kind: 'same', as: role, fact: 'manager' }),
    'peers of the Staff ESM',
  ),

  // Successors.
  rule('roles')(
    [
      'successor|successors|replacement|replacements of|for|to {role}',
      'what|who|which|role replaced {role}',
      "{role} 's successor",
    ],
    ({ role }) => ({ kind: 'successors', of: role }),
  ),
  rule('roles')(
    ['predecessor|predecessors of|for|to {role}', 'what {role} replaced', "{role} 's predecessor"],
    ({ role }) => ({ kind: 'predecessors', of: role }),
  ),

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
    (slots) => ({
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
    }),
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
  rule('roles')(
    [
      '{end} ic|contributor',
      '{end} individual contributor',
      '{end} ic|contributor {modifier}',
      '{end} individual contributor {modifier}',
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
      '{number} {end} {noun} by|in grade|seniority|rank',
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
    (s) => ({
      kind: 'extreme',
      of: s.noun,
      end: 'amount' in s ? s.amount : s.end,
      measure: s.measure,
      place: s.number,
      reach: 'roles',
    }),
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
  rule('role')(
    [
      'head|leader|chief|boss of|in|for {family}',
      'lead|leads of {family}',
      "{family} 's? head|leader|boss",
      'top person|role|one in|of {family}',
      'top of ladder|hierarchy|tree|list|chain? in|of {family}',
      'in charge of {family}',
    ],
    ({ family }) => ({
      kind: 'extreme',
      of: where(ALL, { kind: 'family', families: family }),
      end: 'highest',
      measure: 'grade',
      place: 1,
    }),
    'the head of Ecosystem Sales',
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
  rule('roles')(['<manager> the? {roles} share|shares'], ({ roles }) => managers(roles)),
];
