import { either, isSet, where } from '../../../queries/build.js';
import type { Fact, Query, Roles } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';
import type { Compared } from '../../values.js';
import { levelBeside } from './facts/careers.js';
import { narrowed } from './phrases/narrowed.js';

const compare = (sides: readonly Roles[], focus?: Fact): Query => ({
  kind: 'compare',
  sides,
  ...(focus && { focus }),
});

/** No page states pay, so that it cannot be compared. */
const comparison = ({ sides, focus }: Compared, fact = focus): Query | undefined =>
  fact === 'pay' || (focus && fact !== focus) ? undefined : compare(sides, fact);

/** A role and a whole family are not compared: its family may have the same name as a role. */
function isComparable(a: Roles, b: Roles): boolean {
  if (isSet(a) && isSet(b)) return true;
  const [set, role] = isSet(a) ? [a, b] : [b, a];
  return isSet(set) && !isFamily(set) && role.kind !== 'the';
}

const isFamily = (roles: Roles): boolean =>
  roles.kind === 'where' && roles.roles.kind === 'all' && roles.condition.kind === 'family';

/** Two or more roles or families beside each other, and the way from one to another. */
export const COMPARISON_RULES = [
  rule('sides')(
    [
      '{a:role} and|or|,|vs|versus|with|to|than its|their|his|her <manager>',
      '{a:role} compared|compare to|with its|their|his|her <manager>',
    ],
    ({ a }) => [a, { kind: 'managers', of: a, steps: 1 }],
    'the Ecosystem Specialist and its manager',
  ),
  rule('sides')(
    [
      '{a:role} and|or|,|vs|versus|with|to|than its|their|his|her? <next> <step>?',
      '{a:role} compared to|with its|their|his|her <next> <step>',
    ],
    ({ a }) => [a, { kind: 'next', of: a, steps: 1 }],
    'the Ecosystem Specialist and its next step',
  ),
  rule('sides')(
    [
      '{a:role} and|or|,|vs|versus|with|to|than {level} one|level?',
      '{a:role} compared to|with {level} one|level?',
    ],
    // "Senior, staff and associate ESM" goes on from the last of them.
    ({ a, level }) => (a.kind === 'the' ? undefined : [a, levelBeside(a, level)]),
    'the Senior ESM and the staff one',
  ),
  rule('query')(
    [
      '<which>|<who> one|ones? of? them|these|those|both? {predicate} more|most|less|least',
      '<which>|<who> {predicate} more|most',
    ],
    () => undefined,
  ),
  rule('side')('{role}', ({ role }) => role, 'the ESM'),
  rule('side')('{set}', ({ set }) => set, 'Partner Programs'),
  rule('compared')(
    '{a:side} and|vs|versus {b:side} {modifier}',
    // What stands behind two sets may be said of both.
    ({ a, b, modifier }) => {
      const isSaidOfBoth = [a, b].every((side) => isSet(side) && side.kind !== 'all');
      const sides = [a, b].flatMap((side) => narrowed(side, modifier) ?? []);
      return isSaidOfBoth && sides.length === 2 ? { sides } : undefined;
    },
    'managers and individual contributors in Ecosystem Sales',
  ),
  // What is compared, and in what: the fact may stand before it or behind it.
  rule('compared')('{sides}', ({ sides }) => ({ sides }), 'the ESM and the EPM'),
  rule('compared')(
    ['{a:role} -|–|—|→|·|+|/ {b:role}', '{a:role} compared|against to|with? {b:role}'],
    ({ a, b }) => ({ sides: [a, b] }),
  ),
  // A title that no role has may be made of those beside each other.
  rule('compared')('{a:role} {b:role}', ({ a, b }) =>
    a.kind === 'unknown' || b.kind === 'unknown' ? undefined : { sides: [a, b] },
  ),
  rule('compared')(
    [
      '{a:side} and|with|to|from|than|vs|versus|against|,|&|or {b:side}',
      '{a:side} compared to|with {b:side}',
    ],
    // Single roles are sides already.
    ({ a, b }) => (isComparable(a, b) ? { sides: [a, b] } : undefined),
    'managers and individual contributors',
  ),
  rule('compared')(
    ['{a:level} and|with|to|from|vs|or {b:level} {kind}'],
    ({ a, b, kind }) => ({ sides: [a, b].map((levels) => where(kind, { kind: 'level', levels })) }),
    'senior and lead program managers',
  ),
  rule('compared')(
    [
      '{compared} in|by|on|regarding|concerning|for {fact}',
      "{compared} 's {fact}",
      '{compared} with respect|regard to {fact}',
      '{compared} in terms of {fact}',
      '{fact} of|for|between|in|among {compared}',
    ],
    ({ compared, fact }) => (compared.focus ? undefined : { ...compared, focus: fact }),
    'the ESM and the EPM by grade',
    'the requirements of the ESM and the EPM',
  ),
  rule('compared')(
    ['{compared} {fact}', '{fact} {compared}'],
    // "Managers" beside a title may be a part of it, and "the sales and legal families" are whole.
    ({ compared, fact }) =>
      compared.focus || fact === 'reports_to' || fact === 'family' ? undefined : { ...compared, focus: fact },
    'the ESM and the EPM requirements',
  ),
  rule('query')(
    [
      '<compare> between|of|the? {compared}',
      '<different> between|of|in|from? {compared}',
      '<be>? there? any? <different> between {compared}',
      'what <be> <different> between|from {compared}',
      'what <be> different|new between {compared}',
      'what changes|differs|changed between|from? {compared}',
      'from? {compared} ,? what changes|differs|changed',
      'what <be> same|common|shared between|of|in|by|among {compared}',
      'common|shared {compared}',
      '<show>? me? {compared} side by side',
      '{compared} side by side',
      'how <do> {compared} compare',
      'what <be> {fact} <different> between {compared}',
      '{fact} <different> between|of {compared}',
      '<different> in {fact} between {compared}',
    ],
    (s) => comparison(s.compared, 'fact' in s ? s.fact : undefined),
    'compare the ESM and the EPM',
    'compare the ESM and the EPM requirements',
  ),
  rule('query')(
    [
      '{sides} <compare>|<different>',
      'how <do>|<be> {a:side} <different>|compare|compared|differing from|to|with|than {b:side}',
      'how <do>|<be> {a:side} and|, {b:side} <different>|compare|compared',
      '{a:side} vs|versus|compared|against to|with? {b:side}',
      '{a:role} or|-|–|/|→|· {b:role}',
      '{sides}',
      'what <do>|<will> {a:role} do differently|different|more|else from|than|to {b:role} do?',
      'what <be> new|different|added for|in|at|with {a:role} compared|versus|vs|over|to to|with? {b:role}',
      'from? {a:role} to {b:role} ,? what changes|differs|changed',
      'what changes|differs|changed from {a:role} to {b:role}',
      '<do> {sides} <have> same requirements|responsibilities|duties',
      'what|which {fact}? <be> new|different|added|extra|additional for|in|at|of {sides}',
      'what <do> {sides} have|share in? common?',
      'what|which {fact}? <do> {a:role} do|<have>|<need> that|which {b:role} <do> <not> <have>|<need>|do?',
      'what|which {fact}? <do> {a:role} <not> do|<have>|<need> that|which {b:role} do|<have>|<need>',
    ],
    (s) => compare('sides' in s ? s.sides : [s.a, s.b]),
    'how does Partner Operations differ from Ecosystem Operations',
    'which requirements does the Staff ESM have that the Senior ESM does not',
  ),
  rule('query')(
    [
      '{fact} of {a:role} vs|versus|or|compared to|with? {b:role}',
      '{a:role} vs|versus {b:role} {fact}',
      '<be>|<do> {sides} <have>? at|on|of|in? <same> {fact}',
      '{sides} <same> {fact}',
      '<be> {fact} of {sides} <same>|<different>|different',
      '<be> {fact} of {a:role} <same> as|like {b:role}',
      "<be> {a:role} 's {fact} <same> as|like {b:role}",
      '<be> {fact} of {a:role} <same>|<higher>|<lower> as|than that|one? of {b:role}',
      '<be> {fact} of {a:role} <higher>|<lower> than {b:role}',
      'what|which {fact} <do> {a:role} have compared to|with {b:role}',
      '<do> {sides} share {fact}',
      '<do> {sides} <report> <into> same <manager>|person',
      '<be>|<do> {a:role} and|, {b:role} <same> {fact}',
      '{fact} shared|common by|to|between|with|of|among? {sides}',
      '<which> {fact} <do>|<be> {sides} share|shared|common in? common?',
      '<which> {fact} <do> {sides} have in common',
      '<which> {fact} <be> shared|common by|to|between|for|of {sides}',
      '{fact} that|which? {sides} share|have in? common?',
    ],
    (s) => {
      const fact = 'fact' in s ? s.fact : 'reports_to';
      // "The boss of one the same as the boss of the other" compares the bosses.
      if (fact === 'reports_to' && 'b' in s && s.b.kind === 'managers') return undefined;
      return comparison({ sides: 'sides' in s ? s.sides : [s.a, s.b] }, fact);
    },
    'do the ESM and the EPM have the same grade',
  ),
  rule('query')(
    '{fact} of|for {sides}',
    ({ fact, sides }) => ({ kind: 'facts', facts: [fact], of: either(...sides) }),
    'grade of the Staff ESM vs its manager',
  ),
  rule('comparative')('{superlative}', ({ superlative }) => superlative),
  rule('comparative')(
    ['<be>|rank|ranks more? senior|higher|above|superior', '<be> higher|above in rank|grade|seniority?'],
    () => ({ end: 'highest', measure: 'grade' }),
    'is more senior',
  ),
  rule('comparative')(
    ['<be>|rank|ranks more? junior|lower|below', '<be> less senior'],
    () => ({ end: 'lowest', measure: 'grade' }),
    'ranks lower',
  ),
  rule('comparative')(
    '<have>|<need> more|higher|greater|bigger {measure}',
    ({ measure }) => ({ end: 'highest', measure }),
    'has more requirements',
  ),
  rule('comparative')(
    '<have>|<need> fewer|less|lower|smaller {measure}',
    ({ measure }) => ({ end: 'lowest', measure }),
    'needs fewer years of experience',
  ),
  rule('query')(
    [
      '<which>|<who>|what <one_role>|one? of|between|among? {sides} {comparative}',
      '<which>|<who>|what <one_role>|one? {comparative} out? of|between|among|,|:? {sides}',
      '{sides} :|,|? <which>|<who> one|<one_role>? {comparative}',
    ],
    ({ sides, comparative }) => ({ kind: 'which', sides, ...comparative }),
    'which of the ESM and the EPM is the most senior',
    'the ESM vs the EPM: who has more requirements',
  ),
  rule('query')(
    ['{end} of|between {sides}', '{rank} of|between|among {sides}', '{sides} :|,|? <who> <be> <manager>'],
    (s) => ({
      kind: 'which',
      sides: s.sides,
      end: 'highest',
      measure: 'grade',
      ...('rank' in s ? s.rank : 'end' in s && { end: s.end }),
    }),
    'the lowest of the ESM and the EPM',
  ),
  rule('query')(
    [
      'what grade <will>|<do> <i> be|have|get|move|moved if|when? <i>? move|moved|go|went|switch|switched? from {from:role} to {to:role}',
      '<which> grade <will>|<do> <i> be|have|get if|when <i> move|moved|go|went|switched from {from:role} to {to:role}',
    ],
    ({ from, to }) => compare([from, to], 'grade'),
    'what grade would I be if I moved from the ESM to the Staff ESM',
  ),
];
