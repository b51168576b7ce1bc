import { reports } from '../../../queries/build.js';
import { LISTED_FACTS } from '../../../queries/facts.js';
import type { Places, Query, Roles } from '../../../queries/query.js';
import type { Sources } from '../../../queries/sources.js';
import { SINGLE } from '../several.js';
import { emptySubject } from './empty-subject.js';

/** "How many", after a question about a group or about several items. */
export function countThem(
  query: Query | undefined,
  group: Roles | undefined,
  sources: Sources,
): Query | undefined {
  // After the duties of one role it means its duties, and that answer begins with their number.
  if (query && (countsItems(query) || query.kind === 'groups' || query.kind === 'families')) return query;
  // One report is counted, too.
  if (query?.kind === 'facts' && query.facts.join() === 'direct_reports')
    return { kind: 'count', roles: reports(query.of) };
  if (query?.kind === 'steps') return { ...query, kind: 'distance', along: 'levels' };
  const roles = (query && emptySubject(query, sources)) ?? group;
  return roles && { kind: 'count', roles };
}

/** Some items of the one list that was asked for. */
export function itemsOfList(query: Query, places: Places): Query | undefined {
  return query.kind === 'facts' && countsItems(query) && SINGLE.has(query.of.kind)
    ? { ...query, places }
    : undefined;
}

function countsItems(query: Query): boolean {
  const [fact, another] = query.kind === 'facts' ? query.facts : [];
  return fact !== undefined && another === undefined && LISTED_FACTS.has(fact);
}
