import type { Role } from '../catalog/catalog.js';
import type { Aspect } from '../questions/question.js';
import { capital } from '../text/prose.js';
import type { Finding } from './answer.js';
import { notesAbout, sourceOfRole } from './sources.js';
import { the } from './wording.js';

/** What expectations are stated of, in the order they are shown. */
const ASPECTS: readonly Aspect[] = ['knowledge', 'responsibilities', 'interaction', 'impact'];

/** What is expected at a role's level; the aspect asked for, if any, in the first line. */
export function findExpectations(role: Role, asked?: Aspect): Finding {
  const base = { notes: notesAbout(role, 'expectations'), sources: [sourceOfRole(role)] };
  const { expectations } = role;
  if (!expectations) {
    return {
      ...base,
      outcome: 'not_documented',
      headline: `The page states no expectations of ${the(role.title)}.`,
    };
  }
  const others = ASPECTS.filter((aspect) => aspect !== asked);
  return {
    ...base,
    outcome: 'answered',
    headline: asked
      ? `${capital(asked)} expected of ${the(role.title)}: ${expectations[asked]}`
      : `${capital(the(role.title))} has four expectations: knowledge, responsibilities, interaction and impact.`,
    parts: [
      {
        kind: 'facts',
        facts: others.map((aspect) => ({ label: capital(aspect), value: expectations[aspect] })),
      },
    ],
  };
}

interface ChangedExpectation {
  aspect: Aspect;
  before: string;
  after: string;
}

/** What is expected differently of two roles; undefined when the page of either states no expectations. */
export function expectationsThatDiffer(from: Role, to: Role): ChangedExpectation[] | undefined {
  const { expectations: before } = from;
  const { expectations: after } = to;
  if (!before || !after) return undefined;
  return ASPECTS.map((aspect) => ({ aspect, before: before[aspect], after: after[aspect] })).filter(
    (change) => change.before !== change.after,
  );
}
