import type { Role } from '../../catalog/catalog.js';
import type { Finding } from '../finding.js';
import { sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';

/** A finding that the page of a role states. `predicate` is the sentence from the verb on: "is in the job family Kitchen". */
export function statedOf(role: Role, predicate: string): Finding {
  return {
    outcome: 'answered',
    lines: [{ subject: theTitle(role.title), predicate }],
    sources: [sourceOfRole(role)],
  };
}

/** A finding that the page does not state something. `predicate` ends before the title: "does not state a job code for". */
export function notStatedOf(role: Role, predicate: string, rest = ''): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the page', predicate: `${predicate} ${theTitle(role.title)}${rest}` }],
    sources: [sourceOfRole(role)],
  };
}
