import {
  ALL,
  managers,
  next,
  not,
  previous,
  reports,
  rolesAtLevel,
  where,
} from '../../../../queries/build.js';
import type { Roles } from '../../../../queries/query.js';
import type { NumberSpan } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { beyond } from '../phrases/conditions/condition-queries.js';
import { first } from '../phrases/extremes.js';
import { isThatRole, whether } from './claim-queries.js';

/** "Is it two grades above the ESM" is about grades, and not about steps on a ladder, which may skip grades. */
function isSeveralSteps(role: Roles): boolean {
  return (role.kind === 'next' || role.kind === 'previous') && role.steps !== 'all' && role.steps > 1;
}

/** "Is staff above senior" is about all roles at those levels. */
const isLevel = (role: Roles): boolean =>
  role.kind === 'the' &&
  role.of.kind === 'where' &&
  role.of.roles.kind === 'all' &&
  role.of.condition.kind === 'level';

/** So many grades, no more and no less. */
function exactly(s: { steps: number } | { number: number }): NumberSpan {
  const by = 'steps' in s ? s.steps : s.number;
  return { from: by, to: by };
}

/** Yes or no: whether a role is another, or stands above or below it. */
export const STANDING_RULES = [
  rule('query')(
    '<be> {role} only|sole {member}',
    ({ role, member }) => whether(member, { kind: 'among', roles: role }, 'all'),
    'is the Lead EPM the only lead role in Ecosystem Programs',
  ),
  rule('query')(
    [
      '<be> {role} only|sole {a:attribute} {b:modifier}',
      '<be> {role} only|sole one|person|<one_role> {a:modifier} {b:modifier}',
      '<be> {role} only|sole one|person|<one_role> {b:modifier}',
    ],
    ({ role, b, ...s }) =>
      whether(where('a' in s ? where(ALL, s.a) : ALL, b), { kind: 'among', roles: role }, 'all'),
    'is the Lead EPM the only grade 8 in Ecosystem Programs',
  ),
  rule('query')(
    [
      '<be> {role} at|on|of|with|in? {rank}',
      '(<be> {role} at|on|of|with|in? | <do> {role} <have>|<need>) {rank} <in>|of|among|for {set}',
      '<do> {role} <have>|<need> {rank}',
    ],
    ({ role, rank, ...s }) => {
      const firsts = first('set' in s ? s.set : ALL, rank);
      return firsts && whether(role, { kind: 'among', roles: firsts });
    },
    'does the Staff ESM have the most requirements',
  ),
  rule('query')(
    [
      '<be> {a:role} (= | same|equal|identical role|job|thing|title|position? as|to|with)? {b:role}',
      '{a:role} (= | <be> same|equal|identical role|job|thing|title|position? as|to|with) {b:role}',
      '<be> {a:role} and {b:role} same role|job|thing|title|position?',
      '{a:role} <be> {b:role} right|correct?',
    ],
    ({ a, b }) => (isSeveralSteps(b) ? undefined : whether(a, isThatRole(b))),
    'is the Staff ESM the Senior ESM',
  ),
  rule('query')(
    ['<be> {a:role} {b:roles}'],
    ({ a, b }) => (b.kind === 'extreme' ? whether(a, isThatRole(b)) : undefined),
    'is the Director the highest analyst',
  ),
  rule('query')(
    [
      '<be> {a:role} <above>|higher|> {b:role}',
      '<be> {a:role} <above>|higher than? {b:role} in|by|on <gradeish>',
      '<be> {a:role} <above>|higher than? {b:on_ladder}',
      '<do> {a:role} come|comes after|above {b:role}',
      '{a:role} (> | <be> <above>|higher|> | <higher> than) {b:role}',
    ],
    ({ a, b }) => (isLevel(a) && isLevel(b) ? undefined : whether(a, beyond(b, 'above'))),
    'is the Staff ESM above the Senior ESM',
  ),
  rule('query')(
    [
      '<be> {a:role} <below>|lower|< {b:role}',
      '<be> {a:role} <below>|lower than? {b:role} in|by|on <gradeish>',
      '<be> {a:role} <below>|lower than? {b:on_ladder}',
      '<do> {a:role} come|comes before|below {b:role}',
      '{a:role} (< | <be> <below>|lower|< | <lower> than) {b:role}',
    ],
    ({ a, b }) => (isLevel(a) && isLevel(b) ? undefined : whether(a, beyond(b, 'below'))),
    'is the Staff ESM below the Senior ESM',
  ),
  rule('query')(
    '<be> {a:role} at? least? as senior|high as {b:role}',
    ({ a, b }) => whether(a, not(beyond(b, 'below'))),
    'is the Staff ESM at least as senior as the Senior ESM',
  ),
  // A role of a higher grade need not be in the reporting line.
  rule('query')(
    '<be> {a:role} anywhere? <above>|over|higher than? {b:role} anywhere? in|on|along reporting|management|org? line|lines|chain|hierarchy|structure|chart',
    ({ a, b }) => whether(a, { kind: 'among', roles: managers(b, 'all') }),
    'is the Director, Ecosystem Sales above the ESM in the hierarchy',
  ),
  rule('query')(
    '<be> {a:role} anywhere? <below>|under|lower than? {b:role} anywhere? in|on|along reporting|management|org? line|lines|chain|hierarchy|structure|chart',
    ({ a, b }) => whether(a, { kind: 'among', roles: reports(b, 'all') }),
    'is the ESM below the Director, Ecosystem Sales in the hierarchy',
  ),
  rule('query')(
    [
      '<do>|<have> {a:role} <have>|<need>? more {measure} than {b:role} <do>?',
      // The answer has both numbers.
      'how many|much more {measure} <do>|<have> {a:role} <have>|<need>? than {b:role} <do>?',
    ],
    ({ a, b, measure }) => whether(a, { kind: 'beyond', than: b, direction: 'above', measure }),
    'does the Staff ESM have more responsibilities than the Senior ESM',
  ),
  rule('query')(
    [
      '<do>|<have> {a:role} <have>|<need>? fewer|less {measure} than {b:role} <do>?',
      'how many|much fewer|less {measure} <do>|<have> {a:role} <have>|<need>? than {b:role} <do>?',
    ],
    ({ a, b, measure }) => whether(a, { kind: 'beyond', than: b, direction: 'below', measure }),
  ),
  rule('query')(
    '<be> {a:role} right|directly|just|immediately|one above|over|after {b:role}',
    ({ a, b }) => whether(a, isThatRole(next(b))),
    'is the Staff ESM right above the Senior ESM',
  ),
  rule('query')(
    '<be> {a:role} right|directly|just|immediately|one below|under|before {b:role}',
    ({ a, b }) => whether(a, isThatRole(previous(b))),
    'is the Senior ESM right below the Staff ESM',
  ),
  // A role beside its own manager.
  rule('query')(
    '<be> {role} <higher>|<above>|<senior> grade|level? than|to? its|their|his|her <manager>',
    ({ role }) => whether(role, beyond(managers(role), 'above')),
    'is the Staff ESM higher than its manager',
  ),
  rule('query')(
    '<be> {role} <lower>|<below>|<junior> grade|level? than|to? its|their|his|her <manager>',
    ({ role }) => whether(role, beyond(managers(role), 'below')),
    'is the Staff ESM below its manager',
  ),
  rule('query')(
    '<be> {role} in|at|of|on? <same> {shared_fact} as|like its|their|his|her <manager>',
    ({ role, shared_fact: fact }) => whether(role, { kind: 'same', as: managers(role), fact }),
    'is the Ecosystem Specialist at the same grade as its manager',
  ),
  rule('query')(
    [
      '<be> {a:role} {steps} above|over|higher {b:role}',
      '{a:role} <be> {steps} above|over|higher than? {b:role}',
      '<be> {a:role} {number} <step>|steps|grades|levels above|over|higher than? {b:role}',
      '<be> {a:role} above|over|higher than? {b:role} by {steps}',
    ],
    (s) => whether(s.a, beyond(s.b, 'above', exactly(s))),
    'is the Staff ESM one grade above the Senior ESM',
  ),
  rule('query')(
    [
      '<be> {a:role} {steps} below|under|lower {b:role}',
      '{a:role} <be> {steps} below|under|lower than? {b:role}',
      '<be> {a:role} {number} <step>|steps|grades|levels below|under|lower than? {b:role}',
      '<be> {a:role} below|under|lower than? {b:role} by {steps}',
    ],
    (s) => whether(s.a, beyond(s.b, 'below', exactly(s))),
    'is the Senior ESM one grade below the Staff ESM',
  ),
  rule('query')(
    [
      '<be> a|an|any|every {a:generic} <above>|<senior>|higher|> than? a|an|any|every {b:generic}',
      '<be> {a:kind} <above>|<senior>|higher|> than? {b:kind}',
      '<do> a|an {a:generic} rank|ranks|outrank|outranks|sit|stand higher|above? than? a|an {b:generic}',
    ],
    ({ a, b }) => whether(a, beyond(b, 'above'), 'all'),
    'is a director above a senior manager',
  ),
  rule('query')(
    '<be> {a:bare_level} <above>|<senior>|higher|> than? {b:bare_level}',
    ({ a, b }) => whether(rolesAtLevel(a), beyond(rolesAtLevel(b), 'above')),
    'is staff above senior',
  ),
  rule('query')(
    '<be> {a:bare_level} <below>|<junior>|lower|< than? {b:bare_level}',
    ({ a, b }) => whether(rolesAtLevel(a), beyond(rolesAtLevel(b), 'below')),
    'is senior below staff',
  ),
];
