import { isSameValue } from '../../collections.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { aloneOf, keysOf, type Member, memberKey } from '../../queries/member.js';
import type { Query, Roles, TextCondition } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';
import { groupsTold } from './groups-told.js';
import { MOST_LISTED, nearTo, offeredIn, type Pointable } from './pointable.js';
import { alone, isTable, SINGLE, severalOf } from './several.js';
import { isSomebody } from './told.js';

/** Whom pronouns stand for: what was last spoken of, and who is asking. */
export interface Referents {
  /** "it", "they", "her": the roles of the last answer. */
  them?: Roles;
  /** Whether these are more than one, and so no "that one". */
  isSeveral?: boolean;
  /** "that", "she": whom the last answer told of, where that is somebody else. */
  person?: Roles;
  /** Whoever leads those that the last question was about: "his" after how many report to a director. */
  lead?: Roles;
  /** Whether that person is the manager of those asked about, and whether an answer has said so. */
  isManager?: true;
  isAnswered?: boolean;
  /** "that manager": whom the latest answer about managers told of. */
  manager?: Roles;
  /** "That director", "those two managers": those last told of, asked about, listed and named, in this order. */
  near?: readonly (readonly Pointable[])[];
  /** Those that an answer let somebody choose from. */
  offered?: readonly Pointable[];
  /** Whom the last answers told of as managers. */
  managers?: readonly Pointable[];
  /** "The manager": whom the last answer told of as one, or else whom the role asked about reports to. */
  theManager?: Roles;
  /** "That team": those who report to whoever was last told of or asked about. */
  team?: Roles;
  /** "The lowest of them", "their grades": all of those last told of, where there are several. */
  several?: Roles;
  /** "it": the one of several that the last answer chose, or the step that it told of. */
  it?: Roles;
  /** The last list, or the groups of a table, in their order: "the first", "both". */
  list?: readonly Roles[];
  /** The two that were last asked about by name: "those two". */
  pair?: readonly Roles[];
  /** Those of it that were not spoken of last: "the other one". */
  others?: readonly Roles[];
  /** The same, as one group. */
  rest?: Roles;
  /** "there", "that family": the one family of those roles. */
  family?: string;
  /** "Who else needs it": what was last looked for in pages. */
  text?: TextCondition;
  /** Whether there is something to go on from. */
  isConversation?: boolean;
  /** "I", "my": the role that somebody said they have. */
  me?: Roles;
  /** "Would I": the one role last asked about, where they have another. */
  goal?: Roles;
}

/** Whom the words of a clause may stand for; those of the same message were written before its answer was read. */
export function referentsOf(conversation: Conversation, sources: Sources, isAnswered: boolean): Referents {
  const { query, focus, told, me, choices, spoken = [] } = conversation;
  const pair = spoken.filter(({ kind }) => kind === 'one').slice(0, 2);
  const manager = spoken.find(({ kind }) => kind === 'managers');
  // What is next for me goes on from my role.
  const isMine = (roles: Roles): boolean =>
    me !== undefined && JSON.stringify(roles).includes(JSON.stringify(me));
  const byTitle = (roles: Roles): Roles => (isMine(roles) ? roles : alone(roles, sources));
  return {
    isConversation: query !== undefined || choices !== undefined,
    // A table of the whole catalogue speaks of no roles.
    ...(focus &&
      !(focus.kind === 'all' && query && isTable(query)) && {
        them: byTitle(focus),
        isSeveral: evaluateRoles(focus, sources).members.length > 1,
      }),
    ...(told && (choosesOne(query) || isStep(told)) && { it: byTitle(told) }),
    ...(told && !choosesOne(query) && { person: byTitle(told) }),
    ...familyOf(focus, sources),
    ...(focus?.kind === 'reports' && SINGLE.has(focus.of.kind) && { lead: byTitle(focus.of) }),
    ...(told?.kind === 'managers' && { isManager: true as const, isAnswered }),
    ...(manager && { manager: byTitle(manager) }),
    ...(pair.length === 2 && { pair: pair.toReversed() }),
    ...(me && { me }),
    ...(me && focus && goalIn(me, focus, sources)),
    ...textIn(query),
    ...theManagerIn(conversation, sources),
    ...teamOf(told?.kind === 'managers' ? told : focus, sources),
    ...severalIn(conversation, sources),
    ...nearTo(conversation, sources),
    ...(choices && { offered: offeredIn(choices, sources) }),
    ...listOf(conversation, sources),
  };
}

function goalIn(me: Roles, focus: Roles, sources: Sources): Pick<Referents, 'goal'> {
  const goal = alone(focus, sources);
  return goal.kind === 'one' && !isSameValue(goal, me) ? { goal } : {};
}

function textIn(query: Query | undefined): Pick<Referents, 'text'> {
  if (query?.kind === 'statements') return { text: query.text };
  const claim = query?.kind === 'whether' ? query.claim : undefined;
  return claim?.kind === 'mentions' ? { text: claim.text } : {};
}

function theManagerIn(
  { focus, told, spoken = [] }: Conversation,
  sources: Sources,
): Pick<Referents, 'theManager'> {
  if (told?.kind === 'managers') return { theManager: alone(told, sources) };
  if (!focus || !SINGLE.has(focus.kind)) return {};
  const met = spoken.find(({ kind }) => kind === 'managers');
  const itself = alone(focus, sources);
  // Who was asked about as somebody's manager is that manager, and has another one.
  if (met && isSameValue(alone(met, sources), itself)) return { theManager: itself };
  const manager: Roles = { kind: 'managers', of: focus, steps: 1 };
  return isSomebody(manager, sources) ? { theManager: manager } : {};
}

function teamOf(lead: Roles | undefined, sources: Sources): Pick<Referents, 'team'> {
  if (!lead || !SINGLE.has(lead.kind)) return {};
  const team: Roles = { kind: 'reports', of: alone(lead, sources), steps: 1 };
  return isSomebody(team, sources) ? { team } : {};
}

function severalIn(conversation: Conversation, sources: Sources): Pick<Referents, 'several'> {
  const several = conversation.choices ? undefined : severalOf(conversation, sources);
  const isSeveral = several && evaluateRoles(several, sources).members.length > 1;
  return isSeveral ? { several } : {};
}

/** The family of some roles, where they are all of one. */
export function familyOf(focus: Roles | undefined, sources: Sources): Pick<Referents, 'family'> {
  const members = focus && focus.kind !== 'all' ? evaluateRoles(focus, sources).members : [];
  const families = new Set(
    members.flatMap((member) => (member.kind === 'role' ? [member.role.family.id] : [])),
  );
  const [only, another] = families;
  return only !== undefined && another === undefined ? { family: only } : {};
}

/** Whether an answer tells of a step on a ladder: of a role, as whoever asked it did. */
function isStep({ kind }: Roles): boolean {
  return kind === 'next' || kind === 'previous';
}

/** Whether an answer tells of one of those that were asked about: "which one is higher", "which one needs SQL". */
function choosesOne(query: Query | undefined): boolean {
  return query?.kind === 'which' || query?.kind === 'statements';
}

/** The last list or the rows of a table, in their order, and those of the list that were not spoken of last; a choice that was offered comes first. */
function listOf(conversation: Conversation, sources: Sources): Pick<Referents, 'list' | 'others' | 'rest'> {
  const { query, among, wider, focus, told, choices } = conversation;
  if (choices) return {};
  const groups = groupsTold(conversation, sources);
  if (groups.length > 0) return groups.length > MOST_LISTED ? {} : { list: groups };
  if (!among) return {};
  const membersOf = (roles: Roles | undefined): readonly Member[] =>
    roles ? evaluateRoles(roles, sources).members : [];
  const spokenOf = told && choosesOne(query) ? told : focus;
  const narrow = membersOf(among);
  const list = wider && narrow.length < 2 ? membersOf(wider) : narrow;
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
