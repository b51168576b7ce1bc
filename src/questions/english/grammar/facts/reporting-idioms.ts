import { factsOf, isSet, listOf, managers, reports, rolesInFamily } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { Query } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { whoReportsTo } from '../phrases/conditions/condition-queries.js';

/** A fact of the roles of one family; undefined for a word that several families have in their names. */
const ofFamily = (families: readonly string[], fact: Fact): Query | undefined =>
  families.length === 1 ? factsOf(rolesInFamily(families), fact) : undefined;

/** Who reports to whom, asked in words of their own: "who does the Cook report to". */
export const REPORTING_IDIOM_RULES = [
  rule('query')(
    [
      "<manager> 's {facts} of|for {roles}",
      '{roles} :|,|-|–? <report>|<reporting> <into> what|which {facts}',
    ],
    (s) => factsOf(managers(s.roles), ...s.facts),
    "the boss's grade of the Staff ESM",
    'the Staff ESM reports to which grade',
  ),
  rule('query')(
    ["<who> <be>|<will> my? <manager> 's <manager> be? as|in|for|of {roles}"],
    ({ roles }) => factsOf(managers(roles), 'reports_to'),
    "who is my boss's boss as a Staff ESM",
  ),
  rule('query')(
    [
      '<who>|what <do>|<will>|<can> {roles} each|both|all? be? <report>|<reporting> directly? <into>',
      '(<who> <be>? {roles} | {roles} :|,|-|–|—) <report>|<reporting> <into>',
      '(to <who> <do>|<will> | where <do>) {roles} <report>',
      '{roles} <report> (<who>|where | <into> <who>|what|which|where?)',
      '{roles} <will>|<do>|<can> be? <report>|<reporting> <into> <who>|what',
      '<who> <be>|<will> {roles} be? accountable|answerable|responsible to',
      '<do>|<have> {roles} <have>? one|1|single <manager> or more|several|two|many <managers>?',
      '<who> <be> possible|potential|named|likely <manager>|<managers> of|for {roles}',
      '<report> <into> <who> {roles}',
      '<who> <do>|<will>|<can>|must {roles} (work|works|working for|under|beneath | escalate|turn to|with)',
      '<who> {roles} works|work|escalates|escalate for|under|to',
      '{roles} works|work for|under <who>',
      '(<who> | <do> anyone|anybody|someone|somebody) <manage> {roles}',
      '<who> <be> <managing>|<above> {roles}',
      '<who> <will>|<do>|<can>? <manage> me|us|you as|in|if {roles}',
      '<do> {roles} <report> <into> anyone|anybody|someone|somebody else?',
      '<who> <be> {roles} managed|supervised|led|overseen by',
      '<who> <be> in charge of|over {roles}',
      '<who> <be> responsible|accountable for {roles}',
      '(why | <which> <manager>|<role>) <do> {roles} <report> <into>',
      '<who> <do> {roles} <have> as <manager>',
      '<who>|what <do>|<will>|<can> <i>|candidate|applicant be? <report>|<reporting> <into> as|in|for {roles}',
      '<who> <will>|<do> <be>? my <manager> <be>? as|in|for {roles}',
      '<who> <i>|she|he <will>|<do>? be? <report>|<reporting>|work|working <into>|under|for as|in {roles}',
      '<who> <will>|<do> <i>|she|he be? work|working under|for as|in {roles}',
      '{roles} <be> managed|supervised|led by <who>',
      '<reporting> line|lines|structure from|for {roles}',
      'reports|report to :|of|for {roles}',
      '{roles} <who> <be> <manager>',
      '{roles} :|,|-|–? <who>|what <do>|<will> they|he|she|it|this be? <report>|<reporting> <into>',
      '<who> {roles} <will>|<can> <report> <into>',
      '<do> {roles} <have> anyone|anybody|someone|somebody <above> them|it?',
      'how many <managers> <do> {roles} <have>|<report> <into>?',
    ],
    ({ roles }) => factsOf(roles, 'reports_to'),
    'who does the Staff ESM report to',
  ),
  rule('query')(
    '<who> <be> {roles} <manager>',
    // "The skip-level manager" is one person.
    ({ roles }) =>
      roles.kind === 'managers' && roles.steps !== 1 ? undefined : factsOf(roles, 'reports_to'),
    'who is the Staff ESM manager',
  ),
  // "The controller" may be a family in which each role has a level before it.
  rule('query')(
    [
      '<who> <do>|<will>|<can> {family} be? <report>|<reporting> directly? <into>',
      '{family} <report> <into> <who>|what|which?',
    ],
    ({ family }) => ofFamily(family, 'reports_to'),
  ),
  rule('query')(
    [
      '<who>|what? <report>|<reporting> directly? <into> {family}',
      '<who> <be> <reporting> <into> {family}',
      'how many people|employees|persons|staff <be>? under|below|beneath {family}',
    ],
    ({ family }) => ofFamily(family, 'direct_reports'),
  ),
  rule('query')(
    [
      '<who> <do>|<will>|<can> {roles} be? <manage>|<managing> directly?',
      '(<which> <roles>)? <do> {roles} <manage>',
      '{roles} :|,|-|–? <who> <report>|<reporting> in|<into>? it|them|him|her|there|here?',
      '<report>|<reporting> directly? <into> {roles}',
      '<who> works|work|sits|sit|is|are for|under|below|beneath {roles}',
      "<who> <be> in|on {roles} 's? team",
      '(<who> all | <do> anyone|anybody|someone|somebody) <report> <into> {roles}',
      '<do>|<have> {roles} <have>? anyone|anybody|someone|somebody under|below|beneath it|them|him|her?',
      '<do>|<have> {roles} <have>? anyone|anybody|someone|somebody <report>|<reporting> <into> it|them|him|her?',
      '<do> {roles} <have> any? people|staff|employees|team',
      '<who> <be> <reporting> <into> {roles}',
      '(<who> | <which> <roles>) <be> managed|supervised|led by {roles}',
      '<who> <do> {roles} <have> under|below|reporting it|them|him|her|to?',
      'how many people|employees|persons|staff <be> under|below|beneath {roles}',
      'how many people|employees|persons|staff <do> {roles} <have> under|below|beneath it|them|him|her?',
    ],
    ({ roles }) => whoReportsTo(roles),
    'who reports to the Director',
  ),
  rule('query')(
    '<do> {roles} <have> direct? reports|subordinates|reportees',
    // Of a group, that is a claim.
    ({ roles }) => (isSet(roles) ? undefined : whoReportsTo(roles)),
    'does the Director have direct reports',
  ),
  rule('query')(
    [
      '{roles} :|,|-|–? <who> <be> <above>|over it|them|him|her? and <who>? <be>? <below> it|them|him|her?',
      '<who> <be> <above>|over and <below> {roles}',
    ],
    ({ roles }) => factsOf(roles, 'reports_to', 'direct_reports'),
    'the Director: who is above and who is below',
  ),
  // "Director reports" may be asked of either side.
  rule('query')(
    ['{role} report|reports', 'report|reports {role}'],
    ({ role }) => factsOf(role, 'reports_to', 'direct_reports'),
    'Director reports',
  ),
  // The other reports of the manager of a role.
  rule('query')(
    [
      '<who>|<which> else <do> {roles} <manage>',
      '<do> {roles} <manage> anyone|anybody|someone|somebody else',
    ],
    ({ roles }) =>
      roles.kind === 'managers'
        ? listOf({ kind: 'less', roles: reports(roles), without: roles.of })
        : factsOf(roles, 'direct_reports'),
    'who else does the manager of the Staff ESM manage',
  ),
  rule('query')(
    [
      '<who> <do> {roles} <report> <into> all the? way? up',
      'reporting line|path from {roles} all? the? way? up? to? top|ceo?',
      'reporting line|chain|path? from|of|for {roles} all? the? way? up? to? top|ceo',
      'full|whole|entire|complete reporting|management|command line up? from|for|of|above {roles} up? to? top?',
      'full|whole|entire|complete? reporting|management|command chain up? from|for|of|above {roles} up? to? top?',
      'what|how <do> reporting|management|command chain|line look above|from|for|of|over {roles}',
      '{roles} up to top|ceo',
      '<who> <be> ultimate|topmost <manager> of|for|above {roles}',
      "<who>|what <be> at? top of {roles} (reporting | 's reporting|management?) line|chain|hierarchy",
      'top of reporting|management? line|chain|hierarchy of|for|above {roles}',
      '<who>|what <be> at? top of reporting line|chain|hierarchy of|for|above {roles}',
      'everyone|everybody|all|managers above|over {roles} up to top',
      'everyone|everybody|all {roles} <report> <into> all? the? way? up to top|ceo',
      '<who>|everyone|everybody|all <do>? {roles} <report> <into> up to top|ceo',
      '<who> <be> above|over {roles} in|on|along reporting|management|org? line|lines|chain|hierarchy|structure|chart',
      'how far <be> {roles} from|below top|ceo',
      'chain|path from|of {roles} to top|ceo',
      "{roles} 's? reporting|management|command|escalation chain|path|line all the? way? up",
    ],
    ({ roles }) => factsOf(roles, 'chain'),
    'reporting line from the Staff ESM to the top',
  ),
  rule('query')(
    '<who> <do> {roles} <report> <into>? on|with|by a? dotted line to?',
    ({ roles }) => factsOf(roles, 'dotted_line'),
    'who does the Staff ESM report to on a dotted line',
  ),
];
