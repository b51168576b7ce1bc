import { gradeLabel, sayGrade } from '../../catalog/grade.js';
import type { Which } from '../../queries/result.js';
import { capital, listed } from '../../text/prose.js';
import type { Line } from '../finding.js';
import { followUpsAmong } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { sourcesOfRoles } from '../sources.js';
import { rolesOf, theMembers } from './members.js';

/** Which of some sides is first by a measure. */
export function answerWhich({ sides, best, measure, end }: Which, world: World): Found {
  const { grades: scale } = world.catalog.architecture;
  const say = (each: number): string => (measure === 'grade' ? gradeLabel(scale, each) : String(each));
  const measured = measure === 'grade' ? scale.one : measure.replaceAll('_', ' ');
  const members = sides.flatMap(({ group }) => group.members);
  const roles = rolesOf(members);
  const first = best.flatMap((at) => sides[at]?.group.members ?? []);
  const bestValues = best.map((at) => sides[at]?.values ?? []);
  const [values = []] = bestValues;
  const [value] = values;
  if (value === undefined) {
    const line = { subject: 'no page', predicate: `states the ${measured} of ${theMembers(members, 'or')}` };
    return {
      intents: ['which'],
      findings: [{ outcome: 'not_documented', lines: [line], sources: sourcesOfRoles(roles) }],
      roles,
    };
  }
  const sayAll = (each: readonly number[]): string => each.map(say).join(' or ');
  const table = listed(
    sides.map(
      ({ group, values: each }) =>
        `${rolesOf(group.members)
          .map(({ title }) => title)
          .join(', ')} ${each.length === 0 ? 'not stated' : sayAll(each)}`,
    ),
  );
  const isOpen = best.length > 1 && bestValues.some(({ length }) => length > 1);
  const isTie = best.length === sides.length;
  const line: Line = isOpen
    ? {
        predicate: `The page leaves open which is the ${end} by ${measured}: ${theMembers(first, 'or')}. ${capital(table)}.`,
      }
    : isTie
      ? {
          subject: theMembers(first),
          predicate:
            measure === 'grade'
              ? `are ${best.length === 2 ? 'both' : 'all'} ${sayGrade(scale, value)}`
              : `have the same number: ${value}`,
        }
      : {
          predicate: `${capital(end)} by ${measured}: ${theMembers(first)} (${sayAll(values)}). ${capital(table)}.`,
        };
  return {
    intents: [end === 'highest' ? 'is_higher' : 'is_lower'],
    findings: [{ outcome: 'answered', lines: [line], sources: sourcesOfRoles(roles) }],
    roles: [...rolesOf(first), ...roles],
    followUps: followUpsAmong(roles, world),
  };
}
