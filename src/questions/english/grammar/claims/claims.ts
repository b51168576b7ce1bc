import { atGrade, either, isSet, listOf, not, onTrack, reports, where } from '../../../../queries/build.js';
import type { Query } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';
import { HAD_ON_PAGES } from '../divisions/held.js';
import { howMany } from '../phrases/conditions/condition-queries.js';
import { claimOf, whether } from './claim-queries.js';

function saysOfSet(assertion: Query): boolean {
  return (assertion.kind === 'whether' || assertion.kind === 'statements') && isSet(assertion.of);
}

/** The claim that a statement about roles is not so. */
function denied(said: Query): Query | undefined {
  // That none is so is wrong if any is.
  if (said.kind === 'whether' && said.quantifier === 'none') return { ...said, quantifier: 'any' };
  if (said.kind === 'whether') return { ...said, claim: not(said.claim) };
  return said.kind === 'statements'
    ? whether(said.of, not({ kind: 'mentions', text: said.text }))
    : undefined;
}

/** Yes or no of roles that are named. A claim about a role never selects it. */
export const CLAIM_RULES = [
  // Statements, and questions whether they are true.
  rule('assertion')('{roles} (<be> | <will>|<can> be) {complement}', ({ roles, complement }) =>
    whether(roles, complement),
  ),
  rule('assertion')('{roles} <do>|<will>|<can>? {predicate}', ({ roles, predicate }) =>
    claimOf(roles, predicate),
  ),
  rule('denial')('{roles} (<be> <not> | <will>|<can> <not> be) {complement}', ({ roles, complement }) =>
    whether(roles, complement),
  ),
  rule('denial')(['{roles} <do>|<will>|<can> <not> {predicate}'], ({ roles, predicate }) =>
    claimOf(roles, predicate),
  ),
  rule('denial')('{role} <do>|<will>|<can> <not> {known_term}', ({ role, known_term: text }) =>
    claimOf(role, { kind: 'mentions', text }),
  ),
  rule('denial')('there <be> no {text} for|of|in|as {roles}', ({ roles, text }) =>
    claimOf(roles, { kind: 'mentions', text }),
  ),
  rule('assertion')('{role} <have> {fact}', ({ role, fact }) =>
    HAD_ON_PAGES.has(fact) ? claimOf(role, { kind: 'documented', fact, state: 'stated' }) : undefined,
  ),
  rule('denial')('{roles} <do> <not> <have> a|any {fact}', ({ roles, fact }) =>
    whether(roles, { kind: 'documented', fact, state: 'stated' }),
  ),
  rule('said')(['{assertion}', '{denial}'], (s) => ('assertion' in s ? s.assertion : s.denial)),
  rule('query')(
    '{said}',
    // "Directors are not grade 10" asks for those that are not.
    ({ said }) => (saysOfSet(said) ? undefined : said),
    'the Staff ESM is grade 9',
    "the Staff ESM isn't grade 9",
    'the Staff ESM reports to the CRO',
  ),
  rule('query')(
    [
      '<be> <i> right|correct that? {said:assertion}',
      '<i> thought|think|guess|believe|heard|assume|assumed that? {said}',
      'since|because|if|as|so|whether|right {said}',
      'confirm|check that|whether|if|right? {said:assertion}',
      '{said} right|correct|no|yes|yeah|yep|true|or',
      '{said} <be>|<do>|<have>|<can> <not>? it|he|she|they',
      '<be> (it <not>? | <not> it) true|right|correct|so that? {said:assertion}',
      '<be> you sure|certain|positive that|about|if|whether? {said:assertion}',
      'it|page|pages|handbook|catalogue|catalog|posting|ad|wiki <mention> that? {said}',
      'where <do> it|page|pages|handbook|catalogue|catalog <mention> that? {said}',
      'where <be> it <mention>|said|stated|written|mentioned|documented that? {said}',
    ],
    ({ said }) => said,
    'the Staff ESM reports to the CRO, right',
    'is it true that the Staff ESM is grade 9',
  ),
  // Elsewhere, "no" agrees with a denial: "it is not grade 8, right?"
  rule('query')(
    [
      '<be> (it|that true|right|correct|so | <i> right|correct) that? {denial}',
      '<be> it fair|safe|ok|okay|correct|right|true|accurate to say|assume|claim that? {denial}',
      '{denial} :|,|-|–? <be> it|that|this true|right|correct|so',
      'confirm|check that|whether|if? {denial}',
      '<be> it false|wrong|untrue|incorrect that? {said:assertion}',
    ],
    (s) => denied('denial' in s ? s.denial : s.said),
    "is it true that the Staff ESM isn't grade 9",
    "is it fair to say that the Staff ESM isn't grade 9",
    'is it wrong that the Staff ESM is grade 9',
  ),
  rule('query')(
    [
      '<be> ({roles} really|still|actually|always|usually|<not>? | <not> {roles}) {complement}',
      '{role:roles} = {complement}',
    ],
    (s) => whether('roles' in s ? s.roles : s.role, s.complement),
    'is the Staff ESM grade 9',
    "isn't the Staff ESM grade 9",
  ),
  rule('query')(
    [
      '(<do>|<will>|<can>|<have> | <do> <not>) {roles} {predicate}',
      '<do> {roles} really|actually|still|always|<not> {predicate}',
      '<be> {roles} <obliged> to {predicate}',
    ],
    ({ roles, predicate }) => claimOf(roles, predicate),
    'does the Staff ESM report to the CRO',
  ),
  // No page gives reasons. What it says about the text comes nearest.
  rule('query')('why|how come? <do>? {roles} {predicate}', ({ roles, predicate }) =>
    predicate.kind === 'mentions' ? claimOf(roles, predicate) : undefined,
  ),
  rule('query')(
    '<be> {roles} <reporting> <into> {x:roles}',
    ({ roles, x }) => whether(roles, { kind: 'among', roles: reports(x) }),
    'is the Staff ESM reporting to the CRO',
  ),
  rule('query')(
    [
      '<have>|<be> {roles} <same> {shared_fact} as|like {y:roles}',
      '{roles:role} <same> {shared_fact} as|like {y:roles}',
    ],
    ({ roles, y, shared_fact }) => whether(roles, { kind: 'same', as: y, fact: shared_fact }),
    'has the Staff ESM the same grade as the Senior ESM',
  ),
  rule('query')(
    ['{roles} , {grades} , right|no|correct|yes?', '{roles} really {grades}'],
    ({ roles, grades }) => whether(roles, atGrade(grades)),
  ),
  rule('query')(
    [
      '<can>|<will>|<do> <i> place|put|hire|bring {roles} at|on|in|into|as? {grades}',
      '<can>|<will> {roles} be|sit hired|placed|graded? at|on|in|as? {grades}',
      '<be> {grades} (ok|okay|right|fine|correct|possible for|as | <gradeish> of|for) {roles}',
      '{grades} for|as {roles} ,|-|–|—? right|correct|true|ok|yes|yeah|yep|no',
      '<do> {roles} exist at|in|on? {grades}',
      "<can>|<will> {roles} 's? <gradeish> be {grades:span}",
      '<be> <gradeish> of|for {roles} {grades:span}',
      '<be> {roles} <obliged> to be|sit|stand|go|reach|rank at|on|in|as? {grades}',
    ],
    ({ roles, grades }) => whether(roles, atGrade(grades)),
    'can we hire a Partner Specialist at grade 7',
  ),
  rule('query')(
    '<be> {a:role} ,|but|and not {b:role} {complement}',
    ({ a, b, complement }) => whether(either(a, b), complement, 'each'),
    'is the Director but not the Staff ESM a manager',
  ),
  rule('query')('{joined} <be> {complement}', ({ joined, complement }) =>
    whether(either(...joined), complement),
  ),
  rule('query')('{role} <not> {complement}', ({ role, complement }) =>
    // "The highest role not in Partner Programs" is another one.
    role.kind === 'extreme' ? undefined : whether(role, complement),
  ),
  rule('query')(
    ['{noun} and|but? {claim}', '{noun} <be> there? {modifier}'],
    (s) => listOf(where(s.noun, 'claim' in s ? s.claim : s.modifier)),
    'directors are not grade 10',
  ),
  rule('query')(
    [
      '{role} people|line|team manager|leader|management|leadership',
      '{role} management|managerial|leadership track|role|position?',
    ],
    // "Highest grade in Field Enablement Leadership" is about a family.
    ({ role }) => (role.kind === 'extreme' ? undefined : whether(role, onTrack('management'))),
    'Staff ESM people manager',
  ),
  rule('query')(
    '<be> there exactly|really|only? {count_span} {measure} for|of|in|as {role}',
    ({ role, measure, count_span }) => {
      const claim = howMany(measure, count_span);
      return claim && whether(role, claim);
    },
    'are there 10 requirements for the Staff ESM',
  ),
  rule('query')(
    ['{role} ic', '{role} individual? contributor'],
    ({ role }) => whether(role, onTrack('individual contributor')),
    'Staff ESM individual contributor',
  ),
  rule('query')(
    '{role} ,? {grades}',
    ({ role, grades }) =>
      grades.every(({ from, to }) => from === to) ? whether(role, atGrade(grades)) : undefined,
    'Staff ESM, grade 9',
  ),
  rule('query')(
    [
      '<be>? no {text} required|needed|necessary|mandatory <of>|to|in|as {roles}',
      '{roles} :|,|-|–? no {text} needed|required|ok|okay|fine|possible|allowed',
    ],
    ({ roles, text }) => claimOf(roles, { kind: 'mentions', text }),
    'is no degree needed for the Staff ESM',
  ),
  rule('query')(
    [
      '<do> {role} <report> indirectly|ultimately|eventually <into> {roles}',
      '<do> {role} indirectly|ultimately|eventually <report> <into> {roles}',
    ],
    ({ role, roles }) => whether(role, { kind: 'among', roles: reports(roles, 'all') }),
    'does the Staff ESM indirectly report to the CRO',
  ),
];
