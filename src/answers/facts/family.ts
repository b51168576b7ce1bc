import type { Catalog, Family } from '../../catalog/catalog.js';
import { count, listed, listedUpTo } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { firstOfMany, furtherOf } from '../first-of-many.js';
import { inferredNotes } from '../inferred-note.js';
import { roleTable, textPart } from '../parts/build-parts.js';
import { textCell, trackCell } from '../parts/cell.js';
import { sourceOfFamily } from '../sources.js';
import { span, statedIn } from '../wording.js';

/** A family at a glance. */
export function findFamily(catalog: Catalog, family: Family): Finding {
  const { name, roles, summary } = family;
  return {
    outcome: 'answered',
    lines: [{ subject: name, predicate: `is a job family of ${span(roles)}` }],
    parts: [
      roleTable(`Roles in ${name}`, roles, { name: 'Track', cell: trackCell }),
      ...textPart(summary),
      ...textPart(furtherFacts(family)),
    ],
    notes: [...replacements(catalog, family), ...inferredNotes(roles, ['track'])],
    sources: [sourceOfFamily(family)],
    roles,
  };
}

/** The families that the first line names; the table has all of them. */
const MOST_NAMED = 8;

/** Every family of the catalogue. */
export function findFamilies(catalog: Catalog): Finding {
  const families = catalog.index.familiesByName;
  return {
    outcome: 'answered',
    lines: [
      {
        subject: 'there',
        predicate: `${families.length === 1 ? 'is' : 'are'} ${count(families.length, 'job family', 'job families')}: ${listedUpTo(
          families.map(({ name }) => name),
          MOST_NAMED,
        )}`,
      },
    ],
    parts: [
      {
        kind: 'table',
        caption: 'Job families',
        columns: ['Job family', `Roles and ${catalog.architecture.grades.many}`],
        rows: firstOfMany(families).map((family) => [family.name, span(family.roles)].map(textCell)),
        ...furtherOf(families),
      },
    ],
    sources: firstOfMany(families).map((family) => sourceOfFamily(family)),
  };
}

/** A sentence with the other facts that the page of a family states. */
function furtherFacts(family: Family): string | undefined {
  const facts = [
    family.specialties && 'specialties',
    family.performanceIndicators && 'performance indicators',
    family.careerLadder && 'career ladder',
    family.hiringProcess && 'hiring process',
  ].filter((fact) => fact !== undefined);
  return facts.length > 0 ? `The page also states: ${listed(facts)}.` : undefined;
}

function replacements({ successorByFamily }: Catalog, { name, replaces }: Family): string[] {
  const successor = successorByFamily.get(name);
  return [
    ...(replaces ? [`It replaced the job family ${replaces.family} (${statedIn(replaces)}).`] : []),
    ...(successor?.replaces
      ? [`It was replaced by the job family ${successor.name} (${statedIn(successor.replaces)}).`]
      : []),
  ];
}
