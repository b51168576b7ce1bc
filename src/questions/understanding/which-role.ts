import type { Role } from '../../catalog/catalog.js';
import { partsOf } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { mapRoles, rolesIn } from '../../queries/map-roles.js';
import { aloneOf, type Member, memberKey, titleOf } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { setOfWords } from '../../text/set-of-words.js';
import { stem } from '../../text/stem.js';
import { contentWords } from '../../text/title.js';

/** One of several roles that a description fits, and the question about it. */
export interface RoleChoice {
  member: Member;
  label: string;
  query: Query;
}

/** A query whose descriptions each became one role, or the description that did not. */
export type Settled =
  | { kind: 'query'; query: Query }
  | { kind: 'which_role'; choices: readonly RoleChoice[]; description: Roles; query: Query }
  | { kind: 'no_such_title'; title: string; query: Query };

/** The roles of a conversation that a description may mean. */
export interface Company {
  /** Those that the last question was about: "the director" is most likely the one of their family. */
  beside: readonly Roles[];
  /** Those that were spoken of, the latest first: "the engineer" is most likely one of them. */
  spoken: readonly Roles[];
}

const ALONE: Company = { beside: [], spoken: [] };

/**
 * Finds the one role that each description of a query fits. If the query names other roles, or follows a question about
 * one, takes the role most like them.
 */
export function settleDescriptions(query: Query, sources: Sources, company = ALONE): Settled {
  const groups = rolesIn(query);
  const unknown = groups.find((each) => each.kind === 'unknown');
  if (unknown?.kind === 'unknown') return { kind: 'no_such_title', title: unknown.title, query };
  // The innermost first: a description may speak of another.
  const description = groups.findLast((each) => each.kind === 'the');
  if (description?.kind !== 'the') return { kind: 'query', query };
  const others = rolesIn(replaced(query, description, { kind: 'all' }));
  const members = likeliest(description.of, others, sources, company);
  const [only, another] = members;
  if (only && another) {
    const choices = members.map((member) => ({
      member,
      label: titleOf(member),
      query: replaced(query, description, aloneOf(member)),
    }));
    return { kind: 'which_role', choices, description, query };
  }
  return settleDescriptions(
    replaced(query, description, only ? aloneOf(only) : description.of),
    sources,
    company,
  );
}

/** The roles that a description may mean beside the others of its question and of the conversation. */
function likeliest(
  described: Roles,
  others: readonly Roles[],
  sources: Sources,
  { beside, spoken }: Company,
): readonly Member[] {
  const members = plainest(evaluateRoles(described, sources).members, described);
  const fitting = plainest(besideOthers(members, described, [...others, ...beside], sources), described);
  if (fitting.length < 2) return fitting;
  const known = spoken.flatMap((roles) => evaluateRoles(roles, sources).members).map(memberKey);
  const spokenOf = ofLevelAlone(members, described).filter((member) => known.includes(memberKey(member)));
  return spokenOf.length === 1 ? spokenOf : fitting;
}

function replaced(query: Query, description: Roles, by: Roles): Query {
  const key = JSON.stringify(description);
  return mapRoles(query, (roles) =>
    roles.kind === description.kind && JSON.stringify(roles) === key ? by : undefined,
  );
}

/** "The director" is the one director whose title has no word such as "senior", if there is exactly one. */
function plainest(members: readonly Member[], described: Roles): readonly Member[] {
  if (described.kind !== 'where') return members;
  const plain = members.filter((member) => !contentWords(titleOf(member)).some(isModifier));
  return plain.length === 1 ? plain : ofNamedLevel(members, described);
}

/** "The manager in Partner Programs" is the one role of that level, if there is exactly one. */
function ofNamedLevel(members: readonly Member[], described: Roles): readonly Member[] {
  const ofLevel = ofLevelAlone(members, described);
  return ofLevel.length === 1 ? ofLevel : members;
}

/** The members whose level the words name: "the manager" is no Program Manager. All members if none has that level. */
function ofLevelAlone(members: readonly Member[], described: Roles): readonly Member[] {
  const named = namedLevel(described);
  const ofLevel = members.filter(
    (member) => member.kind === 'role' && member.role.level.toLowerCase() === named,
  );
  return ofLevel.length > 0 ? ofLevel : members;
}

/** The words of titles in a description, which may be a level: "senior manager". */
function namedLevel(described: Roles): string | undefined {
  if (described.kind !== 'where') return undefined;
  return partsOf(described.condition)
    .flatMap((each) => (each.kind === 'titled' ? each.words : []))
    .join(' ');
}

/** Words before a noun that raise or lower a level. */
const MODIFIERS = setOfWords('senior junior associate assistant staff lead principal executive deputy');

function isModifier(word: string): boolean {
  return MODIFIERS.has(word);
}

/**
 * The members that fit the other groups in the query. In "all of Ecosystem Programs except the associate" that is the
 * associate of that family; in "senior manager or director, Ecosystem Operations" the first is of Ecosystem Operations
 * as well. All members if nothing singles some out.
 */
function besideOthers(
  members: readonly Member[],
  described: Roles,
  groups: readonly Roles[],
  sources: Sources,
): readonly Member[] {
  if (members.length < 2) return members;
  const among = groups
    .filter(({ kind }) => kind === 'where')
    .map((group) => new Set(evaluateRoles(group, sources).members.map(titleOf)))
    .map((titles) => members.filter((member) => titles.has(titleOf(member))))
    .find(({ length }) => length > 0);
  return besideOne(among ?? members, described, groups, sources);
}

/** The member most like the role that the groups name; all members if none stands out. */
function besideOne(
  members: readonly Member[],
  described: Roles,
  groups: readonly Roles[],
  { catalog }: Sources,
): readonly Member[] {
  const others = groups.flatMap((each) =>
    each.kind === 'one' ? (catalog.roleById.get(each.role) ?? []) : [],
  );
  const [other] = others;
  if (members.length < 2 || !other || others.some(({ family }) => family !== other.family)) return members;
  const wanted = lineOfWork(other);
  const alike = ofLevelAlone(members, described).filter(
    (member) =>
      member.kind === 'role' && !others.includes(member.role) && member.role.family === other.family,
  );
  const [first, second] = alike
    .map((member) => ({
      member,
      shared:
        member.kind === 'role' ? lineOfWork(member.role).filter((word) => wanted.includes(word)).length : 0,
    }))
    .sort((a, b) => b.shared - a.shared || titleOf(a.member).length - titleOf(b.member).length);
  return first &&
    (!second || second.shared < first.shared || titleOf(first.member).length < titleOf(second.member).length)
    ? [first.member]
    : members;
}

/** The stems of a title less those of its level. */
function lineOfWork(role: Role): string[] {
  const level = new Set(contentWords(role.level).map(stem));
  return contentWords(role.title)
    .map(stem)
    .filter((word) => !level.has(word));
}
