import { inFamily, rolesInFamily, where } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import type { GroupMeasure, StepOrder } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { isLastNarrower, saidOfBoth, sameOfFamily } from '../comparisons/compared.js';
import { elsewhere } from '../phrases/narrowed.js';

const order = (of: Roles, than: Roles, standing: StepOrder, measure: GroupMeasure = 'roles'): Query => ({
  kind: 'group_order',
  of,
  than,
  measure,
  standing,
});

/** Whether one group has more roles, or a higher figure, than another: "are there more managers in Sales than in Legal". */
export const GROUP_ORDER_RULES = [
  rule('more_or_fewer')('more', () => 'above' as const, 'more'),
  rule('more_or_fewer')('fewer|less', () => 'below' as const),
  // "Than" and "as": the words before them say how the two stand.
  rule('set_pair')(
    '{a:noun} than|as there? <be>? {b:noun}',
    ({ a, b }) => (isLastNarrower(a, b) ? undefined : { of: a, than: b }),
    'managers than individual contributors',
  ),
  rule('set_pair')(
    ['{a:noun} than|as {b:noun} {modifier}'],
    ({ a, b, modifier }) => {
      const [of, than] = saidOfBoth(a, b, modifier)?.sides ?? [];
      return of && than && { of, than };
    },
    'managers than individual contributors in Partner Programs',
  ),
  rule('set_pair')(
    '{noun} than|as those|ones|roles? {modifier}',
    ({ noun, modifier }) => {
      const than = elsewhere(noun, modifier);
      return than && { of: noun, than };
    },
    'managers in Partner Programs than in Partner Operations',
  ),
  rule('set_pair')(
    '{noun} than|as {family}',
    ({ noun, family }) => {
      const whole = rolesInFamily(family);
      const than = sameOfFamily(noun, whole);
      return than === whole ? undefined : { of: noun, than };
    },
    'managers in Partner Programs than Partner Operations',
  ),
  rule('set_pair')(
    ['{noun} {a:modifier} than|as {b:modifier}'],
    ({ noun, a, b }) => (a.kind === b.kind ? { of: where(noun, a), than: where(noun, b) } : undefined),
    'roles at grade 8 than at grade 9',
  ),
  rule('assertion')(
    [
      'there <be> {more_or_fewer} {set_pair}',
      '{a:family} <have> {more_or_fewer} {noun} than {b:family} <do>|<have>?',
      '{family} <have> {more_or_fewer} {a:noun} than {b:noun}',
    ],
    (s) => {
      if ('set_pair' in s) return order(s.set_pair.of, s.set_pair.than, s.more_or_fewer);
      if ('noun' in s)
        return order(where(s.noun, inFamily(s.a)), where(s.noun, inFamily(s.b)), s.more_or_fewer);
      const within = inFamily(s.family);
      return order(where(s.a, within), where(s.b, within), s.more_or_fewer);
    },
    'Partner Programs has more managers than Partner Operations',
  ),
  rule('query')(
    '(<be> | <be>|<do> there|we|you <have>?)? {more_or_fewer} {set_pair}',
    ({ more_or_fewer, set_pair: { of, than } }) => order(of, than, more_or_fewer),
    'are there more managers than individual contributors in Ecosystem Sales',
    'are there more managers in Partner Programs than in Partner Operations',
  ),
  rule('query')(
    [
      '<do>|<have> {a:family} <have>? {more_or_fewer} {noun} than {b:family} <do>|<have>?',
      '<do>|<have> {family} <have>? {more_or_fewer} {a:noun} than {b:noun}',
    ],
    ({ more_or_fewer, ...s }) => {
      if ('noun' in s)
        return order(where(s.noun, inFamily(s.a)), where(s.noun, inFamily(s.b)), more_or_fewer);
      const within = inFamily(s.family);
      return order(where(s.a, within), where(s.b, within), more_or_fewer);
    },
    'does Partner Programs have more managers than Partner Operations',
  ),
  rule('query')(
    '<be>|<do> there|we|you <have>? (as many | <same> number of) {set_pair}',
    ({ set_pair: { of, than } }) => order(of, than, 'same'),
    'are there as many managers as individual contributors',
  ),
  rule('query')(
    [
      '<do>|<have> {a:family} <have>? (as many | <same> number of) {noun} as {b:family} <do>|<have>?',
      '<do>|<have> {a:family} and {b:family} <have> (<same> number of {noun} | as many {noun} as each other)',
    ],
    ({ a, b, noun }) => order(where(noun, inFamily(a)), where(noun, inFamily(b)), 'same'),
    'does Partner Programs have as many managers as Partner Operations',
  ),
  rule('query')(
    '<do>? {a:noun} outnumber {b:noun}',
    ({ a, b }) => (isLastNarrower(a, b) ? undefined : order(a, b, 'above')),
    'do managers outnumber individual contributors',
  ),
  rule('query')(
    ['<do> {a:noun} outnumber {b:noun} {modifier}', '<in> {family} <do> {a:noun} outnumber {b:noun}'],
    ({ a, b, ...s }) => {
      const within = 'modifier' in s ? s.modifier : inFamily(s.family);
      const [of, than] = saidOfBoth(a, b, within)?.sides ?? [];
      return of && than && order(of, than, 'above');
    },
  ),
  rule('query')(
    '<be>? {a:family} bigger|larger than {b:family}',
    ({ a, b }) => (b.length > 1 ? undefined : order(rolesInFamily(a), rolesInFamily(b), 'above')),
    'is Ecosystem Sales bigger than Partner Operations',
  ),
  rule('query')(
    '<be> {a:family} smaller than {b:family}',
    ({ a, b }) => (b.length > 1 ? undefined : order(rolesInFamily(a), rolesInFamily(b), 'below')),
    'is Partner Operations smaller than Ecosystem Sales',
  ),

  // By another measure: "is the average grade in Sales higher than in Legal".
  rule('higher_or_lower')('<higher>|wider|bigger|larger', () => 'above' as const),
  rule('higher_or_lower')('<lower>|narrower', () => 'below' as const),
  rule('query')(
    [
      '<be> {group_measure} <in>|<of> {a:set} {higher_or_lower} than <in>|<of>? {b:set}',
      '<be> {group_measure} <in>|<of> {a:set} {higher_or_lower} than that|those|one <in>|<of> {b:set}',
      '<be> {group_measure} {higher_or_lower} <in>|<of>|for {a:set} than <in>|<of>|for? {b:set}',
      "<be> {a:set} 's {group_measure} {higher_or_lower} than {b:set} 's? {x:group_measure}?",
    ],
    ({ group_measure, a, b, higher_or_lower }) =>
      // "Higher than the highest grade in Legal" compares roles.
      b.kind === 'extreme' ? undefined : order(a, b, higher_or_lower, group_measure),
    'is the average grade in Partner Programs higher than in Partner Operations',
  ),
  rule('query')(
    ['<do>|<have> {a:set} <have>? {higher_or_lower} {group_measure} than {b:set} <do>|<have>?'],
    ({ group_measure, a, b, higher_or_lower }) =>
      // "More roles" has rules of its own.
      group_measure === 'roles' ? undefined : order(a, b, higher_or_lower, group_measure),
    'does Partner Programs have a higher average grade than Partner Operations',
  ),
  rule('query')(
    [
      '<do> {a:family} go|reach|get|stretch|extend up? to? {higher_or_lower} <grade> than {b:family} <do>|go?',
      '<do> {a:family} go|reach|get|rise|top out? up? higher|further than {b:family} <do>?',
      '<be> career? ladder|top of|in|for {a:family} higher|taller than ladder|top|that? of|in|for? {b:family}',
      '<do> {a:family} end|finish|stop|top out? at? {higher_or_lower} <grade>? than {b:family} <do>?',
    ],
    ({ a, b, ...s }) =>
      order(
        rolesInFamily(a),
        rolesInFamily(b),
        'higher_or_lower' in s ? s.higher_or_lower : 'above',
        'highest_grade',
      ),
    'does Ecosystem Sales go up to a higher grade than Partner Operations',
  ),
  rule('query')(
    ['<do> {a:family} start|begin at|on? {higher_or_lower} <grade>? than {b:family} <do>?'],
    ({ a, b, higher_or_lower }) => order(rolesInFamily(a), rolesInFamily(b), higher_or_lower, 'lowest_grade'),
    'does Partner Operations start at a higher grade than Partner Programs',
  ),
  rule('query')(
    [
      '<be> number|count of {noun} {a:modifier} {higher_or_lower} than {b:modifier}',
      '<be> number|count of {noun} {higher_or_lower} than {b:modifier}',
      '<be> number|count of {noun} {higher_or_lower} {a:modifier} than {b:modifier}',
    ],
    ({ noun, b, higher_or_lower, ...s }) => {
      const of = 'a' in s ? where(noun, s.a) : noun;
      const than = 'a' in s ? where(noun, b) : elsewhere(noun, b);
      return than && order(of, than, higher_or_lower);
    },
    'is the number of managers in Partner Programs higher than in Partner Operations',
  ),
];
