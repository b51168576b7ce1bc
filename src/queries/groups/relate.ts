import type { Role } from '../../catalog/catalog.js';
import { predecessorOf, successorOf } from '../../catalog/relations.js';
import type { Group, Link, Related } from '../group.js';
import {
  distinct,
  keysOf,
  type Member,
  managersOfMember,
  memberKey,
  reportsOfMember,
  roleMember,
} from '../member.js';
import type { Roles } from '../query.js';
import { MAX_STEPS, type Steps } from '../query-terms.js';
import type { Sources } from '../sources.js';

type Relation = Extract<Roles, { kind: Related['kind'] }>;

/** Follows a relation from each member of a group, so many steps or to the end. Follows a cycle only once. */
export function relate(roles: Relation, of: Group, sources: Sources): Related {
  const { kind } = roles;
  const steps: Steps = 'steps' in roles ? roles.steps : 1;
  const links: Link[] = [];
  const silent: Member[] = [];
  const met = new Set(keysOf(of.members));
  const found: Member[] = [];
  let frontier: readonly Member[] = of.members;
  for (let step = 1; frontier.length > 0 && isWanted(step, steps); step++) {
    const taken = frontier.flatMap((from) => {
      const onward = linksFrom(from, kind, step, sources);
      if (onward.length === 0) silent.push(from);
      return onward;
    });
    links.push(...taken);
    const reached = distinct(taken.map(({ to }) => to));
    const isCounted = steps === 'all' || step === steps;
    if (isCounted) found.push(...reached);
    // With "all", the walk continues from each member once. A walk of a fixed length may pass a member again.
    frontier = steps === 'all' ? reached.filter((member) => !met.has(memberKey(member))) : reached;
    for (const member of frontier) met.add(memberKey(member));
  }
  return { kind, members: distinct(found), of, steps, links, silent: distinct(silent) };
}

/** Bounds the walk, since a cycle has no end. */
function isWanted(step: number, steps: Steps): boolean {
  return steps === 'all' || step <= Math.min(steps, MAX_STEPS);
}

function linksFrom(from: Member, kind: Related['kind'], step: number, sources: Sources): Link[] {
  return neighbours(from, kind, sources).map((to) => ({ from, to, step, ...wordingOf(from, to, kind) }));
}

function neighbours(from: Member, kind: Related['kind'], { catalog }: Sources): Member[] {
  switch (kind) {
    case 'managers':
      return managersOfMember(catalog, from);
    case 'reports':
      return reportsOfMember(catalog, from).map(roleMember);
    case 'successors':
      return replacement(from, (role) => successorOf(catalog, role));
    case 'predecessors':
      return replacement(from, (role) => predecessorOf(catalog, role));
  }
}

function replacement(from: Member, find: (role: Role) => Role | undefined): Member[] {
  const other = from.kind === 'role' ? find(from.role) : undefined;
  return other ? [roleMember(other)] : [];
}

/** How the page of the report words the reporting line. */
function wordingOf(
  from: Member,
  to: Member,
  kind: Related['kind'],
): Pick<Link, 'isOneOfSeveral' | 'isTypical'> {
  const report = kind === 'managers' ? from : to;
  const line =
    (kind === 'managers' || kind === 'reports') && report.kind === 'role' ? report.role.reportsTo : undefined;
  return {
    isOneOfSeveral: line !== undefined && line.managers.length > 1 && !line.toAll,
    isTypical: line?.typically ?? false,
  };
}
