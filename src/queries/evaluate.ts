import type { Catalog } from '../catalog/catalog.js';
import { gradesBetween } from '../catalog/grade.js';
import { getOrAdd } from '../collections.js';
import { evaluateRoles } from './evaluate-roles.js';
import type { Group } from './group.js';
import { type Member, titleOf } from './member.js';
import type { Query, QueryOf, Roles, Step } from './query.js';
import type { Result, ResultOf } from './result.js';
import { measureDistance } from './results/distance.js';
import { divide } from './results/divide.js';
import { findCommon } from './results/find-common.js';
import { findInLists } from './results/find-in-lists.js';
import { findMeaning } from './results/find-meaning.js';
import { findStatements } from './results/find-statements.js';
import { groupValue, rankDivisions } from './results/group-values.js';
import { divisionsHaving, heldBy } from './results/holdings.js';
import { judge } from './results/judge.js';
import { findRoute } from './results/route.js';
import { openRange, summarise } from './results/summarise.js';
import { findWhich } from './results/which.js';
import type { Sources } from './sources.js';

/** Evaluates a query. Never throws: an id that the catalogue no longer has finds nobody, and the result says so. */
export function evaluate<Kind extends Query['kind']>(query: QueryOf<Kind>, sources: Sources): ResultOf<Kind>;
export function evaluate(query: Query, sources: Sources): Result {
  const { results } = sources;
  return results ? getOrAdd(results, query, () => resultOf(query, sources)) : resultOf(query, sources);
}

function resultOf(query: Query, sources: Sources): Result {
  const { catalog } = sources;
  const groupOf = (roles: Roles): Group => evaluateRoles(roles, sources);
  switch (query.kind) {
    case 'facts':
      return { kind: 'facts', facts: query.facts, of: groupOf(query.of), places: query.places };
    case 'list':
      return listed(query, groupOf(query.roles));
    case 'count': {
      const roles = groupOf(query.roles);
      return { kind: 'count', roles, per: query.per && divide(roles.members, query.per, catalog) };
    }
    case 'groups': {
      const of = groupOf(query.of);
      const having = query.having?.map((holding) => heldBy(holding, groupOf)) ?? [];
      const divided = query.by.map((by) => divide(of.members, by, catalog));
      return {
        kind: 'groups',
        of,
        by: divided.map((each) => divisionsHaving(each, having, catalog)),
        having,
      };
    }
    case 'best_group':
      return bestGroup(query, groupOf(query.of), catalog);
    case 'summary':
      return summaryOf(query, groupOf(query.of), catalog);
    case 'whether':
      return judge(query, groupOf(query.of), sources);
    case 'exists':
      return { kind: 'exists', roles: groupOf(query.roles) };
    case 'compare':
      return { kind: 'compare', sides: query.sides.map(groupOf), focus: query.focus };
    case 'common':
      return findCommon(query, groupOf(query.of), query.without && groupOf(query.without), catalog);
    case 'which':
      return findWhich(query, query.sides.map(groupOf), catalog);
    case 'group_order': {
      const { measure, standing } = query;
      const side = (roles: Roles) => {
        const group = groupOf(roles);
        return { group, value: groupValue(group.members, measure, catalog) };
      };
      return { kind: 'group_order', measure, standing, of: side(query.of), than: side(query.than) };
    }
    case 'distance': {
      const { along } = query;
      const [from, to] = [groupOf(query.from), groupOf(query.to)];
      const distance = betweenTwo(from, to, (a, b) => measureDistance(a, b, along, catalog));
      return { kind: 'distance', from, to, along, distance };
    }
    case 'steps': {
      const [from, to] = [groupOf(query.from), groupOf(query.to)];
      return { kind: 'steps', from, to, route: betweenTwo(from, to, findRoute) };
    }
    case 'statements':
      return findStatements(query, groupOf(query.of), sources);
    case 'in_list':
      return findInLists(query, groupOf(query.of));
    case 'document':
      return { kind: 'document', of: groupOf(query.of) };
    case 'family_facts': {
      const known = query.families.map((id) => catalog.familyById.get(id) ?? id);
      return {
        kind: 'family_facts',
        families: known.filter((family) => typeof family !== 'string'),
        gone: known.filter((family) => typeof family === 'string'),
        facts: query.facts,
      };
    }
    case 'families':
      return { kind: 'families', families: catalog.families };
    case 'meaning':
      return findMeaning(query.of, catalog);
    case 'order':
      return { ...query, ...findOrder(query, catalog) };
  }
}

function listed({ columns, byTitle, limit }: QueryOf<'list'>, roles: Group): Result {
  if (limit !== undefined) {
    const hasMore = roles.members.length > limit;
    return { kind: 'list', roles, columns, limit, ...(hasMore && { shown: roles.members.slice(0, limit) }) };
  }
  if (!byTitle) return { kind: 'list', roles, columns };
  const members = roles.members.toSorted((a, b) => titleOf(a).localeCompare(titleOf(b), 'en'));
  return { kind: 'list', roles: { ...roles, members }, columns, byTitle };
}

function bestGroup(
  { by, end, measure, first, place }: QueryOf<'best_group'>,
  of: Group,
  catalog: Catalog,
): Result {
  const ranking = rankDivisions(divide(of.members, by, catalog), end, measure, catalog);
  const wanted = first === 'all' ? ranking.length : (first ?? 1);
  const last = ranking[Math.min(wanted, ranking.length) - 1];
  const atPlace = place && [...new Set(ranking.map(({ value }) => value))][place - 1];
  const best = ranking.filter(({ value }, at) =>
    place ? value === atPlace : at < wanted || value === last?.value,
  );
  return { kind: 'best_group', of, by, end, measure, first, place, best, ranking };
}

function summaryOf({ figure, measure, per }: QueryOf<'summary'>, of: Group, catalog: Catalog): Result {
  const summaryFor = (members: readonly Member[]) => {
    const told = summarise(members, figure, measure, catalog);
    const open =
      figure === 'range' && told.kind === 'none' ? openRange(members, measure, catalog) : undefined;
    return open ?? told;
  };
  const figures =
    per &&
    divide(of.members, per, catalog).divisions.map((division) => ({
      division,
      figure: summaryFor(division.members),
    }));
  return {
    kind: 'summary',
    of,
    figure,
    measure,
    all: summaryFor(of.members),
    per: per && figures && { by: per, figures },
  };
}

/** Calls `find` with the members of two groups; undefined unless each group has exactly one. */
function betweenTwo<Found>(
  from: Group,
  to: Group,
  find: (from: Member, to: Member) => Found,
): Found | undefined {
  const [[a, ...moreFrom], [b, ...moreTo]] = [from.members, to.members];
  if (!a || !b || moreFrom.length > 0 || moreTo.length > 0) return undefined;
  return find(a, b);
}

/** How many steps one grade or level is above another; no `steps` if their order is not stated. */
function findOrder({ of, than }: QueryOf<'order'>, catalog: Catalog): { steps?: number } {
  const [own, other] = [of, than].map((step) => placeOf(step, catalog));
  if (own === undefined || other === undefined || of.kind !== than.kind) return {};
  return { steps: gradesBetween(other, own) };
}

function placeOf(step: Step, { architecture }: Catalog): number | undefined {
  return step.kind === 'grade'
    ? step.grade
    : architecture.levels.find(({ level }) => level === step.level)?.place;
}
