import type { Role } from '../../catalog/catalog.js';
import type { Finding } from '../finding.js';
import { sourceOfRole } from '../sources.js';
import { ofGrade, theTitle } from '../wording.js';

/** Answers a question about pay, which no catalogue states, with the grade. */
export function findPay(role: Role): Finding {
  return {
    outcome: 'not_documented',
    lines: [
      { subject: 'pay', predicate: 'is not in the catalogue' },
      { subject: theTitle(role.title), predicate: `is ${ofGrade(role)}` },
    ],
    sources: [sourceOfRole(role)],
  };
}

/** Answers "who is the ...?", which asks for a person the catalogue does not know. */
export function findHolder(role: Role): Finding {
  return {
    outcome: 'not_documented',
    lines: [
      {
        subject: `who holds the role of ${role.title}`,
        predicate: 'is not in the catalogue: it describes roles, not people',
      },
    ],
    sources: [sourceOfRole(role)],
  };
}

/** Answers a question about hours, contracts and places of work, where no place is stated. */
export function findTerms(role: Role): Finding {
  return findUndocumented(role, 'where, when or on what contract people work as');
}

/** Answers a question about what no catalogue has a place for. */
export function findUndocumented(role: Role, what: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: `${what} ${theTitle(role.title)}`, predicate: 'is not in the catalogue' }],
    sources: [sourceOfRole(role)],
  };
}
