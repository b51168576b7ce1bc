import type { Administration } from '../catalog/catalog.js';
import { reviewDueOn } from '../catalog/review.js';
import { capital } from '../text/prose.js';
import type { Source, Upkeep } from './answer.js';

/** The stated owner and reviews; undefined if neither is stated. */
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
 * The owners and reviews of an answer's sources: one line if they are the same for all, else a line for each; none if there
 * would be more than three. "Owner: Ada Lovelace; reviewed 2026-03-01, due 2026-09-01"
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
