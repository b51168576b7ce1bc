import { administrationOf, type Catalog, type Role } from '../../catalog/catalog.js';
import { listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { theTitle } from '../wording.js';
import { notStatedOf, statedOf } from './about-role.js';
import { findTerms } from './undocumented.js';

/** The job family of a role. */
export function findJobFamily(role: Role): Finding {
  return statedOf(role, `is in the job family ${role.family.name}`);
}

/** The department of a role or, if none is stated, its job family. */
export function findDepartment(role: Role): Finding {
  const { department } = administrationOf(role);
  return department === undefined
    ? findJobFamily(role)
    : statedOf(role, `is in the department ${department}, in the job family ${role.family.name}`);
}

/** The location of a role or, if none is stated, sentences that mention one. */
export function findLocation(catalog: Catalog, role: Role): Finding {
  const { locations = [] } = administrationOf(role);
  return locations.length > 0
    ? statedOf(role, `has the location ${listed(locations, 'or')}`)
    : findTerms(catalog, role, 'location');
}

/** The code of a role, and its codes in other systems. */
export function findJobCode(role: Role): Finding {
  const codes = [...role.codes].map(([system, code]) => `${code} in ${system}`);
  const stated = [...(role.jobCode === undefined ? [] : [role.jobCode]), ...codes];
  return stated.length > 0
    ? statedOf(role, `has the job code ${listed(stated)}`)
    : notStatedOf(role, 'does not state a job code for');
}

/** The managers that a role also reports to, on a dotted line. */
export function findDottedLine(role: Role): Finding {
  return role.dottedLines.length > 0
    ? statedOf(role, `reports on a dotted line to ${listed(role.dottedLines.map(theTitle))}`)
    : notStatedOf(role, 'names no dotted line of');
}
