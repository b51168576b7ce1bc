import { isSameValue } from '../../collections.js';
import { rolesInFamily, where } from '../../queries/build.js';
import { evaluate } from '../../queries/evaluate.js';
import { subjectOf } from '../../queries/map-roles.js';
import type { Query, Roles } from '../../queries/query.js';
import type { Result } from '../../queries/result.js';
import type { Division } from '../../queries/results/divide.js';
import type { Sources } from '../../queries/sources.js';
import type { Conversation } from './conversation.js';
import { conditionOf } from './focus-of.js';
import { isTable } from './several.js';

/**
 * The groups in the rows of the last table, in its order: "the second" of the families with the most roles. A question
 * how many roles a row has does not replace the table.
 */
export function groupsInTable({ query, earlier = [] }: Conversation, sources: Sources): readonly Roles[] {
  const asked = query ? [query, ...earlier] : [];
  const table = asked.find((each) => !isFigure(each));
  const groups = table ? rowsOf(table, sources) : [];
  const isOfRows = asked
    .slice(0, table ? asked.indexOf(table) : 0)
    .every((each) => groups.some((group) => isSameValue(group, subjectOf(each))));
  return isOfRows ? groups : [];
}

/** Whether some roles are a row of the last table. */
export function isRow(roles: Roles, conversation: Conversation, sources: Sources): boolean {
  return groupsInTable(conversation, sources).some((group) => isSameValue(group, roles));
}

/** Whether an answer is one number. */
function isFigure(query: Query): boolean {
  return (query.kind === 'count' || query.kind === 'summary') && query.per === undefined;
}

function rowsOf(query: Query, sources: Sources): readonly Roles[] {
  // Families that were compared stand beside each other as in a table.
  if (query.kind === 'compare') return query.sides.every(isFamily) ? query.sides : [];
  if (!isTable(query) && query.kind !== 'families') return [];
  if (query.kind === 'families')
    return sources.catalog.index.familiesByName.map(({ id }) => rolesInFamily([id]));
  const of = subjectOf(query);
  return of ? divisionsIn(evaluate(query, sources)).map((division) => where(of, conditionOf(division))) : [];
}

function isFamily(side: Roles): boolean {
  return side.kind === 'where' && side.roles.kind === 'all' && side.condition.kind === 'family';
}

function divisionsIn(result: Result): readonly Division[] {
  switch (result.kind) {
    case 'groups': {
      const [only, another] = result.by;
      return only && !another ? only.divisions : [];
    }
    case 'count':
      return result.per?.divisions ?? [];
    case 'best_group':
      return result.ranking.map(({ division }) => division);
    case 'summary':
      return result.per?.figures.map(({ division }) => division) ?? [];
    default:
      return [];
  }
}
