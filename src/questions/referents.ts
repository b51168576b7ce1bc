import { evaluate } from '../queries/evaluate.js';
import { evaluateRoles } from '../queries/evaluate-roles.js';
import { keysOf, type Member, memberKey } from '../queries/member.js';
import type { Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import type { Conversation } from './conversation.js';

/** Whom pronouns stand for: what was last spoken of, and who is asking. */
export interface Referents {
  /** "it", "they", "her": the roles of the last answer. */
  them?: Roles;
  /** "that", "she": whom the last answer told of, where that is somebody else. */
  person?: Roles;
  /** "it": the one of several that the last answer chose. */
  it?: Roles;
  /** The last list, in its order: "the first", "both". */
  list?: readonly Roles[];
  /** Those of it that were not spoken of last: "the other one". */
  others?: readonly Roles[];
  /** The same, as one group. */
  rest?: Roles;
  /** Whether there is something to go on from. */
  isConversation?: boolean;
  /** "I", "my": the role that somebody said they have. */
  me?: Roles;
}

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
  { query, among, wider, focus, told, choices }: Conversation,
  sources: Sources,
): Pick<Referents, 'list' | 'others' | 'rest'> {
  if (!among || choices) return {};
  const membersOf = (roles: Roles | undefined): readonly Member[] =>
    roles ? evaluateRoles(roles, sources).members : [];
  const spokenOf = query?.kind === 'which' ? told : focus;
  const list = membersOf(among);
  if (list.length > MOST_LISTED) return {};
  const last = keysOf(membersOf(spokenOf));
  const others = [among, wider].flatMap((roles) => {
    const left = membersOf(roles).filter((each) => !last.has(memberKey(each)));
    return roles && spokenOf && left.length > 0 ? [{ left, roles, without: spokenOf }] : [];
  });
  const [rest] = others;
  if (list.length + others.length < 2) return {};
  return {
    list: list.map(roleOf),
    ...(rest && {
      others: rest.left.map(roleOf),
      rest: { kind: 'less', roles: rest.roles, without: rest.without },
    }),
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
  { among, wider, focus: before }: Conversation,
  sources: Sources,
): Pick<Conversation, 'among' | 'wider'> {
  if (!focus || !before) return focus ? { among: focus } : {};
  const keys = (group: Roles): ReturnType<typeof keysOf> => keysOf(evaluateRoles(group, sources).members);
  const found = keys(focus);
  const list = among ? keys(among) : found;
  const isWithin = found.size > 0 && [...found].every((key) => list.has(key));
  const isNarrower = isWithin && found.size < list.size;
  if (!SINGLE.has(focus.kind)) {
    const from = isNarrower ? among : isWithin ? wider : undefined;
    return { among: focus, ...(from && { wider: from }) };
  }
  if (isNarrower && among) return { among, ...(wider && { wider }) };
  const isSame = !SINGLE.has(before.kind) || [...keys(before)].some((key) => found.has(key));
  return { among: isSame ? focus : { kind: 'either', groups: [before, focus] } };
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
