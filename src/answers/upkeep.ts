import type { Administration } from '../catalog/catalog.js';
import { reviewDueOn } from '../catalog/review.js';
import { capital } from '../text/prose.js';
import type { Source, Upkeep } from './answer.js';

/** The upkeep that is stated; undefined where nothing is. */
export function upkeepOf(kept: Administration): Upkeep | undefined {
  const { owner, reviewedOn } = kept;
  const dueOn = reviewDueOn(kept);
  if (owner === undefined && reviewedOn === undefined) return undefined;
  return {
    ...(owner && { owner: owner.name }),
    ...(reviewedOn && { reviewedOn }),
    ...(dueOn && { dueOn }),
  };
}

/** The source, marked where its review is overdue on a day. */
export function markOverdue(source: Source, today: string): Source {
  const { upkeep } = source;
  const isOverdue = upkeep?.dueOn !== undefined && upkeep.dueOn < today;
  return isOverdue ? { ...source, upkeep: { ...upkeep, isOverdue } } : source;
}

/** More would take more room than the answer. */
const MOST_STAMPS = 3;

/**
 * What the small print says of the upkeep of an answer's sources: one line where it is the same for all of them, else a
 * line for each of the first. "Owner: Ada Lovelace; reviewed 2026-03-01, due 2026-09-01"
 */
export function upkeepLines(sources: readonly Source[]): string[] {
  const stamps = new Set(sources.map(({ upkeep }) => (upkeep ? stamp(upkeep) : '')));
  const [only = '', another] = stamps;
  if (another === undefined) return only === '' ? [] : [capital(only)];
  const told = sources.flatMap(({ upkeep, page, section = page }) =>
    upkeep ? [`${section}: ${stamp(upkeep)}`] : [],
  );
  return told.length > MOST_STAMPS ? [] : told;
}

function stamp({ owner, reviewedOn, dueOn, isOverdue }: Upkeep): string {
  const due = dueOn && (isOverdue ? `overdue since ${dueOn}` : `due ${dueOn}`);
  const review = [reviewedOn && `reviewed ${reviewedOn}`, due].filter(Boolean).join(', ');
  return [owner && `owner: ${owner}`, review].filter(Boolean).join('; ');
}
