import { isSet } from '../../../../queries/build.js';
import type { TextCondition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/** The words with which pages say that something is optional. */
const PREFERRED: TextCondition = {
  kind: 'some',
  of: [['preferred'], ['plus'], ['nice', 'to', 'have'], ['bonus']].map((words) => ({
    kind: 'phrase',
    words,
    ...(words.length > 1 && { exact: true }),
  })),
};

/** What the page of one role says about some words: "does the Staff ESM need SQL". */
export const STATEMENTS_OF_ROLE_RULES = [
  rule('query')(
    [
      '{role} {known_term}',
      '{page_text} for|as|in {role}',
      '(<need> | what about) {text} for|as|in? {role}',
      '{known_term} for|of|as|in|+|&|-|–|: {role}',
      '{known_term} requirement|requirements|experience|knowledge|skill|skills|expertise for|of|in? {role}',
      '{text} required|needed|necessary|mandatory|expected|preferred|optional for|to|of|in|as|from {role}',
      '<which>? {text} <be>? used|needed|required|handled by {role}',
      '{text} must|plus|prerequisite for|of|in|as {role}',
      '{text} wanted|desired|sought|asked for? for|of|in|as|from {role}',
      '{known_term} level|proficiency|fluency <need>|required|expected|needed? for|of|as|in {role}',
      'level of {known_term} <need>|required|expected|needed? for|of|as|in {role}',
      '<be>|<do> {role} {text} more|less than {number} %|percent',
      'what <be> {text:quoted} for|in|as {role}',
      'what <be> {text:known_term} for|in|as {role}',
    ],
    (s) =>
      // "Most senior role marketing" asks for the most senior of some roles.
      'known_term' in s && s.role.kind === 'extreme'
        ? undefined
        : {
            kind: 'statements',
            of: s.role,
            text: 'known_term' in s ? s.known_term : 'page_text' in s ? s.page_text : s.text,
          },
    'staff ESM travel',
  ),
  rule('query')(
    '<do>|<will>|<can> {role} {deed}',
    ({ role, deed }) => ({ kind: 'statements', of: role, text: deed }),
    'does the Staff ESM report progress',
  ),
  rule('query')(
    '{page_term} {role}',
    // "Field senior researcher" and "channel account manager" would be titles.
    ({ page_term, role }) =>
      role.kind === 'the' ? undefined : { kind: 'statements', of: role, text: page_term },
    'travel staff ESM',
  ),
  rule('query')(
    ['<do>|<will>|<can>|<be> {roles} {predicate}'],
    ({ roles, predicate }) =>
      predicate.kind === 'mentions' && !isSet(roles)
        ? {
            kind: 'statements',
            of: roles,
            text: predicate.text,
            ...(predicate.only && { only: predicate.only }),
          }
        : undefined,
    'does the Staff ESM need SQL',
  ),
  rule('query')(
    [
      '<do>|<will>|<can>|<be> {role} {text} much|often|lot?',
      '<do> {role} (do | <have> anything|something|much to do with) {text}',
      'how? <be> {role} (<obliged> to | in charge of | involved in|with) {text}',
      '<do>|<will> {role} <need>|<have> to be (able|allowed to {text} | {text} much|often|lot?)',
      'what <be> {role} doing with|about|on {text}',
      'must {role} be {text}',
      '<do>|<will> {role} <have>|<mention>|<need> {text} in|among|under its|their? {where_stated}',
      '<do>|<will> {role} <have>|<mention> {text} in|on its|their job? description|ad|advert|posting|page',
      '<do>|<will> {role} get|become involved in|with {text}',
      '<do>|<will>|<can> {role} <use>|<have>|<mention>|do anything|something|much about|of|with|on {text}',
      'what <do>|<will>|<can> {role} do|does about|regarding|concerning|around|with|for|in|on {text}',
      'what <do>|<will> {role} (<have> to do with | <need>|<have> to know|understand about|of) {text}',
      'what <be> {role} responsible|accountable for (when it comes to | in terms of) {text}',
      'what <do>|<will>|<can> {role} do|<need>|<have>|know (in terms | by way) of {text}',
      'what <be> <need>|required|asked|demanded|expected|necessary of|for|from {role} {text} wise',
      'what <do>|<will> {role} <need>|<have> {text} wise',
      'what <do>|<will>|<can> {role} do|<need>|<have>|know when it comes to {text}',
      "{role} 's? role|part|involvement in {text}",
      '(<be> there)? anything|something about|on {text} for|in|of|from|as {role}',
      '{role} :|-? anything|something about|on {text}',
      '<do>|<will>|<can>|must {role} {text} {count_span} times?',
      'what|how <be> {text} situation|policy|rule|rules for|as|of {role}',
      '<do>|<will>|<can> {role} <manage>|own|handle|deal|work with|on? {text}',
      '(<do>|<will>|<can> <i> <need>|<use> | <be> there any?) {text} (for|as|to|in | to <become>) {role}',
      '<do>|<will>|<can> <i> <need>|<have> to be? {text} for|as|to <become>? {role}',
      '<be> {text} <need>|required|needed|necessary|mandatory|expected|preferred|optional|compulsory|essential for|to|of|in|as|from {role}',
      '<be> {text} hard|strict|real|absolute|formal? requirement|must|plus|prerequisite|necessity|part for|of|in|as {role}',
      '<be> {text} <need>|required|needed|necessary|mandatory|expected to <become> {role}',
      '<be> {text} mentioned|listed|stated for|on|of|in|as|by {role}',
      '<do> job? description|ad|advert|posting|page|pages of|for {role} <mention>|<need> anything|something? about|on|for? {text}',
      '<do> {role} job? description|ad|advert|posting|page <mention>|<need> anything|something? about|on|for? {text}',
      '<be> {text} in {role} job? description|ad|advert|posting|page',
      'how much|often|many|far (<do>|<be>|<will>|<can> | <need>) {role} <will>? {text} much|often?',
      '<be> {text} <need>|required|needed|necessary|mandatory for|in|as|to|of {role} or <be>? it? only|just|merely? nice|good|optional|preferred|plus|bonus to? have?',
      '<be> {text} nice|good to have (or must|required have?)? for|in|as|to|of {role}',
      '{role} :|,|-|–|— {text} needed|required|necessary|mandatory|must|preferred|optional',
      '<do>|<will>|<can> {role} <need> {text} or <be>? it? only? nice|good|optional|preferred|plus to? have?',
      '<be> {text} must|required have? or nice|optional|preferred to? have? for|in|as|to|of {role}',
      '<be> {text} optional|preferred|plus|bonus or must|required|mandatory|necessary have? for|in|as|to|of {role}',
      '<do>|<will> {text} help|matter|count for|as|in {role}',
      'candidate|applicant|i|she|he <have> no {text} ,? <can>|<will> i|she|he|they|candidate <become> {role}',
      '{role} <will>|<can>|<do> {text} (how much|many|often)?',
      '<which>|how {text} <do>|<will> {role} <need>|<use>|<have>|work to? <use>|<have>|with?',
      '<which> {text} (<do>|<will>|<can> <i> <need>|<use>|<have>)? for|as|to <become>? {role}',
      'minimum|min|required|necessary|mandatory {text} for|as|of|to <become>? {role}',
      '<which> {text} <be> <need>|required|needed for|in|as {role}',
      'what <do>? {role} page? <mention> about|on {text}',
      'what <do> it|page|handbook|catalogue|catalog <mention> about|on {text} for|of|as|in {role}',
      '<be> {text} something|anything {role} <need>|<use>|<have>',
      'for {role} <be> {text} required|needed|necessary|mandatory',
      '<be> it ok|okay|fine|possible|allowed|acceptable if|when|that {role} <do>|<can>|<will> <not>? {text}',
      '<be> it ok|okay|fine|possible|allowed|acceptable|necessary|required|mandatory for {role} to <use>|<have>|do? {text}',
      '<can>|<will> <i>|candidate|applicant without {text} <become>|apply|qualify|work|hired as|for? {role}',
      '<can>|<will> <i>|candidate|applicant <become>|apply|qualify|work|hired as|for? {role} without {text}',
      '<which> specialty|specialties <of>|in {role} <mention>|deals|deal|works|work|<be> with|on|for|about? {text}',
      '<be> {text} specialty|specialties|specialization <of>|in {role}',
      '<do> {role} <have> {text} specialty',
    ],
    ({ role, text }) => ({ kind: 'statements', of: role, text }),
    'is travel required for the Staff ESM',
    'which specialty of the ESM deals with Accenture',
  ),
  rule('query')(
    [
      'how much|often|many|far {text:term} <do>|<be>|<will>|<can> {role} <have>|<need>|do|involved?',
      '{text:term} %|percent|percentage for|as|in|of|to? {role}',
      '{role} {text:term} %|percent|percentage',
      '%|percent|percentage of? {text:term} for|as|in|of|to? {role}',
      'how much|often|many {text:term} <be>? involved|required|needed|expected|there for|as|in|of {role}',
      'how much|many|often {text:term} for|as|in|of|to {role}',
    ],
    // "How much sales experience" asks for more than sales.
    ({ role, text }) => ({ kind: 'statements', of: role, text }),
    'how much travel for the Staff ESM',
  ),
  rule('query')(
    ['how much|often|many {a:term} <do>|<will> {role} <need>|<have>|<obliged> to {b:term}'],
    ({ role, a, b }) =>
      a.kind === 'phrase' && b.kind === 'phrase'
        ? { kind: 'statements', of: role, text: { kind: 'phrase', words: [...a.words, ...b.words] } }
        : undefined,
  ),
  rule('query')(
    [
      '(what|which <be>)? preferred|optional|desired|desirable {where_stated} of|for|in|to {roles}',
      'nice to haves|have of|for|in {roles}',
      "{roles} 's? :|,|-|–? nice to haves|have",
      'what <will>|<be>|<can> be? a? plus|bonus for|as|in {roles}',
      'plus|bonus points for|as {roles}',
      'what|which <be> nice|good to have|haves of|for|in {roles}',
      'what|which <be> optional|preferred|desirable for|in|as {roles}',
    ],
    ({ roles }) => ({ kind: 'statements', of: roles, text: PREFERRED, only: ['requirements'] }),
    'preferred qualifications of the Staff ESM',
  ),
  rule('query')(
    [
      'what <do>? {where_stated} of|for|in {role} <mention> about|on {text}',
      "<be> {text} (among|in|on | part|one of) {role} 's? {where_stated}",
      '<be> {text} part|one of {where_stated} of|for {role}',
      'what|which? {where_stated} <do>|<be>|<have>? {role} <have>? about|on|regarding|concerning|around {text}',
      '<do>|<have> {role} <have>? any|some? {where_stated} about|on|regarding|concerning|around|involving {text}',
      '{where_stated} of|for|in {role} (about|on|regarding|concerning|around | in terms of) {text}',
      '{where_stated} of|for|in {role} that|which? <mention> {text}',
      "<which> of? ({where_stated} of|for|in {role} | {role} 's? {where_stated}) <mention> {text}",
      "{role} 's? {where_stated} (about|on|regarding|concerning | that|which? <mention>) {text}",
      '{where_stated} of|for|in {role} (related|relating | when it comes) to {text}',
    ],
    ({ where_stated, role, text }) => ({ kind: 'statements', of: role, text, only: where_stated }),
    'what do the requirements of the Staff ESM say about travel',
  ),
];
