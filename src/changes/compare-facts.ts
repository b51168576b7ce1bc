import type { Administration, Listing, Section } from '../catalog/catalog.js';
import type { DutyKind } from '../catalog/duties.js';
import { ownerText } from '../catalog/owner.js';
import type { Difference, ListFact, TextFact } from './change.js';
import { compareItems } from './compare-items.js';

/** The facts that are a summary and items, either of which may be absent. */
type ListingFact = 'specialties' | 'performance_indicators' | 'career_ladder' | 'hiring_process';

export function compareText(
  fact: TextFact,
  before: string | undefined,
  after: string | undefined,
): Difference[] {
  return before === after ? [] : [{ kind: 'text', fact, before, after }];
}

export function compareList(
  list: ListFact,
  before: readonly string[] = [],
  after: readonly string[] = [],
): Difference[] {
  // A short cut: most lists stay as they are.
  if (isSame(before, after)) return [];
  const { added, dropped, reworded, reordered } = compareItems(before, after);
  return [
    ...added.map((item): Difference => ({ kind: 'item_added', list, item })),
    ...dropped.map((item): Difference => ({ kind: 'item_dropped', list, item })),
    ...reworded.map((texts): Difference => ({ kind: 'item_reworded', list, ...texts })),
    ...(reordered ? [{ kind: 'reordered', list } as const] : []),
  ];
}

/** Compares the facts that are not about the work: department, location, owner and reviews. */
export function compareAdministration(before: Administration, after: Administration): Difference[] {
  return [
    ...compareText('department', before.department, after.department),
    ...compareList('locations', before.locations, after.locations),
    ...compareText('owner', before.owner && ownerText(before.owner), after.owner && ownerText(after.owner)),
    ...compareText('reviewed_on', before.reviewedOn, after.reviewedOn),
    ...compareText('review_every', before.reviewEvery, after.reviewEvery),
  ];
}

export function compareListing(
  fact: ListingFact,
  before: Listing | undefined,
  after: Listing | undefined,
): Difference[] {
  return [
    ...compareText(`${fact}.summary`, before?.summary, after?.summary),
    ...compareList(fact, before?.items, after?.items),
  ];
}

/** Compares lists of duties: whether they are written yet, which list they extend, and their own items. */
export function compareSection(
  list: DutyKind,
  before: Section | undefined,
  after: Section | undefined,
): Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [
    ...(old.toBeDefined === now.toBeDefined
      ? []
      : [{ kind: 'to_be_defined', list, before: old.toBeDefined, after: now.toBeDefined } as const]),
    ...(old.extends === now.extends
      ? []
      : [{ kind: 'extends', list, before: old.extends, after: now.extends } as const]),
    ...compareList(list, old.items, now.items),
  ];
}

export function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((item, at) => item === after[at]);
}

function partsOf(section: Section | undefined): {
  toBeDefined?: string;
  extends?: string;
  items: readonly string[];
} {
  if (!section) return { items: [] };
  return section.kind === 'to_be_defined' ? { toBeDefined: section.text, items: [] } : section;
}
