import { ALL, inFamily, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** Which families and departments there are, and which one something belongs to. */
export const WHICH_FAMILIES_RULES = [
  rule('query')(
    [
      '<which>? families with|having|containing|including word? {family} in|as? the|its|their? name|names|title?',
      '<which>? families that|which? contain|contains|include|<have> word? {family} in|as their|its|the? name|names|title',
      '<which>? families whose name <mention>|<have> word? {family}',
      '<which>? families called|named something? with? {family}',
      '<which>? families that|which? contain|include word {family}',
    ],
    ({ family: families }) => ({
      kind: 'groups',
      of: rolesInFamily(families),
      by: ['family'],
    }),
    'families with Partner in the name',
  ),
  rule('query')(
    '<which> department|departments (<be> {family} <in>|part? of? | <do> {family} belong|fall|sit <in>|to)',
    ({ family }) => ({ kind: 'groups', of: rolesInFamily(family), by: ['department'] }),
    'which department is Partner Programs in',
  ),
  // "Renewals" is a part of several titles, or of the name of a family.
  rule('query')(
    [
      '<which> job? family|families|team|department <be> {title_part} <in>|part? of?',
      '<which> job? family|families|team|department <do> {title_part} belong|fall|sit <in>|to',
      '<which> job? family|families|team (<be> {family} <in>|part? of? | <do> {family} belong|fall|sit <in>|to)',
    ],
    (s) => ({
      kind: 'groups',
      of: where(
        ALL,
        'family' in s ? inFamily(s.family) : { kind: 'titled', words: s.title_part, match: 'anywhere' },
      ),
      by: ['family'],
    }),
    'which family is enablement in',
  ),
  rule('query')(
    [
      'count|total? job? families',
      'family|families list',
      '<show> me? all? job? families|teams',
      '<which> job? families|teams|groups <be>|<do> there|you|we|exist have|know?',
      'how many job? families|teams <be>|<do> there|you|we have|know|exist|cover?',
      'list|number|count of job? families',
      'total number|count of job? families',
      'job families <be> there',
    ],
    () => ({ kind: 'families' }),
    'which job families are there',
  ),
  rule('query')(
    '(<show> me? all?)? departments',
    () => ({ kind: 'groups', of: ALL, by: ['department'] }),
    'list the departments',
  ),
];
