import { either, factsOf, listOf, where } from '../../../queries/build.js';
import { evaluateRoles } from '../../../queries/evaluate-roles.js';
import { type Fact, LISTED_FACTS } from '../../../queries/facts.js';
import { subjectOf } from '../../../queries/map-roles.js';
import type { Query, QueryOf, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { compareMembers, lastOf, measureAsked, measureOf, ordered, whichOf } from '../compare-members.js';
import type { Conversation } from '../conversation.js';
import type { Edit } from '../edit.js';
import { familiesInTurn } from '../history.js';
import { lastGroup, SINGLE, severalOf, withIntroduced } from '../several.js';
import { turned } from './beside-the-last.js';
import { allOf } from './choose.js';
import { averageOfEach, countEach, groupOfTable, groupsHaving } from './group-of-them.js';

type EditOfSeveral = Extract<
  Edit,
  {
    kind:
      | 'all_of_them'
      | 'compare_them'
      | 'by_how_much'
      | 'in_common'
      | 'count_each'
      | 'average_of_each'
      | 'compare_fact'
      | 'which_of_them'
      | 'group_of_them'
      | 'groups_with'
      | 'order_them'
      | 'order_by_title'
      | 'names_of_them'
      | 'facts_of_each';
  }
>;

/** The question that a follow-up asks of several roles or groups: those that the last answer named. */
export function applyToSeveral(
  edit: EditOfSeveral,
  conversation: Conversation,
  group: Roles | undefined,
  sources: Sources,
): Query | undefined {
  const { query, focus, choices } = conversation;
  switch (edit.kind) {
    case 'all_of_them':
      // After "does it include revenue", all of them are the items of that list.
      if (query?.kind === 'in_list') return itemsOf(query);
      // "Which one", after "does either need SQL", is the one that does.
      if (query?.kind === 'statements' && query.of.kind === 'either')
        return listOf(where(query.of, { kind: 'mentions', text: query.text }));
      if (choices) return isCount(choices.length, edit.count) ? allOf(choices) : undefined;
      return group && isCount(evaluateRoles(group, sources).members.length, edit.count)
        ? listOf(group)
        : undefined;
    case 'by_how_much': {
      // Where other values were compared, the answer has both.
      const measure = query && measureAsked(query);
      if (query?.kind === 'steps') return { ...query, kind: 'distance', along: 'levels' };
      if (measure !== undefined && measure !== 'grade') return query;
      return compareMembers(severalOf(conversation, sources), sources);
    }
    case 'count_each':
      return query && (countEach(query) ?? itemsOfEach(query, group));
    case 'average_of_each':
      return query && averageOfEach(query, edit.measure);
    case 'compare_them': {
      const several = lastOf(edit.count, conversation, severalOf(conversation, sources), sources);
      const compared = compareMembers(several, sources, { first: edit.first });
      // A long list is not compared. A single role is compared with those that the answer named.
      const isCounted = edit.first !== undefined || edit.count !== undefined;
      return (
        compared ?? (isCounted ? undefined : compareMembers(withIntroduced(conversation, sources), sources))
      );
    }
    case 'in_common': {
      const all = severalOf(conversation, sources);
      const of = edit.with
        ? focus && either(focus, edit.with)
        : lastOf(edit.count, conversation, all, sources);
      const isMany = of && evaluateRoles(of, sources).members.length > 1;
      return isMany ? { kind: 'common', of, ...(edit.only && { only: edit.only }) } : undefined;
    }
    case 'compare_fact': {
      // Nobody asks whether a role has the same manager as its manager.
      const several = edit.fact === 'reports_to' ? (group ?? focus) : severalOf(conversation, sources);
      return compareMembers(several, sources, { focus: edit.fact });
    }
    case 'which_of_them':
      return whichOfThem(edit, conversation, sources);
    case 'group_of_them':
      return query && groupOfTable(familiesInTurn(conversation, sources) ?? query, edit.end, edit);
    case 'groups_with':
      return query && groupsHaving(query, edit.having);
    case 'order_them': {
      const isTurn = edit.end === undefined && edit.first === undefined;
      const ofTable = query && edit.end && edit.first && groupOfTable(query, edit.end, { first: edit.first });
      return ofTable || (isTurn && query && turned(query)) || (group && ordered(group, edit, query));
    }
    case 'order_by_title':
      return (
        group && {
          kind: 'list',
          roles: group.kind === 'extreme' ? group.of : group,
          columns: [],
          byTitle: true,
        }
      );
    case 'names_of_them':
      return group ? listOf(group) : query;
    case 'facts_of_each': {
      const each = lastOf(edit.count, conversation, group, sources);
      return each && { kind: 'facts', facts: edit.facts, of: each };
    }
  }
}

/** The first or last of several roles, or of the rows of a table. */
function whichOfThem(edit: WhichOfThem, conversation: Conversation, sources: Sources): Query | undefined {
  const query = familiesInTurn(conversation, sources) ?? conversation.query;
  const { end, measure: wanted, isRank, place } = edit;
  if (query?.kind === 'best_group' && wanted === undefined)
    return groupOfTable(query, end, { measure: query.measure, ...(place && { place }) });
  // The highest of a table of averages is one of these, and the highest of the levels is a role.
  const ofTable = query && !(isRank && isOfSteps(query)) ? groupOfTable(query, end) : undefined;
  if (query?.kind === 'summary' && ofTable) return ofTable;
  if (query && ofTable && query.kind !== 'best_group' && query.kind !== 'compare')
    return wanted === undefined ? ofTable : undefined;
  return whichOfRoles(edit, conversation, sources);
}

type WhichOfThem = Extract<Edit, { kind: 'which_of_them' }>;

/** The first or last of the roles last spoken of. */
function whichOfRoles(
  { end, measure: wanted, count, isRank, isOfThem, place }: WhichOfThem,
  conversation: Conversation,
  sources: Sources,
): Query | undefined {
  const { query } = conversation;
  const measured = isRank && isOfOne(query) ? undefined : query && measureOf(query);
  const measure = wanted ?? measured ?? (isRank ? 'grade' : undefined);
  const all = severalOf(conversation, sources);
  // A role and its manager are no list: "who is at the top" is asked of the reporting line.
  const line = query?.kind === 'facts' && LINES.has(query.facts.join()) && SINGLE.has(query.of.kind);
  if (isRank && line && count === undefined && !lastGroup(conversation, sources))
    return end === 'highest' ? factsOf(query.of, 'chain') : undefined;
  const several = count === undefined ? all : lastOf(count, conversation, all, sources);
  if (!several || !measure) return undefined;
  // "The highest of them" is none of one role.
  if (isOfThem && evaluateRoles(several, sources).members.length < 2) return undefined;
  if (place === undefined) return whichOf(several, end, measure, sources);
  const of = several.kind === 'extreme' ? several.of : several;
  return listOf({ kind: 'extreme', of, end, measure, place });
}

const LINES: ReadonlySet<string> = new Set<Fact>(['reports_to', 'chain']);

/** Whether an answer names levels or grades, which have an order of their own. */
function isOfSteps(query: Query): boolean {
  return query.kind === 'groups' && query.by.every((by) => by === 'level' || by === 'grade');
}

/** Whether a question is about one role. */
function isOfOne(query: Query | undefined): boolean {
  const subject = query && subjectOf(query);
  return subject !== undefined && SINGLE.has(subject.kind);
}

function isCount(length: number, wanted: number | undefined): boolean {
  return wanted === undefined || length === wanted;
}

/** The items of a list, of the family that states it where it was asked of one. */
function itemsOf({ list, of }: QueryOf<'in_list'>): Query {
  const families = of.kind === 'where' && of.condition.kind === 'family' ? of.condition.families : undefined;
  return families && of.kind === 'where' && of.roles.kind === 'all'
    ? { kind: 'family_facts', families, facts: [list] }
    : factsOf(of, list);
}

/** How many items of what was last asked about each role has. */
function itemsOfEach(query: Query, of: Roles | undefined): Query | undefined {
  return of && query.kind === 'facts' && query.facts.every((fact) => LISTED_FACTS.has(fact))
    ? { ...query, of }
    : undefined;
}
