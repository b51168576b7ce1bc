import { isUnit, isWholeFamily } from '../../../queries/build.js';
import type { QueryOf } from '../../../queries/query.js';
import type { Grouping } from '../../../queries/query-terms.js';
import type { ResultOf } from '../../../queries/result.js';
import type { Divided } from '../../../queries/results/divide.js';
import { groupValue } from '../../../queries/results/group-values.js';
import { capital, count, listedUpTo } from '../../../text/prose.js';
import type { Finding, Line } from '../../finding.js';
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
import { heldText, isLacked, someText } from './groups-held.js';

/** The divisions of a group: its levels, tracks, grades, families or managers. */
export function answerGroups(query: QueryOf<'groups'>, result: ResultOf<'groups'>, world: World): Found {
  const { of, by } = result;
  if (of.members.length === 0)
    return { intents: ['groups'], findings: [findNobody(query.of, of, world)], roles: [] };
  const sources = pagesOf(firstOfMany(rolesOf(of.members)));
  const claimed = claimLine(query, result, world);
  if (claimed)
    return { intents: ['groups'], findings: [{ outcome: 'answered', lines: [claimed], sources }], roles: [] };
  const findings = by.map(
    (divided): Finding => ({ ...findDivisions(query, divided, result, world), sources }),
  );
  return { intents: ['groups'], findings, roles: [] };
}

/** Yes or no, with the number that decides it: whether one family "has at least 3 levels". */
function claimLine(query: QueryOf<'groups'>, { of, by, having }: ResultOf<'groups'>, world: World) {
  const [held, another] = having;
  const families = new Set(rolesOf(of.members).map(({ family }) => family));
  const [family] = families;
  const size = held?.holding.kind === 'so_many' ? held.holding.size : undefined;
  if (another || !size?.measure || query.by.join() !== 'family' || !family || families.size > 1)
    return undefined;
  const value = groupValue(of.members, size.measure, world.catalog);
  if (value === undefined || !isWholeFamily(query.of)) return undefined;
  return {
    verdict: by.some(({ divisions }) => divisions.length > 0) ? 'Yes' : 'No',
    subject: family.name,
    predicate: `has ${count(Math.round(value * 10) / 10, ...measuredNouns(size.measure, world))}`,
  };
}

function findDivisions(
  query: QueryOf<'groups'>,
  divided: Divided,
  { of, having }: ResultOf<'groups'>,
  world: World,
): Omit<Finding, 'sources'> {
  const { by, divisions, unknown } = divided;
  const [one, many] = divisionNouns(by, world);
  // No page states what would divide the group.
  if (divisions.length === 0 && (having.length === 0 || unknown.length === of.members.length))
    return {
      outcome: 'not_documented',
      lines: [{ subject: 'no page', predicate: `states a ${one} of ${world.speaker.roles(query.of)}` }],
      notes: undividedNotes(divided, world),
    };
  if (divisions.length === 0) {
    const notes = undividedNotes(divided, world);
    return { outcome: 'answered', lines: [noneText(query, one, world)], notes };
  }
  const number = count(divisions.length, one, many);
  const names = listedUpTo(
    divisions.map(({ shared }) => sharedName(shared, world)),
    isUnit(by) || by === 'manager' ? MOST_NAMED : MOST_STEPS,
  );
  return {
    outcome: 'answered',
    lines: [{ predicate: `${dividedText(query, by, number, world)}: ${names}.` }],
    parts: [divisionTable(capital(many), divided, world, having)],
    notes: undividedNotes(divided, world),
  };
}

/** The first line names up to this many grades or levels; no organisation has many more. */
const MOST_STEPS = 20;

/** Says that no division meets the conditions: none has what was asked, or every one has what it should lack. */
function noneText(query: QueryOf<'groups'>, one: string, world: World): Line {
  const { of, having = [] } = withinNoun(query);
  const among = of.kind === 'all' ? '' : ` among ${world.speaker.roles(of)}`;
  const [only, another] = having;
  if (only && !another && isLacked(only))
    return { subject: `every ${one}`, predicate: `has ${someText(only.roles, world)}${among}` };
  return { subject: `no ${one}`, predicate: `has ${heldText(having, world)}${among}` };
}

/** "2 or more roles in Kitchen", where only numbers of roles are asked for, rather than "2 or more roles among ..." */
function withinNoun(query: QueryOf<'groups'>): QueryOf<'groups'> {
  const { of, having } = query;
  const isCounted = having?.every(
    (holding) => holding.kind === 'so_many' && holding.roles.kind === 'all' && !holding.size.measure,
  );
  return having && isCounted && of.kind === 'where' && of.roles.kind === 'all'
    ? { ...query, of: of.roles, having: having.map((holding) => ({ ...holding, roles: of })) }
    : query;
}

/** The number of divisions in words: "3 job families have roles that are grade 8", "The catalogue has 5 levels". */
function dividedText(query: QueryOf<'groups'>, by: Grouping, number: string, world: World): string {
  const { of, having } = withinNoun(query);
  const have = number.startsWith('1 ') ? 'has' : 'have';
  const { roles: say, found, condition } = world.speaker;
  if (having)
    return `${number} ${have} ${heldText(having, world)}${of.kind === 'all' ? '' : ` among ${say(of)}`}`;
  if (of.kind === 'all') return `The catalogue has ${number}`;
  if (of.kind === 'where' && of.roles.kind === 'extreme' && of.roles.per === by)
    return `In ${number}, ${found({ ...of.roles, per: undefined }, 'one')} ${condition(of.condition, 'one')}`;
  return isUnit(by) ? `${number} ${have} ${say(of)}` : `${capital(say(of))} have ${number}`;
}
