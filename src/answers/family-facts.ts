import type { Family, Listing } from '../catalog/catalog.js';
import type { FamilyTopic } from '../questions/question.js';
import type { Finding } from './answer.js';
import { findCareerLadder } from './career-ladder.js';
import { textPart } from './parts.js';
import { familyNotesAbout, sourceOfFamily } from './sources.js';
import { count, listed } from './wording.js';

/** One fact of a family's page. */
export function findFamilyFact(family: Family, topic: FamilyTopic): Finding {
  switch (topic) {
    case 'specialties':
      return findSpecialties(family);
    case 'performance_indicators':
      return findPerformanceIndicators(family);
    case 'hiring_process':
      return findHiringProcess(family);
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

function findPerformanceIndicators(family: Family): Finding {
  const { performanceIndicators } = family;
  if (!performanceIndicators) return notDocumented(family, 'lists no performance indicators');
  return {
    ...fromListing(performanceIndicators, false),
    headline: `${family.name} has ${count(performanceIndicators.items.length, 'performance indicator')}.`,
    notes: familyNotesAbout(family, 'performance_indicators'),
    sources: [sourceOfFamily(family, 'Performance indicators')],
  };
}

function findHiringProcess(family: Family): Finding {
  const { hiringProcess } = family;
  if (!hiringProcess) return notDocumented(family, 'describes no hiring process');
  return {
    ...fromListing(hiringProcess, true),
    headline: `The hiring process of ${family.name} has ${count(hiringProcess.items.length, 'step')}.`,
    notes: familyNotesAbout(family, 'hiring_process'),
    sources: [sourceOfFamily(family, 'Hiring process')],
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
