import type { Family, Listing, Role } from '../catalog/catalog.js';
import type { FamilyTopic } from '../questions/question.js';
import { capital, count, listed } from '../text/prose.js';
import type { Finding } from './answer.js';
import { findCareerLadder } from './career-ladder.js';
import { textPart } from './parts.js';
import { familyNotesAbout, sourceOfFamily, sourceOfRole } from './sources.js';
import { the } from './wording.js';

/** One fact of a family's page. Asked for a role, it is the role's own if the page states one of it. */
export function findFamilyFact(family: Family, topic: FamilyTopic, role?: Role): Finding {
  switch (topic) {
    case 'specialties':
      return findSpecialties(family);
    case 'performance_indicators':
      return findPerformanceIndicators(family, role);
    case 'hiring_process':
      return findHiringProcess(family, role);
    case 'career_ladder':
      return findCareerLadder(family);
  }
}

function findSpecialties(family: Family): Finding {
  const { specialties } = family;
  if (!specialties) return notDocumented(family, 'lists no specialties');
  const names = specialties.items.map(({ name }) => name);
  return {
    outcome: 'answered',
    headline: `${family.name} has ${count(names.length, 'specialty', 'specialties')}: ${listed(names)}.`,
    parts: [
      ...textPart(specialties.summary),
      {
        kind: 'facts',
        facts: specialties.items.map(({ name, summary }) => ({ label: name, value: summary })),
      },
    ],
    notes: familyNotesAbout(family, 'specialties'),
    sources: [sourceOfFamily(family, 'Specialties')],
  };
}

function findPerformanceIndicators(family: Family, role?: Role): Finding {
  const { performanceIndicators } = role?.performanceIndicators ? role : family;
  if (!performanceIndicators) return notDocumented(family, 'lists no performance indicators');
  const owner = role?.performanceIndicators ? capital(the(role.title)) : family.name;
  return {
    ...fromListing(performanceIndicators, false),
    headline: `${owner} has ${count(performanceIndicators.items.length, 'performance indicator')}.`,
    notes: familyNotesAbout(family, 'performance_indicators'),
    sources: [
      role?.performanceIndicators ? sourceOfRole(role) : sourceOfFamily(family, 'Performance indicators'),
    ],
  };
}

function findHiringProcess(family: Family, role?: Role): Finding {
  const { hiringProcess } = role?.hiringProcess ? role : family;
  if (!hiringProcess) return notDocumented(family, 'describes no hiring process');
  const owner = role?.hiringProcess ? the(role.title) : family.name;
  return {
    ...fromListing(hiringProcess, true),
    headline: `The hiring process of ${owner} has ${count(hiringProcess.items.length, 'step')}.`,
    notes: familyNotesAbout(family, 'hiring_process'),
    sources: [role?.hiringProcess ? sourceOfRole(role) : sourceOfFamily(family, 'Hiring process')],
  };
}

function fromListing({ items, summary }: Listing, ordered: boolean): Pick<Finding, 'outcome' | 'parts'> {
  return { outcome: 'answered', parts: [{ kind: 'list', items, ordered }, ...textPart(summary)] };
}

function notDocumented(family: Family, what: string): Finding {
  return {
    outcome: 'not_documented',
    headline: `The ${family.name} page ${what}.`,
    sources: [sourceOfFamily(family)],
  };
}
