import type { Catalog, Family, Role } from '../catalog/catalog.js';
import { capital, count, listed } from '../text/prose.js';
import type { Finding } from './answer.js';
import { textPart } from './parts.js';
import { roleTable, span } from './role-table.js';
import { sourceOfFamily, sourceOfRole } from './sources.js';
import { the } from './wording.js';

/** A family at a glance. */
export function findFamily(catalog: Catalog, family: Family): Finding {
  const { name, roles, summary } = family;
  return {
    outcome: 'answered',
    headline: `${name} is a job family of ${span(roles)}.`,
    parts: [
      ...textPart(summary),
      roleTable(`Roles in ${name}`, roles, { name: 'Track', cell: ({ track }) => capital(track) }),
      ...textPart(furtherFacts(family)),
    ],
    notes: replacements(catalog, family),
    sources: [sourceOfFamily(family)],
    roles,
  };
}

/** Every family of the catalogue. */
export function findFamilies({ families }: Catalog): Finding {
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

/** What else can be asked of a family. */
function furtherFacts(family: Family): string | undefined {
  const facts = [
    family.specialties && 'specialties',
    family.performanceIndicators && 'performance indicators',
    family.careerLadder && 'career ladder',
    family.hiringProcess && 'hiring process',
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? `The page also states: ${listed(facts)}.` : undefined;
}

function replacements({ families }: Catalog, { name, replaces }: Family): string[] {
  const successor = families.find((family) => family.replaces === name);
  return [
    ...(replaces ? [`It replaced the job family ${replaces}.`] : []),
    ...(successor ? [`It was replaced by the job family ${successor.name}.`] : []),
  ];
}

export function findJobFamily(role: Role): Finding {
  return {
    outcome: 'answered',
    headline: `${capital(the(role.title))} is in the job family ${role.family.name}.`,
    sources: [sourceOfRole(role)],
  };
}

/** Answers "is ... in Partner Programs?". */
export function findIsInFamily(role: Role, asked: Family): Finding {
  const yes = role.family === asked;
  return {
    outcome: 'answered',
    headline: `${yes ? 'Yes' : 'No'}: ${the(role.title)} is in the job family ${role.family.name}.`,
    sources: [sourceOfRole(role)],
  };
}
