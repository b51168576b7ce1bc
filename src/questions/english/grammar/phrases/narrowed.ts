import { ALL, and, partsOf, where } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { beyond } from './conditions/condition-queries.js';

/**
 * A group narrowed by a condition behind its name. A superlative then compares only the roles that meet it. Behind "the
 * reports of the directors" a condition is about the directors, who stand nearer to it, so the group is not narrowed.
 */
export function narrowed(roles: Roles, condition: Condition): Roles | undefined {
  if (roles.kind === 'extreme') {
    // In "in every family that has analysts", the condition is about the families.
    if (roles.per && partsOf(condition).some(({ kind }) => kind === 'mentions')) return undefined;
    const of = narrowed(roles.of, condition);
    return of && { ...roles, of };
  }
  // A ladder is of one family, so "above the Staff ESM in Partner Programs" compares grades.
  if (
    condition.kind === 'family' &&
    (roles.kind === 'next' || roles.kind === 'previous') &&
    roles.steps === 'all'
  )
    return where(where(ALL, condition), beyond(roles.of, roles.kind === 'next' ? 'above' : 'below'));
  return endsInGroup(roles) || saysOfManager(roles, condition) ? undefined : where(roles, condition);
}

/** "Roles that report to someone who is grade 8" are not grade 8 themselves. */
function saysOfManager(roles: Roles, condition: Condition): boolean {
  return (
    roles.kind === 'where' && partsOf(roles.condition).some(isManaged) && OF_MANAGERS.has(condition.kind)
  );
}

const isManaged = (condition: Condition): boolean =>
  (condition.kind === 'documented' && condition.fact === 'reports_to' && condition.state === 'stated') ||
  (condition.kind === 'among' && condition.roles.kind === 'reports' && condition.roles.of.kind === 'where');

const OF_MANAGERS: ReadonlySet<Condition['kind']> = new Set(['grade', 'level', 'track', 'titled', 'among']);

/** Whether the name of a group ends in that of another one. */
function endsInGroup(roles: Roles): boolean {
  const last = 'of' in roles ? roles.of : roles.kind === 'between' ? roles.to : undefined;
  return last !== undefined && last.kind !== 'one' && last.kind !== 'outsider' && last.kind !== 'unknown';
}

/** The same roles somewhere else: "managers in Sales than in Legal". Undefined where the first say nothing of that kind. */
export function elsewhere(roles: Roles, place: Condition): Roles | undefined {
  if (roles.kind !== 'where' || roles.roles.kind !== 'all') return undefined;
  const others = partsOf(roles.condition).filter(({ kind }) => kind !== place.kind);
  const isSaid = others.length < partsOf(roles.condition).length;
  return isSaid ? where(roles.roles, and(...others, place)) : undefined;
}
