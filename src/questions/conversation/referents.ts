import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { keysOf, type Member, memberKey } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';
import { alone, aloneOf } from './several.js';

/** Whom pronouns stand for: what was last spoken of, and who is asking. */
export interface Referents {
  /** "it", "they", "her": the roles of the last answer. */
  them?: Roles;
  /** "that", "she": whom the last answer told of, where that is somebody else. */
  person?: Roles;
  /** Whether that person is the manager of those asked about. */
  isManager?: true;
  /** "that manager": whom the latest answer about managers told of. */
  manager?: Roles;
  /** "it": the one of several that the last answer chose. */
  it?: Roles;
  /** The last list, in its order: "the first", "both". */
  list?: readonly Roles[];
  /** The two that were last asked about by name: "those two". */
  pair?: readonly Roles[];
  /** Those of it that were not spoken of last: "the other one". */
  others?: readonly Roles[];
  /** The same, as one group. */
  rest?: Roles;
  /** "there", "that family": the one family of those roles. */
  family?: string;
  /** Whether there is something to go on from. */
  isConversation?: boolean;
  /** "I", "my": the role that somebody said they have. */
  me?: Roles;
}

/** Whom the words of a clause may stand for. */
export function referentsOf(conversation: Conversation, sources: Sources): Referents {
  const { query, focus, told, me, choices, spoken = [] } = conversation;
  const pair = spoken.filter(({ kind }) => kind === 'one').slice(0, 2);
  const manager = spoken.find(({ kind }) => kind === 'managers');
  // What is next for me goes on from my role.
  const isMine = (roles: Roles): boolean =>
    me !== undefined && JSON.stringify(roles).includes(JSON.stringify(me));
  const byTitle = (roles: Roles): Roles => (isMine(roles) ? roles : alone(roles, sources));
  return {
    isConversation: query !== undefined || choices !== undefined,
    ...(focus && { them: byTitle(focus) }),
    ...(told && (choosesOne(query) ? { it: told } : { person: byTitle(told) })),
    ...familyOf(focus, sources),
    ...(told?.kind === 'managers' && { isManager: true as const }),
    ...(manager && { manager: byTitle(manager) }),
    ...(pair.length === 2 && { pair: pair.toReversed() }),
    ...(me && { me }),
    ...listOf(conversation, sources),
  };
}

function familyOf(focus: Roles | undefined, sources: Sources): Pick<Referents, 'family'> {
  const members = focus && focus.kind !== 'all' ? evaluateRoles(focus, sources).members : [];
  const families = new Set(
    members.flatMap((member) => (member.kind === 'role' ? [member.role.family.id] : [])),
  );
  const [only, another] = families;
  return only !== undefined && another === undefined ? { family: only } : {};
}

/** Whether an answer tells of one of those that were asked about: "which one is higher", "which one needs SQL". */
function choosesOne(query: Query | undefined): boolean {
  return query?.kind === 'which' || query?.kind === 'statements';
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
  const spokenOf = told && choosesOne(query) ? told : focus;
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
    list: list.map(aloneOf),
    ...(rest && {
      others: rest.left.map(aloneOf),
      rest: { kind: 'less', roles: rest.roles, without: rest.without },
    }),
  };
}
