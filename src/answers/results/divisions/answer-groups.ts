import type { Group } from '../../../queries/group.js';
import type { Grouping, GroupSize, QueryOf } from '../../../queries/query.js';
import type { ResultOf } from '../../../queries/result.js';
import type { Divided } from '../../../queries/results/divide.js';
import { capital, count, listedUpTo } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { Found, World } from '../../found.js';
import { pagesOf } from '../../sources.js';
import { rolesOf } from '../members.js';
import { findNobody } from '../nobody.js';
import {
  divisionNouns,
  divisionTable,
  MOST_NAMED,
  measuredNouns,
  sharedName,
  undividedNotes,
} from './divisions.js';
import { heldText } from './groups-held.js';

/** What a group is divided into: its levels, tracks, grades, families or managers. */
export function answerGroups(query: QueryOf<'groups'>, { of, by }: ResultOf<'groups'>, world: World): Found {
  if (of.members.length === 0)
    return { intents: ['groups'], findings: [findNone(query, of, world)], roles: [] };
  const sources = pagesOf(firstOfMany(rolesOf(of.members)));
  const findings = by.map((divided): Finding => ({ ...findDivisions(query, divided, world), sources }));
  return { intents: ['groups'], findings, roles: [] };
}

/** Why no group has what was asked for: none does, or all have what some were to lack. */
function findNone({ of: roles, by }: QueryOf<'groups'>, of: Group, world: World): Finding {
  const [only, another] = by;
  const held = only && !another ? heldText(roles, only, world.speaker) : undefined;
  if (!only || !held) return findNobody(roles, of, world);
  const [one] = divisionNouns(only, world);
  const line =
    roles.kind === 'less'
      ? { subject: `every ${one}`, predicate: `has ${world.speaker.roles(roles.without)}` }
      : { subject: `no ${one}`, predicate: `has ${held}` };
  return { outcome: 'answered', lines: [line], sources: [] };
}

function findDivisions(query: QueryOf<'groups'>, divided: Divided, world: World): Omit<Finding, 'sources'> {
  const { by, divisions } = divided;
  const [one, many] = divisionNouns(by, world);
  if (divisions.length === 0) {
    const among = query.of.kind === 'all' ? '' : ` among ${world.speaker.roles(query.of)}`;
    const line = { subject: `no ${one}`, predicate: `has ${sizeText(query.size ?? {}, world)}${among}` };
    return { outcome: 'answered', lines: [line] };
  }
  const number = count(divisions.length, one, many);
  const names = listedUpTo(
    divisions.map(({ shared }) => sharedName(shared, world)),
    by === 'family' || by === 'manager' ? MOST_NAMED : MOST_STEPS,
  );
  return {
    outcome: 'answered',
    lines: [{ predicate: `${dividedText(query, by, number, world)}: ${names}.` }],
    parts: [divisionTable(capital(many), divided, world)],
    notes: undividedNotes(divided, world),
  };
}

/** The first line names up to this many grades or levels; no organisation has many more. */
const MOST_STEPS = 20;

/** "5 roles or more", "2 levels" */
function sizeText({ from, to, measure = 'roles' }: GroupSize, world: World): string {
  const [one, many] = measuredNouns(measure, world);
  if (from === to) return count(from ?? 0, one, many);
  if (to === undefined) return `${from ?? 0} ${many} or more`;
  return from === undefined ? `at most ${count(to, one, many)}` : `${from} to ${to} ${many}`;
}

/** "3 job families have roles that are grade 8", "The catalogue has 5 levels": how many divisions there are of what. */
function dividedText({ of, size }: QueryOf<'groups'>, by: Grouping, number: string, world: World): string {
  const have = number.startsWith('1 ') ? 'has' : 'have';
  const { roles: say } = world.speaker;
  const held = heldText(of, by, world.speaker);
  if (held) return `${number} ${have} ${held}`;
  if (size)
    return `${number} ${have} ${sizeText(size, world)}${of.kind === 'all' ? '' : ` among ${say(of)}`}`;
  if (of.kind === 'all') return `The catalogue has ${number}`;
  return by === 'family' ? `${number} ${have} ${say(of)}` : `${capital(say(of))} have ${number}`;
}
