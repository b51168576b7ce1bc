import { either, factsOf, isSet, rolesAtGrade } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import { rule } from '../../../chart/rule.js';
import { CLAIMED } from '../claims/claims-of-groups.js';
import { whoReportsTo } from '../phrases/conditions/condition-queries.js';
import {
  isChosenByIt,
  isCounted,
  isGroupName,
  isNextGrade,
  isStepOfStep,
  repeatsCondition,
} from './seeming-facts.js';

/** Facts that are not asked of the roles of a grade in this way: "next grade after 9" is about the grade itself. */
const RELATIVE: ReadonlySet<Fact> = new Set(['reports_to', 'grade', 'next_step', 'previous_step']);

/** Facts of roles, asked by their names. */
export const FACT_RULES = [
  rule('query')(
    [
      '{facts} (<of>|at|as | :|=) {roles}',
      "{roles} (:|=|,|'s | :|,|-|–? what|which <be>?) {facts}",
      'for|about|regarding|re {roles} :|,|-? {facts}',
      '<i> <need>|like|want {facts} <of>|for {roles}',
      '{facts} needed|required|wanted|desired|sought|stated|documented|listed|given <of>|in|to {roles}',
      "({facts} <of> {roles} | {roles} 's? {facts}) <be>|<will>|<can> be? what|which|who",
      "what|which? {roles} 's? {facts} <will>|<can> be",
      "what|which <will>|<can> {roles} 's {facts} be",
    ],
    (s) =>
      isStepOfStep(s.roles, s.facts) ||
      isGroupName(s.roles, s.facts) ||
      isChosenByIt(s.roles, s.facts) ||
      isNextGrade(s.roles, s.facts)
        ? undefined
        : s.facts.join() === 'direct_reports'
          ? whoReportsTo(s.roles)
          : factsOf(s.roles, ...s.facts),
    'grade of the Staff ESM',
  ),
  rule('query')(
    [
      '{facts} <have>|<be> {roles} <have>?',
      'what|which {facts} <be>|<do> {roles}',
      'what|which {facts} <be> {roles} at|on|in|placed|of|under|part?',
    ],
    // "Which managers are directors" asks for roles, and not for the managers of directors.
    ({ facts, roles }) =>
      isStepOfStep(roles, facts) ||
      isGroupName(roles, facts) ||
      isChosenByIt(roles, facts) ||
      (facts.join() === 'reports_to' && isSet(roles))
        ? undefined
        : factsOf(roles, ...facts),
    'what level is the Staff ESM',
  ),
  rule('query')(['{facts} {roles}', '<show>? me|us? {roles} {facts}'], ({ facts: asked, roles }) =>
    isStepOfStep(roles, asked) ||
    isGroupName(roles, asked) ||
    isChosenByIt(roles, asked) ||
    isCounted(roles, asked) ||
    isNextGrade(roles, asked) ||
    repeatsCondition(roles, asked)
      ? undefined
      : factsOf(roles, ...asked),
  ),
  rule('query')(
    '{facts} <of>|for {a:role} and <of>|for {b:role}',
    ({ facts, a, b }) => factsOf(either(a, b), ...facts),
    'grade of the ESM and of the EPM',
  ),
  rule('query')(
    ['levels|ranks of|for {joined}', "{joined} 's? levels|ranks"],
    ({ joined }) => factsOf(either(...joined), 'grade'),
    'levels of the ESM and the EPM',
  ),
  rule('query')(
    [
      '<do>|<be> {roles} <have> any? {facts} listed|stated|documented|defined|written?',
      '<have> {roles} got? any? {facts}',
      '<be> there any? {facts} (for|of | for|in being|becoming|working as?) {roles}',
    ],
    // "Do directors have a grade" is a claim about the group.
    (s) =>
      s.roles.kind === 'where' && s.facts.some((fact) => fact === 'direct_reports' || CLAIMED.has(fact))
        ? undefined
        : factsOf(s.roles, ...s.facts),
    'does the Staff ESM have performance indicators',
  ),
  rule('query')(
    [
      '<which> {facts} <can> {roles} have|get|choose',
      'what|which {facts} <be> <need>|required|needed|necessary|expected|listed|stated <of>|in|to|as {roles}',
      '{facts} to <become> {roles}',
      'what|which {facts} <do> <i> need|have|require to|for <become>|have? {roles}',
      'what|which {facts} <do>|<will> <i> need|have to reach|have|be to <become> {roles}',
      'what|which {facts} <be>|<do> <need>|needed|required to <become> {roles}',
    ],
    (s) => factsOf(s.roles, ...s.facts),
    'which specialties can a Staff ESM have',
    'what qualifications are needed for the Staff ESM',
  ),
  rule('query')(
    [
      'what|which? <will> my {facts} be as|in|for {whose:roles}',
      '(what|which <be> | <show> me|us?)? {whose} {facts}',
      'what|who|which <will> {whose} {facts} be',
    ],
    (s) => factsOf(s.whose, ...s.facts),
    'what is her grade',
  ),
  rule('query')(
    '{facts} <of>|at? {grades}',
    ({ facts: asked, grades }) =>
      // "Families more than 5 grades" counts their grades.
      asked.some((fact) => RELATIVE.has(fact) || fact === 'family')
        ? undefined
        : factsOf(rolesAtGrade(grades), ...asked),
    'salary range grade 8',
  ),
  rule('query')(
    [
      "what|which <be> {roles} 's? {facts}",
      'what|which {facts} (<be> <of>|for | <do>|<will> <i> <need>|<have> to? be? for|as|to <become>?) {roles}',
      'what|which {facts} <do>|<will> {roles} <have>|hold|need|require|get|carry|be|fall|come|sit|belong|rank|start at|in|to|under|on|into?',
      '(how <be> | <show> me|us?) {facts} <of> {roles}',
      'at|on|in|of which|what {facts} {roles} <be> placed|ranked|graded|located|at|in?',
      'at|on|in|of what|which {facts} <be>|<do> {roles} placed|sit|rank|ranked|graded|located|at|in?',
      'what|which {facts} {roles} (<have>|<be> | <will>|<do>|<be>|<can> be|have|get|sit|rank at|on|in|of?)',
      'what|which {facts} <will>|<can> {roles} be|have at|on|in?',
      '<do>|<will>|<can> {roles} come|comes with any? {facts}',
      'what|which {facts} {roles} sits|falls|ranks|belongs|comes at|on|in|under|into?',
      'what <be> {roles} graded|ranked at|as?',
      '{facts} {roles} <will>|<can> be|have at|on|in?',
      '(what do you know about | where|how <be>) {facts} of {roles}',
      'what <do>|<will>|<can> {roles} <need>|<have>|<use> (in terms | by way) of {facts}',
      'what <do>|<will>|<can> {roles} <need>|<have>|<use> when it comes to {facts}',
      'where|how|what <do>|<be> {roles} sit|stand|rank|placed|like? {facts} wise',
      "<show> me|us? {roles} 's {facts}",
      '{roles} {facts} list',
      '<do>|<can> you <show>|know me|us? {facts} of {roles}',
      '{roles} (<have> | <be> in|at|on|of) which|what {facts}',
      '(<have> you|we? | <do> <i> <have> any?) {facts} for|of|on {roles}',
      '<be> {facts} of|for {roles} known|defined|stated|written|documented yet|already|anywhere?',
      '<be> {facts} known|defined|stated|written|documented|given|described <of>|for|in {roles}',
      '<do> {roles} page|jd|posting|description <mention>|<have>|give|gives any? {facts}',
      '<do> page|pages|handbook|catalogue|catalog|we|you|anyone <mention>|know|give|gives {facts} <of>|for {roles}',
      "<be> {roles} 's? {facts} known|defined|stated|written|documented yet|already|anywhere?",
      'what|which|at {facts} <will>|<do>|<can>|must <i> put|enter|use|write|give|offer for|on|as|in {roles}',
      'what|which|at {facts} <will>|<do>|<can> <i> be? hired|start|started|come|placed|join in? at|on|in? as|for {roles}',
      'at|on|in? what|which {facts} <do>|<will>|<can> <i> hire|place|put|bring|start|take {roles} on|in? at|on|in|into|as?',
      '{roles} <be> what {facts}',
      'how many {facts} <be> there for {roles}',
      'what|which {facts} exist|exists|apply|applies for|of|in|to {roles}',
    ],
    (s) =>
      'facts' in s && (isStepOfStep(s.roles, s.facts) || isGroupName(s.roles, s.facts))
        ? undefined
        : factsOf(s.roles, ...('facts' in s ? s.facts : (['grade'] as const))),
    'what is the grade of the Staff ESM',
  ),
  rule('query')(
    'what|which {facts} <have> {roles}',
    // "Which families have a director" is about families.
    (s) => (s.facts.includes('family') ? undefined : factsOf(s.roles, ...s.facts)),
    'which grade has the Staff ESM',
  ),
];
