import { evaluate } from '../queries/evaluate.js';
import { evaluateRoles } from '../queries/evaluate-roles.js';
import { keysOf, type Member, memberKey } from '../queries/member.js';
import type { Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import type { Conversation } from './conversation.js';
import type { Referents } from './read-clause.js';

/** The roles that an answer names besides those asked about: a manager, direct reports, the next role. */
export function toldOf(query: Query, sources: Sources): Roles | undefined {
  if (query.kind === 'which') return firstOf(query, sources);
  if (query.kind !== 'facts' || query.facts.length > 1) return undefined;
  const told = relatedBy(query);
  return told && evaluateRoles(told, sources).members.length > 0 ? told : undefined;
}

/** "Which one is higher" tells of that one. */
function firstOf(query: Extract<Query, { kind: 'which' }>, sources: Sources): Roles | undefined {
  const result = evaluate(query, sources);
  const [only, another] = result.kind === 'which' ? result.best : [];
  return only === undefined || another !== undefined ? undefined : query.sides[only];
}

function relatedBy({ facts: [fact], of }: Extract<Query, { kind: 'facts' }>): Roles | undefined {
  switch (fact) {
    case 'reports_to':
      return { kind: 'managers', of, steps: 1 };
    case 'direct_reports':
      return { kind: 'reports', of, steps: 1 };
    case 'next_step':
      return { kind: 'next', of, steps: 1 };
    case 'previous_step':
      return { kind: 'previous', of, steps: 1 };
    default:
      return undefined;
  }
}

/** Whom the words of a clause may stand for. */
export function referentsOf(conversation: Conversation, sources: Sources): Referents {
  const { query, focus, told, me, choices } = conversation;
  return {
    isConversation: query !== undefined || choices !== undefined,
    ...(focus && { them: focus }),
    ...(told && { person: told }),
    ...(told && query?.kind === 'which' && { it: told }),
    ...(me && { me }),
    ...listOf(conversation, sources),
  };
}

/** More roles are not counted through by their places. */
const MOST_LISTED = 25;

/** The last list, in its order, and those of it that were not spoken of last; a choice that was offered comes first. */
function listOf(
  { among, focus, choices }: Conversation,
  sources: Sources,
): Pick<Referents, 'list' | 'others'> {
  if (!among || choices) return {};
  const { members } = evaluateRoles(among, sources);
  if (members.length < 2 || members.length > MOST_LISTED) return {};
  const last = keysOf(focus ? evaluateRoles(focus, sources).members : []);
  return {
    list: members.map(roleOf),
    others: members.filter((member) => !last.has(memberKey(member))).map(roleOf),
  };
}

function roleOf(member: Member): Roles {
  return member.kind === 'role'
    ? { kind: 'one', role: member.role.id }
    : { kind: 'outsider', title: member.title };
}

/** What may be chosen from after a question about some roles: they, or where one of the last list was chosen, that list. */
export function amongOf(
  focus: Roles | undefined,
  { among, focus: before }: Conversation,
  sources: Sources,
): Roles | undefined {
  if (!focus || !SINGLE.has(focus.kind)) return focus;
  if (!before) return undefined;
  const found = keysOf(evaluateRoles(focus, sources).members);
  const isOf = (group: Roles): boolean =>
    evaluateRoles(group, sources).members.some((member) => found.has(memberKey(member)));
  if (among && isOf(among)) return among;
  if (!SINGLE.has(before.kind) || isOf(before)) return undefined;
  return { kind: 'either', groups: [before, focus] };
}

/** Kinds of groups that are spoken of as one role. */
const SINGLE: ReadonlySet<Roles['kind']> = new Set([
  'one',
  'outsider',
  'the',
  'managers',
  'next',
  'previous',
]);
