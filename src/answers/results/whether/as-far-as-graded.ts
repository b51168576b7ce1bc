import type { Role } from '../../../catalog/catalog.js';
import { compareGrades } from '../../../catalog/grade.js';
import type { Group } from '../../../queries/group.js';
import type { Condition, QueryOf } from '../../../queries/query.js';
import type { Whether } from '../../../queries/result.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { World } from '../../found.js';
import { sourcesOfRoles } from '../../sources.js';
import { gradeEnds, gradeSpan } from '../../wording.js';
import { rolesOf, unstatedNotes } from '../members.js';

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
  const { own, others, upper, lower } = sidesOf(claim, of, mentioned);
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

/**
 * Says that the grades of two groups overlap, where none of the first is above all of the second, but some are above some
 * of it: "is a lead above a senior". Undefined in any other case.
 */
export function inSomeCases(
  { of: asked, claim }: QueryOf<'whether'>,
  { of, mentioned, truths }: Whether,
  { speaker }: World,
): Finding | undefined {
  if (claim.kind !== 'beyond' || claim.measure !== 'grade' || claim.by) return undefined;
  const { own, others, upper, lower } = sidesOf(claim, of, mentioned);
  const [, most] = gradeEnds(upper);
  const [least] = gradeEnds(lower);
  if (most?.grade === undefined || least?.grade === undefined || others.length < 2) return undefined;
  if (truths.some(({ truth }) => truth === 'yes') || compareGrades(most.grade, least.grade) <= 0)
    return undefined;
  const told = [
    `${speaker.roles(asked)} (${gradeSpan(own)})`,
    `${speaker.roles(claim.than)} (${gradeSpan(others)})`,
  ];
  return {
    outcome: 'answered',
    lines: [{ predicate: `Not in every case: ${told.join(' and ')} overlap.` }],
    sources: sourcesOfRoles(firstOfMany([...own, ...others])),
  };
}

/** The roles on both sides of a claim that one group is above or below another, and which should be the upper ones. */
function sidesOf(
  { direction }: Extract<Condition, { kind: 'beyond' }>,
  of: Group,
  mentioned: readonly Group[],
): Record<'own' | 'others' | 'upper' | 'lower', readonly Role[]> {
  const [own, others] = [rolesOf(of.members), mentioned.flatMap(({ members }) => rolesOf(members))];
  return direction === 'above'
    ? { own, others, upper: own, lower: others }
    : { own, others, upper: others, lower: own };
}
