import { ALL, where } from '../../queries/build.js';
import { evaluateRoles } from '../../queries/evaluate-roles.js';
import type { Fact } from '../../queries/facts.js';
import { subjectOf, withSubject } from '../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { askOfOthers, overview } from './ask-of-others.js';
import { allOf, chooseBy, pick } from './choose.js';
import { compareMembers, lastOf, whichOf } from './compare-members.js';
import type { Conversation } from './conversation.js';
import type { Edit } from './edit.js';
import { familyOfSameName } from './family-of-same-name.js';
import { goFurther, wayThere } from './go-further.js';
import { leaveOut } from './leave-out.js';
import { SINGLE, severalOf } from './several.js';
import { swapped, swapTarget } from './swapped.js';
import { lift, widen } from './widen.js';

/** The question that a follow-up makes of the last one; undefined where it does not fit it. */
export function applyEdit(edit: Edit, conversation: Conversation, sources: Sources): Query | undefined {
  const { query, focus, choices } = conversation;
  const chosen = choices && chooseBy(edit, choices, sources);
  if (chosen) return chosen;
  const several = severalOf(conversation, sources);
  const isSeveral =
    several !== undefined &&
    (!SINGLE.has(several.kind) || evaluateRoles(several, sources).members.length > 1);
  switch (edit.kind) {
    case 'pick':
      return pick(edit.place, conversation, sources);
    case 'pick_choice':
      return choices?.at(edit.place - 1);
    case 'swap_roles':
      return query ? askOfOthers(query, familyOfSameName(query, edit.roles, sources)) : overview(edit.roles);
    case 'ask_of_other': {
      const others = focus && leaveOut(edit.roles, focus);
      return query && others && askOfOthers(query, others);
    }
    case 'swap_level': {
      const other = focus && query && swapped(query, focus, { kind: 'level', levels: edit.levels }, sources);
      const of = other && subjectOf(other);
      return edit.facts ? of && { kind: 'facts', facts: edit.facts, of } : other;
    }
    case 'swap_condition':
      return focus && query && swapped(query, focus, edit.condition, sources);
    case 'swap_target':
      return query && swapTarget(query, edit.roles);
    case 'swap_facts':
      return focus && asksNames(edit.facts, focus, sources)
        ? { kind: 'list', roles: focus, columns: [] }
        : focus && { kind: 'facts', facts: edit.facts, of: focus };
    case 'swap_text':
      if (query?.kind === 'statements') return { ...query, text: edit.text };
      return focus && { kind: 'statements', of: focus, text: edit.text };
    case 'ask_text':
      return focus && { kind: 'statements', of: focus, text: edit.text };
    case 'narrow':
      return isSeveral
        ? listOrCount(edit.isCounted || query?.kind === 'count', where(several, edit.condition))
        : query && focus && narrowedAlone(query, focus, edit.condition, sources);
    case 'leave_out':
      return isSeveral ? listed(leaveOut(several, edit.roles)) : undefined;
    case 'widen':
      return query && focus && widen(query, isSeveral ? several : focus, edit.roles, sources);
    case 'lift':
      return isSeveral || focus?.kind === 'where' ? lift(query, several ?? focus, edit.condition) : undefined;
    case 'all_of_them':
      if (choices) return isCount(choices.length, edit.count) ? allOf(choices) : undefined;
      return isSeveral && isCount(evaluateRoles(several, sources).members.length, edit.count)
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
      return compareMembers(lastOf(edit.count, conversation, several, sources), sources, {
        first: edit.first,
      });
    case 'compare_fact':
      return several && compareMembers(several, sources, { focus: edit.fact });
    case 'get_there':
      return query && wayThere(query, conversation);
    case 'ask_of_them':
      return isSeveral ? withSubject(edit.query, several) : undefined;
    case 'count_them':
      // "How many" after the duties of one role are its duties, and that answer begins with their number.
      if (query && countsItems(query)) return query;
      if (query?.kind === 'steps') return { ...query, kind: 'distance', along: 'levels' };
      return isSeveral ? { kind: 'count', roles: several } : undefined;
    case 'which_of_them':
      return several && whichOf(several, edit, sources);
    case 'further':
      return query && goFurther(query, edit.direction, edit.isBeyond, sources);
    case 'beside':
      return (
        focus && {
          kind: 'list',
          roles: where(ALL, { kind: 'same', as: focus, fact: edit.fact }),
          columns: [],
        }
      );
    case 'is_among':
      return isSeveral
        ? { kind: 'whether', of: edit.roles, quantifier: 'the', claim: { kind: 'among', roles: several } }
        : undefined;
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

function listed(roles: Roles | undefined): Query | undefined {
  return roles && { kind: 'list', roles, columns: [] };
}

/** "Just the names" of a list is the list. */
function asksNames(facts: readonly Fact[], focus: Roles, sources: Sources): boolean {
  return facts.join() === 'names' && evaluateRoles(focus, sources).members.length > 1;
}

function isCount(length: number, wanted: number | undefined): boolean {
  return wanted === undefined || length === wanted;
}

/** A narrower group is counted where the wider one was. */
function listOrCount(isCounted: boolean, roles: Roles): Query {
  return isCounted ? { kind: 'count', roles } : { kind: 'list', roles, columns: [] };
}

/** After one role alone, "only the senior one" asks about its counterpart, and "does any need SQL" about itself. */
function narrowedAlone(
  query: Query,
  focus: Roles,
  condition: Condition,
  sources: Sources,
): Query | undefined {
  if (condition.kind === 'mentions') return { kind: 'statements', of: focus, text: condition.text };
  return condition.kind === 'level' || condition.kind === 'family'
    ? swapped(query, focus, condition, sources)
    : undefined;
}

function countsItems(query: Query): boolean {
  const [fact, another] = query.kind === 'facts' ? query.facts : [];
  return fact !== undefined && another === undefined && ITEMS.has(fact);
}

/** Facts that are several items. */
const ITEMS: ReadonlySet<Fact> = new Set<Fact>([
  'requirements',
  'responsibilities',
  'expectations',
  'performance_indicators',
  'specialties',
  'hiring_process',
]);
