import { factsOf } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { whoIs } from './who-is.js';

/** Facts of roles, asked in words of their own: "what does the Cook need". */
export const FACT_IDIOM_RULES = [
  rule('query')(
    [
      '<be> there any? {facts} in {roles}',
      '<be> there any? {facts} stated|written|documented|defined|described|listed down? <of>|for|in {roles}',
    ],
    ({ facts: asked, roles }) =>
      // "Are there managers in Product Designer" asks for those of the family of that name.
      asked.includes('reports_to') ? undefined : factsOf(roles, ...asked),
  ),
  rule('query')(
    [
      'how <be> {roles} graded|ranked|levelled|leveled',
      'what|how <will>|<can> {roles} be graded|ranked|levelled|leveled at|as?',
      'how senior|high|highly up|graded|ranked? <be>|<do> {roles} ranked|graded|placed|rank|sit|up?',
      'where <do> {roles} rank|sit|stand',
      'where in hierarchy|grades <be> {roles}',
    ],
    ({ roles }) => factsOf(roles, 'grade'),
    'how senior is the Staff ESM',
  ),
  rule('query')(
    "({a:facts} <of>|for {role} | {role} 's? {a:facts}) and|plus|,|& its|their|his|her {b:facts}",
    // "Grade of the Cook and its manager" asks for both grades, and so names the manager as well.
    ({ role, a, b }) => (b.join() === 'reports_to' ? undefined : factsOf(role, ...new Set([...a, ...b]))),
    'grade of the ESM and its requirements',
  ),
  rule('query')('{a:facts} <of>|for {role} and|plus|,|& the {b:facts}', ({ role, a, b }) =>
    factsOf(role, ...new Set([...a, ...b])),
  ),
  rule('query')(
    ['where <do> {roles} belong|belongs|fit in|to?', '<which> job? family|team|department own|owns {roles}'],
    ({ roles }) => factsOf(roles, 'family'),
    'where does the Staff ESM belong',
  ),
  rule('query')(
    [
      'what <do>|<will> {roles} <need>|<have>|show|offer',
      'what <do>|<will>|must {roles} (<need>? to? have|know|bring|possess | be able to do)',
      'what <do>|<will> <i> <need>|<have> to? do? to <be>|get promoted to? {roles}',
      'what <be> <need>|needed|required|necessary|mandatory for|to|from|of|in|as {roles}',
      'what <do>|<will>|<can> <i>? <need>|have to? for|be|become|reach {roles}',
      '(what <be> <need>|necessary|required for|to | how to)? <become> {roles}',
      'what (<do> it take | <will>|<do> <i> <need>|do|have? to? do) to <become> {roles}',
      'what <do>|<will> it take to get|be|move|go promoted? up? to {roles}',
      'how <do>|<can>|<will> <i> (<become> | get|move up? to|into) {roles}',
      'what makes good|great {roles}',
      'what qualifies <i>? for|as|to <become>? {roles}',
      'what|who <be> <i> looking for in|for|as {roles}',
      'what|which kind|sort|type of person|candidate|profile|background <be> <i> looking for in|for|as {roles}',
      'what <do>|<will>|<can> <i> (<have>|<need>? to? learn to <become> | <need> to <have> for|as) {roles}',
      'what <will>|<do>|must candidate|candidates|applicant|applicants for|to {roles} bring|<have>|<need>|know|offer',
      '<show>? me|us? everything|all required|needed|expected of|for|from|in {roles}',
      'what <will>|<do>|<can> <i> <have>|<need>? to? bring|offer|show to table? as|for|to {roles}',
      '{roles} <need> what',
      '<show>? me|us? what {roles} <need>',
      '<show>? me|us? everything|all|what that? {roles} must|should|<need> to? know|have|bring',
      'how <do>|<can> <i> get hired as {roles}',
      '<can>|<will> <i> apply for|as|to {roles}',
      '(do|does <i> | what <be> <need>|required|necessary|expected? to) qualify for|as {roles}',
      'what <do> <i> <need> to work as {roles}',
      'am i eligible|qualified|suitable|right for|as {roles}',
      'needed|required for {roles}',
    ],
    ({ roles }) => factsOf(roles, 'requirements'),
    'what does the Staff ESM need',
  ),
  rule('query')(
    [
      'what <do>|<will>|<can> {roles} (own|handle | be? do|doing|does | <have>|<need> to do | work on)',
      'what makes up {roles}',
      'what <be> {roles} (<obliged> to do | in charge of)',
      'day to day work? of|for {roles}',
      'daily|everyday|weekly work|tasks|job|routine of|for|as {roles}',
      'what <be> {roles} responsible|accountable for',
      '{roles} responsible|accountable for what',
      'what <be> (role|job|work|function|task|tasks|mission of | it like to be) {roles}',
      "what <be> {roles} 's job|role|work|task|mission",
      'what <will>|<do> <i> (do|doing|be|work | be? do|doing all? day?) as|in {roles}',
      'explain task|tasks|work|job|duties of {roles}',
      '<show> me|us? task|tasks|work|duties of {roles}',
      'what <do> {roles} do (all? day | every|each day|week | on? day to day basis?)',
      'what <do> average|typical? day|week of|for|in|as {roles} look? like?',
      'what|how <be> average|typical? day|week of|for|in|as {roles} like?',
      "what|how <be>|<do> {roles} 's? average|typical? day|week look? like",
      'average|typical? day|week of|for|in|as {roles}',
      'description of? {roles}',
      '{roles} description',
      'task|tasks|work of {roles}',
      'what {roles} do|does|doing',
      '<show> me|us? what {roles} do|does',
    ],
    ({ roles }) => factsOf(roles, 'responsibilities'),
    'what does the Staff ESM do',
  ),
  rule('query')(
    [
      'what (<be> expected|asked|demanded | <do> <i> expect) of|from {roles}',
      '{roles} expected',
      'how <be> {roles} expected to perform',
      'what <be> expected of|from {roles} (regarding|concerning|in | in terms of) {fact}',
    ],
    (s) => factsOf(s.roles, 'fact' in s ? s.fact : 'expectations'),
    'what is expected of the Staff ESM',
  ),
  rule('query')(
    '<who> <do>|<will> {roles} interact|deal|communicate|talk|work|speak|collaborate with|to',
    ({ roles }) => factsOf(roles, 'interaction'),
    'who does the VP talk to',
  ),
  rule('query')(
    [
      'what knowledge <do>|<will> {roles} <have>|<need>',
      'what <be> {roles} <obliged> to know|understand',
      '(knowledge | how much knowledge <be>) expected of|from {roles}',
    ],
    ({ roles }) => factsOf(roles, 'knowledge'),
  ),
  rule('query')(
    [
      'what exactly? <be> {role} exactly?',
      'who or what <be> {role}',
      '<who>|<which> <will>|<can> {role} be',
      '<show> me|us? {role}',
      '{role}',
    ],
    ({ role }) => whoIs(role),
    'who is the manager of the Staff ESM',
  ),
  rule('query')(
    [
      '(tell|teach me|us?)? about {role}',
      'describe|explain {role} to? me|us?',
      'explain to me {role}',
      'look (up | for) {role}',
      'what do|does you know about {role}',
      '<do>|<can> you <show>|know {role}',
    ],
    ({ role }) => factsOf(role, 'overview'),
    'tell me about the Staff ESM',
  ),
  rule('query')(
    [
      '(<be> {roles} | {roles} :|,|-|–?) {a:track} or|/ {b:track}',
      '<be>? {roles} :|,|-|–? manager or|/ {b:track}',
      '<be>? {roles} :|,|-|–? {a:track} or|/ manager',
    ],
    ({ roles }) => factsOf(roles, 'track'),
    'does the Staff ESM manage people',
  ),
  rule('query')(
    [
      "how <be>|<will>|<do> {roles} ('s? performance|success|work)? be? measured|evaluated|assessed|judged",
      'how <be>|<will> <i> be? measured|evaluated|assessed|judged as|in {roles}',
      'how <be>|<will> my|their performance|success|work be? measured|evaluated|assessed|judged as|in {roles}',
      '<which> {fact} <be>|<will> <i> be? measured|evaluated|assessed|judged by|on|against? as|in {roles}',
      'what <be>|<will> <i> be? measured|evaluated|assessed|judged by|on|against as|in {roles}',
      'how <be> performance|success of|for {roles} measured|evaluated|assessed',
      'how <be> performance|success measured|evaluated|assessed for|of|in {roles}',
      'what (<be> {roles} | {roles} <be>) measured|evaluated|assessed by|on|against',
      '<which> {fact} <be>|<do> {roles} measured|evaluated|assessed|judged by|on|against|with?',
      'what <do>|<will> {roles} get measured|evaluated|assessed|judged by|on|against',
      'what <do> success|performance look like for|as|in|of {roles}',
      'how <do>|<can> <i> measure|evaluate|assess|judge success|performance of|for|in {roles}',
    ],
    (s) =>
      'fact' in s && s.fact !== 'performance_indicators'
        ? undefined
        : factsOf(s.roles, 'performance_indicators'),
    'how is the Staff ESM measured',
  ),
];
