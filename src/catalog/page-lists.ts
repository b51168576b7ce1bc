import { sentencesOf } from '../text/sentences.js';
import type { Family, Role } from './catalog.js';

/** The lists that a page states for a whole family, and sometimes for a single role. */
export const PAGE_LISTS = [
  'performance_indicators',
  'career_ladder',
  'hiring_process',
  'specialties',
] as const;
export type PageList = (typeof PAGE_LISTS)[number];

/** A list with the role or family that states it. */
export interface StatedList {
  owner: { kind: 'role'; role: Role } | { kind: 'family'; family: Family };
  /** The sentences before the list, then its items. */
  said: readonly string[];
}

/** The list that applies to a role: its own, or else that of its family; undefined if the page has neither. */
export function pageListOf(role: Role, list: PageList): StatedList | undefined {
  const own = saidInList(role, list);
  if (own.length > 0) return { owner: { kind: 'role', role }, said: own };
  const said = saidInList(role.family, list);
  return said.length > 0 ? { owner: { kind: 'family', family: role.family }, said } : undefined;
}

/** The sentences and items of a list of a family or a role; empty if the page has no such list. */
export function saidInList(owner: Role | Family, list: PageList): string[] {
  switch (list) {
    case 'performance_indicators':
      return textsOf(owner.performanceIndicators);
    case 'career_ladder':
      return [...textsOf(owner.careerLadder), ...('nextRoles' in owner ? owner.nextRoles : [])];
    case 'hiring_process':
      return textsOf(owner.hiringProcess);
    case 'specialties': {
      const { summary, items = [] } = ('specialties' in owner && owner.specialties) || {};
      return textsOf({ summary, items: items.map(({ name, summary: about }) => `${name}: ${about}`) });
    }
  }
}

function textsOf(listing: { summary?: string | undefined; items: readonly string[] } | undefined): string[] {
  return listing ? [...(listing.summary ? sentencesOf(listing.summary) : []), ...listing.items] : [];
}
