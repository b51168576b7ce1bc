import { and, atGrade, atLevel, inFamily, not, onTrack } from '../../../../../queries/build.js';
import type { Condition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';
import { bothOf, eitherOf, howMany, neitherBeside } from './condition-queries.js';

/** "Not senior" leaves out the Senior Directors as well, whose level is a word longer. */
const without = (attribute: Condition): Condition =>
  attribute.kind === 'level'
    ? and(
        not(attribute),
        ...attribute.levels.map((level) => not({ kind: 'titled', words: level.split(' ') })),
      )
    : not(attribute);

/** Whether a claim is about a grade, a level, a track or a family: "whose grade is 8". */
function isOfStanding(claim: Condition): boolean {
  return claim.kind === 'not' ? isOfStanding(claim.condition) : STANDINGS.has(claim.kind);
}

const STANDINGS: ReadonlySet<Condition['kind']> = new Set([
  'grade',
  'level',
  'track',
  'family',
  'beyond',
  'same',
]);

/** Conditions that a "not" before them denies as a whole. */
const SINGLE: ReadonlySet<Condition['kind']> = new Set([...STANDINGS, 'among', 'measure', 'level_bound']);

/** What may be said about roles behind or before a noun: "roles in Partner Programs", "at grade 8". */
export const MODIFIER_RULES = [
  // Behind a noun.
  rule('modifier')(
    [
      '<in>|for|across {family}',
      'that|which? <be>? part of {family}',
      'belonging to {family}',
      'across|among|amongst|throughout {family}',
      'of|for|from {family:family_name}',
    ],
    ({ family }) => inFamily(family),
    'in Partner Programs',
    'roles of Partner Programs',
  ),
  rule('modifier')(
    ['<in> neither {a:family} nor {b:family}'],
    ({ a, b }) => not(inFamily([...new Set([...a, ...b])].sort())),
    'in neither Partner Programs nor Ecosystem Sales',
  ),
  rule('modifier')('<in> both {family}', ({ family }) => inFamily(family)),
  rule('modifier')(
    '<i> <can> have|get|do|take|hold|apply|go|qualify for? {modifier}',
    // With 2 years of experience, people also get what needs fewer.
    ({ modifier }) =>
      modifier.kind === 'measure' && modifier.measure === 'years'
        ? { ...modifier, span: { to: modifier.span.from ?? modifier.span.to } }
        : modifier,
    'I can get at grade 8',
  ),
  rule('modifier')(
    'not {modifier}',
    ({ modifier }) => (SINGLE.has(modifier.kind) ? not(modifier) : undefined),
    'not at senior level',
    'not reporting to the Director',
  ),
  rule('modifier')(['{family} only', 'only in {family}'], ({ family }) => inFamily(family)),
  rule('modifier')(
    ['outside of? {family}', 'other than|not in? {family}', 'anywhere but {family}'],
    ({ family }) => not(inFamily(family)),
    'not in Partner Programs',
  ),
  rule('modifier')(
    ['at|of|with|on|in|having|for? {grades}', 'at|graded {span}'],
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
    [
      'at|of|on|in? neither {a:grades} nor at|of|on|in? {b:grades}',
      'at|of|on|in? neither {a:grades} nor at|of|on|in? {b:span}',
    ],
    ({ a, b }) => and(not(atGrade(a)), not(atGrade(b))),
    'neither grade 8 nor grade 9',
  ),
  rule('modifier')('of|at|on|with|in {level} level?', ({ level }) => atLevel(level), 'of the senior level'),
  rule('modifier')(['on|in|of|for|from {track}'], ({ track }) => onTrack(track), 'on the management track'),
  rule('modifier')(
    'whose <grade>|<level>|track|<family> {claim}',
    ({ claim }) => (isOfStanding(claim) ? claim : undefined),
    'whose grade is above 8',
  ),
  rule('modifier')(
    'without being a|an? {complement}',
    ({ complement }) => (complement.kind === 'and' ? undefined : not(complement)),
    'without being a director',
  ),
  rule('modifier')(
    // No telegram leaves "who" out before a deed.
    ['that|which|who {claim}', 'that|who|whoever {claim:doing}'],
    ({ claim }) => claim,
    'that need SQL',
  ),
  rule('modifier')(
    [
      'with|having? {count_span} {measure} <need>|required|needed?',
      '(<needing> | asking|calling for) {count_span} {measure}',
    ],
    ({ measure, count_span }) => howMany(measure, count_span),
    'with more than 10 requirements',
    'requiring at least 3 years of experience',
  ),
  rule('modifier')(
    [
      'with|having {count_span} possible|different|named|stated? manager|managers|boss|bosses|supervisors',
      'reporting to {count_span} possible|different? manager|managers|boss|bosses|supervisor|supervisors|person|people',
    ],
    ({ count_span }) => howMany('managers', count_span),
    'with two managers',
  ),
  rule('modifier')(
    'with|having several|multiple managers|bosses|supervisors',
    () => ({ kind: 'measure', measure: 'managers', span: { from: 2 } }),
    'with several managers',
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
  rule('attribute')('non|not {attribute}', ({ attribute }) => without(attribute), 'non management'),
  rule('attribute')(
    'neither {a:attribute} nor {b:attribute}',
    ({ a, b }) => and(without(a), without(b)),
    'neither senior nor staff',
  ),
  rule('modifier')(
    [
      '{a:modifier} (and|but|, | and|but also|and still|yet?) {b:modifier}',
      'both {a:modifier} and {b:modifier}',
    ],
    ({ a, b }) => bothOf(a, b),
    'in Partner Programs and above grade 8',
  ),
  rule('modifier')(
    'either? {a:modifier} or {b:modifier}',
    ({ a, b }) => eitherOf(a, b),
    'in Partner Programs or above grade 8',
  ),
  rule('modifier')(
    'neither {a:modifier} nor {b:modifier}',
    ({ a, b }) => neitherBeside(a, b),
    'neither in Partner Programs nor in Ecosystem Sales',
  ),
];
