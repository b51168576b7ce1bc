import { atGrade, inFamily, onTrack, partsOf, where } from '../../../../queries/build.js';
import { subjectOf, withSubject } from '../../../../queries/map-roles.js';
import type { Condition, Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { saidOfBoth } from '../comparisons/compared.js';
import { narrowed } from '../phrases/narrowed.js';

/** A question about all roles, or some of all, asked of fewer of them. */
function within(query: Query, condition: Condition): Query | undefined {
  // Both groups that are counted against each other are in the place.
  if (query.kind === 'group_order') {
    const [of, than] = saidOfBoth(query.of, query.than, condition)?.sides ?? [];
    return of && than && { ...query, of, than };
  }
  const roles = subjectOf(query);
  if (!roles || NEVER_WITHIN.has(query.kind)) return undefined;
  // "Grade 8 legal" may begin the title of a role.
  if (query.kind === 'statements' && condition.kind !== 'family') return undefined;
  // "Partner Programs - roles in Ecosystem Sales" names two places.
  if (condition.kind === 'family' && roles.kind === 'where' && partsOf(roles.condition).some(isPlace))
    return undefined;
  const fewer = isOfAll(roles) ? narrowed(roles, condition) : undefined;
  return fewer && withSubject(query, fewer);
}

/** Nothing narrows these: a comparison names its sides. */
const NEVER_WITHIN: ReadonlySet<Query['kind']> = new Set(['compare', 'which']);

const isPlace = ({ kind }: Condition): boolean => kind === 'family';

function isOfAll(roles: Roles): boolean {
  if (roles.kind === 'where') return roles.roles.kind === 'all';
  return roles.kind === 'all' || (roles.kind === 'extreme' && isOfAll(roles.of));
}

/** A question about all roles, or some of all, asked of a group: "of the directors, who needs SQL". */
function among(query: Query, group: Roles): Query | undefined {
  const roles = subjectOf(query);
  return roles && isOfAll(roles) ? withSubject(query, inGroup(roles, group)) : undefined;
}

function inGroup(roles: Roles, group: Roles): Roles {
  if (roles.kind === 'where') return where(group, roles.condition);
  return roles.kind === 'extreme' ? { ...roles, of: inGroup(roles.of, group) } : group;
}

function relatesToGroup(query: Query): boolean {
  const roles = subjectOf(query);
  return (
    roles?.kind === 'where' &&
    partsOf(roles.condition).some(
      (part) => part.kind === 'among' && 'of' in part.roles && part.roles.of.kind === 'where',
    )
  );
}

/** Questions that begin with the place that they are of: "in Partner Programs, which roles are grade 8". */
export const WITHIN_RULES = [
  rule('query')(
    // Without a comma, "share of designers who are senior" would be a question about designers.
    ['among|amongst|out of? {set} ,? {query}', 'of {set} , {query}'],
    ({ set, query }) => among(query, set),
    'of the managers in Partner Programs, who has the highest grade',
  ),
  rule('query')(
    'among|amongst|of|out of? {set} ,? how many {claim}',
    ({ set, claim }) => ({ kind: 'count', roles: where(set, claim) }),
    'of the grade 8 roles, how many manage people',
  ),
  rule('query')(
    '<in>|for|across|among|amongst|throughout {family} ,|:? {query}',
    ({ family, query }) => within(query, inFamily(family)),
    'in Partner Programs, which roles are grade 8',
  ),
  rule('query')(
    '{family} ,|:|-|–|— {query}',
    // "Partner Operations: who reports to the director" is about the director there.
    ({ family, query }) => (relatesToGroup(query) ? undefined : within(query, inFamily(family))),
    'Partner Programs: which roles are grade 8',
  ),
  rule('query')(
    'at|on|of|in|for {grades} ,|:? {query}',
    ({ grades, query }) => within(query, atGrade(grades)),
    'at grade 8, which roles need SQL',
  ),
  rule('query')(
    'on|in|of|for {track} ,|:? {query}',
    ({ track, query }) => within(query, onTrack(track)),
    'on the management track, how many roles are grade 9',
  ),
];
