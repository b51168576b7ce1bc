import { administrationOf, type Role } from '../../catalog/catalog.js';
import { reviewDueOn } from '../../catalog/review.js';
import type { ReviewState } from '../query-terms.js';
import { type Truth, truthOf } from '../truth.js';

/** Whether the text of a role is in a state of review today. Unknown if its file does not tell when it is due. */
export function isInReview(role: Role, state: ReviewState, today: string): Truth {
  const dueOn = reviewDueOn(administrationOf(role));
  if (dueOn === undefined) return 'unknown';
  return truthOf(state === 'overdue' ? dueOn < today : dueOn <= lastDayOf(state, today));
}

/** The last day of the current week, month, quarter or year; today itself for "due". */
function lastDayOf(state: Exclude<ReviewState, 'overdue'>, today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const dayOf = (...parts: [year: number, month: number, day: number]): string =>
    new Date(Date.UTC(...parts)).toISOString().slice(0, 10);
  switch (state) {
    case 'due':
      return today;
    case 'this_week':
      return dayOf(year, month, date.getUTCDate() + ((7 - date.getUTCDay()) % 7));
    case 'this_month':
      return dayOf(year, month + 1, 0);
    case 'this_quarter':
      return dayOf(year, month - (month % 3) + 3, 0);
    case 'this_year':
      return dayOf(year, 12, 0);
  }
}
