import { parseInterval } from '../review.js';
import type { ParsedFamily } from './parse-family.js';
import { placedRolesOf } from './placed-role.js';
import type { Problem } from './problem.js';

/** Times between reviews from which no date follows, so that nobody would ever be reminded. */
export function checkReviews(family: ParsedFamily): Problem[] {
  const { entry, locate } = family;
  const isUnclear = (every: string | undefined): every is string =>
    every !== undefined && parseInterval(every) === undefined;
  const message = (every: string): string =>
    `“${every}” is no time between reviews that can be reckoned with`;
  const ofFamily: Problem[] = isUnclear(entry.review_every)
    ? [
        {
          ...locate(['review_every']),
          severity: 'warning',
          message: message(entry.review_every),
          fix: FIX,
        },
      ]
    : [];
  const ofRoles = placedRolesOf(family).flatMap(({ entry: { review_every: every }, problem }) =>
    isUnclear(every) ? [problem('warning', ['review_every'], message(every), FIX)] : [],
  );
  return [...ofFamily, ...ofRoles];
}

const FIX = 'Write a number of weeks, months or years, such as "6 months", or "year"';
