import { rule } from '../../../chart/rule.js';

/** Families by their names, one or several. */
export const NAMED_FAMILY_RULES = [
  rule('family')(
    ['{a:family} or|and|/|,|& {b:family}', 'either {a:family} or {b:family}'],
    ({ a, b }) => [...new Set([...a, ...b])].sort(),
    'Ecosystem Operations or Partner Operations',
  ),
  rule('family')(
    [
      '{family} family|families|team|teams|department|departments|group|org|organisation|organization|function|area|side',
      'family|families|team|department {family}',
      'job family|families {family}',
      '{family} job family|families',
      'any|all|each|one of {family} families|teams|departments|groups',
      'any|all|every|each {family} family|families|team|teams|department|departments',
    ],
    ({ family }) => family,
    'the Partner Programs family',
  ),
  // Families by their whole names, where a part of a name would go with the word before it.
  rule('family_name')('{a:family_name} or|and|/|,|& {b:family_name}', ({ a, b }) =>
    [...new Set([...a, ...b])].sort(),
  ),
  rule('family_name')(
    '{family_name} job? family|families|team|teams|department|departments|group|org|organisation|organization|function|area|side',
    ({ family_name }) => family_name,
  ),
];
