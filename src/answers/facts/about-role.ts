import type { Role } from '../../catalog/catalog.js';
import type { Finding } from '../finding.js';
import { sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';

/** What the page states of a role, from the verb on: "is in the job family Kitchen". */
export function statedOf(role: Role, predicate: string): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate }],
    sources: [sourceOfRole(role)],
  };
}

/** What the page does not state, up to the title: "does not state a job code for"; and what else to say of the role. */
export function notStatedOf(role: Role, predicate: string, rest = ''): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the page', predicate: `${predicate} ${theTitle(role.title)}${rest}` }],
    sources: [sourceOfRole(role)],
  };
}
