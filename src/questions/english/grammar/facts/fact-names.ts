import { type Fact, LISTED_FACTS } from '../../../../queries/facts.js';
import { rule } from '../../../chart/rule.js';

/** The names of facts: "grade", "reporting line", "requirements and duties". */
export const FACT_NAME_RULES = [
  rule('fact')(
    [
      '<grade>',
      'pay|salary grade|grades|level',
      'job grade|grades|level|band',
      'grade level',
      'level of? seniority?',
      'seniority level?',
      'rank',
    ],
    () => 'grade' as const,
    'grade',
  ),
  rule('fact')(['level code|codes'], () => 'level' as const, 'level code'),
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
    ['competencies|competency|competences', 'competency|skill profile|matrix|levels|level'],
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
    ['direct reports|report', 'reportees|subordinates', 'span of control'],
    () => 'direct_reports' as const,
    'direct reports',
  ),
  rule('fact')(
    [
      'reporting|report|management|command? chain|hierarchy|path',
      'chain of command above|up?',
      'full|whole|entire|complete (chain|hierarchy | reporting line|lines|chain)',
      'escalation path|chain',
      'reporting line|chain all the? way? up',
    ],
    () => 'chain' as const,
    'reporting chain',
  ),
  rule('fact')(
    [
      'minimum|min|basic|essential|mandatory|key|main|core|entry|job? requirements|requirement|reqs|req|qualifications|qualification|quals',
      'prerequisites|prerequisite|prereqs|prereq|eligibility|criteria',
      'selection|hiring|eligibility criteria',
      'person specification|spec|profile',
      'must haves|have',
      'required|needed|necessary skills|experience|qualifications|knowledge',
      'skills|qualifications required|needed',
      'skills|skillset|background',
      'skills and experience',
      'experience level|levels',
    ],
    () => 'requirements' as const,
    'requirements',
  ),
  rule('fact')(
    [
      'main|key|core|primary|daily|job? responsibilities|responsibility|duties|duty|tasks|task|accountabilities|activities',
      'remit|mandate',
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
      'promotion|promotions|progression|promo',
      'career|promotion|promo|growth|progression path|paths|options|steps|progression|growth|move|moves|track',
      'step up',
      'level up',
      'rungs',
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
      'targets',
      'success metrics|criteria',
    ],
    () => 'performance_indicators' as const,
    'performance indicators',
  ),
  rule('fact')(
    ['whole|full|entire|complete? career|job? ladder|ladders'],
    () => 'career_ladder' as const,
    'career ladder',
  ),
  rule('fact')(
    [
      'hiring|hire|interview|interviewing|recruitment|recruiting|application|selection process|processes|steps|stages|rounds|loop|procedure|step|stage|round',
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
    ['aliases|alias', 'other|another|former|old|previous|new names|name|title|titles'],
    () => 'names' as const,
    'other names',
  ),
  rule('fact')(['full? title|titles', 'full name'], () => 'title' as const, 'title'),
  rule('fact')(
    [
      'job|role|position summary|profile|overview',
      'overview|summary|profile|information|info|details|detail|purpose|rundown|outline|lowdown|gist',
      'at a glance',
    ],
    () => 'overview' as const,
    'overview',
  ),
  // Pages do not rank their items, so the answer gives the whole list, in its order.
  rule('fact')(
    [
      'top {number} {fact}',
      '{number} top|most? important|main|key|core {fact}',
      'top {fact}',
      'most important {fact}',
    ],
    ({ fact }) => (LISTED_FACTS.has(fact) ? fact : undefined),
    'three main duties',
  ),
  rule('facts')('{fact}', ({ fact }) => [fact]),
  // A role may need no experience, so it is no fact that a page states or lacks: "roles without experience".
  rule('facts')('experience required|needed?', () => ['requirements'] as const),
  rule('facts')(
    ['{a:facts} (and|&|,|plus|+|/ | as well as) {b:fact}', 'both {a:facts} and {b:fact}'],
    ({ a, b }) => [...new Set([...a, b])],
    'grade and reporting line',
  ),
  rule('facts')(
    ['{facts} ,|and|&|+|/ reports|report to', 'reports|report to ,|and|&|+|/ {facts}'],
    ({ facts: asked }) => [...new Set<Fact>([...asked, 'reports_to'])],
    'title, grade and reports to',
  ),
];
