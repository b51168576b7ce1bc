import type { Catalog, Role } from '../catalog/catalog.js';
import { allItems, type DutyKind, dutiesOf } from '../catalog/duties.js';
import { directReportsOf } from '../catalog/relations.js';
import { capital, listed } from '../text/prose.js';
import type { Finding } from './answer.js';
import { textPart } from './parts.js';
import { reportingLine } from './reporting-line.js';
import { sourceOfRole } from './sources.js';
import { ofGrade, the } from './wording.js';

/** A role at a glance. */
export function findOverview(catalog: Catalog, role: Role): Finding {
  const reports = directReportsOf(catalog, role);
  return {
    outcome: 'answered',
    headline: `${capital(the(role.title))} is ${ofGrade(role)}, ${trackOf(role)} in ${role.family.name}.`,
    parts: [
      ...textPart(role.summary),
      {
        kind: 'facts',
        facts: [
          { label: 'Level', value: capital(role.level) },
          { label: 'Reports to', value: reportingLine(catalog, role) },
          {
            label: 'Direct reports',
            value: reports.length > 0 ? listed(reports.map(({ title }) => title)) : 'None named',
          },
          { label: 'Requirements', value: size(catalog, role, 'requirements') },
          { label: 'Responsibilities', value: size(catalog, role, 'responsibilities') },
        ],
      },
    ],
    sources: [sourceOfRole(role)],
  };
}

function trackOf(role: Role): string {
  return role.track === 'management' ? 'on the management track' : 'an individual contributor';
}

function size(catalog: Catalog, role: Role, kind: DutyKind): string {
  const duties = dutiesOf(catalog, role, kind);
  const items = allItems(duties).length;
  if (items > 0) return String(items);
  return duties?.toBeDefined ? capital(duties.toBeDefined.text) : 'Not stated';
}
