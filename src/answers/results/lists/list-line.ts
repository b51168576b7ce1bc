import type { Role } from '../../../catalog/catalog.js';
import { successorOf } from '../../../catalog/relations.js';
import { knownValue, valuesOf } from '../../../queries/conditions/measures.js';
import type { Group } from '../../../queries/group.js';
import type { Member } from '../../../queries/member.js';
import type { Roles } from '../../../queries/query.js';
import type { Measure } from '../../../queries/query-terms.js';
import { capital, count } from '../../../text/prose.js';
import type { Line } from '../../finding.js';
import type { World } from '../../found.js';
import { cellText, gradeCell } from '../../parts/cell.js';
import { COUNTED_NOUNS, gradeOf, measureName } from '../../wording.js';
import { divisionNouns } from '../divisions/divisions.js';
import { isNamed, rolesOf, theMembers } from '../members.js';

/** Whether the members were chosen from a larger group, whose other members the answer does not name. */
export function isChosen({ kind }: Group): boolean {
  return kind === 'where' || kind === 'extreme';
}

/** The members, with replaced roles last. If the question asked for an order, that order is kept. */
export function currentFirst(group: Group, { catalog }: World): Member[] {
  const { members } = group;
  if (group.kind === 'extreme' && group.reach === 'all') return [...members];
  const isReplaced = (member: Member): boolean =>
    member.kind === 'role' && successorOf(catalog, member.role) !== undefined;
  if (!members.some(isReplaced)) return [...members];
  return [...members.filter((member) => !isReplaced(member)), ...members.filter(isReplaced)];
}

/** ", 2 of them since replaced" */
function replacedAmong(group: Group, { catalog }: World): string {
  const roles = rolesOf(group.members);
  const replaced = roles.filter((role) => successorOf(catalog, role));
  if (replaced.length === 0 || replaced.length === roles.length) return '';
  return `, ${replaced.length} of them since replaced`;
}

/** The first line names up to this many titles. If there are more, it gives only their number. */
const MOST_IN_LINE = 3;

/**
 * The first line of a list: its titles if they are few, else their number. A count always begins with the number, and a
 * line that goes on with some of the members names none.
 */
export function listLine(
  roles: Roles,
  group: Group,
  world: World,
  asked: 'which' | 'how many' | 'some' = 'which',
): Line {
  const { speaker } = world;
  const number = group.members.length;
  const form = number === 1 ? 'one' : 'many';
  const isFew = number <= MOST_IN_LINE && asked !== 'some';
  const names = isFew ? `: ${theMembers(currentFirst(group, world))}` : '';
  if (roles.kind === 'all')
    return {
      subject: count(number, 'role'),
      predicate: `${form === 'one' ? 'is' : 'are'} in the catalogue${replacedAmong(group, world)}`,
    };
  if (group.kind === 'extreme' && roles.kind === 'extreme' && roles.reach === 'all')
    return inOrderLine(roles, group, world);
  if (roles.kind === 'extreme') return extremeLine(roles, group, speaker.found(roles, form), world);
  if (roles.kind === 'where' && roles.roles.kind === 'all')
    return {
      subject: count(number, 'role'),
      predicate: `${speaker.condition(roles.condition, form)}${replacedAmong(group, world)}${names}`,
    };
  if (isNamed(group)) return { predicate: `${count(number, 'role')}${names}.` };
  const titles = theMembers(group.members);
  const few = asked === 'which' ? titles : `${count(number, 'role')} (${titles})`;
  const told = isFew ? few : count(number, 'role');
  return { predicate: `${capital(speaker.roles(roles))}: ${told}.` };
}

/** "8 roles are in Kitchen, highest grade first." If no page states the values, the line says that. */
function inOrderLine(
  { of, end, measure, per }: Extract<Roles, { kind: 'extreme' }>,
  group: Extract<Group, { kind: 'extreme' }>,
  world: World,
): Line {
  const line = listLine(of, { ...group.of, members: group.members }, world);
  const { grades } = world.catalog.architecture;
  const word = measure === 'grade' ? end : end === 'highest' ? 'most' : 'fewest';
  const name = measureName(measure, grades);
  const isKnown = group.members.some((member) => valuesOf(world.catalog, member, measure).length > 0);
  const byValue = isKnown ? `${word} ${name} first` : `but no page states the ${name} to order them by`;
  const way = per ? `by ${divisionNouns(per, world)[0]}` : byValue;
  return inWayOf(line, way);
}

/** A line of a list with the way in which the list goes on: "highest grade first". */
export function inWayOf(line: Line, way: string): Line {
  return goingOn(line, `, ${way}`);
}

/** A line with further words before its full stop, if it has one. */
export function goingOn(line: Line, words: string): Line {
  const predicate = line.predicate.replace(/\.$/, '');
  return { ...line, predicate: `${predicate}${words}${predicate === line.predicate ? '' : '.'}` };
}

/** ", 19 responsibilities" */
function measureText(role: Role | undefined, measure: Exclude<Measure, 'grade'>, { catalog }: World): string {
  const value = role && knownValue(catalog, { kind: 'role', role }, measure);
  return value === undefined ? '' : `, ${count(value, ...COUNTED_NOUNS[measure])}`;
}

/** "The role with the highest grade among ... is the Head Chef (grade 8)." */
function extremeLine(
  roles: Extract<Roles, { kind: 'extreme' }>,
  { members }: Group,
  description: string,
  world: World,
): Line {
  const graded = rolesOf(members);
  const grades = new Set(graded.map((role) => cellText(gradeCell(role))));
  const isOneValue = roles.measure === 'grade' ? grades.size === 1 : !roles.per && !roles.reach;
  const sayValue = (): string =>
    roles.measure === 'grade'
      ? `, ${graded[0] ? gradeOf(graded[0]) : ''}`
      : measureText(graded[0], roles.measure, world);
  const value = isOneValue ? sayValue() : '';
  const names = members.length <= MOST_IN_LINE ? theMembers(members) : count(members.length, 'role');
  const isTie = roles.reach === 'roles' && !roles.per && members.length > roles.place;
  return { predicate: `${capital(description)}: ${names}${value}${isTie ? ', as some are equal' : ''}.` };
}
