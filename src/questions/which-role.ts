import type { Role } from '../catalog/catalog.js';
import { evaluateRoles } from '../queries/evaluate-roles.js';
import { mapRoles, rolesIn } from '../queries/map-roles.js';
import type { Member } from '../queries/member.js';
import { titleOf } from '../queries/member.js';
import type { Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';

import { stem } from '../text/stem.js';
import { contentWords } from '../text/title.js';

/** One of several roles that a description fits, and the question about it. */
export interface Choice {
  member: Member;
  label: string;
  query: Query;
}

/** A query whose descriptions were each found to fit one role, or what stands in the way. */
export type Settled =
  | { kind: 'query'; query: Query }
  | { kind: 'which_role'; choices: readonly Choice[] }
  | { kind: 'no_such_title'; title: string; query: Query };

/** Finds the one role that each description of a query fits; beside others, such as the role last spoken of, the one most like them. */
export function settleDescriptions(query: Query, sources: Sources, company: readonly Roles[] = []): Settled {
  const groups = rolesIn(query);
  const unknown = groups.find((each) => each.kind === 'unknown');
  if (unknown?.kind === 'unknown') return { kind: 'no_such_title', title: unknown.title, query };
  // The innermost first: a description may speak of another.
  const description = groups.findLast((each) => each.kind === 'the');
  if (description?.kind !== 'the') return { kind: 'query', query };
  const members = besideOthers(
    plainest(evaluateRoles(description.of, sources).members, description.of),
    [...rolesIn(replaced(query, description, { kind: 'all' })), ...company],
    sources,
  );
  const [only, another] = members;
  if (only && another) {
    const choices = members.map((member) => ({
      member,
      label: titleOf(member),
      query: replaced(query, description, one(member)),
    }));
    return { kind: 'which_role', choices };
  }
  return settleDescriptions(
    replaced(query, description, only ? one(only) : description.of),
    sources,
    company,
  );
}

function one(member: Member): Roles {
  return member.kind === 'role'
    ? { kind: 'one', role: member.role.id }
    : { kind: 'outsider', title: member.title };
}

function replaced(query: Query, description: Roles, by: Roles): Query {
  const key = JSON.stringify(description);
  return mapRoles(query, (roles) => (JSON.stringify(roles) === key ? by : undefined));
}

/** "The director in Partner Programs" is no Senior Director where there is one without that word. */
function plainest(members: readonly Member[], described: Roles): readonly Member[] {
  if (described.kind !== 'where') return members;
  const plain = members.filter((member) => !contentWords(titleOf(member)).some(isModifier));
  return plain.length === 1 ? plain : members;
}

/** Words before a noun that raise or lower a level. */
const MODIFIERS = new Set(
  'senior junior associate assistant staff lead principal executive deputy'.split(' '),
);

function isModifier(word: string): boolean {
  return MODIFIERS.has(word);
}

/**
 * Those of some members that are most like the roles named with them: in "senior manager or director, Ecosystem
 * Operations" the first is of Ecosystem Operations as well. All of them where that singles none out.
 */
function besideOthers(
  members: readonly Member[],
  groups: readonly Roles[],
  { catalog }: Sources,
): readonly Member[] {
  const others = groups.flatMap((each) =>
    each.kind === 'one' ? (catalog.roleById.get(each.role) ?? []) : [],
  );
  const [other] = others;
  if (members.length < 2 || !other || others.length > 1) return members;
  const wanted = lineOfWork(other);
  const alike = members.filter(
    (member) => member.kind === 'role' && member.role !== other && member.role.family === other.family,
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
