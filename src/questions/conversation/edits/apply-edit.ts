import { ALL, atLevel, factsOf, listOf, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { subjectOf, withSubject } from '../../../queries/map-roles.js';
import { keysOf, memberKey } from '../../../queries/member.js';
import type { Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';
import { questionAbout, together } from '../history.js';
import { familyOf } from '../referents.js';
import { isNear, lastGroup, SINGLE } from '../several.js';
import { againstAnother } from './against-another.js';
import { applyToSeveral } from './apply-to-several.js';
import { askOfOthers, familyOfSameName, overview } from './ask-of-others.js';
import { askInList, askText } from './ask-text.js';
import { betweenThem, compareWith, distanceIn, whatIsNew } from './beside-the-last.js';
import { chooseBy, pick } from './choose.js';
import { countThem, itemsOfList } from './count-them.js';
import { emptySubject } from './empty-subject.js';
import { goFurther, wayThere } from './go-further.js';
import { leaveOut, narrow } from './narrow.js';
import { ofFamily } from './of-family.js';
import { isThere, orCondition, swap } from './swap.js';
import { swapped } from './swapped.js';
import { othersOf, whoDoes, whoDoesNot, whoThen } from './who-does.js';
import { asked, askedOf, lift, liftText, widen } from './widen.js';

/** The question that a follow-up makes of the last one; undefined where it does not fit it. */
export function applyEdit(edit: Edit, conversation: Conversation, sources: Sources): Query | undefined {
  const { query, focus, wider, choices } = conversation;
  const chosen = choices && chooseBy(edit, choices, sources);
  if (chosen) return chosen;
  const group = lastGroup(conversation, sources) ?? focus;
  const several = group && isSeveral(group, sources) ? group : undefined;
  // After a search without results, "without the grade" and "how many is that" are about what was looked for.
  const empty = query && emptySubject(query, sources);
  switch (edit.kind) {
    case 'pick':
      return pick(edit.place, conversation, sources);
    case 'pick_choice':
      return choices?.at(edit.place - 1);
    case 'ask_of_other': {
      const others = focus && leaveOut(edit.roles, focus);
      return query && others && askOfOthers(query, others);
    }
    case 'swap_roles':
    case 'swap_level':
    case 'swap_condition':
    case 'swap_target':
    case 'swap_facts':
    case 'swap_text':
      return swap(edit, conversation, sources);
    case 'ask_in_list':
      return askInList(edit.text, query, focus);
    case 'same_text_in':
      return query?.kind === 'statements' ? { ...query, only: edit.only } : undefined;
    case 'ask_text':
      return askText(edit.text, query, focus, edit.only);
    case 'narrow':
      return narrow(edit, conversation, several, sources);
    case 'leave_out':
      return several && !isElsewhere(edit.roles, several, sources)
        ? without(query, several, edit.roles)
        : undefined;
    case 'widen':
      return (
        query &&
        focus &&
        widen(query, empty ?? several ?? focus, familyOfSameName(query, edit.roles, sources), sources)
      );
    case 'or_condition':
      return orCondition(edit.condition, conversation, sources);
    case 'lift':
      if (edit.condition === undefined) {
        const whole = empty ? focus : wider;
        return query && whole && focus && !SINGLE.has(focus.kind) ? asked(query, whole) : undefined;
      }
      return several || focus?.kind === 'where'
        ? lift(query, empty ?? group ?? focus, edit.condition)
        : undefined;
    case 'lift_text':
      return query && focus && liftText(query, empty ?? focus, edit.text);
    case 'compare_with':
      return query && focus && compareWith(edit.roles, query, focus, edit.focus);
    case 'compare_with_level': {
      // After a comparison, it is the first of its sides that is compared anew.
      const first = query?.kind === 'compare' ? query.sides[0] : focus;
      return first && compareWithLevel(first, edit.levels, sources);
    }
    case 'facts_of':
      return { kind: 'facts', facts: edit.facts, of: edit.roles };
    case 'who_is_it':
      return (
        (query && whoThen(query)) ?? applyToSeveral({ kind: 'all_of_them' }, conversation, several, sources)
      );
    case 'all_of_them':
      return applyToSeveral(edit, conversation, empty ?? several, sources);
    case 'compare_them':
    case 'by_how_much':
    case 'in_common':
    case 'count_each':
    case 'average_of_each':
    case 'compare_fact':
    case 'which_of_them':
    case 'group_of_them':
    case 'groups_with':
    case 'order_them':
    case 'order_by_title':
    case 'names_of_them':
    case 'facts_of_each':
      return applyToSeveral(edit, conversation, several, sources);
    case 'measure_against':
    case 'stands':
    case 'far_to':
    case 'way_to':
    case 'way_from':
    case 'is_same':
    case 'only_in':
      return query && againstAnother(edit, query, focus, sources);
    case 'is_it':
      return focus && SINGLE.has(focus.kind)
        ? { kind: 'whether', of: focus, quantifier: 'the', claim: edit.claim }
        : undefined;
    case 'what_is_new':
      return whatIsNew(conversation, sources, edit.isMissing);
    case 'between_them':
      return query && betweenThem(query, sources);
    case 'go_back':
      return conversation.earlier?.[0];
    case 'go_back_to':
      return query && questionAbout(edit.roles, conversation, sources);
    case 'items_of_it':
      return query && itemsOfList(query, edit.places);
    case 'together':
      return together(conversation, sources);
    case 'get_there':
      return query && wayThere(query, conversation, edit);
    case 'ask_of_them': {
      const distance = query && distanceIn(edit.query, query);
      if (distance || query?.kind === 'steps' || query?.kind === 'distance') return distance;
      // Nobody divides the roles of one family by family, nor those of an older list.
      return several && isNear(several, conversation, sources) && !isOfOneFamily(edit.query, several, sources)
        ? withSubject(edit.query, empty ?? several)
        : undefined;
    }
    case 'ask_of_family':
      return query && ofFamily(edit, query, sources);
    case 'count_them':
      return countThem(query, several, sources);
    case 'who_does':
      return query && whoDoes(query, edit, edit.isOfThem ? conversation.among : (edit.among ?? ALL));
    case 'who_does_not':
      return whoDoesNot(conversation, sources);
    case 'further':
      return query && goFurther(query, edit, sources);
    case 'steps_further':
      return focus && SINGLE.has(focus.kind)
        ? overview({ kind: edit.direction === 'up' ? 'next' : 'previous', of: focus, steps: edit.steps })
        : undefined;
    case 'beside':
      // "Roles there", after those of one grade, are these.
      if (edit.fact === 'family' && several && familyOf(several, sources).family === undefined)
        return listOf(several);
      return (
        focus &&
        listedOrCounted(
          where(edit.within ? where(ALL, edit.within) : ALL, { kind: 'same', as: focus, fact: edit.fact }),
          edit.isCounted,
        )
      );
    case 'others': {
      const others = othersOf(where(ALL, edit.condition), conversation, sources);
      return others && listedOrCounted(others, edit.isCounted);
    }
    case 'is_there':
      return focus && isThere(SINGLE.has(focus.kind) ? focus : group, edit.condition, sources);
    case 'is_among':
      return (
        several && {
          kind: 'whether',
          of: edit.roles,
          quantifier: 'the',
          claim: { kind: 'among', roles: several },
        }
      );
    case 'facts_of_place': {
      const picked = pick(edit.place, conversation, sources);
      const of = picked && subjectOf(picked);
      return of && { kind: 'facts', facts: edit.facts, of };
    }
    case 'repeat':
      return query;
    case 'where_stated':
      return focus && factsOf(focus, 'source');
  }
}

function listedOrCounted(roles: Roles, isCounted: boolean | undefined): Query {
  return isCounted ? { kind: 'count', roles } : listOf(roles);
}

function isSeveral(group: Roles, sources: Sources): boolean {
  return !SINGLE.has(group.kind) || evaluateRoles(group, sources).members.length > 1;
}

/** The last role beside the one of its family at a level. */
function compareWithLevel(focus: Roles, levels: readonly string[], sources: Sources): Query | undefined {
  const counterpart = swapped(overview(focus), focus, atLevel(levels), sources);
  const other = counterpart && subjectOf(counterpart);
  return other && { kind: 'compare', sides: [focus, other] };
}

/** Whether a question divides roles of one family by family. */
function isOfOneFamily(query: Query, group: Roles, sources: Sources): boolean {
  return 'per' in query && query.per === 'family' && familyOf(group, sources).family !== undefined;
}

/** Whether a single role is not in a group, and so cannot be left out of it. */
function isElsewhere(roles: Roles, group: Roles, sources: Sources): boolean {
  if (roles.kind !== 'one' && roles.kind !== 'outsider') return false;
  const keys = keysOf(evaluateRoles(group, sources).members);
  return !evaluateRoles(roles, sources).members.some((member) => keys.has(memberKey(member)));
}

/** The last question without some of the roles that it was about. */
function without(query: Query | undefined, group: Roles, spared: Roles): Query | undefined {
  const left = leaveOut(group, spared);
  return left && askedOf(query, group, left);
}
