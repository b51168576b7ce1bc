import type { Catalog, Role } from '../../catalog/catalog.js';
import { directReportsOf } from '../../catalog/relations.js';
import { capital } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { BY_TITLE, inferredNote } from '../inferred-note.js';
import { textPart } from '../parts/build-parts.js';
import { textCell } from '../parts/cell.js';
import { roleRef } from '../role-ref.js';
import { sourceOfRole } from '../sources.js';
import { levelAndCode, ofGrade, theTitle } from '../wording.js';
import { dutyCell } from './duties.js';
import { trackPhrase } from './grade.js';
import { reportingCell } from './reporting/reports-to.js';

/** A role at a glance. */
export function findOverview(catalog: Catalog, role: Role): Finding {
  const reports = directReportsOf(catalog, role);
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate: `is ${ofGrade(role)}${placeOf(role)}` }],
    parts: [
      ...textPart(role.summary),
      {
        kind: 'facts',
        facts: [
          { label: 'Level', value: textCell(capital(levelAndCode(role))) },
          { label: 'Reports to', value: reportingCell(catalog, role) },
          {
            label: 'Direct reports',
            value:
              reports.length > 0 ? { kind: 'roles', roles: reports.map(roleRef) } : textCell('None named'),
          },
          { label: 'Requirements', value: dutyCell(catalog, role, 'requirements') },
          { label: 'Responsibilities', value: dutyCell(catalog, role, 'responsibilities') },
        ],
      },
    ],
    notes: inferredNote(role),
    sources: [sourceOfRole(role)],
  };
}

function placeOf(role: Role): string {
  const family = `in ${role.family.name}`;
  return role.inferred.includes('track')
    ? ` ${family}; ${BY_TITLE}, ${trackPhrase(role)}`
    : `, ${trackPhrase(role)} ${family}`;
}
