import { ALL, either, partsOf, the, where } from '../../../queries/build.js';
import type { Fact, Query, Roles } from '../../../queries/query.js';
import { rule } from '../../chart/rule.js';

const facts = (of: Roles, ...asked: readonly Fact[]): Query => ({ kind: 'facts', facts: asked, of });

/** "Who is the Staff ESM?" asks for a person, unless the role is reached from another. */
function whoIsIt(role: Roles): Query {
  return role.kind === 'one' || role.kind === 'the' || role.kind === 'unknown'
    ? facts(role, 'holder')
    : whoIs(role);
}

/** "Next step after the ESM" asks for one step: neither "next" nor "step after" is left to be another. */
function isStepOfStep({ kind }: Roles, [fact]: readonly Fact[]): boolean {
  return (fact === 'next_step' && kind === 'next') || (fact === 'previous_step' && kind === 'previous');
}

/** "Biggest job family" is of families, and "manager roles" are those of managers. */
function isGroupName({ kind }: Roles, [fact]: readonly Fact[]): boolean {
  return (kind === 'extreme' && fact === 'family') || (kind === 'all' && fact === 'reports_to');
}

/** "Jobs with 3 years experience required" and "roles with growth in the title" are chosen by that. */
function isChosenByIt(roles: Roles, [fact]: readonly Fact[]): boolean {
  const parts = roles.kind === 'where' ? partsOf(roles.condition) : [];
  if (fact === 'title') return parts.some(({ kind }) => kind === 'mentions');
  return fact === 'requirements' && parts.some((each) => each.kind === 'measure' && each.measure === 'years');
}

/** Who somebody's manager is, and what comes after a role, is a fact of that role. */
function whoIs(role: Roles): Query {
  if (role.kind === 'next' && role.steps === 1) return facts(role.of, 'next_step');
  if (role.kind === 'previous' && role.steps === 1) return facts(role.of, 'previous_step');
  if (role.kind !== 'managers' || role.steps === 'all') return facts(role, 'overview');
  return facts(role.steps === 1 ? role.of : { ...role, steps: role.steps - 1 }, 'reports_to');
}

/** What somebody asks of roles of a grade by another sentence: "next grade after 9" is of a grade, and not of its roles. */
const RELATIVE: ReadonlySet<Fact> = new Set(['reports_to', 'grade', 'next_step', 'previous_step']);

/** The names of facts. */
export const FACT_RULES = [
  rule('fact')(
    ['<grade>', 'job|pay|salary grade|grades|level|band', 'grade level', 'level', 'seniority', 'rank'],
    () => 'grade' as const,
    'grade',
  ),
  rule('fact')(['track|tracks'], () => 'track' as const, 'track'),
  rule('fact')(['job? family|families', 'team|group'], () => 'family' as const, 'job family'),
  rule('fact')(['department|departments', 'dept'], () => 'department' as const, 'department'),
  rule('fact')(['dotted reporting? line|lines'], () => 'dotted_line' as const, 'dotted line'),
  rule('fact')(
    ['job|role code|codes|id', 'position|requisition id|code', 'code|codes in other? systems?'],
    () => 'job_code' as const,
    'job code',
  ),
  rule('fact')(
    [
      'competencies|competency|competences',
      'competency|skill profile|matrix|levels|level',
      'skill levels|level',
    ],
    () => 'competencies' as const,
    'competencies',
  ),
  rule('fact')(['owner|owners|maintainer', 'page|role|text owner'], () => 'owner' as const, 'owner'),
  rule('fact')(
    ['last? review date|cycle|interval', 'last|next review', 'review'],
    () => 'review' as const,
    'review date',
  ),
  rule('fact')(
    ['<manager>|<managers>', 'line|direct? manager|managers|boss', 'reporting line|lines|structure'],
    () => 'reports_to' as const,
    'manager',
  ),
  rule('fact')(
    ['direct reports', 'reportees|subordinates', 'direct report', 'span of control'],
    () => 'direct_reports' as const,
    'direct reports',
  ),
  rule('fact')(
    [
      'reporting|management|command? chain|hierarchy|path',
      'chain of command',
      'full|whole|entire|complete reporting line|lines|chain',
      'full|whole|entire|complete chain|hierarchy',
      'escalation path|chain',
      'chain',
      'hierarchy',
      'reporting line|chain all the? way? up',
    ],
    () => 'chain' as const,
    'reporting chain',
  ),
  rule('fact')(
    [
      'requirements|requirement|reqs|req|prerequisites|qualifications|qualification|quals|criteria|eligibility',
      'must haves|have',
      'required|needed|necessary skills|experience|qualifications|knowledge',
      'skills|experience|qualifications required|needed',
      'skills|skillset|experience|background',
      'skills and experience',
      'what you need',
    ],
    () => 'requirements' as const,
    'requirements',
  ),
  rule('fact')(
    [
      'main|key|core|primary|daily? responsibilities|responsibility|duties|duty|tasks|task|accountabilities|activities',
      'day to day',
      'day job',
    ],
    () => 'responsibilities' as const,
    'responsibilities',
  ),
  rule('fact')(
    ['expectations|expectation', 'level expectations'],
    () => 'expectations' as const,
    'expectations',
  ),
  rule('fact')(['expected? knowledge'], () => 'knowledge' as const),
  rule('fact')(['expected? interaction|interactions'], () => 'interaction' as const),
  rule('fact')(['expected? impact'], () => 'impact' as const),
  rule('fact')(
    [
      '<next> <step>',
      'next',
      'promotion|promotions|progression',
      'career|promotion|growth|progression path|paths|options|steps|progression|growth|move|moves|track',
      'job? ladder',
      'step up',
      'level up',
      'rungs',
      'growth path',
    ],
    () => 'next_step' as const,
    'next step',
  ),
  rule('fact')(
    ['<previous> <step>', 'step|level|rung below|before|down'],
    () => 'previous_step' as const,
    'previous step',
  ),
  rule('fact')(
    [
      'specialties|specialty|specialities|speciality|specializations|specialization|specialisations|specialisation|specialism|specialisms',
    ],
    () => 'specialties' as const,
    'specialties',
  ),
  rule('fact')(
    [
      'performance indicators|indicator|metrics|measures|measurement',
      'kpi|kpis|pis|metrics',
      'success metrics|criteria',
    ],
    () => 'performance_indicators' as const,
    'performance indicators',
  ),
  rule('fact')(['career ladder|ladders'], () => 'career_ladder' as const, 'career ladder'),
  rule('fact')(
    [
      'hiring|hire|interview|interviewing|recruitment|recruiting|application|selection process|steps|stages|rounds|loop|procedure',
      'hiring',
      'interviews|interview',
      'recruitment|recruiting',
    ],
    () => 'hiring_process' as const,
    'hiring process',
  ),
  rule('fact')(
    [
      'source|sources|page',
      'handbook page',
      'link|url|address|link to page?',
      'last? change|update|updated|changed',
    ],
    () => 'source' as const,
    'source',
  ),
  rule('fact')(
    ['names|aliases|alias', 'other|former|old|previous|new names|name|title|titles'],
    () => 'names' as const,
    'other names',
  ),
  rule('fact')(['title|titles'], () => 'title' as const, 'title'),
  rule('fact')(
    [
      'salary|salaries|pay|payment|compensation|comp|wage|wages|bonus|bonuses|ote|equity|earnings|rsu|rsus|remuneration',
      'total comp|compensation',
      'pay|salary|comp|compensation range|band|scale|ranges|bands',
      'stock options?',
      'base salary|pay',
      'pay and? benefits',
      'benefits',
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
    ['working hours|time|conditions', 'contract type|length', 'notice period', 'vacation|holidays|pto'],
    () => 'terms' as const,
    'working conditions',
  ),
  rule('fact')(
    ['overview|summary|profile|information|info|details|detail|purpose', 'at a glance'],
    () => 'overview' as const,
    'overview',
  ),

  rule('facts')('{fact}', ({ fact }) => [fact]),
  rule('facts')(
    [
      '{a:facts} and|&|,|plus|+|/ {b:fact}',
      '{a:facts} , and {b:fact}',
      '{a:facts} as well as {b:fact}',
      'both {a:facts} and {b:fact}',
    ],
    ({ a, b }) => [...new Set([...a, b])],
    'grade and reporting line',
  ),
  rule('facts')(
    '{facts} ,|and|&|+|/ reports|report to',
    ({ facts: asked }) => [...new Set<Fact>([...asked, 'reports_to'])],
    'title, grade and reports to',
  ),

  // Facts of roles, asked by their names.
  rule('query')(
    [
      '<show> me|us? all|everything|more? about|on {role}',
      'all|everything|more about|on {role}',
      'all you know about {role}',
      'all there is about|on {role}',
      'one line|sentence about|on|for {role}',
    ],
    ({ role }) => facts(role, 'overview'),
    'everything about the Staff ESM',
  ),
  rule('query')(
    [
      'where <do>|<can> <i> find|see|read|get {role} page?',
      'where <do>|<can> <i> find|see|read|get page of|for|about {role}',
      'source|link|page|reference|proof of|for|to {role} {fact}',
      'source|link|page|reference of|for {fact} of {role}',
    ],
    ({ role }) => facts(role, 'source'),
    'source for the Staff ESM grade',
  ),
  rule('query')(
    ['<who> exactly? <be> {role} exactly?', '<who> <will>|<can> be {role}'],
    ({ role }) => whoIsIt(role),
    'who is the manager of the Staff ESM',
  ),
  rule('query')(
    [
      '{facts} <of>|at|as {roles}',
      '{facts} {roles}',
      '{roles} {facts}',
      '{facts} : {roles}',
      '{roles} : {facts}',
      '{roles} , {facts}',
      'for|about|regarding|re {roles} :|,|-? {facts}',
      '<i> <need>|like|want {facts} <of>|for {roles}',
      "{roles} 's {facts}",
      '{facts} needed|required|stated|documented|listed|given <of>|in|to {roles}',
      '{facts} <be>? {roles}',
    ],
    (s) =>
      isStepOfStep(s.roles, s.facts) || isGroupName(s.roles, s.facts) || isChosenByIt(s.roles, s.facts)
        ? undefined
        : facts(s.roles, ...s.facts),
    'grade of the Staff ESM',
  ),
  rule('query')(['{facts} <of> <all>? <roles>'], (s) => facts(ALL, ...s.facts), 'managers of all roles'),
  rule('query')(
    ['<do>|<be> {roles} <have> any? {facts}', '<be> there any? {facts} for|of|in {roles}'],
    // Whether all of a group have some is a claim.
    (s) =>
      s.roles.kind === 'where' && s.facts.includes('direct_reports') ? undefined : facts(s.roles, ...s.facts),
    'does the Staff ESM have performance indicators',
  ),
  rule('query')(
    ['<which> {facts} <can> {roles} have|get|choose'],
    (s) => facts(s.roles, ...s.facts),
    'which specialties can a Staff ESM have',
  ),
  rule('query')(
    ["<manager> 's {facts} of|for {roles}", "what <be> <manager> 's {facts} of|for {roles}"],
    (s) => facts({ kind: 'managers', of: s.roles, steps: 1 }, ...s.facts),
    "the boss's grade of the Staff ESM",
  ),
  rule('query')(
    ["<who> <be>|<will> my? <manager> 's <manager> be? as|in|for|of {roles}"],
    ({ roles }) => facts({ kind: 'managers', of: roles, steps: 1 }, 'reports_to'),
    "who is my boss's boss as a Staff ESM",
  ),
  rule('query')(
    ['{whose} {facts}', 'what|which <be> {whose} {facts}', '<show> me|us? {whose} {facts}'],
    (s) => facts(s.whose, ...s.facts),
    'what is her grade',
  ),
  rule('query')(
    ['{facts} <of>|at {grades}', '{facts} {grades}', 'what|which <be> {facts} <of>|at {grades}'],
    ({ facts: asked, grades }) =>
      asked.some((fact) => RELATIVE.has(fact))
        ? undefined
        : facts(where(ALL, { kind: 'grade', ranges: grades }), ...asked),
    'salary range grade 8',
  ),
  rule('query')(
    [
      'what|which <be> {facts} <of>|at|as {roles}',
      "what|which <be> {roles} 's {facts}",
      'what|which <be> {roles} {facts}',
      'what|which {facts} <be>|<do> {roles}',
      'what|which {facts} <do>|<will> {roles} <have>|hold|need|require|get|carry|be|fall|come|sit|belong|rank at|in|to|under|on|into?',
      '{facts} <have>|<be> {roles} <have>?',
      'how <be> {facts} <of> {roles}',
      'at|on|in|of which|what {facts} {roles} <be> placed|ranked|graded|located|at|in?',
      'at|on|in|of what|which {facts} <be>|<do> {roles} placed|sit|rank|ranked|graded|located|at|in?',
      'what|which {facts} <be> {roles} at|on|in|placed|of|under|part?',
      'what <be>|about {facts} <of> {roles}',
      'what {facts} {roles} <have>|<be>',
      'what|which {facts} {roles} <will>|<do>|<be>|<can> be|have|get|sit|rank at|on|in|of?',
      'what <be> {roles} graded|ranked at|as?',
      '{facts} {roles} <will>|<can> be|have at|on|in?',
      'what do you know about {facts} of {roles}',
      '<show> me|us? {facts} <of> {roles}',
      "<show> me|us? {roles} 's {facts}",
      '<show> me|us? {roles} {facts}',
      '<do>|<can> you <show>|know me|us? {facts} of {roles}',
      '{roles} <have> which|what {facts}',
      '{roles} <be> in|at|on|of which|what {facts}',
      '{roles} <be> what {facts}',
      'where|how <be> {facts} of {roles}',
      'how many {facts} <be> there for {roles}',
    ],
    (s) =>
      'facts' in s && isStepOfStep(s.roles, s.facts)
        ? undefined
        : facts(s.roles, ...('facts' in s ? s.facts : (['grade'] as const))),
    'what is the grade of the Staff ESM',
  ),
  rule('query')(
    'what|which {facts} <have> {roles}',
    // "Which families have a director" is of families.
    (s) => (s.facts.includes('family') ? undefined : facts(s.roles, ...s.facts)),
    'which grade has the Staff ESM',
  ),
  rule('query')(
    [
      'what|which {facts} <be> <need>|required|needed|necessary|expected|listed|stated <of>|in|to|as {roles}',
      '{facts} to <become> {roles}',
      'what|which {facts} <do> <i> need|have|require to|for <become>|have? {roles}',
      'what|which {facts} <be>|<do> <need>|needed|required to <become> {roles}',
    ],
    (s) => facts(s.roles, ...s.facts),
    'what qualifications are needed for the Staff ESM',
  ),

  rule('query')(
    [
      'how many {measure} <do>|<be>|<will> {roles} <have>|<need>',
      'how many {measure} <be>? there? for|of|in|as {roles}',
      'number of {measure} of|for|in {roles}',
      'how many {measure} {roles} <have>?',
    ],
    ({ measure, roles }) => {
      // Direct reports are roles, and counted as such.
      const told = measure === 'requirements' || measure === 'responsibilities' ? measure : undefined;
      return told && facts(roles, told);
    },
    'how many requirements does the Staff ESM have',
  ),

  // Asked in words of their own.
  rule('query')(
    [
      'how senior|high|highly up|graded|ranked? <be>|<do> {roles} ranked|graded|placed|rank|sit|up?',
      'how high up? <be> {roles}',
      'where <do> {roles} rank|sit|stand',
      'where in hierarchy|grades <be> {roles}',
    ],
    ({ roles }) => facts(roles, 'grade'),
    'how senior is the Staff ESM',
  ),
  rule('query')(
    [
      '<who> <do>|<will>|<can> {roles} <report>|<reporting> directly? <into>',
      '<who> {roles} <report> <into>',
      'to <who> <do>|<will> {roles} <report>',
      '{roles} <report> <into> <who>|what|which?',
      '<report> <into> <who> {roles}',
      '<who> <be> {roles} <reporting> <into>',
      '<who> <manage> {roles}',
      'reports {roles}',
      '<do> {roles} <report> <into> anyone|anybody|someone|somebody else?',
      '<who> <be> {roles} managed|supervised|led|overseen by',
      '<who> <be> {roles} <manager>',
      'where <do> {roles} <report>',
      '<do> {roles} <report> <into> anyone|anybody|someone|somebody',
      '<who> <be> in charge of|over|responsible for {roles}',
      '<which> <manager> <do> {roles} <have>',
      '<which> <manager>|<role> <do> {roles} <report> <into>',
      'why <do> {roles} <report> <into>',
      '<who> <do> {roles} <have> as <manager>',
      '<who> <do>|<will>|<can> <i> <report> <into> as|in|for {roles}',
      '<who> <will>|<do> <be>? my <manager> <be>? as|in|for {roles}',
      '{roles} <be> managed|supervised|led by <who>',
      '<reporting> line|lines|structure from|for {roles}',
      'reports|report to :|of|for {roles}',
    ],
    ({ roles }) => facts(roles, 'reports_to'),
    'who does the Staff ESM report to',
  ),
  rule('query')(
    [
      '<who> <do> {roles} <manage> directly?',
      '<report>|<reporting> directly? <into> {roles}',
      '<who> works|work|sits|sit|is|are for|under|below|beneath {roles}',
      '<do> anyone|anybody|someone|somebody <report> <into> {roles}',
      '<do> {roles} <have> direct? reports|subordinates|reportees',
      '<who> <be> <reporting> <into> {roles}',
      '<which> <roles> <do> {roles} <manage>',
      '<who> <be> managed|supervised|led by {roles}',
      '<which> <roles> <be> managed|supervised|led by {roles}',
      '<who> <do> {roles} <have> under|below|reporting it|them|him|her|to?',
    ],
    ({ roles }) => facts(roles, 'direct_reports'),
    'who reports to the Director',
  ),
  rule('query')(
    [
      '<who> <do> {roles} <report> <into> all the? way? up',
      'reporting line|path from {roles} all? the? way? up? to? top|ceo?',
      'reporting line|chain|path? from|of {roles} all? the? way? up? to? top|ceo',
      'full|whole|entire|complete reporting|management|command line up? from|for|of|above {roles} up? to? top?',
      'full|whole|entire|complete? reporting|management|command chain up? from|for|of|above {roles} up? to? top?',
      'what|how <do> reporting|management|command chain|line look above|from|for|of|over {roles}',
      '{roles} up to top|ceo',
      '<who>|what <be> at? top of {roles} reporting line|chain|hierarchy',
      "<who>|what <be> at? top of {roles} 's reporting|management? line|chain|hierarchy",
      '<who>|what <be> at? top of reporting line|chain|hierarchy of|for|above {roles}',
      'everyone|everybody|all|managers above|over {roles} up to top',
      'chain|path from|of {roles} to top|ceo',
      "{roles} 's? reporting|management|command|escalation chain|path|line all the? way? up",
    ],
    ({ roles }) => facts(roles, 'chain'),
    'reporting line from the Staff ESM to the top',
  ),
  rule('query')(
    [
      'what <do>|<will> {roles} <need>',
      'what <be> <need>|needed|required|necessary|mandatory for|to|from|of|in|as {roles}',
      'what <do>|<will>|<can> <i>? <need>|have to? for|be|become|reach {roles}',
      'what <do>|<will>|<can> <i>? <need> to? for|be|become|reach {roles}',
      'what <be> <need>|necessary|required for|to <become> {roles}',
      'what <do> it take to <become> {roles}',
      'how <do>|<can>|<will> <i> <become> {roles}',
      'how to <become> {roles}',
      'what makes good|great {roles}',
      'what <will>|<do> {roles} <have>|bring|know|show|offer',
      '<become> {roles}',
      '{roles} <need> what',
      '<show>? me|us? what {roles} <need>',
      'how <do>|<can> <i> get hired as {roles}',
      'do|does <i> qualify for|as {roles}',
      'what <do> <i> <need> to work as {roles}',
      'what <will>|<do> <i> <need>|do|have? to? do to <become> {roles}',
      'am i eligible|qualified|suitable|right for|as {roles}',
      'what <be> <need>|required|necessary|expected? to qualify for|as {roles}',
      '<need> for {roles}',
      'must haves|have for|of {roles}',
    ],
    ({ roles }) => facts(roles, 'requirements'),
    'what does the Staff ESM need',
  ),
  rule('query')(
    [
      'what <do>|<will>|<can> {roles} do|doing|does',
      'what <do> {roles} <have> to do',
      'what <do> {roles} work on',
      'day to day work? of|for {roles}',
      'what <be> {roles} responsible|accountable for',
      'what <be> {roles} in charge of',
      'what <be> role|job|work|function|task|tasks|mission of {roles}',
      "what <be> {roles} 's job|role|work|task|mission",
      'what <will>|<do> <i> do|doing|be|work as|in {roles}',
      'what <will>|<do> <i> be? do|doing all? day? as|in {roles}',
      'explain task|tasks|work|job|duties of {roles}',
      '<show> me|us? task|tasks|work|duties of {roles}',
      'what <do> {roles} do all? day',
      'description of? {roles}',
      '{roles} description',
      'what <be> it like to be {roles}',
      'task|tasks|work of {roles}',
      'what {roles} do|does|doing',
      '<show> me|us? what {roles} do|does',
    ],
    ({ roles }) => facts(roles, 'responsibilities'),
    'what does the Staff ESM do',
  ),
  rule('query')(
    [
      'what <be> expected of|from {roles}',
      'what <do> <i> expect of|from {roles}',
      '{roles} expected',
      'how <be> {roles} expected to perform',
    ],
    ({ roles }) => facts(roles, 'expectations'),
    'what is expected of the Staff ESM',
  ),
  rule('query')(
    [
      '<who> <do>|<will> {roles} interact|deal|communicate|talk|work|speak|collaborate with|to',
      '<which> interaction|interactions <do> {roles} <have>',
    ],
    ({ roles }) => facts(roles, 'interaction'),
    'who does the VP talk to',
  ),
  rule('query')(
    [
      'what knowledge <do>|<will> {roles} <have>|<need>',
      'knowledge expected of|from {roles}',
      'how much knowledge <be> expected of|from {roles}',
    ],
    ({ roles }) => facts(roles, 'knowledge'),
  ),
  rule('query')(['<which> impact <do>|<will> {roles} <have>'], ({ roles }) => facts(roles, 'impact')),
  rule('query')(
    [
      'what exactly? <be> {role} exactly?',
      'who or what <be> {role}',
      '<who> <will>|<can> {role} be',
      '<who>|<which> <will>|<can> {role} be',
      '{role}',
    ],
    ({ role }) => whoIs(role),
    'who is the manager of the Staff ESM',
  ),
  rule('query')(
    [
      'tell|teach me|us? about {role}',
      'describe|explain {role} me|us?',
      'explain to me {role}',
      'about {role}',
      'more about|on {role}',
      '<show> me|us? {role}',
      'look up {role}',
      'what do|does you know about {role}',
      'look for {role}',
      '<do>|<can> you <show>|know {role}',
    ],
    ({ role }) => facts(role, 'overview'),
    'tell me about the Staff ESM',
  ),
  rule('query')(
    [
      'how much|well|do|does <do>|<be>|<will>|<can> {roles} earn|make|get|paid|cost',
      'what <do>|<be>|<will> {roles} earn|make|paid|get',
      'how much money|cash <do>|<be>|<will> {roles} earn|make|get|paid',
      '<do>|<be>|<will> {roles} get|have|receive|paid|earn {fact}',
      'what <will>|<do>|<can> <i> get|be? paid|earn|make as {roles}',
      '<do> {a:role} earn|make|get|paid more|less than {b:role}',
      '<be> {a:role} paid|earning more|less|better|worse than {b:role}',
      '<be> {fact} of {a:role} higher|lower|more|less than {b:role}',
      '<be> {fact} of {a:role} higher|lower|more|less than that? of {b:role}',
      '<be> {roles} well|best? paid',
      'how much <be> {roles} paid',
      '<which> {roles} earn|earns|pay|pays|paid most|best|more?',
      'how much {roles} pay|pays|earn|earns|make|makes',
    ],
    (s) =>
      'fact' in s && s.fact !== 'pay' ? undefined : facts('roles' in s ? s.roles : either(s.a, s.b), 'pay'),
    'how much does the Staff ESM earn',
  ),
  rule('query')(
    [
      'what|which? <be>? <highest>|<lowest>|best|worst|most paid|paying|earning <roles>|<one_role>',
      '<which> <roles>|<one_role> <be> <highest>|<lowest>|best|worst|most paid',
      '<who> <be> <highest>|<lowest>|best|worst|most paid',
    ],
    () => facts(ALL, 'pay'),
    'what is the best paid role',
  ),
  rule('query')(
    [
      '<who> holds|fills|has|occupies {role} <one_role>?',
      '<who> works as {role}',
      '<who> currently <be> {role}',
      '<who> <be> current|present|actual|new {role}',
      '<who> <be> currently in {role}',
      'name of person|people|employee|one who|that <be> {role}',
      'who <be> person behind|in {role}',
      "name of {role} 's?",
      '<be> {role} vacant|open|filled|hiring|available',
      '<be> there? open|openings|vacancies|vacancy positions|roles|jobs|for|as? {role}',
      'when <do> {role} start|join',
    ],
    ({ role }) => facts(role, 'holder'),
    'who works as Staff ESM',
  ),
  rule('query')(
    [
      'how many people|employees|persons|staff|of us|them? work|works|are|is|do|employed|hold|have|we as? {roles} there|have?',
      'how many people <be> {roles}',
      'how many {role} <be> there|employed',
      'how many {role} <do> we|you|company have|employ',
    ],
    ({ roles, role }: { roles?: Roles; role?: Roles }) => facts((roles ?? role) as Roles, 'headcount'),
    'how many people work as Staff ESM',
  ),
  rule('query')(
    [
      'where <be>|<do> {roles} based|located|work|sit',
      '<be>|<can>|<will>|<do> {roles} be? work|done|working? remote|remotely|hybrid|office|home|abroad|onsite',
      '<be> remote|hybrid work|working? possible|allowed|an|ok|available option? for|as|in {roles}',
      '<can> <i> work remotely|remote|hybrid|abroad|from home|anywhere? as {roles}',
      '<which> location|country|timezone|city <be>|<do> {roles} in|based|work?',
    ],
    ({ roles }) => facts(roles, 'location'),
    'can the Staff ESM work remotely',
  ),
  rule('query')(
    [
      '<be>|<can>|<will>|<do> {roles} be? work|done|working? parttime|fulltime|part|full time?',
      '<be> part|full time? work|working? possible|allowed|an|ok|available option? for|as|in {roles}',
      '<can> <i> work part|full time? as {roles}',
      'when <can>|<do>|<will> <i> start|join|begin as|in {roles}',
    ],
    ({ roles }) => facts(roles, 'terms'),
    'can the Staff ESM work part time',
  ),
  rule('query')(
    [
      '<who> owns|own|maintains|maintain|keeps|keep page|text|description? of|for? {roles} true|current?',
      '<who> <be> responsible for page|text|description of {roles}',
      '<who> <be> owner|maintainer of|for {roles}',
    ],
    ({ roles }) => facts(roles, 'owner'),
    'who owns the Staff ESM',
  ),
  rule('query')(
    [
      'when <be> page|text|description? of|for? {roles} last|next reviewed|review',
      'when <be> {roles} due|up for review',
      'how often <be> {roles} reviewed',
    ],
    ({ roles }) => facts(roles, 'review'),
    'when was the Staff ESM last reviewed',
  ),
  rule('query')(
    '<who> <do> {roles} <report> <into>? on|with|by a? dotted line to?',
    ({ roles }) => facts(roles, 'dotted_line'),
    'who does the Staff ESM report to on a dotted line',
  ),
  rule('query')(
    [
      '<be> {roles} {a:track} or|/ {b:track}',
      '{roles} {a:track} or|/ {b:track}',
      '<be> {roles} manager or|/ {b:track}',
      '<be> {roles} {a:track} or|/ manager',
      '<which> track <be> {roles} on|in',
    ],
    (s) => ('roles' in s ? facts(s.roles as Roles, 'track') : undefined),
    'does the Staff ESM manage people',
  ),
  rule('query')(
    [
      'when <be> page|information|data|handbook of|for|about? {roles} last? updated|changed|written|edited',
      'how old|recent|fresh|current <be> page|information|data of|for|about {roles}',
      'where <do> it|page say|stand that? of|about? {roles}',
      'where <be> {roles} documented|described|written',
      'where can i read about {roles}',
      '<which> page <be> {roles} on',
    ],
    ({ roles }) => facts(roles, 'source'),
    'where is the Staff ESM documented',
  ),
  rule('query')(
    [
      'what <be> {role} called|named now|today|before|formerly|previously?',
      '<be> {role} renamed',
      'what <be> other|new|old|former|previous name|names|title of|for {role}',
      'how <be> {role} called|named before|now|formerly|previously',
      '<which> role <do> {role} replace',
      '<have> {role} been renamed|replaced',
    ],
    ({ role }) => facts(role, 'names'),
    'what is the new name of the Staff ESM',
  ),
  rule('query')(
    [
      'how <be>|<will> {roles} be? measured|evaluated|assessed|judged',
      'how <be>|<will> <i> be? measured|evaluated|assessed|judged as|in {roles}',
      'how <be> performance|success of|for {roles} measured|evaluated|assessed',
      'how <be> performance|success measured|evaluated|assessed for|of|in {roles}',
      '<be> {text} kpi|metric|indicator for|of {roles}',
      'what <be> {roles} measured|evaluated|assessed by|on|against',
    ],
    ({ roles }) => facts(roles, 'performance_indicators'),
    'how is the Staff ESM measured',
  ),
  rule('query')(
    [
      'how <do> interview|hiring|application for|of {roles} work|look|go like?',
      'how <be> {roles} hired|interviewed',
      'how many interviews|interview|hiring rounds|stages|steps|interviews? for|to become? {roles}',
      'how many interviews <do> {roles} have|take',
      'how many interviews|interview <do>|<will> <i> <have>|<need>|face|expect|do for|as|to {roles}',
      'how many interview|hiring rounds|stages|steps|interviews <do>|<will> <i> <have>|<need>|face|expect|do for|as|to {roles}',
      'how <do>|<can> <i> apply for|to|as {roles}',
      'what <do> {fact} for|of|in {roles} look like',
      'how <do> {fact} for|of|in {roles} look|work',
    ],
    (s) => ('fact' in s && s.fact !== 'hiring_process' ? undefined : facts(s.roles, 'hiring_process')),
    'how many interviews for a Staff ESM',
  ),
  rule('query')(['<which> {fact} <do> {family} <have>', '{fact} of {family}'], () => undefined),
  rule('query')(
    [
      'job description|ad|posting|advert for|of|as {role} for|to? posting|paste|ad?',
      'jd for|of? {role}',
      'write|draft|create|make|generate|prepare|produce me|us? jd|posting for|of {role}',
      'write|draft|create|make|generate|prepare|produce me|us? job description|ad|posting for|of {role}',
      '{role} jd',
      '{role} job description',
      'whole|entire|full|complete page|job|description of|for {role}',
      '<i> need|want jd|job description of|for {role} for|to? posting|ad|advert|paste?',
      '<show> me|us? jd|job jd|description|posting of|for {role}',
    ],
    ({ role }) => ({ kind: 'document', of: the(role) }),
    'job description of the Staff ESM',
  ),
];
