import { ALL, factsOf, familyFacts, listOf, rolesInFamily, where } from '../../../../queries/build.js';
import type { Condition, Query } from '../../../../queries/query.js';
import type { ReviewState } from '../../../../queries/query-terms.js';
import { rule } from '../../../chart/rule.js';
import { inReview, keptBy } from './upkeep-conditions.js';

const list = (condition: Condition, families?: readonly string[]): Query => {
  const among = families ? rolesInFamily(families) : ALL;
  return listOf(where(among, condition));
};
const isAny = (state: ReviewState, families: readonly string[]): Query => ({
  kind: 'whether',
  of: rolesInFamily(families),
  quantifier: 'any',
  claim: inReview(state),
});

/** Who owns the text of roles, and when it is due for review. */
export const UPKEEP_RULES = [
  rule('query')(
    [
      'due|up for? review? {review_state}',
      '(<show> me|us?)? reviews due? {review_state}',
      '<which> reviews <be> due {review_state}',
      'what <do> <i> <need>|<have>? to? review {review_state}',
    ],
    ({ review_state }) => list(inReview(review_state)),
    'which reviews are due this month',
  ),
  rule('query')(
    [
      'due|up for review',
      '(reviews | <which> reviews <be>) due now|today?',
      '<show> me|us? reviews due',
      'what <do> <i> <need>|<have>? to? review now|today?',
    ],
    () => list(inReview('due')),
    'what is due for review',
    'which reviews are due',
  ),
  rule('query')(
    [
      'overdue reviews?',
      'overdue for review',
      'reviews overdue',
      '<which> reviews <be> overdue|late',
      '<show> me|us? overdue reviews',
    ],
    () => list(inReview('overdue')),
    'what is overdue',
    'overdue reviews',
  ),
  rule('query')(
    '(what|which <be> due|up for? review | reviews due) in|at|of {family}',
    ({ family }) => list(inReview('due'), family),
    'what is due for review in Ecosystem Sales',
  ),
  rule('query')(
    [
      'what|which <be> overdue for? review? in|at|of {family}',
      'overdue reviews in|at|of {family}',
      'reviews overdue in|at|of {family}',
    ],
    ({ family }) => list(inReview('overdue'), family),
    'what is overdue in Ecosystem Sales',
  ),
  rule('query')(
    [
      'what|which <roles>? <do>? {owner} own|owns|maintain|maintains|keep|keeps',
      '{owner} owns|maintains which|what? <roles>?',
      "{owner} 's roles",
      'what|which <be> owned|maintained by {owner}',
      'what <be> {owner} owner|maintainer|responsible of|for',
    ],
    ({ owner }) => list(keptBy(owner)),
  ),
  rule('query')(['how many <roles> <do>? {owner} own|owns|maintain|maintains|keep|keeps'], ({ owner }) => ({
    kind: 'count',
    roles: where(ALL, keptBy(owner)),
  })),
  rule('query')(
    ['<do> {owner} own|maintain|keep {roles}', '<be> {owner} owner|maintainer of|for {roles}'],
    ({ owner, roles }) => ({ kind: 'whether', of: roles, quantifier: 'the', claim: keptBy(owner) }),
  ),
  rule('query')(
    ['<who> <need>|<have>|<will>|<can> to? review|check {roles}', '<who> reviews|checks {roles}'],
    ({ roles }) => factsOf(roles, 'owner'),
    'who has to review the Staff ESM',
  ),
  rule('query')(
    'when <be> last|next|following? review of|for|due? for? {roles}',
    ({ roles }) => factsOf(roles, 'review'),
    'when is the next review of the Staff ESM',
  ),
  rule('query')(
    [
      'when <be> last|next|following? review of|for|due? for? {family}',
      'when <be> page|text|description? of|for? {family} page? last|next reviewed|review',
      'when <be> {family} page? due|up for? review',
      'how often <be> {family} page? reviewed',
    ],
    ({ family }) => familyFacts(family, 'review'),
    'when is the next review of Ecosystem Sales',
    'when was Ecosystem Sales last reviewed',
  ),
  rule('query')(
    '<be> ({family} page? | anything|something in|of {family}) overdue for? review?',
    ({ family }) => isAny('overdue', family),
    'is Ecosystem Sales overdue',
  ),
  rule('query')(
    '<be> ({family} page? | anything|something in|of {family}) due|up for? review',
    ({ family }) => isAny('due', family),
    'is Ecosystem Sales due for review',
  ),
  rule('query')(
    [
      '<show>? me|us? all? owners',
      '<who> <be> owners',
      '<who> owns what|which? <role>|<roles>|page|pages?',
      '<which> owners <be> there',
    ],
    () => ({ kind: 'list', roles: ALL, columns: ['owner'] }),
    'who are the owners',
  ),
  rule('family_fact')(['owner|owners|maintainer', 'page owner'], () => 'owner' as const, 'owner'),
  rule('family_fact')(
    ['last? review date|cycle|interval', 'last|next review'],
    () => 'review' as const,
    'review date',
  ),
  rule('query')(
    [
      '<who> owns|own|maintains|maintain page|text|description|roles? of|for|in? {family} page|roles?',
      '<who> owns|own|maintains|maintain|keeps|keep page|text|description|roles? of|for|in? {family} page|roles? true|current',
      '<which> team|department own|owns {family}',
      '<who> <be> owner|maintainer of|for page|roles? of|in? {family} page?',
      '<who> <be> responsible for page|text|description of {family}',
    ],
    ({ family }) => familyFacts(family, 'owner'),
    'who owns Ecosystem Sales',
  ),
];
