import { isSet, partsOf } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { isAllManagers } from '../phrases/conditions/condition-queries.js';

/** "Next step after the ESM" asks for one step: neither "next" nor "step after" is left to be another. */
export function isStepOfStep({ kind }: Roles, [fact]: readonly Fact[]): boolean {
  return (
    (fact === 'next_step' && kind === 'next') ||
    (fact === 'previous_step' && kind === 'previous') ||
    // "Title one step above the ESM" asks for that role: the next step.
    (fact === 'title' && (kind === 'next' || kind === 'previous'))
  );
}

/**
 * "Biggest job family" asks for a family. "Manager roles" and "managers of managers" ask for managers. "Reporting line
 * between the ESM and the VP" goes from one to the other.
 */
export function isGroupName(roles: Roles, [fact]: readonly Fact[]): boolean {
  const { kind } = roles;
  return (
    (kind === 'extreme' && fact === 'family') ||
    ((kind === 'all' || isAllManagers(roles)) && fact === 'reports_to') ||
    (kind === 'between' && (fact === 'chain' || fact === 'reports_to'))
  );
}

/** The fact whose name may stand beside a condition of each kind. */
const NAMED_BY: Partial<Record<Condition['kind'], Fact>> = {
  track: 'track',
  family: 'family',
  level: 'grade',
  level_bound: 'grade',
};

/** Whether a fact only repeats a condition: "track" in "roles on the management track". */
export function repeatsCondition(roles: Roles, facts: readonly Fact[]): boolean {
  const [fact] = facts;
  if (roles.kind === 'next' || roles.kind === 'previous') return repeatsCondition(roles.of, facts);
  const group = roles.kind === 'the' ? roles.of : roles;
  const parts = group.kind === 'where' ? partsOf(group.condition) : [];
  return parts.some(({ kind }) => NAMED_BY[kind] === fact) || (fact === 'grade' && parts.some(isOtherLevel));
}

/** "Level" behind "are not team lead", or behind "are senior managers" as a claim, is the level of the claim. */
function isOtherLevel(part: Condition): boolean {
  if (part.kind === 'among') return part.roles.kind === 'where';
  return part.kind === 'not' && (part.condition.kind === 'titled' || isOtherLevel(part.condition));
}

/** "Jobs with 3 years experience required" and "roles with growth in the title" choose roles by the fact. */
export function isChosenByIt(roles: Roles, [fact]: readonly Fact[]): boolean {
  const parts = roles.kind === 'where' ? partsOf(roles.condition) : [];
  if (fact === 'title') return parts.some(({ kind }) => kind === 'mentions');
  return fact === 'requirements' && parts.some((each) => each.kind === 'measure' && each.measure === 'years');
}

/**
 * In "grade 8 roles with the most duties" the number belongs to the grade. "Number of people managers" counts roles,
 * and "senior managers" names some.
 */
export function isCounted(roles: Roles, asked: readonly Fact[]): boolean {
  const isSoMany = roles.kind === 'extreme' && roles.reach === 'roles';
  const last = asked.at(-1);
  return (last === 'grade' && isSoMany) || ((last === 'headcount' || last === 'reports_to') && isSet(roles));
}

/** "Next grade after 8" asks for a grade, and not for the next steps of roles. */
export function isNextGrade(roles: Roles, [fact]: readonly Fact[]): boolean {
  const isStep = fact === 'next_step' || fact === 'previous_step';
  return isStep && roles.kind === 'where' && partsOf(roles.condition).some(({ kind }) => kind === 'grade');
}
