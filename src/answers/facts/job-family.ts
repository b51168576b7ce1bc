import type { Family, Role } from '../../catalog/catalog.js';
import type { Finding } from '../finding.js';
import { sourceOfRole } from '../sources.js';
import { the } from '../wording.js';

/** The job family of a role. */
export function findJobFamily(role: Role): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: the(role.title), predicate: `is in the job family ${role.family.name}` }],
    sources: [sourceOfRole(role)],
  };
}

/** Answers "is ... in Partner Programs?". */
export function findIsInFamily(role: Role, asked: Family): Finding {
  const found = findJobFamily(role);
  const verdict = role.family === asked ? 'Yes' : 'No';
  return { ...found, lines: found.lines.map((line) => ({ ...line, verdict })) };
}
