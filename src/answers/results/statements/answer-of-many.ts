import type { Family, Role } from '../../../catalog/catalog.js';
import type { FamilySpecialty } from '../../../catalog/index/specialty-index.js';
import type { Group } from '../../../queries/group.js';
import type { QueryOf, TextCondition } from '../../../queries/query.js';
import type { Statements } from '../../../queries/result.js';
import { capital, count, listed } from '../../../text/prose.js';
import type { Finding, Line } from '../../finding.js';
import { firstOfMany, furtherOf } from '../../first-of-many.js';
import { followUpsAmong } from '../../follow-ups.js';
import type { Found, World } from '../../found.js';
import { listEach, listPart } from '../../parts/build-parts.js';
import type { ListPart } from '../../parts/part.js';
import { sourcesOfRoles } from '../../sources.js';
import { STATEMENT_NOUNS, withGrade } from '../../wording.js';
import { neitherMember, rolesOf } from '../members.js';
import { byKind, searchedWords } from './statement-kinds.js';
import { unmentionedLines } from './unmentioned.js';

type Asked = QueryOf<'statements'>;

/** The first line names up to this many roles. */
const MOST_IN_LINE = 3;
const MOST_HOLDERS = 2;
const MOST_FAMILIES = 12;

/** Which roles of a group mention some words, and what they say. */
export function answerOfMany(
  query: Asked,
  { of, found, read, members, text }: Statements,
  world: World,
): Found {
  const words = searchedWords(text);
  const roles = rolesOf(members);
  const specialties = specialtiesAbout(of, words, world);
  if (roles.length === 0 && specialties.length === 0)
    return { intents: ['search'], findings: [findNone(query, of, world)], roles: [], outcome: 'not_found' };
  const told = roles.length > 0 ? roles : specialties.flatMap(({ family }) => family.roles.slice(0, 1));
  const finding: Finding = {
    outcome: 'answered',
    lines: [
      roles.length > 0 ? lineOf(query, roles, world) : specialtiesLine(text, specialties.length, world),
      ...unmentionedLines(text, world, query.only),
    ],
    parts: [
      ...statementLists(found, read, words, world),
      ...specialtyList(specialties, words),
      ...rolesPart(roles),
    ],
    sources: sourcesOfRoles(firstOfMany(told)),
    roles,
  };
  return { intents: ['search'], findings: [finding], roles, followUps: followUpsAmong(roles, world) };
}

/** The statements in a list for each kind, each with its roles. */
function statementLists(
  found: Statements['found'],
  read: Statements['read'],
  words: readonly string[],
  world: World,
): ListPart[] {
  return byKind(found, world).flatMap(([kind, items]) =>
    listEach(
      capital(STATEMENT_NOUNS[kind][1]),
      items,
      (statement) => {
        const { text, roles } = read(statement);
        return `${text} (${heldBy(roles)})`;
      },
      words,
    ),
  );
}

function specialtyList(specialties: readonly FamilySpecialty[], words: readonly string[]): ListPart[] {
  return listPart(
    'Specialties',
    specialties.map(({ family, name, summary }) => `${name} (${family.name}): ${summary}`),
    words,
  );
}

function findNone({ of, only, text }: Asked, group: Group, world: World): Finding {
  const nouns = only ? only.map((kind) => STATEMENT_NOUNS[kind][0]) : ['page'];
  const subject =
    of.kind === 'all'
      ? `no ${listed(nouns, 'or')} in the catalogue`
      : (neitherMember(group) ?? `none of ${theGroup(of, world)}`);
  return {
    outcome: 'not_documented',
    lines: [{ subject, predicate: `mentions ${world.speaker.text(text)}` }],
    sources: [],
  };
}

/** "2 roles mention travel in the requirements: the Baker and the Cook" */
function lineOf({ of, text, only }: Asked, roles: readonly Role[], world: World): Line {
  const names = roles.length <= MOST_IN_LINE ? `: ${listed(roles.map(({ title }) => `the ${title}`))}` : '';
  const where = only
    ? ` in the ${listed(
        only.map((kind) => STATEMENT_NOUNS[kind][1]),
        'or',
      )}`
    : '';
  return {
    subject: of.kind === 'all' ? count(roles.length, 'role') : `${roles.length} of ${theGroup(of, world)}`,
    predicate: `${roles.length === 1 ? 'mentions' : 'mention'} ${world.speaker.text(text)}${where}${names}`,
  };
}

function specialtiesLine(text: TextCondition, number: number, { speaker }: World): Line {
  const specialties = count(number, 'specialty', 'specialties');
  const predicate = `mentions ${speaker.text(text)}, but ${specialties} ${number === 1 ? 'does' : 'do'}`;
  return { subject: 'no role', predicate };
}

/** "the roles that are in Kitchen", "the direct reports of the Head Chef" */
function theGroup(group: Asked['of'], { speaker }: World): string {
  return speaker.roles(group).replace(/^(?=roles )/, 'the ');
}

/** All roles of a search, in a list that surfaces may fold. */
function rolesPart(roles: readonly Role[]): ListPart[] {
  if (roles.length <= MOST_IN_LINE) return [];
  const items = firstOfMany(roles).map(withGrade);
  return [{ kind: 'list', heading: `Roles (${roles.length})`, items, aside: true, ...furtherOf(roles) }];
}

/** The roles of a statement: the titles of a few; for many, their families, each with a number. */
function heldBy(roles: readonly Role[]): string {
  if (roles.length <= MOST_HOLDERS) return listed(roles.map(({ title }) => title));
  // In the order of the catalogue, the roles of a family stand together.
  const first: { family: Family; times: number }[] = [];
  let families = 0;
  let last: Family | undefined;
  for (const { family } of roles) {
    if (family !== last && ++families <= MOST_FAMILIES) first.push({ family, times: 0 });
    last = family;
    const counted = first[families - 1];
    if (counted) counted.times++;
  }
  const number = count(roles.length, 'role');
  if (families === 1) return `${number} in ${roles[0]?.family.name}`;
  const counted = first.map(({ family: { name }, times }) => `${name} ${times}`);
  const left = families - counted.length;
  return `${number}: ${[...counted, ...(left > 0 ? [`${left} more job families`] : [])].join(', ')}`;
}

/** The specialties of the families of a group that have all of some words. */
function specialtiesAbout(
  group: Group,
  words: readonly string[],
  { statements }: World,
): readonly FamilySpecialty[] {
  const found = statements.specialties.find(words);
  if (group.kind === 'all' || found.length === 0) return found;
  const families = new Set(rolesOf(group.members).map(({ family }) => family));
  return found.filter(({ family }) => families.has(family));
}
