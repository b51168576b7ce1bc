import type { NumberSpan } from '../../../../queries/query-terms.js';
import { type Rule, rule } from '../../../chart/rule.js';

/** Numbers and the ways to bound them. */
const NUMBER_RULES = [
  rule('count_span')(
    'only|exactly|precisely|just? {number}',
    ({ number }) => [{ from: number, to: number }],
    '8',
    'only 8',
  ),
  rule('count_span')(
    [
      '{a:number} (or|and|/|,|& | or|and|, grade|grades|level) {b:number}',
      'either {a:number} or grade? {b:number}',
    ],
    ({ a, b }) => [
      { from: a, to: a },
      { from: b, to: b },
    ],
    '8 or 9',
  ),
  rule('count_span')(
    '{a:number} ,|or|/ {b:number} ,? or|and|/|, {c:number}',
    ({ a, b, c }) => [a, b, c].map((at) => ({ from: at, to: at })),
    '7, 8 or 9',
  ),
  rule('count_span')(
    [
      '{a:number} to|through|till|until|up|-|– to? grade? {b:number}',
      'between grade|level? {a:number} and|to|- grade? {b:number}',
      'from grade? {a:number} to|through|up to? grade? {b:number}',
    ],
    ({ a, b }) => (a <= b ? [{ from: a, to: b }] : [{ from: b, to: a }]),
    '8 to 10',
  ),
  rule('count_span')(
    [
      '{number} or|and|& <higher>|up|upwards|above|over|beyond|later',
      '{number} +|plus|upwards|up',
      '>=|≥|=>|⩾ {number}',
      'at (least | or above|over) {number}',
      '<higher> than or equal to? {number}',
      'no|not <lower>|below|under than? {number}',
      'minimum|min of? {number}',
      'starting at|from|with {number}',
      'from {number} up|upwards|on|onwards',
    ],
    ({ number }) => [{ from: number }],
    '8 or above',
  ),
  rule('count_span')(
    [
      '{number} or|and|& <lower>|down|downwards|below|under',
      '<=|≤|=<|⩽ {number}',
      'at (most | or below|under) {number}',
      'up to {number}',
      '<lower> than or equal to? {number}',
      'no|not <higher>|above|over than? {number}',
      'maximum|max of? {number}',
      '{number} downwards|down',
    ],
    ({ number }) => [{ to: number }],
    '8 or below',
  ),
  rule('count_span')(
    [
      'above|over|beyond|past|exceeding|after|>|» {number}',
      '<higher>|bigger|senior than {number}',
      'more senior than {number}',
    ],
    ({ number }) => [{ from: number + 1 }],
    'above 8',
  ),
  rule('count_span')(
    ['below|under|beneath|before|<|« {number}', '<lower>|junior|less than {number}'],
    ({ number }) => [{ to: number - 1 }],
    'below 8',
  ),
  rule('count_span')(
    '{a:count_span} (and|but|,|& | , and|but) {b:count_span}',
    ({ a, b }) => overlap(a, b),
    'above 6 and below 9',
  ),
  rule('count_span')(
    '{a:count_span} or {b:count_span}',
    ({ a, b }) => ([...a, ...b].every(isOpen) ? [...a, ...b] : undefined),
    'above 9 or below 6',
  ),
];

const isOpen = ({ from, to }: NumberSpan): boolean => from === undefined || to === undefined;

/** What is within both of two ranges that are open to different sides; undefined for others. */
function overlap(a: readonly NumberSpan[], b: readonly NumberSpan[]): readonly NumberSpan[] | undefined {
  const [span, another] = [...a, ...b].filter(({ to }) => to === undefined);
  const [other, third] = [...a, ...b].filter(({ from }) => from === undefined);
  if (a.length + b.length !== 2 || !span || !other || another || third) return undefined;
  const [from, to] = [span.from ?? 0, other.to ?? 0];
  return from <= to ? [{ from, to }] : undefined;
}

/** The same rules with another type in place of numbers. Slots keep their names, so that `build` finds them. */
function boundedBy(slot: 'grade' | 'code', type: 'span' | 'grades'): Rule[] {
  return NUMBER_RULES.map(({ patterns, build, examples }) => ({
    type,
    patterns: patterns.map((pattern) =>
      pattern
        .replace(/\{(?:(\w+):)?number\}/g, (_, name = 'number') => `{${name}:${slot}}`)
        .replaceAll('count_span', type),
    ),
    build,
    // No code is known to every catalogue.
    examples: slot === 'code' ? [] : examples,
  }));
}

/** Grades, said with their word or by a code that speaks for itself. */
export const GRADE_RULES = [
  ...NUMBER_RULES,
  ...boundedBy('grade', 'span'),
  ...boundedBy('code', 'grades'),
  rule('grades')(
    [
      'either? <gradeish> {span}',
      '<gradeish> =|:|equals|is|of|number|no|either|both {span}',
      '{span} grade|level|lvl|gr|rank|graded',
      'pay|job grade|grades|level {span}',
    ],
    ({ span }) => span,
    'grade 8',
  ),
  rule('grades')(
    '{span} grades|levels',
    // "The top 3 grades" are three grades, and not grade 3.
    ({ span }) => {
      // "At least 3 levels" counts levels.
      const isOpen = span.some(({ from, to }) => from === undefined || to === undefined);
      return !isOpen && (span.length > 1 || span.some(({ from, to }) => from !== to)) ? span : undefined;
    },
    '8 and 9 grades',
  ),
  rule('grades')(
    [
      'above|over|beyond|past|after|> <gradeish> {grade}',
      '(<higher>|senior | more senior) than <gradeish> {grade}',
    ],
    ({ grade }) => [{ from: grade + 1 }],
    'above grade 8',
  ),
  rule('grades')(
    [
      'below|under|beneath|before|< <gradeish> {grade}',
      '(<lower>|junior | less senior) than <gradeish> {grade}',
    ],
    ({ grade }) => [{ to: grade - 1 }],
    'below grade 8',
  ),
  rule('grades')(
    [
      'at (least|minimum|min a|the|of? | or above|over) <gradeish> {grade}',
      '(>=|≥ | no|not <lower>|below|under than?) <gradeish> {grade}',
      'from <gradeish> {grade} up|upwards|on|onwards',
    ],
    ({ grade }) => [{ from: grade }],
    'at least grade 8',
  ),
  rule('grades')(
    [
      'at (most|maximum|max a|the|of? | or below|under) <gradeish> {grade}',
      '(<=|≤ | up to | no|not <higher>|above|over than?) <gradeish> {grade}',
    ],
    ({ grade }) => [{ to: grade }],
    'at most grade 8',
  ),
  rule('grades')(
    [
      'strictly|exclusively between <gradeish>? {a:grade} and|to <gradeish>? {b:grade}',
      '<gradeish> strictly|exclusively between {a:grade} and|to {b:grade}',
      'between <gradeish>? {a:grade} and|to <gradeish>? {b:grade} exclusive|exclusively',
    ],
    ({ a, b }) => (Math.abs(a - b) > 1 ? [{ from: Math.min(a, b) + 1, to: Math.max(a, b) - 1 }] : undefined),
    'strictly between grade 8 and 10',
  ),
  rule('grades')('either? {a:grades} or|/ {b:grades}', ({ a, b }) => [...a, ...b], 'grade 8 or grade 10'),
  rule('grades')(
    '{a:grades} and|, {b:grades}',
    // "Above grade 6 and below grade 9" are those between.
    ({ a, b }) => (overlap(a, b) ? undefined : [...a, ...b]),
    'grade 8 and grade 10',
  ),
  rule('grades')(
    [
      'between <gradeish>? {a:grade} and|to <gradeish>? {b:grade}',
      'from <gradeish> {a:grade} up? to|through|until|till <gradeish>? {b:grade}',
      '<gradeish> {a:grade} to|through|- <gradeish> {b:grade}',
    ],
    ({ a, b }) => (a <= b ? [{ from: a, to: b }] : [{ from: b, to: a }]),
    'between grade 9 and 11',
  ),
];
