import { isSameValue } from '../../collections.js';
import { atLevel, partsOf, where } from '../../queries/build.js';
import { mapRoles } from '../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../queries/query.js';
import type { Sources } from '../../queries/sources.js';
import { hasMembers } from '../conversation/introduced.js';

/** Another way to say a condition; the condition itself where there is none. */
type Reword = (condition: Condition) => Condition;

/**
 * "The senior ones" of some directors are those with that word in the title, as none of them is of the level senior. The
 * "senior managers" of a family are those of that level, if none has the words in the title. If some of a group fit as
 * it is said, those are meant.
 */
export function levelsAsWords(query: Query, sources: Sources): Query {
  return [wordOf, levelOf(sources)].reduce(
    (asked, reword) => mapRoles(asked, (roles) => reworded(roles, reword, sources)),
    query,
  );
}

/** A group in other words, if only then it has members. */
function reworded(roles: Roles, reword: Reword, sources: Sources): Roles | undefined {
  const [asSaid, inOtherWords, meant] = readingsOf(roles, reword) ?? [];
  return asSaid && inOtherWords && !hasMembers(asSaid, sources) && hasMembers(inOtherWords, sources)
    ? meant
    : undefined;
}

/**
 * The roles that a group selects as it is said, those that it selects in other words, and the group in those words;
 * undefined where there are no other words.
 */
function readingsOf(roles: Roles, reword: Reword): [Roles, Roles, Roles] | undefined {
  if (roles.kind === 'where') {
    const inOtherWords = partsOf(roles.condition).map(reword);
    if (inOtherWords.length < 2 && roles.roles.kind === 'all') return undefined;
    const meant = inOtherWords.reduce<Roles>(where, roles.roles);
    return isSameValue(meant, roles) ? undefined : [roles, meant, meant];
  }
  if (roles.kind !== 'less' || roles.without.kind !== 'where') return undefined;
  const { condition } = roles.without;
  const other = reword(condition);
  if (other === condition) return undefined;
  const without = where(roles.without.roles, other);
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

/** The level that is called as the words of titles in a condition. */
function levelOf({ catalog }: Sources): Reword {
  return (condition) => {
    const level = condition.kind === 'titled' ? condition.words.join(' ') : '';
    return catalog.index.byLevel.has(level) ? atLevel([level]) : condition;
  };
}
