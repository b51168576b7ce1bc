import { isSameValue } from '../../collections.js';
import { partsOf, where } from '../../queries/build.js';
import { mapRoles } from '../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { hasMembers } from '../conversation/introduced.js';

/**
 * "The senior ones" of some directors are those with that word in the title, as none of them is of the level senior. If
 * some of a group have the level, the level is meant.
 */
export function levelsAsWords(query: Query, sources: Sources): Query {
  return mapRoles(query, (roles) => {
    const [asLevel, asWord, meant] = readingsOf(roles) ?? [];
    return asLevel && asWord && !hasMembers(asLevel, sources) && hasMembers(asWord, sources)
      ? meant
      : undefined;
  });
}

/**
 * The roles that a level selects, those that its word selects, and the group with the word; undefined without a level.
 */
function readingsOf(roles: Roles): [Roles, Roles, Roles] | undefined {
  if (roles.kind === 'where') {
    const inWords = partsOf(roles.condition).map(wordOf);
    if (inWords.length < 2 && roles.roles.kind === 'all') return undefined;
    const meant = inWords.reduce<Roles>(where, roles.roles);
    return isSameValue(meant, roles) ? undefined : [roles, meant, meant];
  }
  if (roles.kind !== 'less' || roles.without.kind !== 'where') return undefined;
  const { condition } = roles.without;
  const word = wordOf(condition);
  if (word === condition) return undefined;
  const without = where(roles.without.roles, word);
  return [
    { kind: 'both', groups: [roles.roles, roles.without] },
    { kind: 'both', groups: [roles.roles, without] },
    { ...roles, without },
  ];
}

function wordOf(condition: Condition): Condition {
  const [level, another] = condition.kind === 'level' ? condition.levels : [];
  return level === undefined || another !== undefined || level.includes(' ')
    ? condition
    : { kind: 'titled', words: [level.toLowerCase()] };
}
