import { isSameValue } from '../../collections.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import { subjectOf } from '../../queries/map-roles.js';
import { aloneOf, keysOf, type Member, memberKey } from '../../queries/member.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { complementOf } from './complement.js';
import type { Conversation } from './conversation.js';
import { groupsInTable } from './groups-in-table.js';
import { MOST_LISTED } from './pointable.js';

/** The roles that places choose from: "the second", "the other one". */
export interface LastList {
  /** The last list, or the groups of a table, in their order: "the first", "both". */
  list?: readonly Roles[];
  /** The list that `list` was chosen from, if it is longer: "the last two" after the first two. */
  longer?: readonly Roles[];
  /** Those of `list` that were not spoken of last: "the other one". */
  others?: readonly Roles[];
  /** `others` as one group. */
  rest?: Roles;
}

/** Whether an answer chooses one of those asked about: "which one is higher", "which one needs SQL". */
export function choosesOne(query: Query | undefined): boolean {
  return query?.kind === 'which' || query?.kind === 'statements';
}

/**
 * The last list or the rows of a table, in their order, and those of the list that were not spoken of last; nothing
 * after an offered choice.
 */
export function listIn(conversation: Conversation, sources: Sources): LastList {
  const { query, among, wider, focus, introduced, choices } = conversation;
  if (choices) return {};
  const groups = groupsInTable(conversation, sources);
  if (groups.length > 0) return groups.length > MOST_LISTED ? {} : { list: groups };
  if (!among) return {};
  const membersOf = (roles: Roles | undefined): readonly Member[] =>
    roles ? evaluateRoles(roles, sources).members : [];
  const spokenOf = introduced && choosesOne(query) ? introduced : focus;
  const steps = stepsOfWay(conversation, sources);
  if (steps.length > 1) return { list: steps };
  const narrow = membersOf(among);
  const list = wider && narrow.length < 2 ? membersOf(wider) : narrow;
  if (list.length > MOST_LISTED) return {};
  const last = keysOf(membersOf(spokenOf));
  const others = [among, wider].flatMap((roles) => {
    const left = membersOf(roles).filter((each) => !last.has(memberKey(each)));
    return roles && spokenOf && left.length > 0 ? [{ left, roles, without: spokenOf }] : [];
  });
  const [rest] = others;
  const whole = membersOf(wider);
  const longer = whole.length > list.length && whole.length <= MOST_LISTED && { longer: whole.map(aloneOf) };
  if (!rest)
    return { ...(list.length > 1 && { list: list.map(aloneOf) }), ...longer, ...leftOutBy(focus, membersOf) };
  return {
    list: list.map(aloneOf),
    ...longer,
    others: rest.left.map(aloneOf),
    rest: { kind: 'less', roles: rest.roles, without: rest.without },
  };
}

/** The steps of the last way, from the one after its beginning. Questions about one of them do not replace the way. */
function stepsOfWay({ query, earlier = [] }: Conversation, sources: Sources): readonly Roles[] {
  const asked = query ? [query, ...earlier] : [];
  const way = asked.find((each) => each.kind === 'steps');
  if (!way) return [];
  const between: Roles = { kind: 'between', from: way.from, to: way.to };
  const steps = [between, way.to].flatMap((roles) => evaluateRoles(roles, sources).members.map(aloneOf));
  const isOfSteps = asked
    .slice(0, asked.indexOf(way))
    .every((each) => steps.some((step) => isSameValue(step, subjectOf(each))));
  return isOfSteps ? steps : [];
}

/** Those that the first list of a conversation leaves out: "the others" after the managers in Partner Programs. */
function leftOutBy(
  listed: Roles | undefined,
  membersOf: (roles: Roles) => readonly Member[],
): Pick<LastList, 'others' | 'rest'> {
  const rest = listed && complementOf(listed);
  const members = rest ? membersOf(rest) : [];
  return rest && members.length > 0 && members.length <= MOST_LISTED
    ? { others: members.map(aloneOf), rest }
    : {};
}
