import { ALL, and, atLevel, factsOf, next, the, where } from '../../../../queries/build.js';
import type { Query, Roles } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

const nextStep = (of: Roles): Query => factsOf(of, 'next_step');
const previousStep = (of: Roles): Query => factsOf(of, 'previous_step');

/** The role of a level in the family of another. */
export const levelBeside = (role: Roles, levels: readonly string[]): Roles =>
  the(where(ALL, and({ kind: 'same', as: role, fact: 'family' }, atLevel(levels))));

/** What comes before and after a role on its career ladder. */
export const CAREER_RULES = [
  // Who stands above a role is its manager, unless somebody says where.
  rule('on_ladder')(
    '{role} on|in its|their|this|that? career? ladder|path',
    ({ role }) => role,
    'the Staff ESM on the career ladder',
  ),
  rule('query')(
    [
      'what|who|which <step>? comes|is before|below and|or after|above {role}',
      'what|who|which <step>? comes|is after|above and|or before|below {role}',
    ],
    ({ role }) => factsOf(role, 'previous_step', 'next_step'),
    'what comes before and after the Staff ESM',
  ),
  rule('query')(
    [
      'what|who|which <step>? (comes|happens? <be>? after | comes? <be>? <next> for|from|after|to) {role}',
      '<be> there (<one_role> | any|anything|something <roles>?) <above>|higher|after than? {role}',
      '<be> there any|anything|something|<one_role> <above>|higher|after than? {role:on_ladder}',
      'what|which <step>? comes|is|follows right|directly? after|above|following {role}',
      'who comes|is|follows right|directly? after|following {role}',
      'what <will>? <be> <next> after|for|from|to|of {role}',
      'as {role} ,|:? what <be> <next> <step>? up?',
      '(what|who|which <step>? <will>|<can>|<do> come|be|follow <next>?)? after {role}',
      'after {role} what|where comes|next?',
      'where|how <can>|<do>|<will> {role} go|grow|move|advance|progress from there|here|next|to?',
      'where <can>|<do>|<will> <i> go|grow|move|advance|progress from|after|as {role}',
      'how {role} <can>|<will> grow|move|advance|progress',
      'what <can>|<do>|<will> {role} <become>|do next|later in? my|their|her|his? career?',
      'what <can>|<do>|<will> {role} <become> (if|when|once promoted)?',
      'what|where <can>|<do>|<will> {role} go|get|move|step|grow (into | up|next to|into?)',
      '{role} <become> what',
      '{role} , what <can>|<do> i|you|they become|do? next?',
      'what <be> {role} (promoted to | next|promotion <step>?)',
      '<who>|what|where <can>|<will>|<do> <i> promote {role} to|into',
      'what|where <will>|<can>|<do> {role} be|become|go after one|1|promotion promotion?',
      'what|where <can>|<do>|<will> {role} get|be? promoted to|into?',
      'what|where|who <will>? <be> <step> up from|for|after|of {role}',
      'career <step> after|for|from {role}',
      '({role} promotion | promotion from|of|for {role}) leads|lead|goes|go to what|which|where?',
      'where|what <do> promotion from|of|for {role} lead|go to?',
      'how <do>|<can> {role} get promoted|promotion',
      'how <do>|<can> <i> get|be promoted|promotion from {role}',
      'after {role} what <be> <next>',
      '<who>|what <be> <next> in line|succession after|behind|to|for {role}',
      '<which> <role>? follows|comes after? {role}',
      '<who>|what|which <step>? <be>|comes|sits|stands|follows right|directly? above|higher|after? than? {role:on_ladder}',
      '<who>|what|which <step>? comes? <be>? <next> for|from|after|to {role:on_ladder}',
      '<next> <step>? after|for|of|from|above {role:on_ladder}',
      'what <be> <next> <step>? up? from|for|after {role}',
      '<can> {role} be promoted',
      '<can>|<will> {role} go|get|move|grow any? higher|further|up',
      'how far|high up? <can>|<will> {role} go|get|move|grow up?',
      'how <be> called? <next> <step> of|after|for {role}',
      'how <be> <next> <step> of|after|for {role} called?',
      '<step> above|after|over {role}',
      'career|careers of|for|as|from {role}',
      '<be> {role} top|end level|rung|step|grade?',
      '{role} <be> top|end level|rung|step? right|correct|no?',
      '<do> anything|something|anyone come after {role}',
      '<be> there more? senior|higher version|level of|than|to {role}',
      '<be> {role} top|end|highest|last <step>? in|of|on its|their|the|this|that? career? ladder|track|path|family|team|department',
      '<be> {role} most senior <step>? in|of|on its|their|the|this|that? career? ladder|track|path|family|team|department',
    ],
    // "Next" and "after" together mean one step.
    ({ role }) => (role.kind === 'next' ? undefined : nextStep(role)),
    'what comes after the Staff ESM',
  ),
  rule('query')(
    [
      'how high|far <do> career? ladder|track|path of|for|from? {role} go|reach',
      "how high|far <do> {role} 's? career? ladder|track|path go|reach",
      'ceiling|endpoint for|of|as {role}',
    ],
    ({ role }) => factsOf(role, 'career_ladder'),
    'how high does the ladder of the Staff ESM go',
  ),
  rule('query')(
    [
      'what|which <step>? comes? <be>? right|directly|just? before|below {role}',
      '<who>|what|which <step>? <be>|comes|sits|stands right|directly? below|under|before {role:on_ladder}',
      '<previous> <step>? to|before|of|for|from|below {role:on_ladder}',
      'who comes? <be>? before {role}',
      'who comes below {role}',
      'what|who|which <step>? comes? <be>? <previous> for|from|to|of|before {role}',
      'what|who|which <step>? <will>|<can>|<do> come|be before {role}',
      '<be> there any|anything|something <roles>? <below>|lower|before than? {role}',
      '<who>|<which> <roles>? <can>|<will>? become|becomes {role}',
      '<which> <role> lead|leads to {role}',
      'what|which comes|is|leads right|directly? before|below|under|to {role}',
      'who comes|is|leads right|directly? before|to {role}',
      'how <do>|<can> <i> get|be promoted|promotion to {role}',
      '<who> get|gets|<be> promoted to|into {role}',
      'what <be> <i> before {role}',
      'what <step>|role leads|lead to {role}',
      'from <which> <role>|<step> <do>|<can> <i> <become>|get|move promoted? to? {role}',
      'before {role} what|comes?',
      'below|before {role}',
      'what <be> {role} before',
      'what|which <step>|role <be> right|directly|just? below|under|beneath {role}',
      '<be> there more? junior|lower version|level of|than|to {role}',
      '<be> {role} entry|starting|bottom|first level|rung|step|role?',
      '<be> {role} bottom|lowest|first <step>? in|of|on its|their|the|this|that? career? ladder|track|path|family|team|department',
      '<be> {role} most junior <step>? in|of|on its|their|the|this|that? career? ladder|track|path|family|team|department',
      '{role} entry|starting level|role',
      'where <do> {role} come from',
    ],
    ({ role }) => previousStep(role),
    'what comes before the Staff ESM',
  ),
  rule('query')(
    [
      'how <do>|<can>|<will> <i> get|go|move|grow|switch from? {role} into|to {track}',
      '<do>|<be>|<have> {role} <have>? path|way|route|step into|to|towards {track}',
      '<be> there path|way|route|step into|to|towards {track} for|from {role}',
      '<can>|<will> {role} get|go|move|grow|switch into|to {track}',
      'path|way|route|step from {role} into|to|towards {track}',
    ],
    // The answer with the next step also shows the way to the other track.
    ({ role }) => nextStep(role),
    'how do you go from Staff ESM to management',
  ),
  rule('query')(
    [
      'what <do>|<will> {role} <need>|<have> to? do? to? get|be? promoted|move|moved|grow|advance|rise|go up? to {level}',
      'how <do>|<can>|<will> {role} get|be? promoted|move|moved|grow|advance|rise|go up? to {level}',
      'how? <do>|<can>|<will> {role} <become> {level}',
      '<can>|<do>|<will> {role} move|grow|advance|progress up? into|to {level}',
      'what <do>|<will> {role} <need> to|for <become>? {level}',
    ],
    ({ role, level }) => ({ kind: 'steps', from: role, to: levelBeside(role, level) }),
    'how does the Senior ESM get promoted to staff',
  ),
  // What is asked of a role once it is promoted is asked of the step after it.
  rule('query')(
    [
      'if|when|once|after <i> promote {role} {times}? ,? what|which? {facts} <be>|<will>|<do> that|it|they|he|she|this be|have|get|become?',
      'if|when|once|after <i> promote {role} {times}? ,? what <be> their|its|his|her? {facts}',
      'if|when|once|after {role} <be>|get|gets promoted {times}? ,? what <be> their|its|his|her? {facts}',
      'what|which {facts} <do>|<will>|<can> <i> <have>|get|be|reach at|on|in? if|when|once|after promoted|promotion from {role}',
      'if|when|once|after {role} <be>|get|gets promoted {times}? ,? what|which? {facts} <be>|<will>|<do> that|it|they|he|she|this be|have|get|become?',
    ],
    (s) => factsOf(next(s.role, 'times' in s ? s.times : 1), ...s.facts),
    'if I promote the ESM, which grade is that',
  ),
  rule('query')(
    [
      'if|when|once <i> <be>|get|gets promoted to|into {role} ,? what <be> my|their|its|his|her? {facts}',
      'if|when|once <i> <be>|get|gets promoted to|into {role} ,? what|which {facts} <be>|<will>|<do> i|they|he|she be|have|get?',
    ],
    ({ role, facts }) => factsOf(role, ...facts),
    'if I get promoted to Staff ESM, what is my grade',
  ),
];
