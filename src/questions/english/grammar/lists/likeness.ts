import { ALL, and, listOf, not, partsOf, rolesInFamily, where } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { beyond } from '../phrases/conditions/condition-queries.js';

/** Roles like another have its grade and its track. */
const like = (as: Roles): Roles =>
  where(ALL, and({ kind: 'same', as, fact: 'grade' }, { kind: 'same', as, fact: 'track' }));

/** The roles that a group is compared with: the ESM, in "roles two grades above the ESM". */
function comparedWith(roles: Roles): Roles | undefined {
  const conditions = roles.kind === 'where' ? partsOf(roles.condition) : [];
  for (const each of conditions) {
    if (each.kind === 'same') return each.as;
    if (each.kind === 'beyond') return each.than;
  }
  return undefined;
}

/** Narrows a group that is compared with some roles to those that share a fact with them, or that differ in it. */
function compared(roles: Roles, fact: Grouping, isShared: boolean): Roles | undefined {
  const as = comparedWith(roles);
  const same: Condition | undefined = as && { kind: 'same', as, fact };
  return same && where(roles, isShared ? same : not(same));
}

const isAlike = ({ kind }: Condition): boolean => kind === 'same';

/** Roles that are like another, or have something the same. */
export const LIKENESS_RULES = [
  rule('query')(
    '<which> <roles> <do> {roles} both|all? outrank',
    ({ roles }) => listOf(where(ALL, beyond(roles, 'below'))),
    'which roles do the Staff ESM and the Lead EPM both outrank',
  ),
  rule('noun')(
    [
      '<roles>|anything|others (like|resembling | similar|comparable|equivalent|close to) {role}',
      'similar|comparable|equivalent <roles> to|as {role}',
      'equivalents|equivalent of|to|for {role}',
    ],
    ({ role }) => like(role),
    'roles like the Partner Specialist',
  ),
  rule('query')(
    [
      '<which>|what <roles>? else? <be> like {role}',
      '(<which> <roles> <be>)? similar|comparable|equivalent|close to {role}',
    ],
    ({ role }) => listOf(like(role)),
    'which roles are similar to the Partner Specialist',
  ),
  rule('noun')(
    'anyone|anything|others|everyone at|on|of|in|with? <same> {shared_fact} as|like|with {roles}',
    ({ shared_fact, roles }) => where(ALL, { kind: 'same', as: roles, fact: shared_fact }),
    'everyone at the same grade as the Staff ESM',
  ),
  rule('noun')(
    ['{noun} {other_fact}', '{noun} in|from|of|on|with|under same|its {shared_fact}'],
    (s) =>
      'other_fact' in s ? compared(s.noun, s.other_fact, false) : compared(s.noun, s.shared_fact, true),
    'roles like the Partner Specialist in other families',
    'roles two grades above the ESM in the same family',
  ),
  rule('query')(
    '{modifier}',
    ({ modifier }) =>
      partsOf(modifier).every((part) => isAlike(part) || (part.kind === 'not' && isAlike(part.condition)))
        ? listOf(where(ALL, modifier))
        : undefined,
    'same grade as the Staff ESM',
    'same grade and track as the Staff ESM',
  ),
  rule('query')(
    [
      '<which>|what other <roles> share|shares|have|has <same>? {shared_fact} of|with|as {roles}',
      '<which>|what|<who> else share|shares|has <same>? {shared_fact} of|with|as {roles}',
    ],
    ({ shared_fact, roles }) => listOf(where(ALL, { kind: 'same', as: roles, fact: shared_fact })),
    'which other roles share the grade of the Staff ESM',
    'who else is at the same grade as the Staff ESM',
  ),
  rule('query')(
    '<which>|what|<who> <roles>? else? <be> graded|ranked|levelled like|as {roles}',
    ({ roles }) => listOf(where(ALL, { kind: 'same', as: roles, fact: 'grade' })),
    'what else is graded like the Staff ESM',
  ),
  rule('query')(
    [
      '<same> {shared_fact} as|like|with {role} <in> {family}',
      '<be>? <who>|anyone|anybody else <in> {family} <be>? at|on|of|in|with? <same> {shared_fact} as|like|with {role}',
      '<do> anyone|anybody else <in> {family} <have>|share <same>? {shared_fact} of|as|with {role}',
    ],
    ({ shared_fact, role, family }) =>
      listOf(
        where(rolesInFamily(family), {
          kind: 'same',
          as: role,
          fact: shared_fact,
        }),
      ),
    'same grade as the Staff ESM in Partner Programs',
    'who else in Ecosystem Sales is on the same grade as the Staff ESM',
  ),
  rule('query')(
    'peers|colleagues|counterparts of|for|to {role} at|on|of|with <same> {shared_fact}',
    ({ role: as, shared_fact: fact }) =>
      listOf(where(ALL, and({ kind: 'same', as, fact: 'manager' }, { kind: 'same', as, fact }))),
    'peers of the Staff ESM at the same grade',
  ),
];
