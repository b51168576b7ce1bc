import { not, or, stating } from '../../../../queries/build.js';
import type { Condition, TextCondition } from '../../../../queries/query.js';
import type { ReviewState } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';

export const inReview = (state: ReviewState): Condition => ({ kind: 'review', state });
export const keptBy = (by: string): Condition => stating('owner', by);
/** Part of a name, or the name of somebody who owns nothing. */
const named = (text: TextCondition): Condition | undefined =>
  text.kind === 'phrase' ? keptBy(text.words.join(' ')) : undefined;

/** Conditions on who owns the text of roles, and on when it is due for review. */
export const UPKEEP_CONDITION_RULES = [
  rule('review_state')('this week', () => 'this_week' as const, 'this week'),
  rule('review_state')('this month', () => 'this_month' as const, 'this month'),
  rule('review_state')('this quarter', () => 'this_quarter' as const, 'this quarter'),
  rule('review_state')('this year', () => 'this_year' as const, 'this year'),
  rule('complement')(
    ['due|up for? review? {review_state}', 'due|up {review_state} for review'],
    ({ review_state }) => inReview(review_state),
    'due for review this month',
  ),
  rule('modifier')(
    ['due|up for? review? {review_state}', 'with|having review|reviews due {review_state}'],
    ({ review_state }) => inReview(review_state),
    'due for review this month',
  ),
  rule('predicate')(
    '<need> (review|reviewing | to be reviewed) {review_state}',
    ({ review_state }) => inReview(review_state),
    'needs reviewing this month',
  ),
  rule('complement')(
    ['due|up for? review|reviewing', 'due now|today? for review', 'ready for review'],
    () => inReview('due'),
    'due for review',
  ),
  rule('complement')(
    [
      'overdue for? review?',
      'late|behind for|with review|reviews',
      'past|beyond their|its|the? review date|deadline',
      'due for review since long',
      'not reviewed in|on time',
    ],
    () => inReview('overdue'),
    'overdue for review',
  ),
  rule('complement')('reviewed in|on time', () => not(inReview('overdue')), 'reviewed in time'),
  rule('complement')(
    ['never|not yet? reviewed', 'unreviewed'],
    () => ({ kind: 'documented', fact: 'review', state: 'missing' }),
    'never reviewed',
  ),
  rule('complement')('owned|maintained|kept by either? {a:owner} or|and {b:owner}', ({ a, b }) =>
    or(keptBy(a), keptBy(b)),
  ),
  rule('modifier')('owned|maintained|kept by either? {a:owner} or|and {b:owner}', ({ a, b }) =>
    or(keptBy(a), keptBy(b)),
  ),
  rule('complement')(
    ['owned|maintained|kept by {owner}', 'kept up to date by {owner}', 'looked after by {owner}'],
    ({ owner }) => keptBy(owner),
  ),
  rule('complement')(['owned|maintained|kept by {term}'], ({ term }) => named(term)),
  rule('modifier')(['owned|maintained|kept by {term}'], ({ term }) => named(term)),
  rule('modifier')(
    [
      'owned|maintained|kept by {owner}',
      'kept up to date by {owner}',
      'looked after by {owner}',
      '<of>|with owner {owner}',
      'whose owner <be> {owner}',
    ],
    ({ owner }) => keptBy(owner),
  ),
  rule('modifier')(
    ['due|up for? review', 'with|having review|reviews due'],
    () => inReview('due'),
    'due for review',
  ),
  rule('modifier')(
    ['overdue for? review?', 'with|having overdue review|reviews', 'past their|its|the? review date'],
    () => inReview('overdue'),
    'overdue for review',
  ),
  rule('attribute')('overdue', () => inReview('overdue'), 'overdue'),
  rule('predicate')(
    ['<need> review|reviewing', '<need> to be reviewed'],
    () => inReview('due'),
    'needs reviewing',
  ),
];
