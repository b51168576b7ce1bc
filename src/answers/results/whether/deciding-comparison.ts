import type { Role } from '../../../catalog/catalog.js';
import { gradesBetween, statedGrades } from '../../../catalog/grade.js';
import { knownValue } from '../../../queries/conditions/measures.js';
import type { Condition } from '../../../queries/query.js';
import type { Measure } from '../../../queries/query-terms.js';
import { count } from '../../../text/prose.js';
import type { World } from '../../found.js';
import { COUNTED_NOUNS, gradeOf, gradesWordOf, gradeWordOf, theTitle, withGrade } from '../../wording.js';
import { theMembers } from '../members.js';
import type { Deciding } from './deciding.js';

/** How a role compares with another one: by grade, or by a number. Undefined if the claim is about several others. */
export function decidingComparison(
  claim: Extract<Condition, { kind: 'beyond' | 'same' }>,
  role: Role,
  others: readonly Role[],
  world: World,
): Deciding | undefined {
  const [other, another] = others;
  if (!other || another) return undefined;
  const measure = claim.kind === 'beyond' ? claim.measure : claim.fact;
  if (claim.kind === 'beyond' && claim.measure !== 'grade')
    return { predicate: countsPredicate(role, other, claim.measure, world) };
  if (measure !== 'grade') return undefined;
  const ungraded = [role, other].filter(({ grade }) => grade === undefined);
  const isOpen = ungraded.every((each) => statedGrades(each).length > 0);
  return {
    predicate: rankPredicate(role, other),
    unknown: {
      subject: 'the page',
      predicate: `states no ${isOpen ? 'single ' : ''}${gradeWordOf(role)} for ${theMembers(ungraded.map((each) => ({ kind: 'role', role: each })))}, so they cannot be ranked`,
    },
  };
}

/** "has 12 responsibilities" */
export function countedOf(role: Role, measure: CountMeasure, { catalog }: World): Deciding | undefined {
  const value = knownValue(catalog, { kind: 'role', role }, measure);
  return value === undefined ? undefined : { predicate: `has ${count(value, ...COUNTED[measure])}` };
}

/** "has 12 responsibilities, 3 more than the Cook, which has 9" */
function countsPredicate(role: Role, other: Role, measure: CountMeasure, { catalog }: World): string {
  const [own, others] = [role, other].map((each) =>
    knownValue(catalog, { kind: 'role', role: each }, measure),
  );
  const [one, many] = COUNTED[measure];
  const amount = (value: number | undefined): string =>
    value === undefined ? `an unknown number of ${many}` : count(value, one, many);
  const than = theTitle(other.title);
  if (own === undefined || others === undefined)
    return `has ${amount(own)}, and ${than} has ${amount(others)}`;
  const by = own - others;
  return by === 0
    ? `has ${amount(own)}, as many as ${than}`
    : `has ${amount(own)}, ${Math.abs(by)} ${by > 0 ? 'more' : 'fewer'} than ${than}, which has ${others}`;
}

type CountMeasure = Exclude<Measure, 'grade'>;

/** Unlike in lists, "years" alone would not say which years these are. */
const COUNTED: typeof COUNTED_NOUNS = {
  ...COUNTED_NOUNS,
  years: ['year of required experience', 'years of required experience'],
};

/** "(grade 8) is one grade above the Cook (grade 7)" */
export function rankPredicate(role: Role, other: Role): string {
  const [own, others] = [statedGrades(role), statedGrades(other)];
  const differences = own.flatMap((grade) => others.map((than) => gradesBetween(than, grade)));
  const [least, most] = [Math.min(...differences), Math.max(...differences)];
  const subject = `(${gradeOf(role)})`;
  if (least === 0 && most === 0) return `${subject} and the ${withGrade(other)} are both ${gradeOf(role)}`;
  if (least <= 0 && most >= 0)
    return `${subject} may be the same ${gradeWordOf(role)} as the ${withGrade(other)}`;
  const distances = [...new Set([least, most].map(Math.abs))].sort((a, b) => a - b);
  const distance =
    distances.join() === '1' ? `one ${gradeWordOf(role)}` : `${distances.join(' to ')} ${gradesWordOf(role)}`;
  return `${subject} is ${distance} ${least > 0 ? 'above' : 'below'} the ${withGrade(other)}`;
}

/** "both grade 8", "grade 8 and grade 7" */
export function rankOf(role: Role, other: Role): string {
  if (role.grade === undefined || other.grade === undefined) return `${gradeOf(role)} and ${gradeOf(other)}`;
  return role.grade === other.grade ? `both ${gradeOf(role)}` : `${gradeOf(role)} and ${gradeOf(other)}`;
}
