import type { Role } from '../../catalog/catalog.js';
import { roleMember } from '../../queries/member.js';
import type { QueryOf } from '../../queries/query.js';
import type { Common, CommonItems } from '../../queries/result.js';
import type { Shared } from '../../queries/shared.js';
import { asSentence, capital, count, listed } from '../../text/prose.js';
import type { Finding, Line } from '../finding.js';
import { followUpsAmong } from '../follow-ups.js';
import type { Found, World } from '../found.js';
import { listPart } from '../parts/build-parts.js';
import { sourcesOfRoles } from '../sources.js';
import { STATEMENT_NOUNS } from '../wording.js';
import { sharedName } from './divisions/divisions.js';
import { isNamed, rolesOf, theMembers } from './members.js';
import { findNobody } from './nobody.js';

type Asked = QueryOf<'common'>;

/** What all members of a group have in common and, if others are given, what the others lack. */
export function answerCommon(query: Asked, result: Common, world: World): Found {
  const roles = rolesOf(result.of.members);
  const named = [...roles, ...rolesOf(result.without?.members ?? [])];
  const empty = emptySide(query, result);
  if (empty) return { intents: ['compare'], findings: [findNobody(...empty, world)], roles };
  const isUnlisted = result.lists.every(({ items }) => !items);
  const finding: Finding =
    isUnlisted && result.facts.length === 0
      ? unlistedFinding(result, roles)
      : {
          outcome: 'answered',
          lines: [lineOf(query, result, world)],
          parts: result.lists.flatMap(({ kind, items = [] }) =>
            listPart(`${capital(kind)} (${items.length})`, items),
          ),
          notes: result.lists.flatMap(silentNotes),
          sources: sourcesOfRoles(roles),
        };
  return {
    intents: ['compare'],
    findings: [finding],
    roles: named.length > MOST_NAMED ? [] : named,
    followUps: followUpsAmong(roles, world),
  };
}

const MOST_NAMED = 40;

function emptySide({ of, without }: Asked, result: Common) {
  if (result.of.members.length === 0) return [of, result.of] as const;
  const others = result.without;
  return without && others?.kind !== 'less' && others?.members.length === 0
    ? ([without, others] as const)
    : undefined;
}

function unlistedFinding({ lists }: Common, roles: readonly Role[]): Finding {
  const silent = new Set(lists.flatMap((list) => list.silent));
  const kinds = listed(
    lists.map(({ kind }) => kind),
    'or',
  );
  return {
    outcome: 'not_documented',
    lines: [{ subject: 'the page', predicate: `lists no ${kinds} for ${someRoles([...silent])}` }],
    sources: sourcesOfRoles(roles),
  };
}

/** "The Staff ESM and the Senior ESM have 6 requirements in common", "... 2 requirements that the ESM does not have: SQL." */
function lineOf(query: Asked, { of, without, facts, lists }: Common, world: World): Line {
  const { members } = of;
  const said = world.speaker.roles(query.of).replace(/^roles /, '');
  const subject = isNamed(of) ? theMembers(members) : `the ${count(members.length, 'role')} ${said}`;
  const have = members.length === 1 ? 'has' : 'have';
  const amounts = lists.flatMap(({ kind, items }) =>
    items ? count(items.length, ...STATEMENT_NOUNS[kind]) : [],
  );
  const told = listed([...facts.map((shared) => factText(shared, world)), ...amounts]);
  const [item, another] = lists.flatMap(({ items = [] }) => items);
  const items = item && !another ? `: ${item.replace(/\.$/, '')}` : '';
  if (!query.without || !without) return { subject, predicate: `${have} ${told} in common${items}` };
  const isEverybodyElse = query.without.kind === 'less';
  const others = isEverybodyElse
    ? 'no other role has'
    : `${isNamed(without) ? theMembers(without.members, 'or') : world.speaker.roles(query.without)} ${
        without.members.length === 1 ? 'does' : 'do'
      } not have`;
  return { subject, predicate: `${have} ${told} that ${others}${items}` };
}

function factText(shared: Shared, world: World): string {
  const name = sharedName(shared, world);
  switch (shared.kind) {
    case 'grade':
      return name;
    case 'level':
      return `level ${name.toLowerCase()}`;
    case 'track':
      return `the ${name.toLowerCase()} track`;
    case 'family':
      return `the job family ${name}`;
    case 'department':
      return `the department ${name}`;
    case 'location':
      return `the location ${name}`;
    case 'manager':
      return `the manager ${name}`;
  }
}

function silentNotes({ kind, silent }: CommonItems): string[] {
  if (silent.length === 0) return [];
  const are = silent.length === 1 ? 'is' : 'are';
  return [asSentence(`${someRoles(silent)} ${are} left out: the page lists no ${kind}`)];
}

function someRoles(roles: readonly Role[]): string {
  return roles.length > MOST_SILENT ? count(roles.length, 'role') : theMembers(roles.map(roleMember));
}

const MOST_SILENT = 4;
