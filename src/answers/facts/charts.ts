import type { Catalog, Family, Role } from '../../catalog/catalog.js';
import { ladderOf } from '../../catalog/ladder.js';
import { directReportsOf } from '../../catalog/relations.js';
import { capital } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { inferredNotes } from '../inferred-note.js';
import { listPart } from '../parts/build-parts.js';
import type { LadderPart } from '../parts/part.js';
import { roleRef } from '../role-ref.js';
import { familyNotesAbout, sourceOfFamily } from '../sources.js';
import { noGrade, span } from '../wording.js';
import { findDirectReports } from './reporting/direct-reports.js';
import { findReportingChain } from './reporting/reporting-chain.js';

/** The reporting line of a role, up and down, for a drawing. */
export function findReportingChart(catalog: Catalog, role: Role): Finding {
  const chain = findReportingChain(catalog, role);
  return chain.outcome === 'not_documented' && directReportsOf(catalog, role).length > 0
    ? findDirectReports(catalog, role)
    : chain;
}

/** The steps of every track of a family, for a drawing. `here` is the role asked about. */
export function findLadderChart(family: Family, here?: Role): Finding {
  const { name, roles } = family;
  const tracks = [...new Set(roles.map(({ track }) => track))];
  const ungraded = roles.filter(({ grade }) => grade === undefined);
  return {
    outcome: 'answered',
    lines: [{ subject: `the ladder of ${name}`, predicate: `has ${span(roles)}` }],
    parts: [
      ...tracks.flatMap((track) => trackSteps(family, track, here)),
      ...listPart(
        capital(`${noGrade(ungraded)} stated for`),
        ungraded.map(({ title }) => title),
      ),
    ],
    notes: [...familyNotesAbout(family, 'career_ladder'), ...inferredNotes(roles, ['track'])],
    sources: [sourceOfFamily(family)],
    roles,
  };
}

function trackSteps({ roles }: Family, track: string, here: Role | undefined): LadderPart[] {
  const graded = roles.filter((role) => role.track === track && role.grade !== undefined);
  const [first] = graded;
  if (!first) return [];
  return [
    {
      kind: 'ladder',
      caption: capital(track),
      rungs: ladderOf(here && graded.includes(here) ? here : first).map((rung) => ({
        grade: rung.grade,
        roles: rung.roles.map(roleRef),
      })),
      ...(here && graded.includes(here) && { here: here.id }),
    },
  ];
}
