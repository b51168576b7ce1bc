import { ALL, and, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { listOf } from './list-queries.js';

/** Roles that are like another, or have something the same. */
export const LIKENESS_RULES = [
  rule('query')(
    [
      '<roles>|anything|others like|resembling {role}',
      '<roles> similar|comparable|equivalent|close to {role}',
      'similar|comparable|equivalent <roles> to|as {role}',
      '<which>|what <roles>? else? <be> like {role}',
      '<which> <roles> <be> similar|comparable|equivalent|close to {role}',
    ],
    ({ role }) =>
      listOf(
        where(ALL, and({ kind: 'same', as: role, fact: 'grade' }, { kind: 'same', as: role, fact: 'track' })),
      ),
    'roles like the Partner Specialist',
  ),
  rule('query')(
    [
      'anyone|anything|others|everyone|roles? at|on|of|in? <same> {shared_fact} as|like|with {roles}',
      '<who>|<which> else? <be> at|on|of|in? <same> {shared_fact} as|like|with {roles}',
    ],
    ({ shared_fact, roles }) => listOf(where(ALL, { kind: 'same', as: roles, fact: shared_fact })),
    'same grade as the Staff ESM',
  ),
  rule('query')(
    '<same> {shared_fact} as|like|with {role} <in> {family}',
    ({ shared_fact, role, family }) =>
      listOf(
        where(where(ALL, { kind: 'family', families: family }), {
          kind: 'same',
          as: role,
          fact: shared_fact,
        }),
      ),
    'same grade as the Staff ESM in Partner Programs',
  ),

  rule('query')(
    '<roles>|anything|others? similar|comparable|equivalent|close to {role} <in> {family}',
    ({ role, family }) =>
      listOf(
        where(
          where(ALL, { kind: 'family', families: family }),
          and({ kind: 'same', as: role, fact: 'grade' }, { kind: 'same', as: role, fact: 'track' }),
        ),
      ),
    'roles similar to the Partner Specialist in Ecosystem Sales',
  ),
];
