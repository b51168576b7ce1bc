import { rule } from '../../chart/rule.js';

/** Numbers and the ways to bound them, and grades said with them. */
export const GRADE_RULES = [
  rule('span')('{number}', ({ number }) => [{ from: number, to: number }], '8'),
  rule('span')(
    [
      '{a:number} or|and|/|,|& {b:number}',
      '{a:number} , or|and {b:number}',
      '{a:number} or|and|, grade|grades|level {b:number}',
      'either {a:number} or grade? {b:number}',
    ],
    ({ a, b }) => [
      { from: a, to: a },
      { from: b, to: b },
    ],
    'grade 8 or 9',
  ),
  rule('span')(
    ['{a:number} ,|or|/ {b:number} ,? or|and|/|, {c:number}', '{a:number} , {b:number} , or|and {c:number}'],
    ({ a, b, c }) => [a, b, c].map((at) => ({ from: at, to: at })),
    'grade 7, 8 or 9',
  ),
  rule('span')(
    [
      '{a:number} to|through|till|until|up|-|– to? grade? {b:number}',
      'between grade|level? {a:number} and|to|- grade? {b:number}',
      'from grade? {a:number} to|through|up to? grade? {b:number}',
    ],
    ({ a, b }) => (a <= b ? [{ from: a, to: b }] : [{ from: b, to: a }]),
    'grades 8 to 10',
  ),
  rule('span')(
    [
      '{number} or|and|& <higher>|up|upwards|above|over|beyond|later',
      '{number} +|plus|upwards|up',
      '>=|≥|=>|⩾ {number}',
      'at least {number}',
      '<higher> than or equal to? {number}',
      'no|not <lower>|below|under than? {number}',
      'minimum|min of? {number}',
      'starting at|from|with {number}',
      'from {number} up|upwards|on|onwards',
    ],
    ({ number }) => [{ from: number }],
    'grade 8 or above',
  ),
  rule('span')(
    [
      '{number} or|and|& <lower>|down|downwards|below|under',
      '<=|≤|=<|⩽ {number}',
      'at most {number}',
      'up to {number}',
      '<lower> than or equal to? {number}',
      'no|not <higher>|above|over than? {number}',
      'maximum|max of? {number}',
      '{number} downwards|down',
    ],
    ({ number }) => [{ to: number }],
    'grade 8 or below',
  ),
  rule('span')(
    [
      'above|over|beyond|past|exceeding|after {number}',
      '>|» {number}',
      '<higher>|bigger|senior than {number}',
      'more senior than {number}',
    ],
    ({ number }) => [{ from: number + 1 }],
    'above 8',
  ),
  rule('span')(
    [
      'below|under|beneath|before {number}',
      '<|« {number}',
      '<lower>|junior than {number}',
      'less than {number}',
    ],
    ({ number }) => [{ to: number - 1 }],
    'below 8',
  ),

  rule('grades')(
    [
      '<gradeish> {span}',
      '<gradeish> =|:|equals|is|of|number|no|either|both {span}',
      '{span} <gradeish>',
      'pay grade|grades|level {span}',
      'job grade|grades|level {span}',
    ],
    ({ span }) => span,
    'grade 8',
  ),
  rule('grades')(
    [
      'above|over|beyond|past|> <gradeish> {number}',
      '<higher>|senior than <gradeish> {number}',
      'more senior than <gradeish> {number}',
      'a|the? <gradeish> above|over|> {number}',
    ],
    ({ number }) => [{ from: number + 1 }],
    'above grade 8',
  ),
  rule('grades')(
    [
      'below|under|beneath|< <gradeish> {number}',
      '<lower>|junior than <gradeish> {number}',
      'less senior than <gradeish> {number}',
    ],
    ({ number }) => [{ to: number - 1 }],
    'below grade 8',
  ),
  rule('grades')(
    [
      'at least|minimum|min a|the|of? <gradeish> {number}',
      '>=|≥ <gradeish> {number}',
      'from <gradeish> {number} up|upwards|on|onwards',
      'no|not <lower>|below|under than? <gradeish> {number}',
    ],
    ({ number }) => [{ from: number }],
    'at least grade 8',
  ),
  rule('grades')(
    [
      'at most|maximum|max a|the|of? <gradeish> {number}',
      '<=|≤ <gradeish> {number}',
      'up to <gradeish> {number}',
      'no|not <higher>|above|over than? <gradeish> {number}',
    ],
    ({ number }) => [{ to: number }],
    'at most grade 8',
  ),
  rule('grades')(['{a:grades} or|and|/|, {b:grades}'], ({ a, b }) => [...a, ...b], 'grade 8 or grade 10'),
  rule('grades')(
    [
      'between <gradeish>? {a:number} and|to <gradeish>? {b:number}',
      'from <gradeish> {a:number} to|through <gradeish>? {b:number}',
      '<gradeish> {a:number} to|through|- <gradeish> {b:number}',
    ],
    ({ a, b }) => (a <= b ? [{ from: a, to: b }] : [{ from: b, to: a }]),
    'between grade 9 and 11',
  ),
];
