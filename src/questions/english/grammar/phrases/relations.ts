import { ALL, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { headOf, highestOf } from './conditions/condition-queries.js';

/** Roles named through others: successors, peers, and the head of a family. */
export const RELATION_RULES = [
  rule('noun')(
    [
      'successor|successors|replacement|replacements of|for|to {role}',
      'what|who|which|role replaced {role}',
      "{role} 's successor",
    ],
    ({ role }) => ({ kind: 'successors', of: role }),
  ),
  rule('noun')(
    ['predecessor|predecessors of|for|to {role}', 'what {role} replaced', "{role} 's predecessor"],
    ({ role }) => ({ kind: 'predecessors', of: role }),
  ),
  rule('role')(
    [
      'head|leader|chief|boss of|in|for {family_name}',
      '(lead|leads | in charge) of {family_name}',
      "{family_name} 's? head|leader|boss",
    ],
    ({ family_name }) => headOf(family_name),
    'the head of Ecosystem Sales',
  ),
  rule('role')(
    'at? top of (ladder|hierarchy|tree|list|chain? in|of)? {family_name}',
    ({ family_name }) => highestOf(rolesInFamily(family_name)),
    'the top of Ecosystem Sales',
  ),
  rule('noun')(
    [
      'peer|peers|colleagues|counterparts of|for|to {role}',
      'peer|peers|colleagues of {role} under|with <same> <manager>',
      "{role} 's peers|colleagues",
    ],
    ({ role }) => where(ALL, { kind: 'same', as: role, fact: 'manager' }),
    'peers of the Staff ESM',
  ),
  rule('noun')(
    'peer|peers|colleagues|counterparts of|for|to {role} (by|on | in terms of) <grade>',
    ({ role }) => where(ALL, { kind: 'same', as: role, fact: 'grade' }),
    'peers of the Staff ESM by grade',
  ),
];
