import { and, atGrade, atLevel, inFamily, next, not, onTrack } from '../../../../../queries/build.js';
import type { Condition } from '../../../../../queries/query.js';
import { rule } from '../../../../chart/rule.js';
import { eitherOf, MANAGERS, MANAGERS_OF_MANAGERS, neitherBeside, reportingTo } from './condition-queries.js';

const isReporting = (condition: Condition): boolean =>
  condition.kind === 'among' && condition.roles.kind === 'reports';

/** Whether a condition is a kind of role: "a director". */
const isKind = (condition: Condition): boolean =>
  condition.kind === 'level' ||
  condition.kind === 'track' ||
  (condition.kind === 'among' && condition.roles.kind === 'where');

/** What may be said about roles after "is": "grade 8", "higher than the Cook". */
export const COMPLEMENT_RULES = [
  rule('complement')(
    'at|on|of|in? <same> {shared_fact} as|like|with {roles} {other_fact}',
    ({ shared_fact, other_fact, roles }) =>
      and({ kind: 'same', as: roles, fact: shared_fact }, not({ kind: 'same', as: roles, fact: other_fact })),
    'the same grade as the Staff ESM but in another family',
  ),
  rule('complement')(
    [
      'only|merely? {grades}',
      'at|of|on|in {grades}',
      'graded? at|as? {span}',
      'graded|ranked|rated|placed|classed at|as|in|on? {grades}',
      'in|at {span} by grade',
    ],
    (slots) => atGrade('grades' in slots ? slots.grades : slots.span),
    'grade 8',
  ),
  rule('complement')(
    ['{grades} role|roles|job|jobs|position|positions|one|person'],
    ({ grades }) => atGrade(grades),
    'a grade 8 role',
  ),
  rule('complement')(
    '{grades} role|roles|job|jobs|position|positions <in>|of {family}',
    ({ grades, family }) => and(atGrade(grades), inFamily(family)),
    'a grade 8 role in Partner Programs',
  ),
  rule('complement')(
    [
      '<in>|of? {family}',
      'part|member|members of {family}',
      '{family} <role>',
      'one of {family} <roles>?',
      'among|amongst (<in>|of | <roles> <in>|of)? {family}',
    ],
    ({ family }) => inFamily(family),
    'in Partner Programs',
    'among the roles of Partner Programs',
  ),
  rule('complement')(
    'outside of? {family}',
    ({ family }) => not(inFamily(family)),
    'outside Partner Programs',
  ),
  rule('complement')(
    ['{level} <role>?', 'at|on? {level} level'],
    ({ level }) => atLevel(level),
    'a senior role',
  ),
  rule('complement')(
    ['{track} <role>|one?', 'on|in {track} track?'],
    ({ track }) => onTrack(track),
    'on the management track',
  ),
  rule('complement')(
    [
      'people|line? manager|managers|leader|leaders',
      'manager|leader of people|others|team|teams|staff',
      'in management|leadership',
    ],
    () => MANAGERS,
    'a people manager',
  ),
  rule('complement')(
    [
      "<manager>|<managers> 's <manager>|<managers>",
      '<manager>|<managers> of people|line|other? managers',
      '(second|2nd|senior line|level | skip level) manager|managers',
    ],
    () => MANAGERS_OF_MANAGERS,
    "a manager's manager",
  ),
  rule('complement')(['ic|ics', 'individual contributor|contributors'], () =>
    onTrack('individual contributor'),
  ),
  rule('complement')('{standing}', ({ standing }) => standing, 'higher than the Senior ESM'),
  rule('complement')(
    [
      'graded|paid|placed|ranked|banded|levelled? at|on|of|in? <same> {shared_fact} as|like|with {roles}',
      'graded|paid|placed|ranked|banded|levelled <same>|identically|equally|like as|to|with? {roles}',
      'on par with {roles}',
      'as senior as {roles}',
      'equal in {shared_fact} to {roles}',
    ],
    (slots) => ({
      kind: 'same',
      as: slots.roles,
      fact: 'shared_fact' in slots ? slots.shared_fact : 'grade',
    }),
    'the same grade as the Senior ESM',
  ),
  rule('complement')(
    'peer|peers|colleague|colleagues|counterpart of|to {roles}',
    ({ roles }) => ({ kind: 'same', as: roles, fact: 'manager' }),
    'a peer of the Staff ESM',
  ),
  rule('complement')(
    ['{kind}', '{kind:singular_kind}'],
    ({ kind }) => ({ kind: 'among', roles: kind }),
    'directors',
  ),
  rule('complement')(
    [
      'managed|supervised|led|overseen by {roles}',
      'reporting <into> {roles}',
      'directly? under {roles}',
      'direct? report|reportee|subordinate of|to {roles}',
    ],
    ({ roles }) => reportingTo(roles),
    'managed by the Director',
    'a direct report of the Director',
  ),
  rule('complement')(
    [
      'managed|supervised|led|overseen by {some_manager}',
      'reporting <into> {some_manager}',
      'directly? under|below|beneath {some_manager}',
    ],
    ({ some_manager }) => reportingTo(some_manager),
    'managed by a Director',
  ),
  rule('complement')(['replaced|obsolete|outdated|superseded'], () => ({ kind: 'replaced' })),
  rule('complement')(['current|valid|still there|around'], () => not({ kind: 'replaced' })),
  rule('complement')(['<next> <step> after|for|of|from|to {roles}'], ({ roles }) => ({
    kind: 'among',
    roles: next(roles),
  })),
  rule('complement')(
    ['neither {a:complement} nor {b:complement}'],
    ({ a, b }) => neitherBeside(a, b),
    'neither grade 8 nor grade 9',
  ),
  rule('complement')(
    'either? {a:complement} or|/ {b:complement}',
    // "Managed by a manager or a director" is said of who manages.
    ({ a, b }) =>
      (a.kind === 'track' && b.kind === 'track') || (isReporting(a) && isKind(b))
        ? undefined
        : eitherOf(a, b),
    'grade 8 or in Partner Programs',
  ),
  rule('complement')(
    '{a:complement} but|and|, (not|no | <be> not) {b:complement}',
    ({ a, b }) => (b.kind === 'and' ? undefined : and(a, not(b))),
    'grade 8 but not a manager',
  ),
  rule('complement')(
    'both? {a:complement} and|, {b:complement}',
    ({ a, b }) => and(a, b),
    'grade 8 and a manager',
  ),
];
