import { factsOf, familyFacts, rolesInFamily } from '../../../../../queries/build.js';
import { DUTY_FACTS, type Fact } from '../../../../../queries/facts.js';
import { rule } from '../../../../chart/rule.js';

/** Facts that a family has only through its roles. */
const OF_ITS_ROLES: ReadonlySet<Fact> = new Set<Fact>([
  ...DUTY_FACTS,
  'knowledge',
  'interaction',
  'impact',
  'competencies',
]);

/** Whole sentences about a job family: how it measures and hires, where it leads, how high it goes. */
export const FAMILY_QUESTION_RULES = [
  rule('query')(
    ['<be> ({family} a|one? | there {family}) job? family|team|department', '<do> {family} exist'],
    ({ family }) => familyFacts(family),
    'is Ecosystem Sales a job family',
  ),
  rule('query')(
    [
      'what <be>|<do> {family} get? measured|evaluated|assessed|judged on|by|against',
      'what <be>|<do> people|<roles>|members|everyone|everybody in|of|at|from {family} get? measured|evaluated|assessed|judged on|by|against',
      'what|which {family_fact} <be>|<do> {family} get? measured|evaluated|assessed|judged on|by|against',
      'what|which {family_fact} <be>|<do> people|<roles>|members|everyone|everybody in|of|at|from {family} get? measured|evaluated|assessed|judged on|by|against',
    ],
    (s) =>
      'family_fact' in s && s.family_fact !== 'performance_indicators'
        ? undefined
        : familyFacts(s.family, 'performance_indicators'),
    'what is Ecosystem Sales measured on',
  ),
  rule('query')(
    [
      '<which> {family_fact} <do> {family} list|lists|name|names|state|states|describe|describes',
      '<which> {family_fact} <be> there in|at|within|for {family}',
    ],
    ({ family, family_fact }) => familyFacts(family, family_fact),
    'which specialties does Ecosystem Sales list',
  ),
  rule('query')(
    [
      'how <do> {family} hire|hires|recruit|recruits|interview|interviews people|someone|candidates?',
      'how <do> hiring|interviewing|recruiting|recruitment work|go|look in|at|for {family}',
    ],
    ({ family }) => familyFacts(family, 'hiring_process'),
    'how does Partner Programs hire',
  ),
  rule('query')(
    [
      'what (comes|is? <next> | <be> <next> family|team) after|for|from {family}',
      'what comes|follows after? {family}',
      '(<which> family|team comes|follows|is <next>? | where|what <next>) after|from {family}',
      'where <can>|<do>|<will> <i>|people go|move|grow next? after|from|out {family}',
      '<next> <step> for|of|after|from (people|someone|everyone in|of|at|from)? {family}',
      'what <be> <next> <step> for|of|after|from {family}',
    ],
    ({ family }) => familyFacts(family, 'career_ladder'),
    'what comes after Partner Programs',
  ),
  rule('query')(
    [
      'what|which page <be> {family} on|in',
      'what|which page describes|describe|covers|cover {family}',
      'what|which <be> page of|for|about {family}',
      'source|link|address of|for|to {family} page',
      'where <do>|<can> <i> read|find|see more|info|information? about|on {family}',
    ],
    ({ family }) => familyFacts(family, 'source'),
    'which page is Partner Programs on',
  ),
  rule('query')(
    [
      'how long|tall|high|deep|steep <be> career? ladder|path of|in|for {family}',
      'how long|tall|high|deep|steep <be> {family} career? ladder|path',
      '<show>? me|us? whole|full|entire|complete {family} career? ladder|path|progression',
      'how high|far? <do> career? ladder|path of|in|for {family} go|reach|run|work',
      'how many levels|steps|rungs|grades <be>|<do> there? from bottom|lowest to top|highest of|in {family}',
      '<different> between|of|in levels|rungs|steps of|in|within|for {family}',
      'what <be> <different> between|of levels|rungs|steps of|in|within|for {family}',
      'how <do> levels|rungs|steps of|in|within|for {family} <different>|<compare>',
    ],
    ({ family }) => familyFacts(family, 'levels'),
    'difference between the levels in Partner Programs',
  ),
  rule('query')(
    [
      '(what|which <be> | <show> me|us?)? {facts} of|for|in|at {family}',
      '{family} {facts}',
      'what|which {facts} <do> {family} <have>|<need>',
      '{facts} (to work|be|join | for joining|working) in|at|for? {family}',
      'what|which {facts} <do> people|everyone|everybody|members|staff in|of|at|within {family} <have>|<need>',
    ],
    ({ facts, family }) =>
      facts.every((fact) => OF_ITS_ROLES.has(fact)) ? factsOf(rolesInFamily(family), ...facts) : undefined,
    'requirements of Partner Programs',
  ),
  rule('query')(
    [
      'what <do>|<will>|must <i> <need>|<have> to work|join|be|start in|at|for? {family}',
      'what <be> <need>|required|needed|necessary|expected to work|join|be|start in|at|for? {family}',
    ],
    ({ family }) => factsOf(rolesInFamily(family), 'requirements'),
    'what do you need to work in Partner Programs',
  ),
  rule('query')(
    [
      '<who> <report> <into> <who> <in> {family}',
      '<who> <in> {family} <report> <into> <who>',
      'reporting|report lines|structure|relationships of|in|within|at|for {family}',
    ],
    ({ family }) => factsOf(rolesInFamily(family), 'reports_to'),
    'who reports to whom in Partner Operations',
  ),
  rule('query')(
    '<do>|<can> {family} <roles>? reach|go|extend|rise|get all? the? way? up? to? {grades}',
    // A family whose roles are all above a grade reaches it, too.
    ({ family, grades }) => ({
      kind: 'whether',
      of: rolesInFamily(family),
      quantifier: 'any',
      claim: {
        kind: 'grade',
        ranges: grades.map((span) => (span.from === span.to ? { from: span.from } : span)),
      },
    }),
    'does Partner Programs reach grade 11',
  ),
  rule('query')(
    [
      '<do> {a:family} and|or {b:family} both? go|reach|end|stop|top out? up? to|at <same> <grade>|level',
      '<do> {a:family} and {b:family} <have> <same> number|amount|count of <roles>|levels|grades',
      '<be> career? ladder of|in|for {a:family} longer|shorter than ladder|that? of|in|for? {b:family}',
      '<do> {a:family} and {b:family} <have> <same> <highest>|<lowest> <grade>|level',
    ],
    ({ a, b }) => ({ kind: 'compare', sides: [rolesInFamily(a), rolesInFamily(b)] }),
    'do Partner Programs and Ecosystem Programs go up to the same grade',
  ),
  rule('query')(
    [
      '<be> there only|just {complement} in|at|within {family}',
      '<be> {family} only|entirely|exclusively|purely|just|all {complement}',
      '<be> {family} only|entirely|exclusively|purely|just|all? made up of {complement}',
      '<do> {family} only|just <have> {complement}',
    ],
    ({ family, complement }) =>
      complement.kind === 'family'
        ? undefined
        : { kind: 'whether', of: rolesInFamily(family), quantifier: 'all', claim: complement },
    'are there only managers in Partner Programs',
  ),
];
