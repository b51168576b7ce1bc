import type { Family, Listing, Role } from '../../catalog/catalog.js';
import { count, listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { textPart } from '../parts/build-parts.js';
import { textCell } from '../parts/cell.js';
import { familyNotesAbout, sourceOfFamily, sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';

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
  if (!performanceIndicators) return notDocumented(family, 'lists no performance indicators');
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
  if (!hiringProcess) return notDocumented(family, 'describes no hiring process');
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

function notDocumented(family: Family, what: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: `the ${family.name} page`, predicate: what }],
    sources: [sourceOfFamily(family)],
  };
}
