import { ALL, rolesInFamily } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { Grouping } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';

/** The groups that none of some roles is in. Managers are roles themselves, and are never empty. */
const empty = (by: Grouping, of: Roles): Query | undefined =>
  by === 'manager'
    ? undefined
    : { kind: 'groups', of, by: [by], having: [{ kind: 'so_many', roles: ALL, size: { to: 0 } }] };

/** Grades, levels and the like without any role: "which grades have no roles", "which grades are missing in Sales". */
export const EMPTY_GROUP_RULES = [
  rule('query')(
    [
      '<which> {grouping} <have> (no|zero <roles>|<one_role>|people|members|anyone | no one) in|at|on? them|it?',
      '<which> {grouping} <have> nobody|none in|at|on? them|it?',
      '<which> {grouping} <do> <not> <have> any|a? <roles>|<one_role>',
      '<which> {grouping} <be> (empty|unused|vacant|unoccupied | <not> used)',
      '(<be>|<do> there|we <have>? any|some?)? {grouping} (without any|a? | with no|zero) <roles>|<one_role>',
      '<be>|<do> there|we <have>? any|some? {grouping} that|which? nobody <be>|<have>|<use> in|at|on?',
      '<be> any|some {grouping} empty|unused',
      '<be> there? any|some? empty|unused {grouping}',
    ],
    ({ grouping }) => empty(grouping, ALL),
    'which grades have no roles',
  ),
  rule('query')(
    [
      '<which> {grouping} <be> missing|absent|unused|empty in|from|at|within {family}',
      '<which> {grouping} <be> <not> used|found|present in|at|by|within {family}',
      '<which> {grouping} <do> {family} (<not> <have>|<use>|cover | lack|miss|skip|leave out?)',
    ],
    ({ grouping, family }) => empty(grouping, rolesInFamily(family)),
    'which grades are missing in Partner Programs',
  ),
];
