import {
  ALL,
  either,
  inFamily,
  rolesAtGrade,
  rolesAtLevel,
  rolesInFamily,
  where,
} from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { isOfFamily, MANAGERS } from './conditions/condition-queries.js';
import { elsewhere } from './narrowed.js';

/** Groups, whole or without some of their members. */
export const GROUP_RULES = [
  rule('group')('{noun}', ({ noun }) => noun, 'grade 8 roles'),
  rule('group')(
    [
      '<all>|those|these|other {noun}',
      'all|kinds|types|list of {noun}',
      'different|various|existing|available {noun}',
      'every|each single|one of? {noun}',
    ],
    ({ noun }) => noun,
    'all directors',
  ),
  rule('group')(
    'everyone|everybody {modifier}',
    ({ modifier }) => where(ALL, modifier),
    'everyone at grade 8',
  ),
  rule('group')(
    ['<all> <one_role> {modifier}'],
    ({ modifier }) => where(ALL, modifier),
    'every role in Partner Operations',
  ),
  rule('group')('<all> {member}', ({ member }) => member, 'every analyst'),
  rule('spared')('{roles}', ({ roles }) => roles, 'the directors'),
  rule('spared')('{a:roles} and|or|& {b:roles}', ({ a, b }) => either(a, b), 'the analysts and the director'),
  rule('spared')('{level}', ({ level }) => rolesAtLevel(level), 'the associate'),
  rule('spared')('{attribute}', ({ attribute }) => where(ALL, attribute)),
  rule('spared')(
    'those|ones|one|that {modifier}',
    ({ modifier }) => where(ALL, modifier),
    'those in Partner Programs',
  ),
  rule('spared')(
    '{modifier}',
    // In "not needing SQL and above grade 8", only the first is left out.
    ({ modifier }) => (modifier.kind === 'and' ? undefined : where(ALL, modifier)),
    'in Partner Programs',
  ),
  rule('group')(
    [
      '{group} (except|besides|excluding|minus for? | but for | other than | but|and not) {spared}',
      '{group} (apart|aside from | leaving out) {spared}',
      '{group} not counting|including {spared}',
    ],
    ({ group, spared: without }) => ({ kind: 'less', roles: group, without }),
    'roles in Ecosystem Programs except the directors',
    'everything in Ecosystem Programs except the associate',
    'roles except in Partner Programs',
  ),
  // "Roles without communication" do not mention it, whatever families have it in their names.
  rule('group')(
    ['{group} without {roles}', '{group} without those|ones|anyone {modifier}'],
    (s) => ({ kind: 'less', roles: s.group, without: 'roles' in s ? s.roles : where(ALL, s.modifier) }),
    'roles in Ecosystem Programs without the directors',
  ),
  rule('group')(
    '{group} (and|plus|& | as well as) those|ones {modifier}',
    ({ group, modifier }) => either(group, elsewhere(group, modifier) ?? where(ALL, modifier)),
    'directors in Partner Programs plus those in Ecosystem Sales',
  ),
  // A condition behind the roles left out narrows all roles: "roles in Retail but not managers and above grade 6".
  rule('group')(
    [
      '{group} (but|and not | except|besides|excluding|without|minus for?) {spared} and|but {modifier}',
      '{group} other than {spared} and|but {modifier}',
    ],
    ({ group, spared: without, modifier }) => where({ kind: 'less', roles: group, without }, modifier),
    'roles in Ecosystem Programs but not managers and above grade 6',
  ),
  rule('group')(
    // "Roles at grade 8 but in Partner Programs" are in that family.
    ['{group} but {roles}', '{group} but those|ones {modifier}'],
    ({ group, ...s }) => ({
      kind: 'less',
      roles: group,
      without: 'roles' in s ? s.roles : where(ALL, s.modifier),
    }),
    'directors but those in Partner Programs',
  ),
  rule('group')(
    [
      '<all>|everyone|everybody|everything except|but|besides|excluding|without|minus for? {spared}',
      '<all>|everyone|everybody|everything (other than | apart|aside from) {spared}',
    ],
    ({ spared: without }) => ({ kind: 'less', roles: ALL, without }),
    'all except directors',
  ),
  rule('group')(
    '<all>|everyone|everybody|everything except|but|besides|excluding|without|minus for? {grades} <in>|of {family}',
    ({ grades: ranges, family }) => ({
      kind: 'less',
      roles: rolesInFamily(family),
      without: rolesAtGrade(ranges),
    }),
    'everyone except grade 8 in Partner Programs',
  ),
  // A condition at the end may also narrow all roles: "roles other than managers in Partner Programs".
  rule('group')(
    [
      '<all>|everyone|everybody|everything|<roles> except|but|besides|excluding|without for? {noun} {modifier}',
      '<all>|everyone|everybody|everything|<roles> other|apart|aside than|from {noun} {modifier}',
      'anything|anyone|anybody (but|except|besides | other|apart|aside than|from) {noun} {modifier}',
    ],
    ({ noun, modifier }) =>
      modifier.kind === 'family' || modifier.kind === 'grade'
        ? { kind: 'less', roles: where(ALL, modifier), without: noun }
        : undefined,
    'roles other than managers in Partner Programs',
  ),
  rule('group')(
    'neither {a:noun} nor {b:noun}',
    // A condition behind both narrows both.
    ({ a, b }) =>
      b.kind === 'where' && b.condition.kind === 'and'
        ? undefined
        : { kind: 'less', roles: ALL, without: either(a, b) },
    'neither managers nor directors',
  ),
  rule('group')(
    'neither {a:noun} nor {b:noun} {modifier}',
    ({ a, b, modifier }) => ({ kind: 'less', roles: where(ALL, modifier), without: either(a, b) }),
    'neither managers nor directors in Partner Programs',
  ),
  // The family before two nouns is that of both.
  rule('noun')(
    '{family} {a:noun} and|or|&|/ {b:noun}',
    ({ family, a, b }) => (isOfFamily(b) ? undefined : where(either(a, b), inFamily(family))),
    'Partner Programs directors and managers',
  ),
  rule('group')(
    '{a:kind} and|or {b:kind} {modifier}',
    ({ a, b, modifier }) => where(either(a, b), modifier),
    'directors and vice presidents in Ecosystem Sales',
  ),
  rule('group')(
    ['managers and|or {kind} {modifier}', '{kind} and|or managers {modifier}'],
    ({ kind, modifier }) => where(either(where(ALL, MANAGERS), kind), modifier),
    'managers and directors at grade 9',
  ),
  rule('group')(
    '<gradeish> {a:several_of} and|or|& <gradeish>? {b:several_of} {modifier}',
    ({ a, b, modifier }) =>
      where(rolesAtGrade([a, b].map((grade) => ({ from: grade, to: grade }))), modifier),
    'grade 6s and 7s in Partner Programs',
  ),
];
