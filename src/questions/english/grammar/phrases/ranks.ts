import { rule } from '../../../chart/rule.js';

/** What roles are compared by, and which of them come first: "the most requirements", "is the most senior". */
export const RANK_RULES = [
  rule('amount')(
    ['most|largest|biggest|highest|greatest', 'maximum number of', 'longest list of'],
    () => 'highest' as const,
    'the most',
  ),
  rule('amount')(
    ['fewest|least|lowest|smallest', 'minimum number of', 'shortest list of'],
    () => 'lowest' as const,
    'the fewest',
  ),
  rule('end')(
    [
      '<highest>',
      'most senior',
      'highest graded|ranked|ranking|level|grade?',
      'senior most',
      'seniormost',
      'best graded',
      'top graded|ranked|level',
    ],
    () => 'highest' as const,
    'the most senior',
  ),
  rule('end')(
    [
      '<lowest>',
      'most junior',
      'lowest graded|ranked|ranking|level|grade',
      'least senior',
      'junior most',
      'entry level?',
    ],
    () => 'lowest' as const,
    'the most junior',
  ),
  rule('measure')(
    [
      'requirements|reqs|qualifications|prerequisites|requirement|qualification',
      'number|count of requirements|reqs|qualifications',
    ],
    () => 'requirements' as const,
  ),
  rule('measure')(
    [
      'responsibilities|duties|tasks|responsibility|duty|task',
      'number|count of responsibilities|duties|tasks',
    ],
    () => 'responsibilities' as const,
  ),
  rule('measure')(
    [
      'direct? reports|reportees|subordinates',
      'direct report',
      'number|count of direct? reports|subordinates',
      'people (under|below | reporting to) it|them?',
    ],
    () => 'direct_reports' as const,
  ),
  // "The most managers" are roles of a family.
  rule('measure')(['named managers', 'named manager count'], () => 'managers' as const),
  rule('measure')(
    [
      'years|year (of? required|relevant|working|work? experience <need>|required|needed?)?',
      'required|working|work? experience <need>|required|needed?',
      'experience in years',
    ],
    () => 'years' as const,
    'years of experience',
  ),
  rule('measure')(['<grade>', 'seniority'], () => 'grade' as const),

  rule('rank')(
    '{amount} (number|amount|count of?)? {measure}',
    // "The most grades" counts grades, and ranks no role.
    ({ amount, measure }) => (measure === 'grade' ? undefined : { end: amount, measure }),
    'the most requirements',
  ),
  rule('rank')(
    '{end} (number|amount|count of?)? {measure}',
    ({ end, measure }) => ({ end, measure }),
    'the lowest grade',
  ),
  rule('rank')(
    ['largest|biggest team|teams|department|org|organisation|organization', 'most people'],
    () => ({ end: 'highest', measure: 'direct_reports' }),
    'the largest team',
  ),
  rule('rank')('smallest team|teams|department|org|organisation|organization', () => ({
    end: 'lowest',
    measure: 'direct_reports',
  })),
  rule('superlative')(
    ['<be> graded|ranked|placed? {end}', 'sit|sits|rank|ranks|stand|stands {end}'],
    ({ end }) => ({ end, measure: 'grade' }),
    'is the most senior',
  ),
  rule('superlative')(
    '<manage> {rank}',
    ({ rank }) => (rank.measure === 'direct_reports' ? rank : undefined),
    'manages the largest team',
  ),
  rule('superlative')(
    '<manage> {amount} <roles>|people|jobs',
    ({ amount: end }) => ({ end, measure: 'direct_reports' }),
    'manages the most roles',
  ),
  rule('superlative')(
    ['<need> {amount} of? its|the? candidate|candidates|people|me|you|them?'],
    ({ amount: end }) => ({ end, measure: 'requirements' }),
    'needs the most',
  ),
  rule('superlative')('<have>|<need> for? {rank}', ({ rank }) => rank, 'has the most requirements'),
];
