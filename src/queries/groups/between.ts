import type { Family } from '../../catalog/catalog.js';
import { compareGrades, type Grade, statedGrades } from '../../catalog/grade.js';
import type { Between, Group } from '../group.js';
import { keysOf, type Member, roleMember } from '../member.js';
import { type Truth, truthAmong } from '../truth.js';

/** The roles between two groups by grade: in the families that they share, or else in those of both. */
export function findBetween(from: Group, to: Group): Between {
  const shared = familiesOf(from).filter((family) => familiesOf(to).includes(family));
  const families = shared.length > 0 ? shared : [...familiesOf(from), ...familiesOf(to)];
  const bounds = boundsOf(from, to);
  const ends = keysOf([...from.members, ...to.members]);
  const candidates = families
    .flatMap((family) => family.roles)
    .filter((role) => !ends.has(role))
    .map(roleMember);
  const truths = candidates.map((member) => standing(member, bounds));
  return {
    kind: 'between',
    members: candidates.filter((_, at) => truths[at] === 'yes' || truths[at] === 'open'),
    from,
    to,
    bounds,
    families,
    open: candidates.filter((_, at) => truths[at] === 'open'),
  };
}

function familiesOf({ members }: Group): Family[] {
  return [...new Set(members.flatMap((member) => (member.kind === 'role' ? [member.role.family] : [])))];
}

/** The lowest and the highest grade of the two ends. Undefined if no grade of one end is known. */
function boundsOf(from: Group, to: Group): Between['bounds'] {
  const [start, end] = [from, to].map(({ members }) => members.flatMap(knownGrade));
  if (!start?.length || !end?.length) return undefined;
  const grades = [...start, ...end].sort(compareGrades);
  const [above] = grades;
  const below = grades.at(-1);
  return above === undefined || below === undefined ? undefined : { above, below };
}

function knownGrade(member: Member): Grade[] {
  return member.kind === 'role' && member.role.grade !== undefined ? [member.role.grade] : [];
}

function standing(member: Member, bounds: Between['bounds']): Truth {
  if (!bounds || member.kind === 'outsider') return 'unknown';
  const { above, below } = bounds;
  return truthAmong(
    statedGrades(member.role),
    (grade) => compareGrades(grade, above) > 0 && compareGrades(grade, below) < 0,
  );
}
