import { isSameValue } from '../../collections.js';
import { managers, reports } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import type { Query, Roles, TextCondition } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';
import { hasMembers } from './introduced.js';
import { choosesOne, type LastList, listIn } from './list-in.js';
import { nearTo, offeredIn, type Pointable } from './pointable.js';
import { alone, isTable, SINGLE, severalOf } from './several.js';

/** The roles that pronouns stand for: those last spoken of, and that of the asker. */
export interface Referents extends LastList {
  /** "it", "they", "her": the roles of the last answer. */
  them?: Roles;
  /** Whether `them` is more than one role, and so no "that one". */
  isSeveral?: boolean;
  /** "that", "she": the role that the last answer named, where that is another one. */
  person?: Roles;
  /** Whether `person` is the only one who reports to those asked about: "she" may be either. */
  isReport?: true;
  /** Whether these may be more than one, and so nobody's "she". Either of two managers is still "she". */
  isPersonSeveral?: boolean;
  /** "That", "their grades": the manager or the reports whom the last question was about and whom no page states. */
  nobody?: Roles;
  /** The manager of those that the last question was about: "his" after how many report to a director. */
  lead?: Roles;
  /** Whether `person` is the manager of those asked about, and whether an answer has said so. */
  isManager?: true;
  isAnswered?: boolean;
  /** "that manager": the one that the latest answer about managers named. */
  manager?: Roles;
  /**
   * "That director", "those two managers": the roles last named by an answer, asked about, listed and named, in this
   * order.
   */
  near?: readonly (readonly Pointable[])[];
  /** The roles that the last answer offered to choose from. */
  offered?: readonly Pointable[];
  /** The managers that the last answers named. */
  managers?: readonly Pointable[];
  /** "The manager": the one that the last answer named, or else the manager of the role asked about. */
  theManager?: Roles;
  /** "That team": the reports of the role last named or asked about. */
  team?: Roles;
  /** "The lowest of them", "their grades": all roles last named, where there are several. */
  several?: Roles;
  /** "it": the one of several that the last answer chose, or the step that it named. */
  it?: Roles;
  /** The two that were last asked about by name: "those two". */
  pair?: readonly Roles[];
  /** "there", "that family": the one family of those roles. */
  family?: string;
  /** "Who else needs it": what was last looked for in pages. */
  text?: TextCondition;
  /** Whether there is something to go on from. */
  isConversation?: boolean;
  /** "I", "my": the role that somebody said they have. */
  me?: Roles;
  /** "Would I", "do I": the one role last asked about. */
  goal?: Roles;
}

/**
 * The roles that words of a clause may stand for. `isAnswered` is false for a later clause of the same message: its
 * author had not read the answer to the earlier ones.
 */
export function referentsOf(conversation: Conversation, sources: Sources, isAnswered: boolean): Referents {
  const { query, focus, me, choices, spoken = [] } = conversation;
  const isNobody = isAnswered && conversation.introduced && !hasMembers(conversation.introduced, sources);
  const introduced = isNobody ? undefined : conversation.introduced;
  const manager = spoken.find(({ kind }) => kind === 'managers');
  const pair = spoken.filter(({ kind }) => kind === 'one').slice(0, 2);
  const byTitle = byTitleBut(me, sources);
  return {
    isConversation: query !== undefined || choices !== undefined,
    ...(focus && focusIn(focus, conversation, sources)),
    ...(introduced && introducedIn(introduced, query, isAnswered, sources, byTitle)),
    ...(isNobody && { nobody: conversation.introduced }),
    ...familyOf(focus, sources),
    ...(manager && { manager: byTitle(manager) }),
    ...(pair.length === 2 && { pair: pair.toReversed() }),
    ...(me && { me }),
    ...textIn(query),
    ...theManagerIn(conversation, sources),
    ...teamOf(introduced?.kind === 'managers' ? introduced : focus, sources),
    ...severalIn(conversation, sources),
    ...nearTo(conversation, sources),
    ...(choices && { offered: offeredIn(choices, sources) }),
    ...listIn(conversation, sources),
  };
}

/** Names a role by its title. "What is next for me" stays relative to my role. */
function byTitleBut(me: Roles | undefined, sources: Sources): (roles: Roles) => Roles {
  const isMine = (roles: Roles): boolean =>
    me !== undefined && JSON.stringify(roles).includes(JSON.stringify(me));
  return (roles) => (isMine(roles) ? roles : alone(roles, sources));
}

/** The nouns and pronouns that may stand for the roles last asked about. */
function focusIn(
  focus: Roles,
  { query, me }: Conversation,
  sources: Sources,
): Pick<Referents, 'them' | 'isSeveral' | 'lead' | 'goal'> {
  const byTitle = byTitleBut(me, sources);
  // A table of the whole catalogue names no roles.
  const namesNone = focus.kind === 'all' && query && isTable(query);
  return {
    ...(!namesNone && {
      them: byTitle(focus),
      isSeveral: evaluateRoles(focus, sources).members.length > 1,
    }),
    ...(focus.kind === 'reports' && SINGLE.has(focus.of.kind) && { lead: byTitle(focus.of) }),
    ...goalIn(me, focus, sources),
  };
}

/** The nouns and pronouns that may stand for the roles that the last answer named. */
function introducedIn(
  introduced: Roles,
  query: Query | undefined,
  isAnswered: boolean,
  sources: Sources,
  byTitle: (roles: Roles) => Roles,
): Referents {
  const isChosen = choosesOne(query);
  const { length } = evaluateRoles(introduced, sources).members;
  const { kind } = introduced;
  return {
    ...((isChosen || isStep(introduced)) && { it: byTitle(introduced) }),
    ...(!isChosen && {
      person: byTitle(introduced),
      isPersonSeveral: (kind === 'reports' && !isAnswered) || (kind !== 'managers' && length > 1),
      ...(kind === 'reports' && length === 1 && { isReport: true as const }),
    }),
    ...(kind === 'managers' && { isManager: true as const, isAnswered }),
  };
}

function goalIn(me: Roles | undefined, focus: Roles, sources: Sources): Pick<Referents, 'goal'> {
  const goal = alone(focus, sources);
  return goal.kind === 'one' && !isSameValue(goal, me) ? { goal } : {};
}

function textIn(query: Query | undefined): Pick<Referents, 'text'> {
  if (query?.kind === 'statements') return { text: query.text };
  const claim = query?.kind === 'whether' ? query.claim : undefined;
  return claim?.kind === 'mentions' ? { text: claim.text } : {};
}

function theManagerIn(
  { focus, introduced, spoken = [] }: Conversation,
  sources: Sources,
): Pick<Referents, 'theManager'> {
  if (introduced?.kind === 'managers' && hasMembers(introduced, sources))
    return { theManager: alone(introduced, sources) };
  if (!focus || !SINGLE.has(focus.kind)) return {};
  const met = spoken.find(({ kind }) => kind === 'managers');
  const itself = alone(focus, sources);
  // A role that was asked about as somebody's manager is "the manager", although it has one, too.
  if (met && isSameValue(alone(met, sources), itself)) return { theManager: itself };
  const manager: Roles = managers(focus);
  return hasMembers(manager, sources) ? { theManager: manager } : {};
}

function teamOf(lead: Roles | undefined, sources: Sources): Pick<Referents, 'team'> {
  if (!lead || !SINGLE.has(lead.kind)) return {};
  const team: Roles = reports(alone(lead, sources));
  return hasMembers(team, sources) ? { team } : {};
}

function severalIn(conversation: Conversation, sources: Sources): Pick<Referents, 'several'> {
  const several = conversation.choices ? undefined : severalOf(conversation, sources);
  const isSeveral =
    several && (several.kind === 'reports' || evaluateRoles(several, sources).members.length > 1);
  return isSeveral ? { several } : {};
}

/** The family of some roles, where they are all of one. */
export function familyOf(focus: Roles | undefined, sources: Sources): Pick<Referents, 'family'> {
  const members = focus && focus.kind !== 'all' ? evaluateRoles(focus, sources).members : [];
  const first = members.find((member) => member.kind === 'role')?.role.family;
  const isOfOne = members.every((member) => member.kind !== 'role' || member.role.family === first);
  return first && isOfOne ? { family: first.id } : {};
}

/** Whether an answer names a step on a ladder: the step belongs to the role asked about. */
function isStep({ kind }: Roles): boolean {
  return kind === 'next' || kind === 'previous';
}
