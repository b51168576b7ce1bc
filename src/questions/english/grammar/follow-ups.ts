import type { Roles } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

/** "The senior one" is the one of that level beside the last role, not any of the catalogue. */
const isLevel = (roles: Roles): boolean =>
  roles.kind === 'the' &&
  roles.of.kind === 'where' &&
  roles.of.roles.kind === 'all' &&
  roles.of.condition.kind === 'level';

/** "Her boss" and "what's next for her" ask something new. */
const isRelative = ({ kind }: Roles): boolean =>
  kind === 'managers' || kind === 'next' || kind === 'previous';

/** "The highest one" is of the last list, and not of all roles. */
const isExtreme = (roles: Roles): boolean => roles.kind === 'extreme' && roles.of.kind === 'all';

/** Clauses that change the last question of a conversation. */
export const FOLLOW_UP_RULES = [
  rule('edit')(
    [
      'and|or|then? what|how about|of {roles}',
      'and|or|also for|about|of? {roles}',
      'same|likewise thing|question? for|of|with|about {roles}',
      '{roles} too|then|instead|though',
      'i meant|mean {roles}',
      'no|sorry|actually|wait|rather ,? i? meant|mean? {roles}',
      'not {x:roles} ,|but {roles}',
      '{roles}',
      'make it {roles}',
      'do|try same? for? {roles}',
      'what if {roles}',
      'now {roles}',
      'and as|if {roles}',
    ],
    ({ roles }) =>
      isLevel(roles) || isRelative(roles) || isExtreme(roles) ? undefined : { kind: 'swap_roles', roles },
    'what about the Lead EPM?',
  ),
  rule('edit')(
    [
      'and|or|then? what|how about|of? {level} one|level|version?',
      'no|sorry|actually|wait ,? i? meant|mean? {level} one|level?',
      'i meant|mean {level} one?',
      '{level} one|level|instead|then',
      '{level}',
      'and|or for? {level}',
      'same for {level} one|level?',
      'not {x:level} ,|but? {level}',
    ],
    ({ level }) => ({ kind: 'swap_level', levels: level }),
    'no, the senior one',
  ),
  rule('edit')(
    [
      'and|or|then? what|how about|of? {modifier}',
      'and|or for? {modifier}',
      'same for|in {modifier}',
      'what|how about {attribute}',
      'and|or {attribute}',
      'same for {attribute}',
      '{modifier} instead|then',
      '{modifier}',
      '{modifier} only|please',
      '{attribute} one|ones',
      'one|ones {modifier}',
      'no|sorry ,? {attribute} one|ones',
      'no|sorry ,? one|ones? {modifier}',
      'same|likewise thing? for|in|with {attribute}',
      '{attribute} instead|then',
    ],
    (s) => {
      const condition = 'modifier' in s ? s.modifier : s.attribute;
      // "Without the managers" leaves them out.
      const isOfManagers = condition.kind === 'documented' && condition.fact === 'reports_to';
      return isOfManagers ? undefined : { kind: 'swap_condition', condition };
    },
    'what about grade 9',
  ),
  rule('edit')(
    [
      'only|just {modifier}',
      'only|just ones|those|roles? {modifier}',
      'only|just {attribute}',
      'only|just {attribute} ones|roles',
      '<which> of them|those|these|two|both|three {claim}',
      'of them|those|these <which> {claim}',
      '<which> ones? {claim}',
      'narrow|filter|limit it|them|that? down? to|by? {modifier}',
      'ones|those {modifier}',
      'and only? those? {modifier}',
      '<which> of them|those <be> {attribute}',
    ],
    (s) => ({
      kind: 'narrow',
      condition: 'modifier' in s ? s.modifier : 'attribute' in s ? s.attribute : s.claim,
    }),
    'only the ones in Partner Operations',
  ),
  rule('edit')(
    ['only|just {noun}', 'only|just {noun} please?', '{noun} only|alone'],
    ({ noun }) => (noun.kind === 'where' ? { kind: 'narrow', condition: noun.condition } : undefined),
    'only the managers',
  ),
  rule('edit')(
    [
      'without|except|not|excluding|minus {roles}',
      'but not {roles}',
      'leave out {roles}',
      'without|except|not|excluding {attribute} ones?',
    ],
    (s) =>
      'roles' in s
        ? { kind: 'leave_out', roles: s.roles }
        : { kind: 'narrow', condition: { kind: 'not', condition: s.attribute } },
    'without the directors',
  ),
  rule('edit')(
    [
      'and {facts}',
      'what|which {facts}',
      'what|which <be> {facts}',
      'what|which {facts} <be>|<do> it|this have?',
      'what|how about {facts}',
      'for that|it {facts}',
      '{facts} too|then|also',
      '{facts} as well',
      '<show> me? {facts}',
    ],
    ({ facts }) => ({ kind: 'swap_facts', facts }),
    'and her grade?',
  ),
  rule('edit')(
    ['{facts}', 'only|just {facts}', '{facts} only|please'],
    ({ facts }) =>
      facts.length === 1 && facts[0] === 'reports_to' ? undefined : { kind: 'swap_facts', facts },
    'requirements',
  ),
  rule('edit')(
    [
      '<which>|<who> one|ones of? them|these|those|both? {claim} more|most|less|least?',
      '<which>|<who> of them|these|those|two|both|three {claim}',
      '<do>? any|either of? them|these|those {claim}',
    ],
    ({ claim }) =>
      claim.kind === 'mentions'
        ? { kind: 'swap_text', text: claim.text }
        : { kind: 'narrow', condition: claim },
    'which one travels more',
  ),
  rule('edit')(
    [
      'and|or|what? about {text}',
      'and|or {text}',
      'what|how about {text} then|too?',
      '{known_term} too|then?',
    ],
    (s) => ({ kind: 'swap_text', text: 'known_term' in s ? s.known_term : s.text }),
    'and travel?',
  ),
  rule('edit')(
    [
      'how much|often|many {text}',
      'how much|often|many {text} <be>|<do>? there|needed|required|expected|involved',
      '<be> there? any? {text} needed|required|expected|involved|mandatory?',
      '<need> any? {text}',
      'any {text}',
      'any {text} needed|required|expected|involved',
      '<which> one|ones? {known_term} more|most|less?',
    ],
    (s) => ({ kind: 'ask_text', text: 'known_term' in s ? s.known_term : s.text }),
    'how much travel is there',
  ),
  rule('edit')(
    ['{ordinal} one?', 'number {number}', 'take|pick|choose|i meant|mean {ordinal} one?'],
    (s) => ({ kind: 'pick', place: 'ordinal' in s ? s.ordinal : s.number }),
    'the second',
  ),
  rule('edit')(
    ['all of? them|those|these', 'everyone|everything|all', 'show all|everything', 'each of them'],
    () => ({ kind: 'all_of_them' }),
    'all of them',
  ),
  rule('edit')(['both of? them|those?'], () => ({ kind: 'all_of_them', count: 2 }), 'both of them'),
  rule('edit')(
    [
      '<compare> them|those|these two|both|three|all?',
      '<compare> both|two',
      '<different> between? them|those|these two?',
      'what <be> <different> between them|those|these two?',
      'side by side',
      'what <do>? they|these|those|both? have|share in? common?',
      'how <do> they|these|those|both <compare>|<different>',
      'what <be> <different>',
    ],
    () => ({ kind: 'compare_them' }),
    'compare those two',
  ),
  rule('edit')(
    ['<compare> first {number}', '<different> between first {number}', 'first {number} side by side'],
    ({ number }) => ({ kind: 'compare_them', first: number }),
    'compare the first two',
  ),
  rule('edit')(
    [
      '<compare> it|that|them? with|to|and|against {roles}',
      'with|to {roles} compared?',
      'how <do> it|that <compare> to|with {roles}',
    ],
    ({ roles }) => (isLevel(roles) ? undefined : { kind: 'compare_with', roles }),
    'compare it with the Staff ESM',
  ),
  rule('edit')(
    ['<compare> it|that|them? with|to|and|against {level} one|level?'],
    ({ level }) => ({ kind: 'compare_with_level', levels: level }),
    'compare with Staff',
  ),
  rule('edit')(
    [
      'what <be>|comes? <next>',
      'what comes after|next it|that?',
      '<next>',
      '<next> <step>',
      'and? then what|next?',
      'what <will>? <be> <next> <step> <be>?',
    ],
    () => ({ kind: 'swap_facts', facts: ['next_step'] }),
    "what's next?",
  ),
  rule('edit')(
    ['<who> <will>? <be> <manager>', '<who> <manage> it|them|that|this|him|her'],
    () => ({ kind: 'swap_facts', facts: ['reports_to'] }),
    "who's the boss?",
  ),
  rule('edit')(
    [
      'how <do>|<can>|<will> <i> get|move|go|come|grow|step there|to? that|it|this?',
      'what <do>|<will> <i> <need> to? get|move|go|step there',
    ],
    () => ({ kind: 'get_there' }),
    'how do I get there?',
  ),
  rule('edit')(
    ['{whose} {facts}', 'what <be> {whose} {facts}', 'and|or|but {whose} {facts}'],
    ({ whose, facts }) => ({ kind: 'facts_of', roles: whose, facts }),
    'and her requirements?',
  ),
  rule('edit')(
    [
      '<which>? other|further|more <roles>|ones there|in it|them',
      '<who>|what else <be> there',
      '<roles> there',
    ],
    () => ({ kind: 'beside', fact: 'family' }),
    'other roles there',
  ),
  rule('edit')(
    [
      '<who>|<which>|what else <roles>? <be>|<have> at|on|in|of? that|this|same {shared_fact}',
      'anyone|anybody|others else? at|on|in|of|with that|this|same {shared_fact}',
      '<which>? other <roles> at|on|in|of|with that|this|same {shared_fact}',
    ],
    ({ shared_fact }) => ({ kind: 'beside', fact: shared_fact }),
    'who else is at that grade',
  ),
  rule('edit')(
    ['<be> {role} one|part|among of? them|those|these|it', '<be> {role} in there|it|them|that list?'],
    ({ role }) => ({ kind: 'is_among', roles: role }),
    'is the Lead EPM one of them',
  ),
  rule('edit')(
    ['{facts} <of>|for {level} one|level?', 'what|which <be> {facts} <of>|for {level} one|level?'],
    ({ facts, level }) => ({ kind: 'swap_level', levels: level, facts }),
    'requirements of the senior one',
  ),
  rule('edit')(
    ['<be>? it|they|both? <same> {fact}', 'same in {fact}'],
    ({ fact }) => ({ kind: 'compare_fact', fact }),
    'same grade?',
  ),
  rule('edit')(
    ['{facts} <of>|for {ordinal} one?', 'what|who <be> {facts} <of>|for {ordinal} one?'],
    ({ facts, ordinal }) => ({ kind: 'facts_of_place', facts, place: ordinal }),
    'grade of the first',
  ),
  rule('edit')('{number}', ({ number }) => ({ kind: 'pick_choice', place: number }), '2'),
  rule('edit')(
    ['and|or|what|how about? {span}', 'and|or|what|how about? {span} too|then'],
    ({ span }) => ({ kind: 'swap_condition', condition: { kind: 'grade', ranges: span } }),
    'and 9 or above?',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two? <be>|ranks more? <higher>|senior|<above>',
      '<which>|<who> one|of? them|those|these|two? <have> <higher>|highest grade|level',
    ],
    () => ({ kind: 'which_of_them', end: 'highest', measure: 'grade' }),
    'which one is higher',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two|both|three? <be> {end}',
      'and? what? <be>? {end} graded|ranked? one|ones',
      'and? what <be> {end}',
      'and {end}',
      '<which>|<who> <be> {end} of|among|amongst them|those|these',
      '{end} of|among|amongst them|those|these',
    ],
    ({ end }) => ({ kind: 'which_of_them', end, measure: 'grade' }),
    'which of them is the most senior',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those|these|two? <be>|ranks more? <lower>|junior|<below>',
      '<which>|<who> one|of? them|those|these|two? <have> <lower>|lowest grade|level',
    ],
    () => ({ kind: 'which_of_them', end: 'lowest', measure: 'grade' }),
    'which one is lower',
  ),
  rule('edit')(
    [
      '<which>|<who> one|of? them|those? <have> more {measure}',
      '<which>|<who> one|of? them|those? <have> fewer|less {x:measure}',
      '<which>|<who> one|of? them|those? <have> {amount} {measure}',
      '<which>|<who> of two <have> more {measure}',
    ],
    (s) =>
      'x' in s
        ? { kind: 'which_of_them', end: 'lowest', measure: s.x }
        : { kind: 'which_of_them', end: 'amount' in s ? s.amount : 'highest', measure: s.measure },
    'which one has more requirements',
  ),
  rule('edit')(
    [
      'and|then|what? after|before|above that|it|those',
      'and|then then|next',
      'and above|below that|it?',
      'and|then further',
    ],
    () => ({ kind: 'further' }),
    'and after that?',
  ),
  rule('edit')(
    ['how many of them|those|these {claim}', 'how many {claim}'],
    ({ claim }) =>
      claim.kind === 'mentions'
        ? { kind: 'swap_text', text: claim.text }
        : { kind: 'narrow', condition: claim },
    'how many of them report to the Director',
  ),
  rule('edit')(
    ['sort|sorted|order|ordered it|them|that? by {fact}'],
    () => ({ kind: 'repeat' }),
    'sort them by grade',
  ),
  rule('edit')(
    [
      'how many <be>|<do> they|those|them|there|that|it? is|are?',
      'how many',
      'count them|those?',
      'how many of them',
    ],
    () => ({ kind: 'count_them' }),
    'how many are they',
  ),
  rule('edit')(
    [
      '<be> you sure|certain',
      'really',
      'say|tell that|it|me again',
      'again|repeat|what',
      'sure',
      'pardon|sorry',
      'is|are? that|it? true|right|correct',
    ],
    () => ({ kind: 'repeat' }),
    'are you sure?',
  ),
  rule('edit')(
    [
      'where <do> it|page say|stand|state that|so|it|this?',
      'where <be> that|it|this written|stated|from|documented',
      'what|which <be> source|page',
      'source|page|link|proof|reference',
      'how <do> you know that?',
      'says|according who|to?',
      'why',
      '<show> me? source|page|proof',
    ],
    () => ({ kind: 'where_stated' }),
    'where does it say that',
  ),
];
