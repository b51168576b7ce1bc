import type { Catalog, Family, Listing } from '../catalog/catalog.js';
import type { FamilyTopic } from '../questions/question.js';
import type { Finding, Part } from './answer.js';
import { familySteps, span } from './ladder.js';
import { familyNotesAbout, sourceOfFamily } from './sources.js';
import { capital, count, listed } from './wording.js';

/** One fact of a family's page. */
export function findFamilyFact(family: Family, topic: FamilyTopic): Finding {
  switch (topic) {
    case 'specialties':
      return findSpecialties(family);
    case 'performance_indicators':
      return findListing(
        family,
        family.performanceIndicators,
        topic,
        'Performance indicators',
        (number) => `${family.name} has ${count(number, 'performance indicator')}.`,
      );
    case 'hiring_process':
      return findListing(
        family,
        family.hiringProcess,
        topic,
        'Hiring process',
        (number) => `The hiring process of ${family.name} has ${count(number, 'step')}.`,
      );
    case 'career_ladder':
      return findCareerLadder(family);
  }
}

/** A family at a glance. */
export function findFamily(catalog: Catalog, family: Family): Finding {
  const facts = [
    family.specialties ? 'specialties' : undefined,
    family.performanceIndicators ? 'performance indicators' : undefined,
    family.careerLadder ? 'career ladder' : undefined,
    family.hiringProcess ? 'hiring process' : undefined,
  ].filter((fact) => fact !== undefined);
  const replacedBy = catalog.families.find(({ replaces }) => replaces === family.name);
  return {
    outcome: 'answered',
    headline: `${family.name} is a job family of ${span(family.roles)}.`,
    parts: [
      ...(family.summary ? [{ kind: 'text', text: family.summary } as const] : []),
      familySteps(family.roles, `Roles in ${family.name}`),
      ...(facts.length > 0
        ? [{ kind: 'text', text: `The page also states: ${listed(facts)}.` } as const]
        : []),
    ],
    notes: [
      ...(family.replaces ? [`It replaced the job family ${family.replaces}.`] : []),
      ...(replacedBy ? [`It was replaced by the job family ${replacedBy.name}.`] : []),
    ],
    sources: [sourceOfFamily(family)],
    roles: family.roles,
  };
}

export function findFamilies(catalog: Catalog): Finding {
  const { families } = catalog;
  return {
    outcome: 'answered',
    headline: `There ${families.length === 1 ? 'is' : 'are'} ${count(families.length, 'job family', 'job families')}: ${listed(families.map(({ name }) => name))}.`,
    parts: [
      {
        kind: 'table',
        caption: 'Job families',
        columns: ['Job family', 'Roles and grades', 'Replaced'],
        rows: families.map((family) => [family.name, span(family.roles), family.replaces ?? '–']),
      },
    ],
    sources: families.map((family) => sourceOfFamily(family)),
  };
}

function findSpecialties(family: Family): Finding {
  const { specialties } = family;
  if (!specialties) return notListed(family, 'specialties');
  const names = specialties.items.map(({ name }) => name);
  return {
    outcome: 'answered',
    headline: `${family.name} has ${count(names.length, 'specialty', 'specialties')}: ${listed(names)}.`,
    parts: [
      ...(specialties.summary ? [{ kind: 'text', text: specialties.summary } as const] : []),
      {
        kind: 'facts',
        facts: specialties.items.map(({ name, summary }) => ({ label: name, value: summary })),
      },
    ],
    notes: familyNotesAbout(family, 'specialties'),
    sources: [sourceOfFamily(family, 'Specialties')],
  };
}

function findListing(
  family: Family,
  listing: Listing | undefined,
  topic: 'performance_indicators' | 'hiring_process',
  section: string,
  headline: (number: number) => string,
): Finding {
  if (!listing) return notListed(family, topic);
  return {
    outcome: 'answered',
    headline: headline(listing.items.length),
    parts: [
      { kind: 'list', items: listing.items, ordered: topic === 'hiring_process' },
      ...(listing.summary ? [{ kind: 'text', text: listing.summary } as const] : []),
    ],
    notes: familyNotesAbout(family, topic),
    sources: [sourceOfFamily(family, section)],
  };
}

function findCareerLadder(family: Family): Finding {
  const { careerLadder } = family;
  const ladder: Part[] = [
    ...(careerLadder?.summary ? [{ kind: 'text', text: careerLadder.summary } as const] : []),
    ...(careerLadder && careerLadder.items.length > 0
      ? [{ kind: 'list', heading: 'Moves to other teams', items: careerLadder.items } as const]
      : []),
  ];
  return {
    outcome: 'answered',
    headline: `The ladder of ${family.name} has ${span(family.roles)}.`,
    parts: [familySteps(family.roles, `Ladder of ${family.name}`), ...ladder],
    notes: [
      ...familyNotesAbout(family, 'career_ladder'),
      ...(careerLadder ? [] : ['The page has no section on careers; the steps are its levels in order.']),
    ],
    sources: [sourceOfFamily(family, careerLadder ? 'Career ladder' : undefined)],
    roles: family.roles,
  };
}

function notListed(family: Family, topic: FamilyTopic): Finding {
  const name = topic === 'performance_indicators' ? 'performance indicators' : topic.replace('_', ' ');
  const what = topic === 'hiring_process' ? `describes no ${name}` : `lists no ${name}`;
  return {
    outcome: 'not_documented',
    headline: `${capital(`the ${family.name} page ${what}`)}.`,
    sources: [sourceOfFamily(family)],
  };
}
