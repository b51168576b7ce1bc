import type { Grouping, NumberSpan, QueryOf, Roles } from '../../../queries/query.js';
import type { ResultOf } from '../../../queries/result.js';
import type { Divided } from '../../../queries/results/divide.js';
import { capital, count, listedUpTo } from '../../../text/prose.js';
import type { Finding } from '../../finding.js';
import { firstOfMany } from '../../first-of-many.js';
import type { Found, World } from '../../found.js';
import { pagesOf } from '../../sources.js';
import { rolesOf } from '../members.js';
import { findNobody } from '../nobody.js';
import { divisionNouns, divisionTable, MOST_NAMED, sharedName, undividedNotes } from './divisions.js';

/** What a group is divided into: its levels, tracks, grades, families or managers. */
export function answerGroups(query: QueryOf<'groups'>, { of, by }: ResultOf<'groups'>, world: World): Found {
  if (of.members.length === 0)
    return { intents: ['groups'], findings: [findNobody(query.of, of, world)], roles: [] };
  const sources = pagesOf(firstOfMany(rolesOf(of.members)));
  const findings = by.map((divided): Finding => ({ ...findDivisions(query, divided, world), sources }));
  return { intents: ['groups'], findings, roles: [] };
}

function findDivisions(query: QueryOf<'groups'>, divided: Divided, world: World): Omit<Finding, 'sources'> {
  const { by, divisions } = divided;
  const [one, many] = divisionNouns(by, world);
  if (divisions.length === 0) {
    const among = query.of.kind === 'all' ? '' : ` among ${world.speaker.roles(query.of)}`;
    const line = { subject: `no ${one}`, predicate: `has ${sizeText(query.size)}${among}` };
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

/** "more than 5 roles" */
function sizeText({ from, to }: NumberSpan = {}): string {
  if (from === to) return count(from ?? 0, 'role');
  if (to === undefined) return `${from ?? 0} roles or more`;
  return from === undefined ? `at most ${count(to, 'role')}` : `${from} to ${to} roles`;
}

/** "3 job families have roles that are grade 8", "The catalogue has 5 levels": how many divisions there are of what. */
function dividedText({ of, size }: QueryOf<'groups'>, by: Grouping, number: string, world: World): string {
  const have = number.startsWith('1 ') ? 'has' : 'have';
  const { roles: say } = world.speaker;
  const without = by === 'family' && of.kind === 'less' ? familiesWithout(of) : undefined;
  if (without) return `${number} ${have} no ${say(without)}`;
  if (size) return `${number} ${have} ${sizeText(size)}${of.kind === 'all' ? '' : ` among ${say(of)}`}`;
  if (of.kind === 'all') return `The catalogue has ${number}`;
  return by === 'family' ? `${number} ${have} ${say(of)}` : `${capital(say(of))} have ${number}`;
}

/** The roles that some families have none of, where a group is made of all others. */
function familiesWithout({ roles, without }: Extract<Roles, { kind: 'less' }>): Roles | undefined {
  const condition = roles.kind === 'where' ? roles.condition : undefined;
  const same = condition?.kind === 'not' ? condition.condition : undefined;
  return same?.kind === 'same' && same.fact === 'family' ? without : undefined;
}
