import { atGrade, either, inFamily } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import type { Edit } from '../../../conversation/edit.js';

/** "The senior one" is the one of that level beside the last role, not any of the catalogue. */
export const isOfLevel = (roles: Roles): boolean =>
  roles.kind === 'the' &&
  roles.of.kind === 'where' &&
  roles.of.roles.kind === 'all' &&
  roles.of.condition.kind === 'level';

/** "Her boss" and "what's next for her" ask something new. */
export const isRelative = ({ kind }: Roles): boolean =>
  kind === 'managers' || kind === 'next' || kind === 'previous';

/** "The highest one" is one of the last list, and not of all roles. */
const isExtreme = (roles: Roles): boolean => roles.kind === 'extreme' && roles.of.kind === 'all';

/** "The seniors" are those beside the last roles. */
const levelsOf = (roles: Roles): readonly string[] | undefined =>
  roles.kind === 'where' && roles.roles.kind === 'all' && roles.condition.kind === 'level'
    ? roles.condition.levels
    : undefined;

/** "The senior one". A manager may also be the one whom the last role reports to. */
const swapLevel = (levels: readonly string[]): Extract<Edit, { kind: 'swap_level' }> => ({
  kind: 'swap_level',
  levels,
  ...(levels.join() === 'manager' && { otherwise: 'reports_to' }),
});

/** Asks the last question about other roles. Undefined for roles that mean nothing without the last ones. */
export const swapRoles = (roles: Roles): Edit | undefined => {
  const levels = levelsOf(roles);
  if (levels) return swapLevel(levels);
  return isOfLevel(roles) || isRelative(roles) || isExtreme(roles)
    ? undefined
    : { kind: 'swap_roles', roles };
};

const swapCondition = (condition: Condition, isOfThem?: true): Edit | undefined => {
  // "Without the managers" leaves them out, and "who manages them" asks something.
  const isOfManagers =
    (condition.kind === 'documented' && condition.fact === 'reports_to') ||
    (condition.kind === 'among' && condition.roles.kind === 'managers');
  return isOfManagers ? undefined : { kind: 'swap_condition', condition, ...(isOfThem && { isOfThem }) };
};

/** The last question, asked about other roles: "what about the Lead EPM?", "no, the senior one". */
export const OTHER_ROLES_RULES = [
  rule('edit')(
    [
      'and|or|then|also what|how? about|of|for|as? {roles} too|then|instead|though|also?',
      'what|how? about|of|for|as {roles} too|then|instead|though|also?',
      '{roles} too|then|instead|though',
      'not {x:roles} ,|but {roles}',
      'make it {roles}',
      '(what | and) if {roles}',
    ],
    ({ roles }) => swapRoles(roles),
    'what about the Lead EPM?',
  ),
  rule('edit')(
    [
      'same|likewise|ditto|one thing|question? but|again? for|of|with|about {roles}',
      'ditto|try {roles}',
      'do|try (for | same for?) {roles}',
      '<be> it|that|this same for|with {roles}',
      '<do>|<have> {roles} <have> same one|ones?',
      '<do>|<will>|<can> {roles} too|also',
    ],
    // "The same for her manager" asks nothing new.
    ({ roles }) => (isRelative(roles) ? { kind: 'swap_roles', roles } : swapRoles(roles)),
    'same for the Lead EPM',
  ),
  rule('edit')(
    '<do>|<will>|<can> {role}',
    ({ role }) => (role.kind === 'reports' ? undefined : swapRoles(role)),
    'does the Lead EPM',
  ),
  rule('edit')(
    [
      '(and|or? what|how about?)? other|another|remaining {noun}',
      '(another | and|or? what|how about? other|another) {noun:member}',
      '(any | and|or|same for) other {noun}',
    ],
    ({ noun }) => ({ kind: 'ask_of_other', roles: noun }),
    'what about the other directors',
  ),
  rule('edit')(
    'no {role}',
    // "No managers" without a comma denies them.
    ({ role }) => (role.kind === 'one' ? swapRoles(role) : undefined),
    'no the Lead EPM',
  ),
  rule('edit')(
    ['{role}', 'now {role}', '{role} one'],
    // A group that stands alone is a list of its own.
    ({ role }) => (role.kind === 'extreme' ? undefined : swapRoles(role)),
    'Lead EPM',
  ),
  rule('edit')(
    ["and|or|what|how about? {roles} 's", 'and|or|what|how about? {whose}'],
    (s) => ({ kind: 'swap_roles', roles: 'whose' in s ? s.whose : s.roles }),
    "and the Lead EPM's",
  ),
  rule('edit')('only|just {role}', ({ role }) => swapRoles(role), 'just the Lead EPM'),
  rule('edit')('{joined}', ({ joined }) => swapRoles(either(...joined)), 'the ESM and the EPM'),
  rule('edit')(
    ['and|or|what|how about? to|under|with {roles}'],
    ({ roles }) => ({ kind: 'swap_target', roles }),
    'and to the VP',
  ),
  rule('edit')(
    [
      'and|or|then|also what|how? about|of? {level_one} too|then|instead|though|also|there?',
      'what|how? about|of {level_one} too|then|instead|though|also|there?',
      "{level_one} too|then|instead|though|also|there|'s",
      'same|likewise|ditto|one thing? but|again? for|of|with|as|at {level_one} too?',
      'same|ditto {level_one}',
      '<be> it|that|this same for|with {level_one}',
      '<do>|<have> {level_one} <have> same one|ones?',
      '<do>|<will>|<can> {level_one} too|also?',
      'not {x:level} ,|but? {level_one}',
    ],
    ({ level_one }) => swapLevel(level_one),
    'not the senior one, the staff one',
  ),
  rule('edit')(
    'and|or|then|also? what|how? about? for|as|at {level_one} too|then|instead|though|also|there?',
    // Whoever asks for a manager does not ask who that is.
    ({ level_one: levels }) => ({ kind: 'swap_level', levels }),
    'and for a manager',
  ),
  rule('edit')(
    ['no {level} one', 'no {level_one}'],
    (s) => ({ ...swapLevel('level_one' in s ? s.level_one : s.level), isCorrection: true }),
    'no the senior one',
  ),
  rule('edit')(
    '{level_one}',
    // "Manager?" alone rather asks who that is.
    ({ level_one }) => {
      const swap = swapLevel(level_one);
      return swap.otherwise ? { ...swap, isAlone: true } : swap;
    },
    'senior',
  ),
  rule('edit')(
    '(what|which <be>)? {facts} <of>|for {level_one}',
    ({ facts, level_one }) => ({ kind: 'swap_level', levels: level_one, facts }),
    'requirements of the senior one',
  ),
  rule('edit')(
    ['what <do>|<will>|<can> <i> <need> for|<become> {level_one}', 'what <do>|<will> {level_one} <need>'],
    ({ level_one }) => ({ kind: 'swap_level', levels: level_one, facts: ['requirements'] }),
    'what would I need for staff',
  ),
  rule('edit')(
    [
      'and|or|then? what|how about|of? {modifier} instead|then?',
      '(and|or|then? what|how about|of?)? {attribute} instead|then',
      'and for? {modifier}',
      'same for|in {modifier}',
      '<be>|<do> there|exist? one|any|ones {modifier} too|also?',
      'and|what|how about? {attribute} one|ones|version|versions|side?',
      'same but|again? for {attribute} one|ones|side?',
      '{modifier} instead|then',
      'same|likewise thing? for|in|with {attribute}',
      'and|or|what|how? about|of? {attribute} counterpart|equivalent|twin|sibling|side',
      'and|or|what|how? about|of? {whose} {attribute} counterpart|equivalent|twin|sibling',
    ],
    (s) => swapCondition('modifier' in s ? s.modifier : s.attribute, true),
    'what about grade 9',
  ),
  rule('edit')(
    ['{attribute} one|ones|version|versions', 'one|ones {modifier}'],
    (s) => {
      const swap = swapCondition('modifier' in s ? s.modifier : s.attribute, true);
      return swap?.kind === 'swap_condition' ? { ...swap, isOne: true } : undefined;
    },
    'the one in Partner Programs',
  ),
  rule('edit')('{modifier} only|please?', ({ modifier }) => swapCondition(modifier)),
  rule('edit')(
    '{family}',
    ({ family }) => ({ kind: 'swap_condition', condition: inFamily(family), isAlone: true }),
    'Partner Programs',
  ),
  rule('edit')(
    ['and|what|how about? {span} then?', 'or about {span}'],
    ({ span }) => ({ kind: 'swap_condition', condition: atGrade(span) }),
    'and 9 or above?',
  ),
  rule('edit')(
    '{span}',
    // A number alone is one of the choices that were offered.
    ({ span }) =>
      span.some(({ from, to }) => from === to)
        ? undefined
        : { kind: 'swap_condition', condition: atGrade(span) },
    'above 7',
  ),
];
