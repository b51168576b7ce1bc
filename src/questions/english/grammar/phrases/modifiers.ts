import { and, not, or } from '../../../../queries/build.js';
import type { Condition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { atGrade, beyond, howMany, inFamily, reportingTo, reportsToSome } from './condition-queries.js';

/** "Not senior" leaves out the Senior Directors as well, whose level is a word longer. */
const ofNoSuchLevel = (levels: readonly string[]): Condition =>
  and(
    not({ kind: 'level', levels }),
    ...levels.map((level) => not({ kind: 'titled', words: level.split(' ') })),
  );

/** What may be said of roles behind or before a noun: "roles in Partner Programs", "without a grade". */
export const MODIFIER_RULES = [
  // Behind a noun.
  rule('modifier')(
    [
      '<in>|for|across {family}',
      'that|which? <be>? part of {family}',
      'belonging to {family}',
      'across|among|amongst|throughout {family}',
    ],
    ({ family }) => inFamily(family),
    'in Partner Programs',
  ),
  rule('modifier')('<in> both {family}', ({ family }) => inFamily(family)),
  rule('modifier')(
    [
      'at|on|of|in|with? <same> {a:shared_fact} as|like|with {roles} but|and in|from|of|on|at? another|different|other {b:shared_fact}',
      'at|on|of|in|with? <same> {a:shared_fact} as|like|with {roles} outside of? its|their|the? {b:shared_fact}',
    ],
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, not({ kind: 'same', as: roles, fact: b })),
    'with the same grade as the Staff ESM but in another family',
  ),
  rule('modifier')(['{family} only', 'only in {family}'], ({ family }) => inFamily(family)),
  rule('modifier')(
    [
      'not in|of|from|at|within {family}',
      'outside of? {family}',
      'other than|not in? {family}',
      'anywhere but {family}',
    ],
    ({ family }) => not(inFamily(family)),
    'not in Partner Programs',
  ),
  rule('modifier')(
    ['{grades}', 'at|of|with|on|in|having|for {grades}', 'at|graded {span}'],
    (slots) => atGrade('grades' in slots ? slots.grades : slots.span),
    'at grade 8',
  ),
  rule('modifier')(
    [
      'not|except|excluding|without|outside at|of|in|on? {grades}',
      'other than {grades}',
      'of? any other? grade but|except {span}',
    ],
    (slots) => not(atGrade('grades' in slots ? slots.grades : slots.span)),
    'other than grade 8',
  ),
  rule('modifier')(
    ['neither {a:grades} nor {b:grades}', 'neither {a:grades} nor {b:span}'],
    ({ a, b }) => and(not(atGrade(a)), not(atGrade(b))),
    'neither grade 8 nor grade 9',
  ),
  rule('modifier')(
    ['of|at|on|with|in {level}', 'at|of|on {level} level'],
    ({ level }) => ({ kind: 'level', levels: level }),
    'of the senior level',
  ),
  rule('modifier')(
    ['on|in|of|for|from {track}'],
    ({ track }) => ({ kind: 'track', track }),
    'on the management track',
  ),
  rule('modifier')(['that|which|who {claim}'], ({ claim }) => claim, 'that need SQL'),
  rule('modifier')(
    ['<reporting> directly? <into> {roles}', 'managed|supervised|led by {roles}', 'under {roles}'],
    ({ roles }) => reportingTo(roles),
    'reporting to the Director',
  ),
  rule('modifier')(
    [
      '<reporting> directly? <into> a|an|any|some {singular_kind}',
      'managed|supervised|led by a|an|any|some {singular_kind}',
    ],
    ({ singular_kind }) => reportsToSome(singular_kind),
    'reporting to a Director',
  ),
  rule('modifier')(
    [
      '<needing> {text}',
      '<mentioning> {text}',
      'with|about|around|on|involving|using {text}',
      'with {text} in it|them|there',
      'with|having {text} experience|skills|knowledge',
      'where {text} <be> <need>|required|needed|mentioned',
    ],
    ({ text }) => ({ kind: 'mentions', text }),
    'needing SQL',
  ),
  rule('modifier')(
    [
      'without {text}',
      'not|without <needing>|<mentioning> {text}',
      'with no {text} requirement|requirements|experience|needed|required',
    ],
    ({ text }) => not({ kind: 'mentions', text }),
    'not requiring SQL',
  ),
  rule('modifier')(
    [
      'whose {where_stated} <mention>|<need> {text}',
      'with {text} in|among|under their|its|the? {where_stated}',
    ],
    ({ where_stated, text }) => ({ kind: 'mentions', text, only: where_stated }),
    'whose responsibilities mention Impartner',
  ),
  rule('modifier')(
    [
      'with|having|containing|that|which have|has? word? {term} in their|its? title|titles|name|names',
      'whose title|name <mention> word? {term}',
      'with|having|containing|that|which have|has? word? {quoted} in their|its? title|titles|name|names',
      'whose title|name <mention> word? {quoted}',
    ],
    (s) => {
      const text = 'term' in s ? s.term : s.quoted;
      return text.kind === 'phrase' ? { kind: 'titled', words: text.words } : undefined;
    },
    'with Sales in the title',
  ),
  rule('where_stated')('requirements|requirement|qualifications|reqs', () => ['requirements'] as const),
  rule('where_stated')(
    'responsibilities|responsibility|duties|duty|tasks',
    () => ['responsibilities'] as const,
  ),
  rule('where_stated')('expectations', () => ['expectations'] as const),
  rule('where_stated')('summary|summaries|description|descriptions', () => ['summary'] as const),
  rule('modifier')(
    ['with|having {shared_fact} of {roles}', 'sharing {shared_fact} with {roles}'],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
  ),
  rule('modifier')(
    [
      'with|at|of|on|in|having|sharing? <same> {shared_fact} as|like|with {roles}',
      '<same> {shared_fact} as|like {roles}',
      'as {roles} by|in {shared_fact}',
      'equal to {roles} in {shared_fact}',
      'on {shared_fact} par with {roles}',
    ],
    ({ shared_fact, roles }) => ({ kind: 'same', as: roles, fact: shared_fact }),
    'with the same grade as the Staff ESM',
  ),
  rule('shared_fact')(
    ['<grade>', 'level', 'pay|job|seniority grade|level', 'rank|seniority'],
    () => 'grade' as const,
  ),
  rule('shared_fact')('track|tracks', () => 'track' as const),
  rule('shared_fact')('<family>', () => 'family' as const),
  rule('shared_fact')(['direct|line? <manager>', 'reporting line'], () => 'manager' as const),
  rule('modifier')(
    [
      '<senior>|<higher> than {roles}',
      'more senior than {roles}',
      'graded|ranked higher|above than? {roles}',
    ],
    ({ roles }) => beyond(roles, 'above'),
    'more senior than the Staff ESM',
  ),
  rule('modifier')(
    [
      '<junior>|<lower> than {roles}',
      'less senior than {roles}',
      'more junior than {roles}',
      'graded|ranked lower|below than? {roles}',
    ],
    ({ roles }) => beyond(roles, 'below'),
    'more junior than the Staff ESM',
  ),
  rule('modifier')(
    [
      'without documented|stated|known|named|a|any? <manager>',
      'without <manager> stated|named|documented|known|listed|given',
      'with no <manager> stated|named|documented|known|listed|given',
      'with|having no|undocumented|unknown|unstated documented|stated|known|named? <manager>',
      'without reporting line',
      'with no reporting line',
    ],
    () => ({ kind: 'documented', fact: 'reports_to', state: 'missing' }),
    'without a documented manager',
  ),
  rule('modifier')(
    [
      'without documented|stated|known|any? {fact}',
      'without {fact} stated|documented|known|listed|given',
      'with no {fact} stated|documented|known|listed|given',
      'with|having no|undocumented|unknown|unstated documented|stated|known? {fact}',
      'missing|lacking {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'missing' }),
    'without a grade',
  ),
  rule('modifier')(
    [
      'with|having documented|stated|known {fact}',
      'with|having {fact} documented|stated|known|listed|given|defined|written',
      'with|having a {fact}',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'stated' }),
    'with a stated grade',
  ),
  rule('modifier')(
    [
      'with|whose {fact} <be>? to be defined|determined|announced|written',
      'with undefined|unwritten|tbd {fact}',
      'whose {fact} <be> undefined|tbd|open|unwritten',
      'with {fact} that <be> still|yet? to be defined',
      'whose {fact} <be> not defined|written|ready yet?',
    ],
    ({ fact }) => ({ kind: 'documented', fact, state: 'to_be_defined' }),
    'whose requirements are to be defined',
  ),
  rule('modifier')(
    [
      'reporting <into> role|roles|someone|somebody|person|manager|managers outside of? catalogue|catalog|list?',
      'whose <manager> <be> outside|not of|in? catalogue|catalog|list',
      'with <manager> outside of? catalogue|catalog|list',
    ],
    () => ({ kind: 'reports_outside' }),
  ),
  rule('modifier')(
    [
      'with|having? {count_span} {measure}',
      'with|having? {count_span} {measure} <need>|required|needed',
      '<needing> {count_span} {measure}',
    ],
    ({ measure, count_span }) => howMany(measure, count_span),
    'with more than 10 requirements',
    'requiring at least 3 years of experience',
  ),
  rule('modifier')(
    ['with|having direct? reports|reportees|subordinates', 'with people under|below them|it'],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { from: 1 } }),
    'with direct reports',
  ),
  rule('modifier')(
    [
      'without|lacking any? direct? reports|reportees|subordinates',
      'with no direct? reports|reportees|subordinates',
    ],
    () => ({ kind: 'measure', measure: 'direct_reports', span: { to: 0 } }),
    'without direct reports',
  ),
  rule('modifier')(
    [
      'that|which? <have> been? replaced|renamed|superseded',
      'that|which? <be> replaced|obsolete|old|outdated',
    ],
    () => ({ kind: 'replaced' }),
  ),
  rule('attribute')(['current|present|existing|valid'], () => not({ kind: 'replaced' }), 'current'),
  rule('modifier')(
    ['current|existing ones|roles? only?', 'only current|existing ones|roles?'],
    () => not({ kind: 'replaced' }),
    'current only',
  ),
  rule('attribute')(['replaced|former|old|obsolete|superseded'], () => ({ kind: 'replaced' }), 'replaced'),
  rule('attribute')(
    ['non {attribute}', 'not {attribute}'],
    ({ attribute }) => (attribute.kind === 'level' ? ofNoSuchLevel(attribute.levels) : not(attribute)),
    'non management',
  ),
  rule('modifier')(
    [
      '{a:modifier} and|but|, {b:modifier}',
      '{a:modifier} and|but also|and still|yet? {b:modifier}',
      'both {a:modifier} and {b:modifier}',
    ],
    ({ a, b }) => and(a, b),
    'in Partner Programs and above grade 8',
  ),
  rule('modifier')(
    ['{a:modifier} or {b:modifier}', 'either {a:modifier} or {b:modifier}'],
    ({ a, b }) => or(a, b),
    'in Partner Programs or above grade 8',
  ),
  rule('modifier')(
    'neither {a:modifier} nor {b:modifier}',
    ({ a, b }) => and(not(a), not(b)),
    'neither in Partner Programs nor in Ecosystem Sales',
  ),

  rule('modifier')(
    ['with|at|of|on|in|having|sharing? <same> {a:shared_fact} and|& {b:shared_fact} as|like|with {roles}'],
    ({ a, b, roles }) => and({ kind: 'same', as: roles, fact: a }, { kind: 'same', as: roles, fact: b }),
    'with the same grade and track as the Staff ESM',
  ),
];
