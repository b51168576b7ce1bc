import {
  and,
  atLevel,
  isSet,
  isWholeFamily,
  managers,
  next,
  partsOf,
  rolesAtLevel,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Compared } from '../../../phrase-meanings.js';
import { levelBeside } from '../facts/careers.js';
import { narrowed } from '../phrases/narrowed.js';

/** A role and a whole family are not compared: the name of the family may be meant as a role. */
function isComparable(a: Roles, b: Roles): boolean {
  if (isSet(a) && isSet(b)) return true;
  const [set, role] = isSet(a) ? [a, b] : [b, a];
  return isSet(set) && !isWholeFamily(set) && role.kind !== 'the';
}

/** Narrows both of two sets by a condition behind them; undefined where it narrows only the last. */
export function saidOfBoth(a: Roles, b: Roles, modifier: Condition): Compared | undefined {
  // "Managers in Sales vs managers in Legal": the first is of another family already.
  const isSaid = a.kind === 'where' && partsOf(a.condition).some(({ kind }) => kind === modifier.kind);
  const isOfSets = !isSaid && [a, b].every((side) => isSet(side) && side.kind !== 'all');
  const sides = [a, b].flatMap((side) => narrowed(side, modifier) ?? []);
  return isOfSets && sides.length === 2 ? { sides } : undefined;
}

/** Whether only the last side is of some family: "managers and interns in Sales". */
export function isLastNarrower(first: Roles, last: Roles): boolean {
  return isWithinFamily(last) && first.kind === 'where' && !isWithinFamily(first) && !isWholeFamily(first);
}

/** Whether only the first side is less than a family: "managers in Sales and Legal" is about both families. */
export function isFirstNarrower(first: Roles, last: Roles): boolean {
  return isWithinFamily(first) && isWholeFamily(last);
}

/** The same roles of the other family: "managers in Sales vs Legal" compares the managers of both. */
export function sameOfFamily(first: Roles, family: Roles): Roles {
  // "The highest grade in Sales vs Legal".
  if (first.kind === 'extreme' && isWholeFamily(first.of) && isWholeFamily(family))
    return { ...first, of: family };
  if (!isFirstNarrower(first, family) || first.kind !== 'where' || family.kind !== 'where') return family;
  const said = partsOf(first.condition).map((each) => (each.kind === 'family' ? family.condition : each));
  return { ...first, condition: and(...said) };
}

const isWithinFamily = (roles: Roles): boolean =>
  roles.kind === 'where' &&
  roles.condition.kind === 'and' &&
  roles.condition.conditions.some(({ kind }) => kind === 'family');

/** What is compared: roles and groups, and the fact to compare. */
export const COMPARED_RULES = [
  rule('sides')(
    '{a:role} (vs|versus|with|to|than | compared|compare to|with) its|their|his|her <manager>',
    ({ a }) => [a, managers(a)],
    'the Ecosystem Specialist versus its manager',
  ),
  rule('sides')(
    [
      '{a:role} and|or|vs|versus|with|to|than its|their|his|her? <next> <step>?',
      '{a:role} compared to|with its|their|his|her <next> <step>',
    ],
    ({ a }) => [a, next(a)],
    'the Ecosystem Specialist and its next step',
  ),
  rule('sides')(
    '{a:role} (and|or|,|vs|versus|with|to|than | compared to|with) {level} one|level?',
    // "Senior, staff and associate ESM" goes on from the last of them.
    ({ a, level }) => (a.kind === 'the' ? undefined : [a, levelBeside(a, level)]),
    'the Senior ESM and the staff one',
  ),
  rule('side')('{role}', ({ role }) => role, 'the ESM'),
  rule('side')('{set}', ({ set }) => set, 'Partner Programs'),
  rule('compared')(
    '{a:side} (and|vs|versus|than | as | compared to|with) {b:side} {modifier}',
    ({ a, b, modifier }) => saidOfBoth(a, b, modifier),
    'managers and individual contributors in Ecosystem Sales',
  ),
  // The sides, and the fact to compare: it may stand before them or behind them.
  rule('compared')('{sides}', ({ sides }) => ({ sides }), 'the ESM and the EPM'),
  rule('compared')(
    [
      '{a:family} ladder|family|team and|vs|versus|against {b:family} ladder|family|team',
      '{a:family} and|vs|versus|against {b:family} ladders|families|teams',
    ],
    ({ a, b }) => ({ sides: [a, b].map(rolesInFamily) }),
    'Partner Programs ladder vs Partner Operations ladder',
  ),
  rule('compared')('{a:role} (-|–|—|→|·|+|/ | compared|against to|with?) {b:role}', ({ a, b }) => ({
    sides: [a, b],
  })),
  // A title that no role has may be made of those beside each other.
  rule('compared')('{a:role} {b:role}', ({ a, b }) =>
    a.kind === 'unknown' || b.kind === 'unknown' ? undefined : { sides: [a, b] },
  ),
  rule('compared')(
    ['{a:side} and|than|vs|versus {b:side}', '{a:side} compared to|with {b:side}'],
    // Single roles are sides already, and a family behind two sets narrows both.
    ({ a, b }) => (isComparable(a, b) && !isLastNarrower(a, b) ? { sides: [a, b] } : undefined),
    'managers and individual contributors',
  ),
  rule('compared')(
    '{a:side} with|to|from|against|,|&|or {b:side}',
    ({ a, b }) => (isComparable(a, b) ? { sides: [a, b] } : undefined),
    'analysts with the managers in Partner Programs',
  ),
  rule('compared')(
    ['{a:level} and|with|to|from|vs|or {b:level} {kind}'],
    ({ a, b, kind }) => ({ sides: [a, b].map((levels) => where(kind, atLevel(levels))) }),
    'senior and lead program managers',
  ),
  rule('compared')(
    ['{a:level} and|with|to|from|vs|versus|or {b:level} <roles>|levels'],
    ({ a, b }) => ({ sides: [a, b].map(rolesAtLevel) }),
    'staff and senior roles',
  ),
  rule('compared')(
    [
      "{compared} ('s | only|just? in|by|on|regarding|concerning|for | in terms of) {fact}",
      '{compared} with respect|regard to {fact}',
      '{compared} {fact} wise',
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
];
