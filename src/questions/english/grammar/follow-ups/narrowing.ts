import { atGrade, not, or, partsOf } from '../../../../queries/build.js';
import type { Condition, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { isKind } from '../../../conversation/edits/beside-condition.js';

/** What is true of a role of one group or of another: "the directors and the managers". */
function conditionOfEach(roles: Roles): Condition | undefined {
  if (roles.kind !== 'either') return undefined;
  const conditions = roles.groups.map(
    (group): Condition =>
      group.kind === 'where' && group.roles.kind === 'all'
        ? group.condition
        : { kind: 'among', roles: group },
  );
  return or(...conditions);
}

/** Some of the roles last named, and how many they are. */
export const NARROWING_RULES = [
  rule('edit')(
    ['only|just ones|those|roles? {modifier}', 'only|just {attribute} ones|roles?'],
    (s) => ({
      kind: 'narrow',
      condition: 'modifier' in s ? s.modifier : s.attribute,
      isOfThem: true,
      isOnly: true,
    }),
    'only the ones in Partner Operations',
  ),
  rule('edit')(
    [
      '<which>|<who> of them|those|these|two|both|three {claim}',
      'of them|those|these <which>|<who> {claim}',
      '<do>? any|either|one of them|these|those {claim}',
      '<be> any|either|one of them|these|those {claim:complement}',
      '<which> of them|those <be> {attribute}',
    ],
    (s) => ({
      kind: 'narrow',
      condition: 'attribute' in s ? s.attribute : s.claim,
      isOfThem: true,
    }),
    'which of them report to the Director',
  ),
  rule('edit')(
    [
      'which ones? {claim}',
      'narrow|filter|limit it|them|that? down? to|by? {modifier}',
      'one|ones|those {modifier}',
      'and only? those? {modifier}',
      'any|anyone|anybody|anything|someone|some ones|of? them|those|these? {modifier}',
      '<be> there any|ones {modifier}',
    ],
    (s) => ({
      kind: 'narrow',
      condition: 'modifier' in s ? s.modifier : s.claim,
    }),
    'which ones need SQL',
  ),
  rule('edit')(
    ['only|just for? {noun} please?', '{noun} only|alone'],
    ({ noun }) =>
      noun.kind === 'where'
        ? { kind: 'narrow', condition: noun.condition, isOfThem: true, isOnly: true }
        : undefined,
    'only the managers',
  ),
  rule('edit')(
    ['any {noun} there', 'any {noun} among|of|in them|those|there'],
    ({ noun }) =>
      noun.kind === 'where' ? { kind: 'narrow', condition: noun.condition, isOfThem: true } : undefined,
    'any managers among them',
  ),
  rule('edit')(
    ['only|just {span}', '{span} only', 'only|just {several_of}'],
    (s) => ({
      kind: 'narrow',
      condition: atGrade('span' in s ? s.span : [{ from: s.several_of, to: s.several_of }]),
      isOfThem: true,
      isOnly: true,
    }),
    'only 8 and above',
  ),
  rule('edit')(
    ['only|just for? {many} please?', '{many} only|alone'],
    ({ many }) => {
      const condition = conditionOfEach(many);
      return condition && { kind: 'narrow', condition, isOfThem: true, isOnly: true };
    },
    'only the directors and the vice presidents',
  ),
  rule('edit')(
    ['any {noun}', 'any {noun:member}'],
    ({ noun }) =>
      noun.kind === 'where' && noun.roles.kind === 'all'
        ? { kind: 'narrow', condition: noun.condition, isAny: true }
        : undefined,
    'any directors',
    'any lead role',
  ),
  rule('edit')(
    [
      'which (one|ones | one|ones of? them|these|those|both?)? {claim} more|most|less|least?',
      '<do> any|either {claim}',
      '<be> any|either {claim:complement}',
    ],
    ({ claim }) => ({ kind: 'narrow', condition: claim }),
    'which one travels more',
  ),
  rule('edit')(
    [
      '<do> any|either|some|one of? them|those|these? {known_term}',
      '<which>|<who> of (them|those|these|two|both|three | them|those|these <can>|<do>|<will>) {known_term}',
      '<which>|<who> one|ones|of? them|those|these|two? <have>|<need>|<do> more|most|less|least {known_term}',
      'and|also? {known_term} (too|also | as well)',
      'also|plus {known_term}',
      'also|and|that also|too <need>|<mention> {known_term}',
    ],
    ({ known_term }) => ({
      kind: 'narrow',
      condition: { kind: 'mentions', text: known_term },
      isOfThem: true,
    }),
    'do any of them travel',
    'and Python as well',
  ),
  rule('edit')(
    ['and|but? not {known_term}', 'and|but <do>? not <need>|<mention> {known_term}'],
    ({ known_term }) => ({
      kind: 'narrow',
      condition: not({ kind: 'mentions', text: known_term }),
      isOfThem: true,
      isOnly: true,
    }),
    'but not SQL',
  ),
  rule('edit')(
    'how many of them|those|these {claim}',
    ({ claim }) => ({ kind: 'narrow', condition: claim, isCounted: true, isOfThem: true }),
    'how many of them report to the Director',
  ),
  rule('edit')(
    'how many {claim}',
    ({ claim }) => ({ kind: 'narrow', condition: claim, isCounted: true }),
    'how many need SQL',
  ),
  rule('edit')(
    [
      'without|except|excluding|minus {roles}',
      'but? not {roles}',
      'no {many}',
      'drop|remove|exclude|skip|omit|ignore|minus {roles}',
      'leave|take out {roles}',
      '(without|except|excluding|minus | but? not) {attribute} ones|roles?',
      '(drop|remove|exclude|skip|omit|ignore | leave|take out) {attribute} one|ones|roles?',
      'without|except|excluding|minus|drop|remove|exclude|skip|omit|ignore ones|those|roles {modifier}',
      'but? not ones|those|roles {modifier}',
    ],
    (s) =>
      'roles' in s || 'many' in s
        ? { kind: 'leave_out', roles: 'many' in s ? s.many : s.roles }
        : { kind: 'narrow', condition: not('modifier' in s ? s.modifier : s.attribute), isOnly: true },
    'without the directors',
    'drop the senior ones',
  ),
  rule('edit')(
    'and|but? (without|lacking a|any | with no) manager|boss|supervisor',
    () => ({ kind: 'narrow', condition: { kind: 'documented', fact: 'reports_to', state: 'missing' } }),
    'without a manager',
  ),
  rule('edit')(
    'how many {noun} (there | <be>? in|among|of there|it|them|those|that)',
    ({ noun }) =>
      noun.kind === 'where'
        ? { kind: 'narrow', condition: noun.condition, isCounted: true, isOfThem: true }
        : undefined,
    'how many managers in there',
  ),
  rule('edit')(
    'how many {noun}',
    // "How many roles need SQL" asks of all, and so does "how many directors are there".
    ({ noun }) =>
      noun.kind === 'where' && noun.roles.kind === 'all' && partsOf(noun.condition).every(isKind)
        ? { kind: 'narrow', condition: noun.condition, isCounted: true }
        : undefined,
    'how many managers',
  ),
  rule('edit')(
    [
      'how many <be>|<do> they|those|them|there|that|it? is|are?',
      'count them|those?',
      'how many of them',
      'and? number of? them|those|these?',
      'how many <be>? left|remain|remaining|steps|rungs|items|points?',
      'how many steps|rungs|items|points <be> there|that|it|those|they?',
    ],
    () => ({ kind: 'count_them' }),
    'how many are they',
  ),
  rule('edit')(
    '(<be>|<do> there|exist | <do> it|they <have>) any? {attribute} level|one|version|role?',
    ({ attribute }) => ({ kind: 'is_there', condition: attribute }),
    'is there a staff level',
  ),
  rule('edit')(
    ['<be> {role} one|part|among of? them|those|these|it', '<be> {role} in there|it|them|that list?'],
    ({ role }) => ({ kind: 'is_among', roles: role }),
    'is the Lead EPM one of them',
  ),
];
