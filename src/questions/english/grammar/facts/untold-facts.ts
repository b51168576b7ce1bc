import { ALL, either, factsOf, rolesInFamily } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import { rule } from '../../../chart/rule.js';

const UNTOLD: ReadonlySet<Fact> = new Set(['pay', 'holder', 'headcount', 'terms']);

/**
 * What people ask about the holders of a role, and no catalogue of roles states: pay, names, numbers, places, hours.
 */
export const UNTOLD_FACT_RULES = [
  rule('fact')(
    [
      'salary|salaries|pay|payment|compensation|comp|wage|wages|bonus|bonuses|ote|equity|earnings|rsu|rsus|remuneration',
      'total comp|compensation',
      'pay|salary|comp|compensation range|band|scale|ranges|bands',
      'stock options?',
      'pay|salary raise|rise|increase',
      'raise',
      'base salary|pay',
      'pay and? benefits',
      'benefits|perks|commission|commissions',
    ],
    () => 'pay' as const,
    'salary',
  ),
  rule('fact')(['headcount', 'number of people|employees|holders'], () => 'headcount' as const),
  rule('fact')(
    [
      'location|locations|office|offices|country|countries|timezone',
      'place of work',
      'remote work|working|policy|option',
    ],
    () => 'location' as const,
    'location',
  ),
  rule('fact')(
    [
      'working hours|time|conditions',
      'hours|workload',
      'shift|shifts work|working|pattern?',
      'contract type|length',
      'notice period',
      'vacation|holidays|pto',
      'vacation|holiday|leave|sick|pto days|allowance|policy',
    ],
    () => 'terms' as const,
    'working conditions',
  ),
  rule('workforce')(
    ['{roles}', '{family}', 'people|someone|anyone|staff|employees|you|they <in> {family}'],
    (s) => ('roles' in s ? s.roles : rolesInFamily(s.family)),
  ),
  rule('query')(
    [
      '{fact} of|for|in|at? {family}',
      '{family} {fact}',
      '(what|which <be> | <show> me|us?) {fact} of|for|in|at {family}',
    ],
    ({ fact, family }) => (UNTOLD.has(fact) ? factsOf(rolesInFamily(family), fact) : undefined),
    'headcount of Partner Programs',
  ),
  rule('query')(
    [
      'how much|well|do|does <do>|<be>|<will>|<can> {workforce} earn|make|get|paid|cost',
      '(what | how much money|cash) <do>|<be>|<will> {workforce} earn|make|paid|get',
      '<do>|<be>|<will>|<can> {workforce} get|have|receive|paid|earn {fact}',
      'what <will>|<do>|<can> <i> get|be? paid|earn|make as {workforce}',
      '<do> {a:role} earn|make|get|paid more|less than {b:role}',
      '<be> {a:role} paid|earning more|less|better|worse than {b:role}',
      '<be> {fact} of {a:role} higher|lower|more|less than (that? of)? {b:role}',
      '<be> {workforce} well|best? paid',
      '{sides} :|,|-|–? <who>|<which> (one|role? earns|earn|makes | <be> paid) more|most|less|better',
      '<which> {workforce} earn|earns|pay|pays|paid most|best|more?',
      '<who>|<which> one|role? earn|earns|makes|gets|pays more|most|less|least|better :|,? {sides}',
      '<who>|<which> <be> paid|paying more|most|less|least|better|best :|,? {sides}',
      '<highest>|<lowest>|best|most paid|paying <roles>|<one_role> <of>|in|among {workforce}',
      'how much <do>? {workforce} pay|pays|earn|earns|make|makes',
      'what {fact} <do>? come|comes with|for|as? {workforce}',
      '<which>|<who> {workforce} <do>|<be>|<will> <not> get|have|receive|paid|earn {fact}?',
      'when <do>|<will>|<can> {workforce} get|receive {fact}',
    ],
    (s) =>
      'fact' in s && s.fact !== 'pay'
        ? undefined
        : factsOf(
            'workforce' in s ? s.workforce : 'sides' in s ? either(...s.sides) : either(s.a, s.b),
            'pay',
          ),
    'how much does the Staff ESM earn',
  ),
  rule('query')(
    [
      'what|which? <be>? <highest>|<lowest>|best|worst|most paid|paying|earning <roles>|<one_role>',
      '(<who> | <which> <roles>|<one_role>) <be> <highest>|<lowest>|best|worst|most paid',
    ],
    () => factsOf(ALL, 'pay'),
    'what is the best paid role',
  ),
  rule('query')(
    [
      'how many people|employees|persons|staff|of us|them? work|works|are|is|do|employed|hold|have|we as? {workforce} there|have?',
      'how many work|works in|within|inside|at|from|on|as {workforce}',
      'how (big|large | many people|employees) <be> {workforce}',
      'how many people|employees|persons|staff <do>? {workforce} <have>|employ|employs',
      'size of {workforce}',
      'how many people|employees|persons|staff work|works|are|is|do|employed? there? in|within|inside|at|from|on {workforce}',
      'how many people|employees|persons|staff work|works|are|employed for {family}',
      'how many {role} <be> there|employed',
      'how many {role} <do> we|you|company have|employ',
    ],
    (s) => {
      const of = 'family' in s ? rolesInFamily(s.family) : 'workforce' in s ? s.workforce : s.role;
      // The team of a role is the roles that report to it.
      return of.kind === 'reports' ? undefined : factsOf(of, 'headcount');
    },
    'how many people work as Staff ESM',
  ),
  rule('query')(
    [
      'where <be>|<do> {workforce} based|located|work|sit',
      'where <be> {workforce:role}',
      '<be>|<can>|<will>|<do> {workforce} be? work|done|working? from|in|at? office|home|abroad|anywhere',
      '<can> <i> work (abroad|anywhere | from home)? as {workforce}',
      '<be> it ok|okay|possible|allowed for {workforce} to work|be (abroad|anywhere | from home)?',
      '<be> {placed} work|working? possible|allowed|an|ok|available option? for|as|in {workforce}',
      '<can> <i> work {placed} as {workforce}',
      '<be> it ok|okay|possible|allowed for {workforce} to work|be {placed}',
      '<which> location|country|timezone|city <be>|<do> {workforce} in|based|work?',
    ],
    ({ workforce }) => factsOf(workforce, 'location'),
    'can the Staff ESM work from home',
  ),
  rule('query')(
    [
      '<be>|<can>|<will>|<do> {workforce} be? work|done|working? parttime|fulltime|part|full time?',
      '<be> part|full time? work|working? possible|allowed|an|ok|available option? for|as|in {workforce}',
      '<can> <i> work part|full time? as {workforce}',
      '<be> it ok|okay|possible|allowed for {workforce} to work|be part|full time?',
      'when <can>|<do>|<will> <i> start|join|begin as|in {workforce}',
      'how many|much annual|paid|vacation|holiday|leave|sick|pto? vacation|holiday|holidays|leave|pto|days|weeks off|leave? <do>|<can>|<will> {workforce} get|have|take',
      'how many|what hours|days per|a? week|day? <do> {workforce} work',
    ],
    ({ workforce }) => factsOf(workforce, 'terms'),
    'can the Staff ESM work part time',
  ),
  rule('query')(
    [
      '<which>? <roles> <be>|<can>|<do>? be? worked|done? (parttime|fulltime | part|full -? time)',
      '<show>? me|us? any|all? (parttime|fulltime | part|full -? time) <roles>',
      '<be>|<do> there|you|we <have>? any|some? (parttime|fulltime | part|full -? time) <roles>',
    ],
    () => factsOf(ALL, 'terms'),
    'are there any part time roles',
  ),
];
