import { and, atGrade, atLevel, inFamily, not, partsOf } from '../../../../../queries/build.js';
import type { Condition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';
import { eitherOf, howMany, neitherBeside } from './condition-queries.js';

const STANDINGS: ReadonlySet<Condition['kind']> = new Set(['family', 'grade']);

/**
 * Denies a predicate but for its family and grade: who "does not need SQL in Partner Programs" is in that family. Undefined
 * for two things of different kinds: in "do not need SQL and report to the Director", only the first is denied.
 */
const denied = (predicate: Condition): Condition | undefined => {
  const parts = partsOf(predicate);
  const places = parts.filter(({ kind }) => STANDINGS.has(kind));
  const others = parts.filter(({ kind }) => !STANDINGS.has(kind));
  if (others.length === 0) return not(predicate);
  const isOfOneKind = new Set(others.map(({ kind }) => kind)).size === 1;
  return isOfOneKind ? and(...places, not(and(...others))) : undefined;
};

/**
 * Whether a grade or a place behind a predicate is about the group in it: "reports to a director at grade 10", "to
 * someone".
 */
const saysOfGroup = (predicate: Condition): boolean =>
  (predicate.kind === 'among' && 'of' in predicate.roles && predicate.roles.of.kind === 'where') ||
  (predicate.kind === 'documented' && predicate.fact === 'reports_to');

/**
 * What may be said about roles with a verb: "sits at grade 8", "has more than 10 requirements"; and claims with "is"
 * and "does".
 */
export const PREDICATE_RULES = [
  rule('predicate')(
    [
      '<have> {grades}',
      'sit|sits|stand|stands|rank|ranks|fall|falls|land|come at|in|on|as|under? {grades}',
      'sit|sits|stand|stands|rank|ranks|land at {span}',
    ],
    (slots) => atGrade('span' in slots ? slots.span : slots.grades),
    'sits at grade 8',
  ),
  rule('predicate')(
    'exceed|exceeds|surpass|surpasses <gradeish>? {above:grade}',
    ({ above }) => atGrade([{ from: above + 1 }]),
    'exceeds grade 8',
  ),
  rule('predicate')(
    'sit|sits|stand|stands|rank|ranks {standing}',
    ({ standing }) => standing,
    'sits two grades above the ESM',
  ),
  rule('predicate')(
    ['<have>|hold|holds <level> of? {level}', 'sit|sits|stand|stands|rank|ranks at|on {level} level'],
    ({ level }) => atLevel(level),
    'has the level senior',
  ),
  rule('predicate')(
    [
      'belong|belongs to|with|in|under {family}',
      'work|works in|for {family}',
      'sit|sits|be|fall|falls <in>|under {family}',
    ],
    ({ family }) => inFamily(family),
    'belongs to Partner Programs',
  ),
  rule('predicate')(
    'sit|sits|be|fall|falls|belong|belongs outside of? {family}',
    ({ family }) => not(inFamily(family)),
    'sits outside Partner Programs',
  ),
  rule('predicate')(
    '(<have>|<need>|<mention> for? | <need> to <have>) {count_span} {measure}',
    ({ measure, count_span }) => howMany(measure, count_span),
    'has more than 10 requirements',
    'needs 5+ years of experience',
  ),
  rule('predicate')(
    '<manage> {count_span} other? <roles>|<one_role>|people|person|reports|employees',
    ({ count_span }) => howMany('direct_reports', count_span),
    'manages only one role',
  ),
  rule('predicate')(
    [
      '<have>|<mention> {count_span} possible|different|named|stated? manager|managers|boss|bosses|supervisors listed|named|stated|documented|given?',
      'report|reports to {count_span} possible|different? manager|managers|boss|bosses|supervisor|supervisors|person|people',
    ],
    ({ count_span }) => howMany('managers', count_span),
    'has more than one boss',
    'reports to two managers',
  ),
  rule('predicate')(
    [
      '<have>|<mention> several|multiple managers|bosses|supervisors',
      'report|reports to several|multiple managers|bosses|supervisors|people',
    ],
    () => ({ kind: 'measure', measure: 'managers', span: { from: 2 } }),
    'reports to several managers',
  ),
  rule('predicate')(
    'let|lets|allow|allows|enable|enables me|us|you|one|people to? {predicate}',
    ({ predicate }) => predicate,
    'lets me manage people',
  ),
  rule('predicate')(
    '{predicate} without being a|an? {complement}',
    ({ predicate, complement }) => (complement.kind === 'and' ? undefined : and(predicate, not(complement))),
    'manages people without being a director',
  ),
  rule('predicate')(
    '{predicate} at|of|with {grades}',
    ({ predicate, grades }) => (saysOfGroup(predicate) ? undefined : and(predicate, atGrade(grades))),
    'manages people at grade 8',
  ),
  rule('predicate')(
    '{predicate} in|within|at {family}',
    ({ predicate, family }) => (saysOfGroup(predicate) ? undefined : and(predicate, inFamily(family))),
    'manages people in Partner Programs',
  ),
  rule('predicate')(
    ['{a:predicate} (and|, | and also) {b:predicate}', 'both {a:predicate} and {b:predicate}'],
    ({ a, b }) => and(a, b),
    'needs SQL and reports to the Director',
  ),
  rule('predicate')(
    'either? {a:predicate} or {b:predicate}',
    ({ a, b }) => eitherOf(a, b),
    'needs SQL or reports to the Director',
  ),
  rule('predicate')(['neither {a:predicate} nor {b:predicate}'], ({ a, b }) => neitherBeside(a, b)),
  rule('predicate')(
    ['{a:predicate} but|and|, {b:claim}'],
    // A "not" before it goes no further than the "but": "does not need SQL but works in sales".
    ({ a, b }) => (b.kind === 'not' ? and(a, b) : undefined),
    'needs SQL but is not grade 8',
  ),
  rule('claim')(
    ['{a:claim} but|and|, {b:claim}', 'both {a:claim} and {b:claim}'],
    ({ a, b }) => and(a, b),
    'does not need SQL but is grade 8',
    'both is in Partner Programs and needs SQL',
  ),
  rule('claim')(
    'either {a:claim} or {b:claim}',
    ({ a, b }) => eitherOf(a, b),
    'either reports to the Director or is in Partner Programs',
  ),
  // "Does the Cook have a senior level" asks for another role beside it.
  rule('claim')('<have> {level} <level>', ({ level }) => atLevel(level), 'has the senior level'),
  // Claims with their own verb.
  rule('claim')('<be> {complement}', ({ complement }) => complement, 'is grade 8'),
  rule('claim')(
    '<be> <not>|no {complement}',
    // In "are not grade 8 and in Partner Programs", only the grade is denied.
    ({ complement }) => (complement.kind === 'and' ? undefined : not(complement)),
    'is not grade 8',
  ),
  rule('claim')('{predicate}', ({ predicate }) => predicate, 'needs SQL'),
  rule('claim')(
    ['<do>|<will>|<can>? <not> {predicate}', '<be> <not> <obliged> to {predicate}'],
    ({ predicate }) => denied(predicate),
    'does not need SQL',
  ),
  rule('claim')(
    [
      '<do>|<will>|<can> {predicate}',
      '<have> to {predicate}',
      '<be> <obliged> to {predicate}',
      '<will>|<can> be {complement}',
    ],
    (slots) => ('predicate' in slots ? slots.predicate : slots.complement),
    'must know SQL',
  ),
];
