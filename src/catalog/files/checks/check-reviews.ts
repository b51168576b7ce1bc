import { parseInterval } from '../../review.js';
import type { ParsedFamily } from '../parse-family.js';
import { placedRolesOf } from '../placed-role.js';
import { type Fault, type Problem, problemAt } from '../problem.js';

/** Finds review intervals that cannot be read. Nobody would ever be reminded of such a review. */
export function checkReviews(family: ParsedFamily): Problem[] {
  const { entry, locate } = family;
  const isUnclear = (every: string | undefined): every is string =>
    every !== undefined && parseInterval(every) === undefined;
  const ofFamily = isUnclear(entry.review_every)
    ? [problemAt(locate(['review_every']), unclear(entry.review_every))]
    : [];
  const ofRoles = placedRolesOf(family).flatMap(({ entry: { review_every: every }, problem }) =>
    isUnclear(every) ? [problem(['review_every'], unclear(every))] : [],
  );
  return [...ofFamily, ...ofRoles];
}

function unclear(every: string): Fault {
  return {
    code: 'unclear-interval',
    message: `“${every}” is not a time between reviews`,
    fix: 'Write a number of weeks, months or years, such as "6 months", or "year"',
  };
}
