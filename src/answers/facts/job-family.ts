import type { Role } from '../../catalog/catalog.js';
import type { Finding } from '../finding.js';
import { sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';

/** The job family of a role. */
export function findJobFamily(role: Role): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate: `is in the job family ${role.family.name}` }],
    sources: [sourceOfRole(role)],
  };
}
