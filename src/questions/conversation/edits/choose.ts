import { isSameValue } from '../../../collections.js';
import { ALL, listOf, reports, rolesAtLevel, the, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../../../queries/map-roles.js';
import { aloneOf, titleOf } from '../../../queries/member.js';
import type { Condition, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';
import { groupsInTable } from '../groups-in-table.js';
import { hasMembers } from '../introduced.js';
import { isPartOf, isTable, lastGroup } from '../several.js';
import { askOfOthers, overview } from './ask-of-others.js';

/** The last question about the role at a place of the last list, or the choice there. */
export function pick(place: number, conversation: Conversation, sources: Sources): Query | undefined {
  const { choices, query } = conversation;
  const at = place > 0 ? place - 1 : place;
  if (choices) return choices.at(at);
  const group = groupsInTable(conversation, sources).at(at);
  if (query && group) return ofRow(query, group);
  // "The second", after the role with the most reports, has the second most.
  const ranked = place > 1 && query?.kind === 'list' && query.roles.kind === 'extreme' && query.roles;
  if (ranked && !ranked.reach && !ranked.per && evaluateRoles(ranked, sources).members.length < 2)
    return listOf({ ...ranked, place });
  const several = query && !isTable(query) ? lastGroup(conversation, sources) : undefined;
  const members = several ? evaluateRoles(several, sources).members : [];
  const member = members.length > 1 ? members.at(at) : undefined;
  if (!query || member?.kind !== 'role') return undefined;
  const role = aloneOf(member);
  return asOneOfTeam(role, conversation, sources) ?? askOfOthers(query, role);
}

/** "The second", after who reports to somebody, is told about as such where nobody reports to it in turn. */
export function asOneOfTeam(role: Roles, { introduced }: Conversation, sources: Sources): Query | undefined {
  const isOfTeam = introduced?.kind === 'reports' && isPartOf(role, introduced, sources);
  return isOfTeam && !hasMembers(reports(role), sources) ? overview(role) : undefined;
}

/** Asks about a row of a table: lists its roles, or asks for the figure that was asked of another row. */
export function ofRow(query: Query, group: Roles): Query | undefined {
  return isTable(query) || query.kind === 'families' || query.kind === 'compare'
    ? listOf(group)
    : askOfOthers(query, group);
}

/** "The staff one", if exactly one of the direct reports in the last answer fits. */
export function introducedOne(
  condition: Condition,
  { introduced }: Conversation,
  sources: Sources,
): Query | undefined {
  if (introduced?.kind !== 'reports') return undefined;
  const [only, another] = evaluateRoles(where(introduced, condition), sources).members;
  return only && !another ? overview(aloneOf(only)) : undefined;
}

/** The roles that the last answer named, if the question was about a role without a page, which has no facts. */
export function documentedOf({ focus, introduced }: Conversation, sources: Sources): Roles | undefined {
  const isOutside = focus && evaluateRoles(focus, sources).members.every(({ kind }) => kind === 'outsider');
  return isOutside ? introduced : undefined;
}

/** The choice that a follow-up fits: "the one in Partner Programs", "no, the senior one". */
export function chooseBy(edit: Edit, choices: readonly Query[], sources: Sources): Query | undefined {
  const wanted = wantedBy(edit);
  const [first] = choices;
  if (!wanted || !first) return undefined;
  const titlesIn = (roles: Roles): string[] => evaluateRoles(roles, sources).members.map(titleOf);
  const titles = new Set(titlesIn(wanted));
  const subjects = choices.flatMap((choice) => subjectOf(choice) ?? []);
  const fitting = subjects.filter((subject) => {
    const found = titlesIn(subject);
    return found.length > 0 && found.every((title) => titles.has(title));
  });
  const [only, another] = fitting;
  if (!only) return undefined;
  return withSubject(first, another ? the({ kind: 'either', groups: fitting }) : only);
}

function wantedBy(edit: Edit): Roles | undefined {
  switch (edit.kind) {
    case 'swap_roles':
      return edit.roles.kind === 'the' ? edit.roles.of : edit.roles;
    case 'swap_level':
      return rolesAtLevel(edit.levels);
    case 'swap_condition':
    case 'narrow':
      // A condition that leaves roles out chooses none.
      return edit.condition.kind === 'not' ? undefined : where(ALL, edit.condition);
    default:
      return undefined;
  }
}

/** One question about all choices, where they ask the same of different roles. */
export function allOf(choices: readonly Query[]): Query | undefined {
  const [first] = choices;
  const subjects = choices.flatMap((choice) => subjectOf(choice) ?? []);
  const isSame = choices.every((choice) => first && isSameValue(ofAll(choice), ofAll(first)));
  return first && isSame ? withSubject(first, { kind: 'either', groups: subjects }) : undefined;
}

/** What a question asks, whomever it is about. */
function ofAll(query: Query): Query | undefined {
  return withSubject(query, ALL);
}
