import { managerNamed } from '../catalog/relations.js';
import { getOrAdd } from '../collections.js';
import { partsOf } from './build.js';
import { prepareTest, type Test } from './conditions/holds.js';
import type { Filtered, Group } from './group.js';
import { findBetween } from './groups/between.js';
import { climb } from './groups/climb.js';
import { findExtreme } from './groups/extreme.js';
import { relate } from './groups/relate.js';
import { distinct, keysOf, type Member, memberKey, memberOf, roleMember } from './member.js';
import type { Condition, Roles } from './query.js';
import type { Sources } from './sources.js';
import type { Truth } from './truth.js';

/** Evaluates a group: its members, and how they came about. Never throws: a role that is gone gives an empty group. */
export function evaluateRoles(roles: Roles, sources: Sources): Group {
  const { found } = sources;
  return found && !QUICK.has(roles.kind)
    ? getOrAdd(found, JSON.stringify(roles), () => findGroup(roles, sources))
    : findGroup(roles, sources);
}

/** Groups that take no longer to evaluate than to look up. */
const QUICK: ReadonlySet<Roles['kind']> = new Set(['one', 'outsider', 'unknown', 'own_managers', 'all']);

function findGroup(roles: Roles, sources: Sources): Group {
  const { catalog } = sources;
  const evaluate = (part: Roles): Group => evaluateRoles(part, sources);
  switch (roles.kind) {
    case 'one': {
      const role = catalog.roleById.get(roles.role);
      return role
        ? { kind: 'one', members: [roleMember(role)] }
        : { kind: 'gone', members: [], role: roles.role };
    }
    case 'outsider':
      return { kind: 'outsider', members: [memberOf(managerNamed(catalog, roles.title))] };
    case 'unknown':
      return { kind: 'unknown', members: [], title: roles.title };
    case 'own_managers':
      return { kind: 'own_managers', members: [] };
    case 'all':
      return { kind: 'all', members: catalog.index.members };
    case 'the': {
      const of = evaluate(roles.of);
      return { kind: 'the', members: of.members, of };
    }
    case 'where':
      return filter(evaluate(roles.roles), roles.condition, sources);
    case 'either': {
      const groups = roles.groups.map(evaluate);
      return { kind: 'either', members: distinct(groups.flatMap(({ members }) => members)), groups };
    }
    case 'both': {
      const groups = roles.groups.map(evaluate);
      const [first, ...others] = groups;
      const members = others.reduce<readonly Member[]>(
        (left, group) => left.filter(isIn(group)),
        first?.members ?? [],
      );
      return { kind: 'both', members, groups };
    }
    case 'less': {
      const of = evaluate(roles.roles);
      const without = evaluate(roles.without);
      const isLeftOut = isIn(without);
      return { kind: 'less', members: of.members.filter((member) => !isLeftOut(member)), of, without };
    }
    case 'managers':
    case 'reports':
    case 'successors':
    case 'predecessors':
      return relate(roles, evaluate(roles.of), sources);
    case 'next':
    case 'previous':
      return climb(roles, evaluate(roles.of), sources.catalog);
    case 'between':
      return findBetween(evaluate(roles.from), evaluate(roles.to));
    case 'extreme':
      return findExtreme(roles, evaluate(roles.of), sources);
  }
}

/** Tells whether a member is in a group. */
function isIn(group: Group): (member: Member) => boolean {
  const keys = keysOf(group.members);
  return (member) => keys.has(memberKey(member));
}

function filter(of: Group, condition: Condition, sources: Sources): Filtered {
  const prepare = (part: Condition) => prepareTest(part, sources, (roles) => evaluateRoles(roles, sources));
  const test = prepare(condition);
  const { holds, mentioned } = test;
  const open: Member[] = [];
  const members: Member[] = [];
  for (const member of candidates(of, test)) {
    const truth = holds(member);
    if (truth === 'open') open.push(member);
    if (isKept(truth)) members.push(member);
  }
  let unknown: readonly Member[] | undefined;
  const keptBy = (part: Test): number =>
    candidates(of, part).filter((member) => isKept(part.holds(member))).length;
  return {
    kind: 'where',
    members,
    of,
    condition,
    holds,
    open,
    // Computed only for an answer that mentions them.
    get unknown() {
      unknown ??= candidates(of, test, true).filter((member) => holds(member) === 'unknown');
      return unknown;
    },
    mentioned,
    // Computed only for an answer that explains an empty group.
    get parts() {
      return members.length > 0
        ? []
        : partsOf(condition).map((part) => ({ condition: part, kept: keptBy(prepare(part)) }));
    },
  };
}

/** The members of a group that may meet a condition: those that an index finds, or all if no index knows. */
function candidates(of: Group, test: Test, orUnknown = false): readonly Member[] {
  const found = of.kind === 'all' ? test.candidates(orUnknown) : undefined;
  return found ? found.map(roleMember) : of.members;
}

/** Keeps members for which a page leaves it open. The group marks them. */
function isKept(truth: Truth): boolean {
  return truth === 'yes' || truth === 'open';
}
