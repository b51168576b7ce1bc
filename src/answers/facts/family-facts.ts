import type { Family, Listing, Role } from '../../catalog/catalog.js';
import { getOrAdd } from '../../collections.js';
import { count, listed, listedUpTo } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { textPart } from '../parts/build-parts.js';
import { textCell } from '../parts/cell.js';
import type { Part } from '../parts/part.js';
import { familyNotesAbout, sourceOfFamily, sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';

/** A list that pages state for a whole family or for single roles, and how answers call it. */
interface ListWords {
  key: 'performanceIndicators' | 'hiringProcess';
  /** "the hiring process" */
  called: string;
  /** "describes no hiring process" */
  none: string;
  are: 'is' | 'are';
  isOrdered: boolean;
}

const INDICATORS: ListWords = {
  key: 'performanceIndicators',
  called: 'the performance indicators',
  none: 'lists no performance indicators',
  are: 'are',
  isOrdered: false,
};
const HIRING: ListWords = {
  key: 'hiringProcess',
  called: 'the hiring process',
  none: 'describes no hiring process',
  are: 'is',
  isOrdered: true,
};

/** The specialties of a family. */
export function findSpecialties(family: Family): Finding {
  const { specialties } = family;
  if (!specialties) return notDocumented(family, 'lists no specialties');
  const names = specialties.items.map(({ name }) => name);
  return {
    outcome: 'answered',
    lines: [
      {
        subject: family.name,
        predicate: `has ${count(names.length, 'specialty', 'specialties')}: ${listed(names)}`,
      },
    ],
    parts: [
      ...textPart(specialties.summary),
      {
        kind: 'facts',
        facts: specialties.items.map(({ name, summary }) => ({ label: name, value: textCell(summary) })),
      },
    ],
    notes: familyNotesAbout(family, 'specialties'),
    sources: [sourceOfFamily(family, 'Specialties')],
  };
}

/** The performance indicators of a role, if its page states its own; else those of its family. */
export function findPerformanceIndicators(family: Family, role?: Role): Finding {
  const { performanceIndicators } = role?.performanceIndicators ? role : family;
  if (!performanceIndicators) return findOfSingleRoles(family, INDICATORS, role);
  const owner = role?.performanceIndicators ? theTitle(role.title) : family.name;
  return {
    ...fromListing(performanceIndicators, false),
    lines: [
      {
        subject: owner,
        predicate: isProse(performanceIndicators)
          ? 'has performance indicators in running text, not as a list'
          : `has ${count(performanceIndicators.items.length, 'performance indicator')}`,
      },
    ],
    notes: familyNotesAbout(family, 'performance_indicators'),
    sources: [
      role?.performanceIndicators ? sourceOfRole(role) : sourceOfFamily(family, 'Performance indicators'),
    ],
  };
}

/** The hiring process of a role, if its page states its own; else that of its family. */
export function findHiringProcess(family: Family, role?: Role): Finding {
  const { hiringProcess } = role?.hiringProcess ? role : family;
  if (!hiringProcess) return findOfSingleRoles(family, HIRING, role);
  const owner = role?.hiringProcess ? theTitle(role.title) : family.name;
  return {
    ...fromListing(hiringProcess, true),
    lines: [
      {
        subject: `the hiring process of ${owner}`,
        predicate: isProse(hiringProcess)
          ? 'is described in running text, not as a list of steps'
          : `has ${count(hiringProcess.items.length, 'step')}`,
      },
    ],
    notes: familyNotesAbout(family, 'hiring_process'),
    sources: [role?.hiringProcess ? sourceOfRole(role) : sourceOfFamily(family, 'Hiring process')],
  };
}

/** Whether a page states a list only in running text, so that its items cannot be counted. */
function isProse({ items, summary }: Listing): boolean {
  return items.length === 0 && summary !== undefined;
}

/** The number of items in a list, for a table. */
export function listingSize(
  listing: Listing | undefined,
  none: string,
  ofItems: (items: number) => string,
): string {
  if (!listing) return none;
  return isProse(listing) ? 'In running text' : ofItems(listing.items.length);
}

function fromListing({ items, summary }: Listing, ordered: boolean): Pick<Finding, 'outcome' | 'parts'> {
  return { outcome: 'answered', parts: [{ kind: 'list', items, ordered }, ...textPart(summary)] };
}

const MOST_TITLES = 6;

/**
 * Answers for a list that the page of a family does not state for all its roles: whether it does for single ones, and
 * what it then says. To deny the list would be wrong where the page has it for another role.
 */
function findOfSingleRoles(family: Family, list: ListWords, role?: Role): Finding {
  const stating = family.roles.filter((each) => each[list.key]);
  if (stating.length === 0) return notDocumented(family, list.none);
  const titles = listedUpTo(
    stating.map(({ title }) => theTitle(title)),
    MOST_TITLES,
  );
  if (role) return notDocumented(family, `${list.none} for ${theTitle(role.title)}, only for ${titles}`);
  return {
    outcome: 'answered',
    lines: [
      {
        subject: `${list.called} of ${family.name}`,
        predicate: `${list.are} stated for ${count(stating.length, 'role')} of ${family.roles.length}: ${titles}`,
      },
    ],
    parts: partsOf(stating, list),
    sources: stating.map(sourceOfRole),
    roles: stating,
  };
}

/** Each list once, with the roles that have it. */
function partsOf(stating: readonly Role[], { key, isOrdered: ordered }: ListWords): Part[] {
  const byText = new Map<string, { listing: Listing; titles: string[] }>();
  for (const role of stating) {
    const listing = role[key];
    if (!listing) continue;
    getOrAdd(byText, JSON.stringify(listing), () => ({ listing, titles: [] })).titles.push(role.title);
  }
  return [...byText.values()].flatMap(({ listing: { items, summary }, titles }): Part[] => [
    { kind: 'list', heading: listedUpTo(titles, MOST_TITLES), items, ordered },
    ...textPart(summary),
  ]);
}

function notDocumented(family: Family, what: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: `the ${family.name} page`, predicate: what }],
    sources: [sourceOfFamily(family)],
  };
}
