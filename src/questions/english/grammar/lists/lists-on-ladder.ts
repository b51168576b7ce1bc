import { inFamily, listOf, next, previous, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { isOfFamily, standing } from '../phrases/conditions/condition-queries.js';

/** What stands above and below a role on its career ladder. */
export const LISTS_ON_LADDER_RULES = [
  rule('query')(
    '<which> <one_role> (<be> | comes|come|follows|follow) {role}',
    ({ role }) =>
      role.kind === 'next' || role.kind === 'previous' || role.kind === 'managers' || role.kind === 'extreme'
        ? listOf(role)
        : undefined,
    'which role is one level below the Staff ESM',
  ),
  rule('query')(
    'what|who comes {role}',
    ({ role }) => (role.kind === 'next' || role.kind === 'previous' ? listOf(role) : undefined),
    'what comes two steps after the ESM',
  ),
  rule('query')(
    [
      '<which> <roles> <can>|<will> {role} move|go|grow|get|rise|advance|progress up? into|to? {modifier}',
      '<which> <roles> <can>|<will> {role} <become>|take|do|get {modifier}',
    ],
    ({ role, modifier }) => listOf(where(next(role, 'all'), modifier)),
    'which roles could the ESM move to at grade 8',
  ),
  rule('query')(
    [
      '<which> <roles> <be> <above>|higher {role}',
      '<which> <roles> <be> <above>|higher {role:on_ladder}',
      'what|who <be> all <above> {role}',
    ],
    ({ role }) => listOf(next(role, 'all')),
    'which roles are above the ESM',
  ),
  rule('query')(
    ['<which> <roles> <be> <below>|lower {role}', '<which> <roles> <be> <below>|lower {role:on_ladder}'],
    ({ role }) => listOf(previous(role, 'all')),
    'which roles are below the Staff ESM',
  ),
  rule('query')(
    [
      '<be> there? anyone|anybody|someone|somebody <in> {family} <above>|over|higher|senior than|to? {above:role}',
      '<be> there? anyone|anybody|someone|somebody <in> {family} below|under|lower|junior than|to? {below:role}',
    ],
    ({ family, ...s }) => listOf(where(rolesInFamily(family), standing(s))),
    'is anyone in Ecosystem Sales above the Staff ESM',
  ),
  // Beside a family, grades are compared.
  rule('query')(
    [
      '<which> {noun} <be> <above>|over|higher {above:role}',
      '<which> {noun} <be> below|lower {below:role}',
      '<which> {noun} <be> <above>|over|higher {above:role} <in> {family}',
      '<which> {noun} <be> below|lower {below:role} <in> {family}',
    ],
    ({ noun, ...s }) => {
      const roles = 'family' in s ? where(noun, inFamily(s.family)) : noun;
      return isOfFamily(roles) ? listOf(where(roles, standing(s))) : undefined;
    },
    'which roles in Partner Programs are above the Staff ESM',
  ),
];
