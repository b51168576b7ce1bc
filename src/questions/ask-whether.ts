import { aboutRole } from './about-role.js';
import { type Interpretation, type Lookup, weaker } from './lookup.js';
import type { Word } from './recognise.js';
import { resolveFamily } from './resolve-family.js';
import { STRENGTH } from './strength.js';

/** "is ... a grade 8?" */
export function askIsGrade(
  role: readonly Word[],
  [graded]: readonly Word[],
  lookup: Lookup,
): Interpretation | undefined {
  const grade = graded?.grade;
  return grade && aboutRole(role, 'is_grade', lookup, (subject) => ({ kind: 'is_grade', subject, grade }));
}

/** "is ... in Partner Programs?" */
export function askIsInFamily(
  role: readonly Word[],
  other: readonly Word[],
  lookup: Lookup,
): Interpretation | undefined {
  const { families, strength } = resolveFamily(other, lookup.catalog);
  const [family, another] = families;
  if (!family || another || strength < STRENGTH.exact) return undefined;
  return aboutRole(role, 'is_in_family', lookup, (subject) => ({ kind: 'is_in_family', subject, family }));
}

/** "does ... report to ...?" */
export function askIsReportingTo(
  role: readonly Word[],
  other: readonly Word[],
  lookup: Lookup,
): Interpretation | undefined {
  // "who reports to ...?" asks for those who do, not whether "who" does.
  if (role.some(({ text }) => ASKING.has(text))) return undefined;
  const found = lookup.resolve(other);
  if (found.kind !== 'role' && found.kind !== 'outsider') return undefined;
  const manager = found.kind === 'role' ? found.role.title : found.title;
  return weaker(
    aboutRole(role, 'is_reporting_to', lookup, (subject) => ({ kind: 'is_reporting_to', subject, manager })),
    STRENGTH.exact - found.strength,
  );
}

const ASKING = new Set(['who', 'which', 'what', 'anyone', 'anybody', 'someone', 'roles', 'all']);
