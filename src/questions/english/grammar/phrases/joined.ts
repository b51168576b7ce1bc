import { either, managers, rolesAtLevel, rolesInFamily, the } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** One role or many, joined or set beside each other. */
export const JOINED_RULES = [
  rule('roles')('{role}', ({ role }) => role),
  rule('roles')('{many}', ({ many }) => many),

  // Any group, where no single role is meant.
  rule('many')('{group}', ({ group }) => group),
  rule('many')('{joined}', ({ joined }) => either(...joined)),
  rule('many')(
    '{a:group} (and|or|&|, | as well as) {b:group}',
    ({ a, b }) => either(a, b),
    'directors and vice presidents',
  ),
  rule('set')('{many}', ({ many }) => many),
  rule('set')('{family}', ({ family }) => rolesInFamily(family), 'Partner Programs'),

  // Sides, beside each other.
  rule('joined')(
    [
      "{a:role} (and|or|,|&|+|/ | 's and|or|, | and|or|, the|my) {b:role}",
      'both {a:role} and|& {b:role}',
      'either {a:role} or {b:role}',
    ],
    ({ a, b }) => [a, b],
    'the ESM and the EPM',
  ),
  rule('joined')(
    '{a:role} and|or|, its|their|his|her {b:role}',
    // "Its manager" is whom the first reports to, and no role that is called so.
    ({ a, b }) => (b.kind === 'the' ? undefined : [a, b]),
  ),
  rule('joined')(
    '{a:role} and|or|, its|their|his|her <manager>',
    ({ a }) => [a, managers(a)],
    'the Ecosystem Specialist and its manager',
  ),
  rule('joined')(
    ['{level} and|or|&|/|to {role}'],
    // A level that stands for several is no single role.
    ({ level, role }) => (level.length === 1 ? [the(rolesAtLevel(level)), role] : undefined),
    'senior and staff ESM',
  ),
  rule('joined')(
    '{joined} ,|and|or|&|+|/ {c:role}',
    ({ joined, c }) => [...joined, c],
    'staff ESM, lead EPM and lead PPM',
  ),
  rule('sides')('{joined}', ({ joined }) => joined),
  rule('sides')(
    ['{a:role} with|against|vs|versus|than {b:role}'],
    ({ a, b }) => [a, b],
    'the ESM versus the EPM',
  ),
  rule('sides')(
    '{a:role} to {b:role}',
    // "The assistant to the CEO" is one role.
    // "Promotion from the ESM to the EPM" is a way, and compares no next step.
    ({ a, b }) => (b.kind === 'outsider' || a.kind === 'next' ? undefined : [a, b]),
    'the ESM to the EPM',
  ),
  rule('sides')(
    ['{level} vs|versus {role}'],
    ({ level, role }) => [the(rolesAtLevel(level)), role],
    'senior vs staff ESM',
  ),
  rule('sides')('{sides} ,|and|or|&|+|vs|versus {c:role}', ({ sides, c }) => [...sides, c]),
];
