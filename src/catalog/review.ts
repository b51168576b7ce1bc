import { parseNumber } from '../text/numbers.js';
import type { Administration } from './catalog.js';

/** A time between reviews. */
interface Interval {
  unit: 'day' | 'month';
  many: number;
}

const UNITS: Readonly<Record<string, Interval>> = {
  day: { unit: 'day', many: 1 },
  week: { unit: 'day', many: 7 },
  month: { unit: 'month', many: 1 },
  quarter: { unit: 'month', many: 3 },
  year: { unit: 'month', many: 12 },
};

const ADVERBS: Readonly<Record<string, string>> = {
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};

/** Reads a time between reviews: "6 months", "year", "every two weeks", "half a year", "annually". */
export function parseInterval(text: string): Interval | undefined {
  const plain = text.trim().toLowerCase();
  if (/^(?:every )?half(?:[ -]a)?[ -]year(?:ly)?$/.test(plain)) return { unit: 'month', many: 6 };
  const [, count = '1', noun = plain] = /^(?:every )?(?:(\d{1,3}|[a-z]+) )?([a-z]+?)s?$/.exec(plain) ?? [];
  const unit = UNITS[ADVERBS[plain] ?? noun];
  const times = count === 'a' || count === 'each' ? 1 : parseNumber(count);
  return unit && times ? { unit: unit.unit, many: unit.many * times } : undefined;
}

/** The date on which a role is due for review, as YYYY-MM-DD; undefined if its file does not state enough to compute it. */
export function reviewDueOn({ reviewedOn, reviewEvery }: Administration): string | undefined {
  const interval = reviewEvery === undefined ? undefined : parseInterval(reviewEvery);
  return reviewedOn === undefined || !interval ? undefined : later(reviewedOn, interval);
}

/** The date some time later. Six months after 31 August is the last day of February. */
function later(from: string, { unit, many }: Interval): string {
  const date = new Date(`${from}T00:00:00Z`);
  if (unit === 'day') date.setUTCDate(date.getUTCDate() + many);
  else {
    const day = date.getUTCDate();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + many);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day, last));
  }
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}
