import { compareGrades } from '../../catalog/grade.js';
import type { QueryOf } from '../../queries/query.js';
import type { Whether } from '../../queries/result.js';
import type { Finding } from '../finding.js';
import { firstOfMany } from '../first-of-many.js';
import type { World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { gradeEnds, gradeSpan } from '../wording.js';
import { rolesOf, unstatedNotes } from './members.js';

/**
 * Says that a group is above or below another, if that is true of all roles with a grade and some have none. Undefined in
 * any other case.
 */
export function asFarAsGraded(
  { of: asked, claim }: QueryOf<'whether'>,
  { of, mentioned, verdict }: Whether,
  { speaker, catalog }: World,
): Finding | undefined {
  if (verdict !== 'unknown' || claim.kind !== 'beyond' || claim.measure !== 'grade' || claim.by)
    return undefined;
  const [own, others] = [rolesOf(of.members), mentioned.flatMap(({ members }) => rolesOf(members))];
  const [upper, lower] = claim.direction === 'above' ? [own, others] : [others, own];
  const [least] = gradeEnds(upper);
  const [, most] = gradeEnds(lower);
  if (least?.grade === undefined || most?.grade === undefined) return undefined;
  if (compareGrades(least.grade, most.grade) <= 0) return undefined;
  const all = [...own, ...others];
  const told = `${speaker.roles(asked)} (${gradeSpan(own)}) ${speaker.condition(claim, 'many')} (${gradeSpan(others)})`;
  const ungraded = all
    .filter(({ grade }) => grade === undefined)
    .map((role) => ({ kind: 'role' as const, role }));
  return {
    outcome: 'answered',
    lines: [{ predicate: `Yes, as far as the pages say: ${told}.` }],
    notes: unstatedNotes(`No ${catalog.architecture.grades.one} is stated`, ungraded),
    sources: sourcesOfRoles(firstOfMany(all)),
  };
}
