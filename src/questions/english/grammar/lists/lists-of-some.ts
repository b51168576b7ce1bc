import { ALL } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/**
 * So many members of a group. "Three roles with the most requirements" are the first by those, not any three of them, and
 * "list 3 families" asks for no roles.
 */
const someOf = (limit: number, roles: Roles, columns: readonly Fact[] = []): Query | undefined =>
  NEVER_CUT.has(roles.kind) ? undefined : listOfSome(limit, roles, columns);

const listOfSome = (limit: number, roles: Roles, columns: readonly Fact[] = []): Query | undefined =>
  limit < 1 ? undefined : { kind: 'list', roles, columns, limit };

/** The first of some roles are decided by a rank, "two steps above" says how far, and "list 3" says of nothing. */
const NEVER_CUT: ReadonlySet<Roles['kind']> = new Set<Roles['kind']>(['extreme', 'next', 'previous', 'all']);

/** Only so many members of a group: "name three grade 9 roles". */
export const LISTS_OF_SOME_RULES = [
  rule('limit')('{number}', ({ number }) => number, '3'),
  rule('limit')('a? couple of?', () => 2, 'a couple of'),
  rule('limit')('a? few of?', () => 3, 'a few'),
  rule('limit')('{number} of|examples of?', ({ number }) => number, '3 of'),
  rule('query')(
    [
      '(<show> me|us? | <i> <need>|want|like) any|some|just|only? {limit} {group}',
      'any|just|only {limit} {group}',
      '{number} examples of {group}',
      'what|which are any|some? {limit} {group}',
    ],
    (s) => someOf('limit' in s ? s.limit : s.number, s.group),
    'name three grade 9 roles',
  ),
  rule('query')(
    [
      '<show> me|us? any|some|just|only? {limit} <roles>',
      'any|just|only {limit} <roles>',
      '{number} examples of <roles>',
    ],
    (s) => listOfSome('limit' in s ? s.limit : s.number, ALL),
    'give me 5 roles',
  ),
  rule('query')(
    '<show> me|us? any|some|just|only? {limit} {group} (with their|its? | and their|its) {facts}',
    ({ limit, group, facts }) => someOf(limit, group, facts),
    'give me three directors and their managers',
  ),
  rule('query')(
    [
      '(one|an | <show> me|us? an|one?)? example of|for {member}',
      '<show> me|us? one {member}',
      'name {member}',
    ],
    ({ member }) => someOf(1, member),
    'an example of a grade 8 role',
  ),
];
