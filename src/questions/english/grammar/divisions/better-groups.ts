import { ALL, inFamily, rolesInFamily, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { isOfFamily } from '../phrases/conditions/condition-queries.js';
import { bestGroup } from './best-groups.js';

/** Which of some families has more, and whether one has more than others: "which of A and B has more managers". */
export const BETTER_GROUP_RULES = [
  rule('group_comparative')(
    'more|higher|greater|bigger|larger|wider {group_measure}',
    ({ group_measure: measure }) => ({ end: 'highest', measure }),
    'more roles',
  ),
  rule('group_comparative')(
    'fewer|less|lower|smaller|narrower {group_measure}',
    ({ group_measure: measure }) => ({
      end: 'lowest',
      measure,
    }),
  ),
  rule('group_comparative')('more {grouping}', ({ grouping: measure }) =>
    measure === 'manager' ? undefined : { end: 'highest', measure },
  ),
  rule('group_comparative')('fewer|less {grouping}', ({ grouping: measure }) =>
    measure === 'manager' ? undefined : { end: 'lowest', measure },
  ),
  rule('query')(
    [
      '<which>|<who> of|between|among? {family} <have> {group_comparative}',
      '<which>|<who> family|team|department|one? <have> {group_comparative} of|between|among|,|:? {family}',
      '<which>|<who> of|between|among {family} <have> {group_comparative:group_rank}',
      '{family} :|,|? <which>|<who> one? <have> {group_comparative}',
      '<do>|<have> {family} <have>? {group_comparative}',
    ],
    ({ family: families, group_comparative: rank }) =>
      families.length > 1 ? bestGroup('family', rank, undefined, rolesInFamily(families)) : undefined,
    'which of Partner Programs and Partner Operations has more roles',
  ),
  rule('query')(
    [
      '<be> {group_measure} {higher_or_lower} <in>|<of> {family:either_family}',
      '<be> {group_measure} {higher_or_lower} <in>|<of> {family}',
    ],
    ({ group_measure: measure, higher_or_lower, family: families }) =>
      families.length > 1
        ? bestGroup(
            'family',
            { end: higher_or_lower === 'above' ? 'highest' : 'lowest', measure },
            undefined,
            rolesInFamily(families),
          )
        : undefined,
    'is the average grade higher in Partner Programs or in Partner Operations',
  ),
  rule('either_family')(
    '{a:family} or <in> {b:family}',
    ({ a, b }) => [...new Set([...a, ...b])].sort(),
    'Partner Programs or in Partner Operations',
  ),
  rule('more')('more|most', () => 'highest' as const, 'more'),
  rule('more')('fewer|less|fewest|least', () => 'lowest' as const, 'fewer'),
  rule('query')(
    '<which> {grouping} <have> <higher> {group_measure}',
    ({ grouping, group_measure: measure }) =>
      measure === 'roles'
        ? undefined
        : { kind: 'best_group', of: ALL, by: grouping, end: 'highest', measure },
    'which track has the higher average grade',
  ),
  // There are two tracks.
  rule('query')(
    ['<which> {grouping} <have> {more} {noun}', '<which> {grouping} <have> {more} of? {noun:set}'],
    ({ grouping, more, noun }) =>
      grouping === 'track' ? bestGroup('track', { end: more, measure: 'roles' }, undefined, noun) : undefined,
    'which track has more grade 8 roles',
  ),
  rule('query')(
    '<which> {grouping} <have> <lower> {group_measure}',
    ({ grouping, group_measure: measure }) =>
      measure === 'roles' ? undefined : { kind: 'best_group', of: ALL, by: grouping, end: 'lowest', measure },
    'which track has the lower average grade',
  ),
  rule('query')(
    [
      '<which>|<who> of|between|among? {family} <have> {end:more} number? of? {noun}',
      '<which>|<who> family|team|department|one? <have> {end:more} number? of? {noun} of|between|among|,|:? {family}',
      'between? {family} :|,|-|? <which>|<who> one? <be>? <have> {end:more} number? of? {noun}',
      '<do>|<have> {family} <have>? {end:more} {noun}',
      '<be> there {end:more} {noun} <in> {family:either_family}',
      'where <be>|<do> there|we <have>? {end:more} {noun} ,? <in>? {family}',
      'where <be>|<do> there|we <have>? {end:more} {noun} ,? <in> {family:either_family}',
    ],
    // In "managers, Sales, Legal or Finance" the first family narrows nothing.
    ({ family: families, end, noun }) =>
      families.length > 1 && !isOfFamily(noun)
        ? bestGroup('family', { end, measure: 'roles' }, undefined, where(noun, inFamily(families)))
        : undefined,
    'which of Partner Programs, Ecosystem Sales and Partner Operations has more managers',
  ),
  // The answer names the group with the most, which says whether it is this one.
  rule('query')(
    '<do> {family} <have> {end:more} {noun} (than any|every|all other|others | of all|any) {grouping}?',
    ({ end, noun }) => bestGroup('family', { end, measure: 'roles' }, undefined, noun),
    'does Ecosystem Sales have more managers than any other family',
  ),
  rule('query')(
    [
      '<be> {family} {size} {grouping}',
      '<be> {family} bigger|larger than any|every|all other|others {grouping}',
    ],
    (s) => bestGroup('family', { end: 'size' in s ? s.size : 'highest', measure: 'roles' }),
    'is Ecosystem Sales the biggest family',
  ),
  rule('query')(
    [
      '<which>|<who> family|team|department|one? <be> {size:bigger} of|between|among|,|:? {family}',
      '<which>|<who> of|between|among {family} <be> {size:bigger}',
    ],
    ({ family: families, size: end }) =>
      families.length > 1
        ? bestGroup('family', { end, measure: 'roles' }, undefined, rolesInFamily(families))
        : undefined,
    'which is bigger, Partner Programs or Partner Operations',
  ),
  rule('bigger')('bigger|larger', () => 'highest' as const),
  rule('bigger')('smaller', () => 'lowest' as const),
  rule('query')(
    '<be> {a:family} bigger|larger|smaller than {b:family}',
    ({ a, b }) =>
      b.length > 1
        ? { kind: 'count', roles: rolesInFamily([...new Set([...a, ...b])].sort()), per: 'family' }
        : undefined,
    'is Ecosystem Sales bigger than Partner Operations and Partner Programs',
  ),
];
