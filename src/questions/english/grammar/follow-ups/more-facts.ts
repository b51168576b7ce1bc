import { rule } from '../../../chart/rule.js';

/** Something else about the same roles: "and her grade?", "how much travel is there". */
export const MORE_FACTS_RULES = [
  rule('edit')(
    '<show>|tell? me? more details|detail|information|info?',
    () => ({ kind: 'swap_facts', facts: ['responsibilities', 'requirements'] }),
    'tell me more',
  ),
  rule('edit')(
    [
      'and {facts}',
      'in|at|on what|which {facts}',
      'what|which {facts} (<be> | <will>|<do>|<can>|must <i> put|enter|use|write|give|offer)?',
      'what|which <be> {facts}',
      'what|how about {facts}',
      'in terms of {facts}',
      '{facts} too|then|also',
      '{facts} as well',
      '<show> me? {facts}',
    ],
    ({ facts }) => ({ kind: 'swap_facts', facts }),
    'and her grade?',
  ),
  rule('edit')(
    [
      'and? what|which <will> be {whose} <next> <step>?',
      'and? what|which <will> {whose} <next> <step> be?',
      'and|what|which? <be>? {whose} <next> steps|levels|rungs|roles',
    ],
    ({ whose }) => ({ kind: 'facts_of', roles: whose, facts: ['next_step'] }),
    'what would be her next step',
  ),
  rule('edit')(
    'and|what|which? <be>? {whose} levels',
    ({ whose }) => ({ kind: 'facts_of', roles: whose, facts: ['level'] }),
    'their levels',
  ),
  rule('edit')(
    [
      '<report>|<reporting> (<who>|where | <into> <who>|what?)',
      '<do>? they|it|he|she? <have>? a|any boss|supervisor|superior',
      'and? boss|supervisor',
      'and? line|direct manager|boss',
      'and? reporting line|lines',
      '<who> <will>? <be> <manager>',
      '<who> <manage> it|them|that|this|him|her',
      // "They" and "she" are the roles that they stand for.
      '<who> <do>|<will> i|we|you|one|someone|somebody be? <report>|<reporting> <into>',
      '<who> i|we|you|one|someone|somebody <will>? be? <report>|<reporting> <into>',
    ],
    () => ({ kind: 'swap_facts', facts: ['reports_to'] }),
    'reporting into?',
    "who's the boss?",
  ),
  rule('edit')(
    [
      'and|any|what|how? about? reports',
      '<who> <will> be <below> i|me|us|you',
      'and|any? anyone|anybody|someone|somebody|people|staff|team <below>|<reporting> to? it|them|him|her|that?',
    ],
    () => ({ kind: 'swap_facts', facts: ['direct_reports'] }),
    'and the reports',
  ),
  rule('edit')(
    [
      '<who>|<which> one|ones|of? them|those|these|two? <be>? paid|paying more|most|less|least|better|best',
      '<who>|<which> one|ones|of? them|those|these|two? <be>? better|best|more|most|less|least paid|paying',
      '<who>|<which> one|ones|of? them|those|these|two? earn|earns|makes|gets|pays more|most|less|least|better|best',
      '<who>|<which> <be>? better|best|more|most|less|least paid|paying of|between them|those|these|two|both',
      '<who>|<which> earn|earns|makes|gets more|most|less|least|better of|between them|those|these|two|both',
    ],
    () => ({ kind: 'swap_facts', facts: ['pay'] }),
    'who is better paid',
  ),
  rule('edit')('{facts} instead|rather', ({ facts }) => ({ kind: 'swap_facts', facts }), 'the grade instead'),
  rule('edit')(
    [
      'only|just|any? {facts}',
      '{facts} only|please',
      'what|which? <be>? {facts} in? there',
      '<be> there a|an|any? {facts}',
    ],
    ({ facts }) =>
      facts.length === 1 && facts[0] === 'reports_to' ? undefined : { kind: 'swap_facts', facts },
    'requirements',
  ),
  rule('edit')(
    '(and|or|but | <which>|<who> <be>)? {whose} own? {facts}',
    // "Her team" may be those who report to her.
    ({ whose, facts }) => (facts.join() === 'family' ? undefined : { kind: 'facts_of', roles: whose, facts }),
    'and her requirements?',
  ),
  rule('edit')(
    ['what|which {facts} <will> {role} be|have?'],
    ({ role, facts }) => ({ kind: 'facts_of', roles: role, facts }),
    'what grade would that be',
  ),
  rule('edit')(
    '(minimum|min|required | how many)? years of? experience? needed|required?',
    () => ({ kind: 'ask_text', text: { kind: 'phrase', words: ['years'] } }),
    'how many years',
  ),
  rule('edit')(
    ['what <do>|<will> it take there?', 'what <do>|<will>|<can> <i> <need>|<have> to? <become> one'],
    () => ({ kind: 'swap_facts', facts: ['requirements'] }),
    'what does it take',
  ),
  rule('edit')(
    [
      'what <be>|comes? <next>',
      'what comes after|next',
      '<next>',
      '<next> <step> after|up?',
      '<be> there anything|something|<step>|level above|higher|beyond it|that|this?',
      'and? then what|next?',
      'what <will>? <be> <next> <step> <be>?',
    ],
    () => ({ kind: 'swap_facts', facts: ['next_step'] }),
    "what's next?",
  ),
  rule('edit')(
    ['and? what <be>|comes? before|previous', 'and? what came before|previously?'],
    () => ({ kind: 'swap_facts', facts: ['previous_step'] }),
    "and what's before?",
  ),
  rule('edit')(
    [
      '<do>|<will>|<can>|<be> <i> be? <manage>|<managing> people|anyone|anybody|someone|somebody|reports|staff there?',
      '<do>|<will>|<can> <i> <have> reports|people under <i>?',
      'and? people manager|leader',
    ],
    () => ({ kind: 'swap_facts', facts: ['track'] }),
    'would I be managing people',
  ),
  rule('edit')(
    [
      'and|or|what? about {text}',
      'and {text}',
      'what|how about {text} then|too?',
      '{known_term} then?',
      'same for|with {text}',
    ],
    (s) => ({ kind: 'swap_text', text: 'known_term' in s ? s.known_term : s.text }),
    'and travel?',
  ),
  rule('edit')('or {text}', ({ text }) => ({ kind: 'swap_text', text, isOr: true }), 'or Python'),
  rule('edit')(
    [
      'how much|often {text}',
      'how much|often|many {text} <be>|<do>? there|needed|required|expected|involved',
      '<be> there? any? {text} needed|required|expected|involved|mandatory?',
      '<do>? i|we|you|one? <need> any? {text}',
      'any|anything|something about|on|regarding? {text}',
      'any {text} needed|required|expected|involved',
      '<be> {text} needed|required|expected|mandatory|must|necessary there|too?',
      '<which> one|ones? {known_term} more|most|less?',
    ],
    (s) => ({ kind: 'ask_text', text: 'known_term' in s ? s.known_term : s.text }),
    'how much travel is there',
  ),
  rule('edit')(
    [
      'and|any|what|which? {duty_kind} about|on|around|concerning|regarding|involving|mentioning {text}',
      'and? <do> {duty_kind} <mention> {text}',
      'and? <be> {text} (in|among | part of) {duty_kind}',
    ],
    ({ duty_kind: only, text }) => ({ kind: 'ask_text', text, only }),
    'and requirements about SQL',
  ),
  rule('edit')(
    ['and|or|what|how? about? in|under|among {duty_kind}'],
    ({ duty_kind: only }) => ({ kind: 'same_text_in', only }),
    'and in the responsibilities',
  ),
  rule('edit')(
    [
      '<do>|<will> it|that|they|these|those <mention>|cover|ask about|for? {text}',
      '<be> {text} (among | one|part of) it|them|these|those|that',
      '<be> there? {text} in it|there|that',
    ],
    ({ text }) => ({ kind: 'ask_in_list', text }),
    'does it include a presentation',
  ),
];
