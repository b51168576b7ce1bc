import { sentencesOf } from '../text/sentences.js';
import type { Family, Role } from './catalog.js';

/** The lists that a page has for a whole family, and for single roles here and there. */
export const PAGE_LISTS = [
  'performance_indicators',
  'career_ladder',
  'hiring_process',
  'specialties',
] as const;
export type PageList = (typeof PAGE_LISTS)[number];

/** Whose list it is, and what it says: the sentences before it, and its items. */
export interface StatedList {
  owner: { kind: 'role'; role: Role } | { kind: 'family'; family: Family };
  said: readonly string[];
}

/** The list that holds for a role: its own, or else that of its family. Undefined where the page has neither. */
export function pageListOf(role: Role, list: PageList): StatedList | undefined {
  const own = saidInList(role, list);
  if (own.length > 0) return { owner: { kind: 'role', role }, said: own };
  const said = saidInList(role.family, list);
  return said.length > 0 ? { owner: { kind: 'family', family: role.family }, said } : undefined;
}

/** What a list of a family or a role says; empty where the page has no such list. */
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
