import type { Catalog, Role } from '../../catalog/catalog.js';
import type { Group } from '../group.js';
import { distinct, keysOf, type Member, managersOfMember, memberKey, reportsOfMember } from '../member.js';
import type { Grouping } from '../query-terms.js';
import { sharedBy, sharedKey } from '../shared.js';
import type { Truth } from '../truth.js';
import { inCatalogueOrder } from './belongs.js';

/**
 * The roles that may share a fact with a member of a group, in the order of the catalogue; undefined if every role must
 * be tested. Other facts than managers take hardly any time to test.
 */
export function candidatesToShare(
  group: Group,
  fact: Grouping,
  catalog: Catalog,
): readonly Role[] | undefined {
  if (fact !== 'manager') return undefined;
  const managers = distinct(group.members.flatMap((member) => managersOfMember(catalog, member)));
  const reports = managers.flatMap((manager) => reportsOfMember(catalog, manager));
  return inCatalogueOrder([...new Set(reports)], catalog);
}

/** Tests whether somebody shares a fact with a member of a group. The answer for the members themselves is "no". */
export function sharesFact(group: Group, fact: Grouping, catalog: Catalog): (member: Member) => Truth {
  const valuesOf = (member: Member) => sharedBy(member, fact, catalog).map(sharedKey);
  const ends = keysOf(group.members);
  const stated = group.members.map((member) => valuesOf(member));
  const certain = new Set(stated.flatMap((values) => (values.length === 1 ? values : [])));
  const possible = new Set(stated.flat());
  const isSomeUnknown = stated.some((values) => values.length === 0);
  return (member) => {
    if (ends.has(memberKey(member))) return 'no';
    const own = valuesOf(member);
    if (group.members.length === 0) return 'no';
    const isShared = own.some((value) => possible.has(value));
    // Who works in two places is in both. Who reports to either of two managers may report to only one.
    if (isShared && fact === 'location') return 'yes';
    if (own.length > 0 && own.every((value) => certain.has(value))) return 'yes';
    if (isShared) return 'open';
    return own.length === 0 || isSomeUnknown ? 'unknown' : 'no';
  };
}
