import type { Catalog, Role } from '../../catalog/catalog.js';
import { statementsOf } from '../../catalog/statements.js';
import { sentencesOf } from '../../text/sentences.js';
import type { Finding } from '../finding.js';
import { listPart } from '../parts/build-parts.js';
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

/** Matches sentences about places of work, and about hours and contracts. "Shift priorities" must not match. */
const TELLING = {
  location: /\b(?:remote(?:ly)?|hybrid (?:work|role|position|schedule)|on-?site|relocat(?:e|ion))\b/i,
  terms:
    /\b(?:(?:part|full)[- ]time (?:role|position|job|contract|basis|work|hours)|weekends?|(?:on-call|night|day|rotating) shifts?|shift work)\b/i,
};

/** Answers a question about hours, contracts or places of work from sentences of the page, since no field states them. */
export function findTerms(catalog: Catalog, role: Role, fact: keyof typeof TELLING): Finding {
  const said = [
    ...statementsOf(catalog, role).map(({ text }) => text),
    ...sentencesOf(role.family.summary ?? ''),
  ];
  const telling = said.filter((text) => TELLING[fact].test(text));
  const [first, another] = telling;
  if (first === undefined) return findUndocumented(role, 'where, when or on what contract people work as');
  const subject = `${fact === 'location' ? 'where' : 'when and on what contract'} people work as the ${role.title}`;
  const predicate = `is not stated as such, but its page says: ${first.replace(/\.$/, '')}`;
  return {
    outcome: 'answered',
    lines: [{ subject, predicate }],
    parts: another === undefined ? [] : listPart(undefined, telling),
    sources: [sourceOfRole(role)],
  };
}

/** Answers a question about a fact for which no catalogue has a field. */
export function findUndocumented(role: Role, what: string): Finding {
  return {
    outcome: 'not_documented',
    lines: [{ subject: `${what} ${theTitle(role.title)}`, predicate: 'is not in the catalogue' }],
    sources: [sourceOfRole(role)],
  };
}
