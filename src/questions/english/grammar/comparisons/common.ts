import { ALL, either, previous, rolesInFamily } from '../../../../queries/build.js';
import type { Query, QueryOf, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

type Only = QueryOf<'common'>['only'];

const common = (of: Roles, only?: Only): Query => ({ kind: 'common', of, ...(only && { only }) });

/** What some roles have and others do not. */
const onlyOf = (of: Roles, without: Roles, only?: Only): Query => ({
  kind: 'common',
  of,
  without,
  ...(only && { only }),
});

const everybodyBut = (roles: Roles): Roles => ({ kind: 'less', roles: ALL, without: roles });

/** What roles have in common, and what only one of them has. */
export const COMMON_RULES = [
  rule('duty_kind')('requirements|requirement|qualifications|reqs|skills', () => ['requirements'] as const),
  rule('duty_kind')('responsibilities|responsibility|duties|duty|tasks', () => ['responsibilities'] as const),
  rule('duty_verb')('<need>', () => ['requirements'] as const, 'need'),
  rule('duty_verb')(['do', '<have> to do'], () => ['responsibilities'] as const, 'do'),
  rule('sharers')('{sides}', ({ sides }) => either(...sides), 'the ESM and the EPM'),
  rule('sharers')(['{group}', 'all|both of {group}'], ({ group }) => group, 'all directors'),
  rule('sharers')(
    ['{a:family} and|& {b:family} <roles>|families|teams?', 'both {a:family} and|& {b:family}'],
    ({ a, b }) => rolesInFamily([...new Set([...a, ...b])].sort()),
    'Partner Programs and Partner Operations',
  ),

  rule('query')(
    [
      'what <do>|<be> {sharers} all|both? have|share|shared in? common?',
      'what <be> common|shared|same <in>|of|for|between|among|amongst|by|to {sharers}',
      'what {sharers} all|both? have|share in common',
    ],
    ({ sharers }) => common(sharers),
    'what do all directors have in common',
  ),
  rule('query')(
    [
      'what|which {duty_kind} <do>|<be> {sharers} all|both? have|share|shared|<need> in? common?',
      '{duty_kind} that|which? {sharers} all|both? have|share in? common?',
      '<which>? {duty_kind} <be>? common|shared <in>|of|for|between|among|amongst|by|to {sharers}',
      'common|shared|same {duty_kind} <in>|of|for|between|among|amongst|by|to {sharers}',
      'what <do> {sharers} all|both? have|share in? common? in|among|under their? {duty_kind}',
      'how many {duty_kind} <do> {sharers} (share | all|both? have|share in common | all|both have)',
      '(how many {duty_kind} <be> | <be> any {duty_kind}) common|shared by|between|among|to|of {sharers}',
      '<do>|<have> {sharers} both|all? <have>? any? {duty_kind} in common',
      '<do> {sharers} share any? {duty_kind}',
    ],
    ({ duty_kind, sharers }) => common(sharers, duty_kind),
    'requirements that the ESM and the EPM share',
  ),
  rule('query')(
    'what <do>|<will>? {sharers} both|all {duty_verb} in? common?',
    ({ sharers, duty_verb }) => common(sharers, duty_verb),
    'what do the ESM and the EPM both need',
  ),

  rule('query')(
    [
      'what|which {duty_kind} <do>|<will>? {a:roles} <have>|<need>|do that|which {b:roles} <do>|<will>|<can> <not> <have>|<need>|do?',
      'what|which {duty_kind} <do>|<will>? {a:roles} <have>|<need>|do but {b:roles} <do>|<will>|<can> <not> <have>|<need>|do?',
      '{duty_kind} that|which? {a:roles} <have>|<need>|do that|which {b:roles} <do> <not> <have>|<need>|do?',
      '{duty_kind} that|which? {a:roles} <have>|<need>|do but {b:roles} <do> <not> <have>|<need>|do?',
      '{duty_kind} of|for|in {a:roles} (that|which | but) {b:roles} <do> <not> <have>|<need>|do?',
      '{duty_kind} of|for|in {a:roles} but|and not of|for|in? {b:roles}',
      'what|which {duty_kind} <do>|<will>? {a:roles} <have>|<need> that|which {b:roles} lack|lacks|miss|misses',
      'what|which {duty_kind} of|for|in {a:roles} <be> <not> {x:duty_kind} of|for|in {b:roles}',
      'what|which {duty_kind} <do> {b:roles} lack|lacks|miss|misses that|which {a:roles} <have>|<need>',
      'what|which {duty_kind} <do> {b:roles} <not> <have>|<need>|do that|which {a:roles} <have>|<need>|do',
    ],
    ({ duty_kind, a, b }) => onlyOf(a, b, duty_kind),
    'which requirements does the Staff ESM have that the Senior ESM does not',
  ),
  rule('query')(
    [
      'what <do>|<will>? {a:roles} {duty_verb} (that|which | but) {b:roles} <do>|<will>|<can> <not> <need>|do?',
      'what <do>|<will>? {b:roles} <not> {duty_verb} (that|which | but) {a:roles} <do>|<need>',
      'what <do>|<will> <i> {duty_verb} in|as|for {a:roles} that|which|but <i>? <do>|<will>|<can> <not> <need>|<have>|do? to? do? in|as|for {b:roles}',
    ],
    ({ duty_verb, a, b }) => onlyOf(a, b, duty_verb),
    'what does the Staff ESM need that the Senior ESM does not',
    'what would I do as a Staff ESM that I do not do as a Senior ESM',
  ),
  rule('query')(
    [
      'what <do>|<will>? {role} {duty_verb} that|which|but level|step|role|one|grade|rung below|before|under <do>|<will>|<can> <not> <need>|<have>|do?',
      'what|which {duty_verb:duty_kind} <do>|<will>? {role} <have>|<need>|do that|which|but level|step|role|one|grade|rung below|before|under <do>|<will>|<can> <not> <need>|<have>|do?',
      'what <do>|<will>? {role} {duty_verb} that|which|but <previous> <step> <do>|<will>|<can> <not> <need>|<have>|do?',
    ],
    ({ role, duty_verb }) => onlyOf(role, previous(role), duty_verb),
    'what does the Staff ESM do that the level below does not',
  ),
  rule('query')(
    [
      'what must|should {a:roles} have|know|bring that|which {b:roles} <do>|<will> <not> have|know|bring|need?',
      'what must|should {a:roles} have|know|bring but {b:roles} <do>|<will> <not> have|know|bring|need?',
      'what <be> <need>|required|needed|asked of|for|from {a:roles} but|and not of|for|from? {b:roles}',
    ],
    ({ a, b }) => onlyOf(a, b, ['requirements']),
    'what must the Staff ESM have that the Senior ESM does not',
  ),
  rule('query')(
    [
      'what <do> {a:roles} have (that|which | but) {b:roles} <do> <not> have?',
      'what <do> {b:roles} <not> have (that|which | but) {a:roles} <have>',
      'what <do> {b:roles} lack|miss that|which {a:roles} <have>',
      'everything|anything {a:roles} <have> that|which|but {b:roles} lacks|lack|misses|miss',
      'everything|anything {a:roles} <have> that|which|but {b:roles} <do> <not> have?',
    ],
    ({ a, b }) => onlyOf(a, b),
    'what does the Senior ESM lack that the Staff ESM has',
  ),
  rule('query')(
    [
      '{duty_kind} that|which? only {role} <have>|<need>|do',
      '<which> {duty_kind} <do>|<be>? only {role} <have>|<need>|do?',
      '<which>? {duty_kind} <be>? unique|exclusive|specific to|for|of {role}',
      'unique {duty_kind} of|for {role}',
    ],
    ({ duty_kind, role }) => onlyOf(role, everybodyBut(role), duty_kind),
    'requirements that only the Staff ESM has',
  ),
  rule('query')(
    'what <do>? only {role} {duty_verb}',
    ({ role, duty_verb }) => onlyOf(role, everybodyBut(role), duty_verb),
    'what does only the Staff ESM need',
  ),
  rule('query')(
    ['what <be> unique|exclusive|special|distinctive to|about|in {role}', 'what <do> only {role} <have>'],
    ({ role }) => onlyOf(role, everybodyBut(role)),
    'what is unique to the Staff ESM',
  ),
];
