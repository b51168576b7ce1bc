import { ALL, the, where } from '../queries/build.js';
import { evaluateRoles } from '../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../queries/map-roles.js';
import { titleOf } from '../queries/member.js';
import type { Condition, Fact, Query, Roles } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import { askOfOthers, overview, swapped } from './ask-of-others.js';
import type { Edit } from './values.js';

/** What a conversation remembers: plain data, so that it can be kept and outlives a reload. */
export interface Conversation {
  /** The last question that was understood. */
  query?: Query;
  /** The roles that it was about. */
  focus?: Roles;
  /** The roles that its answer named besides: the manager, the direct reports. */
  told?: Roles;
  /** The roles that "the first", "both" and "the other one" choose from: the last list, or the last two roles. */
  among?: Roles;
  /** The list that it was narrowed from: "the other one" may be of that. */
  wider?: Roles;
  /** The role that the person said they have. */
  me?: Roles;
  /** What the last answer let them choose from, in its order. */
  choices?: readonly Query[];
}

/** The question that a follow-up makes of the last one; undefined where it does not fit it. */
export function applyEdit(edit: Edit, conversation: Conversation, sources: Sources): Query | undefined {
  const { query, focus, choices } = conversation;
  const chosen = choices && chooseBy(edit, choices, sources);
  if (chosen) return chosen;
  const group = toldGroup(conversation) ?? focus;
  const several = severalOf(group, conversation, sources);
  switch (edit.kind) {
    case 'pick':
      return pick(edit.place, conversation, sources);
    case 'pick_choice':
      return choices?.at(edit.place - 1);
    case 'swap_roles':
      return query ? askOfOthers(query, edit.roles) : overview(edit.roles);
    case 'swap_level': {
      const other = focus && query && swapped(query, focus, { kind: 'level', levels: edit.levels }, sources);
      const of = other && subjectOf(other);
      return edit.facts ? of && { kind: 'facts', facts: edit.facts, of } : other;
    }
    case 'swap_condition':
      return focus && query && swapped(query, focus, edit.condition, sources);
    case 'swap_facts':
      // "Just the names" of a list is the list.
      if (edit.facts.join() === 'names' && focus && evaluateRoles(focus, sources).members.length > 1)
        return { kind: 'list', roles: focus, columns: [] };
      return focus && { kind: 'facts', facts: edit.facts, of: focus };
    case 'swap_text':
      if (query?.kind === 'statements') return { ...query, text: edit.text };
      return focus && { kind: 'statements', of: focus, text: edit.text };
    case 'ask_text':
      return focus && { kind: 'statements', of: focus, text: edit.text };
    case 'narrow':
      return narrowed(edit.condition, several, conversation, sources);
    case 'leave_out':
      return (
        several && { kind: 'list', roles: { kind: 'less', roles: several, without: edit.roles }, columns: [] }
      );
    case 'all_of_them':
      if (choices) return isCount(choices.length, edit.count) ? allOf(choices) : undefined;
      return several && isCount(evaluateRoles(several, sources).members.length, edit.count)
        ? { kind: 'list', roles: several, columns: [] }
        : undefined;
    case 'compare_with':
      return focus && { kind: 'compare', sides: [focus, edit.roles] };
    case 'compare_with_level': {
      const swappedQuery =
        focus && swapped(overview(focus), focus, { kind: 'level', levels: edit.levels }, sources);
      const other = swappedQuery && subjectOf(swappedQuery);
      return focus && other && { kind: 'compare', sides: [focus, other] };
    }
    case 'facts_of':
      return { kind: 'facts', facts: edit.facts, of: edit.roles };
    case 'compare_them':
      return several && compareMembers(several, sources, undefined, edit.first);
    case 'get_there':
      return query && wayThere(query, conversation);
    case 'count_them':
      return several && { kind: 'count', roles: several };
    case 'which_of_them':
      return several && whichOf(several, edit, sources);
    case 'further':
      return query && goFurther(query);
    case 'beside':
      return (
        focus && {
          kind: 'list',
          roles: where(ALL, { kind: 'same', as: focus, fact: edit.fact }),
          columns: [],
        }
      );
    case 'is_among':
      return several && evaluateRoles(several, sources).members.length > 1
        ? { kind: 'whether', of: edit.roles, quantifier: 'the', claim: { kind: 'among', roles: several } }
        : undefined;
    case 'compare_fact':
      return several && compareMembers(several, sources, edit.fact);
    case 'facts_of_place': {
      const picked = pick(edit.place, conversation, sources);
      const of = picked && subjectOf(picked);
      return of && { kind: 'facts', facts: edit.facts, of };
    }
    case 'repeat':
      return query;
    case 'where_stated':
      return focus && { kind: 'facts', facts: ['source'], of: focus };
  }
}

function isCount(length: number, wanted: number | undefined): boolean {
  return wanted === undefined || length === wanted;
}

/** A narrower group is counted where the wider one was. */
function listOrCount(query: Query | undefined, roles: Roles): Query {
  return query?.kind === 'count' ? { kind: 'count', roles } : { kind: 'list', roles, columns: [] };
}

/** The roles that the last answer told of, where they may be several: direct reports. */
function toldGroup({ told }: Conversation): Roles | undefined {
  return told?.kind === 'reports' ? told : undefined;
}

/** "Only the senior ones" keeps those of the last list; after one role alone, it asks about its counterpart. */
function narrowed(
  condition: Condition,
  group: Roles | undefined,
  { query, focus }: Conversation,
  sources: Sources,
): Query | undefined {
  if (group && evaluateRoles(group, sources).members.length > 1)
    return listOrCount(query, where(group, condition));
  return query && focus && swapped(query, focus, condition, sources);
}

/** What is compared: the roles last spoken of, or where that is one, the list that it is of. */
function severalOf(group: Roles | undefined, { among }: Conversation, sources: Sources): Roles | undefined {
  return group && among && evaluateRoles(group, sources).members.length < 2 ? among : group;
}

/** The choice that a follow-up fits: "the one in Partner Programs", "no, the senior one". */
function chooseBy(edit: Edit, choices: readonly Query[], sources: Sources): Query | undefined {
  const wanted = wantedBy(edit);
  const [first] = choices;
  if (!wanted || !first) return undefined;
  const keysIn = (roles: Roles): string[] => evaluateRoles(roles, sources).members.map(titleOf);
  const titles = new Set(keysIn(wanted));
  const subjects = choices.flatMap((choice) => subjectOf(choice) ?? []);
  const fitting = subjects.filter((subject) => keysIn(subject).every((title) => titles.has(title)));
  const [only, another] = fitting;
  if (!only) return undefined;
  return withSubject(first, another ? the({ kind: 'either', groups: fitting }) : only);
}

function wantedBy(edit: Edit): Roles | undefined {
  switch (edit.kind) {
    case 'swap_roles':
      return edit.roles.kind === 'the' ? edit.roles.of : edit.roles;
    case 'swap_level':
      return where(ALL, { kind: 'level', levels: edit.levels });
    case 'swap_condition':
    case 'narrow':
      return where(ALL, edit.condition);
    default:
      return undefined;
  }
}

/** "Which one is higher": of the sides or the members last told of. */
function whichOf(
  group: Roles,
  { end, measure }: Extract<Edit, { kind: 'which_of_them' }>,
  sources: Sources,
): Query | undefined {
  const sides = sidesOf(group, sources);
  if (sides.length < 2) return undefined;
  return sides.length > MOST_COMPARED
    ? { kind: 'list', roles: { kind: 'extreme', of: group, end, measure, place: 1 }, columns: [] }
    : { kind: 'which', sides, end, measure };
}

function sidesOf(group: Roles, sources: Sources): Roles[] {
  return evaluateRoles(group, sources).members.map(
    (member): Roles =>
      member.kind === 'role'
        ? { kind: 'one', role: member.role.id }
        : { kind: 'outsider', title: member.title },
  );
}

/** "And after that?": the same step again, from where the last answer led. */
function goFurther(query: Query): Query | undefined {
  if (query.kind !== 'facts') return undefined;
  const { of } = query;
  switch (query.facts[0]) {
    case 'next_step':
      return { ...query, of: { kind: 'next', of, steps: 1 } };
    case 'previous_step':
      return { ...query, of: { kind: 'previous', of, steps: 1 } };
    case 'reports_to':
      return { ...query, of: { kind: 'managers', of, steps: 1 } };
    default:
      return undefined;
  }
}

/** How one gets from the role last asked about to its next one, or from one's own to the role last told of. */
function wayThere(query: Query, { focus, me }: Conversation): Query | undefined {
  if (query.kind === 'facts' && query.facts[0] === 'next_step')
    return { kind: 'steps', from: query.of, to: { kind: 'next', of: query.of, steps: 1 } };
  return focus && me && { kind: 'steps', from: me, to: focus };
}

function pick(place: number, conversation: Conversation, sources: Sources): Query | undefined {
  const { choices, focus, query } = conversation;
  if (choices) return choices.at(place > 0 ? place - 1 : place);
  const several = severalOf(focus, conversation, sources);
  const members = several ? evaluateRoles(several, sources).members : [];
  const member = members.at(place > 0 ? place - 1 : place);
  return query && member?.kind === 'role'
    ? askOfOthers(query, { kind: 'one', role: member.role.id })
    : undefined;
}

/** One question about all that could have been chosen, where they ask the same of different roles. */
function allOf(choices: readonly Query[]): Query | undefined {
  const [first] = choices;
  const subjects = choices.flatMap((choice) => subjectOf(choice) ?? []);
  return first && withSubject(first, { kind: 'either', groups: subjects });
}

const MOST_COMPARED = 6;

function compareMembers(group: Roles, sources: Sources, focus?: Fact, first?: number): Query | undefined {
  const sides = sidesOf(group, sources).slice(0, first);
  return sides.length < 2 || sides.length > MOST_COMPARED
    ? undefined
    : { kind: 'compare', sides, ...(focus && { focus }) };
}
