import { ALL, factsOf, rolesInFamily } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** Who holds a role, and whether it is open: a catalogue describes roles, not people. */
export const HOLDER_RULES = [
  rule('query')(
    [
      '<who> holds|fills|occupies {role} <one_role>?',
      '<who> works as {role}',
      '<who> currently <be> {role}',
      '<who> <be> (previous|last|former|first | currently in) {role}',
      '<who> <be> current|present|actual|new {role}',
      'name of person|people|employee|one who|that <be> {role}',
      'who <be> person behind|in {role}',
      "name of {role} 's?",
      'current|present {role} name|holder|incumbent?',
      "{role} 's? holder|incumbent",
      '<be> {role} vacant|open|filled|hiring|available',
      '<be>? there? any? open|opening|openings|vacancies|vacancy positions|roles|jobs? for|as? {role}',
      'when <do> {role} start|join',
    ],
    ({ role }) => factsOf(role, 'holder'),
    'who works as Staff ESM',
  ),
  rule('query')(
    [
      '<which>|any|all? open|vacant|unfilled <roles>',
      '(<be> there | <do> you|we <have>) any? open|vacant|unfilled <roles>',
      '<which> <roles> <be> open|vacant|unfilled|hiring',
      '<which>|any? openings|vacancies',
      'how many openings|vacancies <be>|<do>? there|we|you? <have>? open?',
      'how many open|vacant|unfilled <roles> <be>|<do>? there|we|you? <have>?',
      'how many <roles> <be> open|vacant|unfilled',
    ],
    () => factsOf(ALL, 'holder'),
    'which roles are open',
  ),
  rule('query')(
    [
      '<which>|any? open|vacant|unfilled <roles> in|at|within {family}',
      '(<which>|any | <be> there any?)? openings|vacancies in|at|within|for {family}',
      '<be>? {family} hiring|recruiting now|currently?',
      '<be> there any? open|vacant|unfilled <roles> in|at|within|for {family}',
      'how many openings|vacancies <be>|<do>? there|open? in|at|within|for? {family} <have>?',
      'how many open|vacant|unfilled <roles> <be>|<do>? there? in|at|within? {family} <have>?',
      'how many <roles> in|at|within {family} <be> open|vacant|unfilled',
      'how many <roles> <be> open|vacant|unfilled in|at|within {family}',
    ],
    ({ family }) => factsOf(rolesInFamily(family), 'holder'),
    'how many vacancies are there in Partner Programs',
  ),
  rule('query')(
    '<who> has {role} <one_role>?',
    // "Who has the lowest grade" and, in a hurry, "who boss Staff ESM" ask for roles.
    ({ role }) => (role.kind === 'extreme' || role.kind === 'managers' ? undefined : factsOf(role, 'holder')),
    'who has the Staff ESM role',
  ),
];
