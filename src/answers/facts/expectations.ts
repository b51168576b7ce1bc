import { ASPECTS, type Aspect, type Role } from '../../catalog/catalog.js';
import { capital, listed } from '../../text/prose.js';
import type { Finding } from '../finding.js';
import { textCell } from '../parts/cell.js';
import { notesAbout, sourceOfRole } from '../sources.js';
import { theTitle } from '../wording.js';
import { notStatedOf } from './about-role.js';

/** The expectations of a role. The first line states the aspect that was asked for. */
export function findExpectations(role: Role, asked?: Aspect): Finding {
  const notes = notesAbout(role, 'expectations');
  const { expectations } = role;
  if (!expectations) return { ...notStatedOf(role, 'states no expectations of'), notes };
  const others = ASPECTS.filter((aspect) => aspect !== asked);
  return {
    outcome: 'answered',
    lines: [
      asked
        ? { predicate: `${capital(asked)} expected of ${theTitle(role.title)}: ${expectations[asked]}` }
        : { subject: theTitle(role.title), predicate: `has four expectations: ${listed(ASPECTS)}` },
    ],
    parts: [
      {
        kind: 'facts',
        facts: others.map((aspect) => ({ label: capital(aspect), value: textCell(expectations[aspect]) })),
      },
    ],
    notes,
    sources: [sourceOfRole(role)],
  };
}

interface ChangedExpectation {
  aspect: Aspect;
  before: string;
  after: string;
}

/** The expectations that differ between two roles; undefined when either page states none. */
export function expectationsThatDiffer(from: Role, to: Role): ChangedExpectation[] | undefined {
  const { expectations: before } = from;
  const { expectations: after } = to;
  if (!before || !after) return undefined;
  return ASPECTS.map((aspect) => ({ aspect, before: before[aspect], after: after[aspect] })).filter(
    (change) => change.before !== change.after,
  );
}
