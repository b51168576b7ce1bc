import { factsOf } from '../../../../queries/build.js';
import type { Fact } from '../../../../queries/facts.js';
import type { Condition, TextCondition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/** The fact that a claim is about. The answer states it, and says that no page gives a reason. */
function factIn(claim: Condition): Fact | undefined {
  switch (claim.kind) {
    case 'not':
      return factIn(claim.condition);
    case 'grade':
    case 'level':
    case 'track':
    case 'family':
      return claim.kind;
    case 'beyond':
    case 'same':
      return 'grade';
    case 'among':
      return claim.roles.kind === 'reports' ? 'reports_to' : undefined;
    default:
      return undefined;
  }
}

/** How pages speak of promotions. No field states their criteria. */
const PROMOTION: TextCondition = {
  kind: 'some',
  of: ['promotion', 'promoted'].map((word) => ({ kind: 'phrase', words: [word] })),
};

/** When something happens, how long it takes, and why it is so: no catalogue of roles states any of these. */
export const WHEN_AND_WHY_RULES = [
  rule('query')(
    [
      '(why|how <be> | why <be> <not>) {roles} {claim:complement}',
      '(why|how come? <do>? | why <do>|<can> <not>) {roles} {claim:predicate}',
      'why|how come? {roles} {claim}',
    ],
    ({ roles, claim }) => {
      const fact = factIn(claim);
      return fact && factsOf(roles, 'reason', fact);
    },
    'why is the Staff ESM grade 8',
    'why does the ESM report to the Director',
  ),
  // No page says why something is missing. It may state it after all, so the answer gives the fact itself.
  rule('query')(
    ['why (<be> there)? no {facts} for|of|in {roles}', 'why <do> {roles} <have> no {facts}'],
    ({ roles, facts }) => factsOf(roles, ...facts),
    'why are there no requirements for the Staff ESM',
  ),
  rule('query')(
    ['why <be> there? {roles}', 'why <do> {roles} exist', 'why <do> we|you have {roles}'],
    ({ roles }) => factsOf(roles, 'reason'),
  ),
  rule('query')(
    [
      'when <do>|<will>|<can> {role} get|be? promoted|promotion|hired',
      'when <do>|<will>|<can> {role} <become>|becomes {to:role}',
      'when <do>|<will>|<can> {role} <become>|becomes {complement}',
      'when <be> {role} created|added',
      'since when <do>|<be> {role} exist|there',
      'how long <have> we|you had? {role}',
      'how long|old <have>|<be> {role} existed|exist|been? around|there?',
      'how long <do>|<will>|<can>|must <i> stay|be|work as|in|at {role}',
      'how long <do> {role} stay|last in|at|as? role|level|grade|position?',
      'when <be> closing|application? deadline|date to|for apply|applying|applications? to|for? {role}',
      'deadline to|for? apply|applying? for|as {role}',
      'when <do>|<will> applications|interviews close|open|start|end for {role}',
      'how long <do>|<will>|<can> {fact} <of> {role} take|last',
      'when <do>|<will> {fact} <of> {role} start|end|begin|finish',
      'when <will>|<be> ({role} {fact} | {fact} <of> {role}) be? written|defined|ready|decided',
    ],
    ({ role }) => factsOf(role, 'timing'),
    'when was the Staff ESM created',
    'when is the deadline to apply for the Staff ESM',
  ),
  rule('query')(
    [
      'how long|soon <do>|<will>|<can> it|i? take? to? get|be|move|go|become? promoted? {journey}',
      'how long|soon <do>|<will>|<can> it|i? take? to? <become>|get|make|reach promoted? to? {to:role}',
      'how long until|till|before {role} <be>|<become>|becomes|get|gets promoted? to? {to:role}',
      'how long until|till|before <i> <be>|<become>|get promoted? to? {to:role}',
      'how long|soon <do>|<will>|<can> {role} take? to? <become>|get promoted? to? {to:role}',
      'how many years|months <do> it take to get|be|move|go|become? promoted? {journey}',
      'how many years|months from|between {role} to|and {to:role}',
    ],
    (s) => factsOf('journey' in s ? s.journey.to : s.to, 'timing'),
    'how long does it take to get from the ESM to the Staff ESM',
  ),
  rule('query')(
    [
      'what? <be>? promotion criteria|requirements|rules|policy|conditions|process for|of|to|as|from|in {role}',
      '{role} promotion criteria|requirements|rules|policy|conditions|process',
      'what? <be>? criteria|requirements|rules|conditions|process for|of promotion to|from|as|for|of {role}',
      'how <be>? {role} promotion|promotions decided|assessed|judged|evaluated',
      'how <be> promotion|promotions to|from|of {role} decided|assessed|judged|evaluated',
    ],
    ({ role }) => ({ kind: 'statements', of: role, text: PROMOTION }),
    'promotion criteria for the Staff ESM',
  ),
];
