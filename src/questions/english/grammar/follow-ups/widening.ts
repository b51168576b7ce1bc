import { ALL, atGrade, partsOf, where } from '../../../../queries/build.js';
import type { Condition } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';
import { isKind } from '../../../conversation/edits/beside-condition.js';

/** The kind of condition that selects roles by a grouping. No kind selects them by manager. */
const CONDITIONS: Readonly<Partial<Record<Grouping, Condition['kind']>>> = {
  grade: 'grade',
  family: 'family',
  level: 'level',
  track: 'track',
};

const orCondition = (condition: Condition): Edit => ({ kind: 'or_condition', condition });

/** "Grade 7 as well" widens a list, as no role has two grades. "With SQL as well" narrows it. */
const besides = (condition: Condition): Edit =>
  condition.kind === 'mentions'
    ? { kind: 'narrow', condition, isOfThem: true }
    : { kind: 'widen', roles: where(ALL, condition) };

/** More than the roles last named: other roles besides them, or one condition less. */
export const WIDENING_RULES = [
  rule('edit')(
    [
      '(include|add|plus | and include|add) {roles} again|back|too?',
      'put|bring|take {roles} back in?',
      'put|bring|take back {roles}',
      'together with {roles}',
    ],
    ({ roles }) => ({ kind: 'widen', roles }),
    'include the directors',
  ),
  rule('edit')(
    ['and|or|also? {noun} (too|also | as well)', 'also {noun}'],
    ({ noun }) =>
      noun.kind === 'where' && noun.roles.kind === 'all' && partsOf(noun.condition).every(isKind)
        ? { kind: 'widen', roles: noun }
        : undefined,
    'and the directors too',
  ),
  rule('edit')(
    ['or for|in? {modifier}', 'or {attribute} one|ones|roles?'],
    (s) => orCondition('modifier' in s ? s.modifier : s.attribute),
    'or grade 9',
  ),
  rule('edit')('or {span}', ({ span }) => orCondition(atGrade(span)), 'or 9'),
  rule('edit')(
    'or {noun}',
    ({ noun }) =>
      noun.kind === 'where' && noun.roles.kind === 'all' && partsOf(noun.condition).every(isKind)
        ? orCondition(noun.condition)
        : undefined,
    'or directors',
  ),
  rule('edit')(
    [
      '(also | and? include|add|plus) {attribute} ones|roles?',
      '(also | and? include|add|plus ones|those|roles?) {modifier}',
      'and|or|also {attribute} (ones|roles? too|also | as well)',
      'and|or|also? {modifier} (too|also | as well)',
    ],
    (s) => besides('modifier' in s ? s.modifier : s.attribute),
    'include grade 7',
  ),
  rule('edit')(
    [
      'and|or|what|how? about? without|drop|remove|ignore|forget|lift|clear {grouping} filter|condition|limit|restriction?',
      '(any | and|but? in|at|of|on|across any|all) {grouping}',
      'regardless|irrespective of {grouping}',
      'whatever|no matter {grouping}',
    ],
    ({ grouping }) => {
      const condition = CONDITIONS[grouping];
      return condition && { kind: 'lift', condition };
    },
    'without the grade filter',
    'in all families',
  ),
  rule('edit')(
    ['and? everywhere|anywhere', 'and? company|organisation|organization|org wide'],
    () => ({ kind: 'lift', condition: 'family' }),
    'everywhere',
  ),
  rule('edit')(
    [
      'without|drop|remove|undo|ignore|forget|lift|clear that|it|this filter|condition|limit|restriction?',
      'all of? them|those|these? again',
      'everyone|everybody|everything again',
      '<show>? whole|full|entire|complete list again?',
    ],
    () => ({ kind: 'lift' }),
    'without that',
  ),
  rule('edit')(
    ['without|drop|remove|ignore|forget|skip|lift|clear {text} filter|condition|part|requirement?'],
    ({ text }) => ({ kind: 'lift_text', text }),
    'forget the Salesforce requirement',
  ),
  rule('edit')(
    ['without|drop|remove|ignore|forget|lift|clear {attribute} filter|condition|limit|restriction'],
    ({ attribute }) => ({ kind: 'lift', condition: attribute.kind }),
    'without the grade 8 filter',
  ),
];
