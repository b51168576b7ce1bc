import { ALL, factsOf, familyFacts, rolesInFamily } from '../../../../../queries/build.js';
import { rule } from '../../../../chart/rule.js';
import { headOf } from '../../phrases/conditions/condition-queries.js';

/** What pages say about whole job families. */
export const FAMILY_RULES = [
  rule('query')(
    [
      'describe|explain? {family}',
      '(more | what|which | tell|teach me|us?)? about {family}',
      'what|who <be> {family}',
      '<show> me? {family}',
      'overview|summary|info|information of|on|about? {family}',
      'what <do> {family} do',
      'purpose of {family}',
      '{family} overview|summary|info',
    ],
    ({ family }) => familyFacts(family),
    'tell me about Ecosystem Sales',
  ),
  rule('family_fact')(
    [
      'specialties|specialty|specialities|speciality|specializations|specialization|specialisations|specialisation',
    ],
    () => 'specialties' as const,
    'specialties',
  ),
  rule('family_fact')(
    ['performance indicators|indicator|metrics|measures', 'kpi|kpis|pis|metrics', 'success metrics'],
    () => 'performance_indicators' as const,
    'performance indicators',
  ),
  rule('family_fact')(
    [
      'whole|full|entire|complete? career? ladder|ladders|progression',
      'career path|paths',
      'levels side by side',
    ],
    () => 'levels' as const,
    'career ladder',
  ),
  rule('family_fact')(
    [
      'hiring|hire|interview|interviewing|recruitment|recruiting|application|selection process|steps|stages|rounds|loop|procedure',
      'hiring',
      'interviews|interview',
    ],
    () => 'hiring_process' as const,
    'hiring process',
  ),
  rule('query')(
    '{a:family_fact} and|, {b:family_fact} of|for|in? {family}',
    ({ family, a, b }) => familyFacts(family, a, b),
    'hiring process and KPIs of Partner Programs',
  ),
  rule('query')(
    ['{fact}', '{fact} in general'],
    ({ fact }) =>
      fact === 'pay' ||
      fact === 'hiring_process' ||
      fact === 'specialties' ||
      fact === 'performance_indicators'
        ? factsOf(ALL, fact)
        : undefined,
    'what is the hiring process',
  ),
  rule('family_fact')(['source|page', 'handbook page'], () => 'source' as const),
  rule('query')(
    [
      '{family_fact} of|for|in|on? {family}',
      '{family} ,? {family_fact}',
      '(what|which <be> | <show> me? | <be> there) {family_fact} of|for|in {family}',
      "what <be> {family} 's? {family_fact}",
      'what <do> {family_fact} for|of|in {family} look like',
      'what|how <do> {family_fact} look|work like? for|of|in {family}',
      'how <do> {family_fact} for|of|in {family} look|work|go like?',
      '<which> {family_fact} <do> {family} <have>',
      'how many {family_fact} <do>|<be> {family} have?',
      '<do>|<be> {family} <have> {family_fact}',
    ],
    ({ family_fact, family }) => familyFacts(family, family_fact),
    'hiring process of Partner Programs',
  ),
  rule('query')(
    ['<compare> levels|ladder of|in|within|for {family}', '<compare> {family} levels|ladder'],
    ({ family }) => familyFacts(family, 'levels'),
    'compare the levels of Partner Programs',
  ),
  rule('query')(
    [
      'how (<be>|<will> | <be> performance|success in|of|for) {family} measured|evaluated|assessed',
      'how <be>|<will> <i>|people measured|evaluated|assessed in|at {family}',
    ],
    ({ family }) => familyFacts(family, 'performance_indicators'),
    'how is Ecosystem Sales measured',
  ),
  rule('query')(
    [
      'when <be> ({family} page? | page of|for|about {family}) last? updated|changed|edited|written',
      'how old|recent|current <be> {family} page',
      'how old|recent|current <be> (page of | information|info on|about|for|of) {family}',
      'where <be> {family} documented|described',
      '<be> {family} page up to date|current|recent|old|outdated',
      '<be> {family} page current|recent|old|outdated',
      'last change|update of|to {family} page?',
    ],
    ({ family }) => familyFacts(family, 'source'),
    'when was the Ecosystem Operations page last changed',
  ),
  rule('query')(
    [
      'how <be>|<do> <i> get? hired|interviewed for|in|into|at|by {family}',
      'how <do>|<can> <i> apply for|to|in {family}',
      'how many interviews for|in {family}',
      'how many interview|hiring steps|stages|rounds (for|in|at {family} | <do> {family} <have>)',
    ],
    ({ family }) => familyFacts(family, 'hiring_process'),
  ),
  rule('query')(
    '<do>|<will>|<can> {family} {predicate}',
    // "Have three managers" counts roles of the family.
    ({ family, predicate }) =>
      predicate.kind === 'measure' && predicate.measure === 'managers'
        ? undefined
        : {
            kind: 'whether',
            of: rolesInFamily(family),
            quantifier: predicate.kind === 'mentions' ? 'the' : 'any',
            claim: predicate,
          },
    'does Partner Programs need Salesforce',
  ),
  rule('query')(
    ['<who> <manage> up? {family}', '<who> <be> (<managing> up? | responsible for) {family}'],
    ({ family }) => factsOf(headOf(family), 'overview'),
    'who runs Partner Operations',
  ),
];
