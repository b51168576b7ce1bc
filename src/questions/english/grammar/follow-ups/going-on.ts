import { rule } from '../../../chart/rule.js';

/** A further step from where the last answer led, and the last answer again or its source. */
export const GOING_ON_RULES = [
  rule('edit')(
    [
      'and|then|what? after|above that|it|those',
      'and|then next|then one?',
      'and|then after',
      'and|or|what|how? about|of? one|step|level|rung|role after|above that|it|her|him?',
      'and|then? further|higher up?',
      'and|then? one|1 more|further|up up?',
      'and|or|what|how? about|of? directly? above|over it|him|her|that',
      'and|or|what|how? about? next? one|step|level|rung up|above',
      'what|which <will>? <be>? <step> <be>? after|above that|it?',
    ],
    () => ({ kind: 'further', direction: 'up', isBeyond: true }),
    'and after that?',
  ),
  rule('edit')(
    ['and? then what|next?', 'and|then? from there|here'],
    () => ({ kind: 'further', direction: 'up', isBeyond: true, isOfWay: true }),
    'then what',
  ),
  rule('edit')(
    ['and|or|then? above|higher|over|up|upwards', 'and? what <be> above|over'],
    () => ({ kind: 'further', direction: 'up', isBeyond: false }),
    'and above?',
  ),
  rule('edit')(
    'and? <who> <be> above|over',
    () => ({ kind: 'further', direction: 'up', isBeyond: false, isPerson: true }),
    'who is above',
  ),
  rule('edit')(
    'and? <who> <be> below|under',
    () => ({ kind: 'further', direction: 'down', isBeyond: false, isPerson: true }),
    'who is below',
  ),
  rule('edit')(
    [
      'and|then|what? before|below|under that|it|those',
      'and|then before',
      'and|or|what|how? about|of? directly? below|under|beneath it|him|her|that',
      'and|or|what|how? about? next? one|step|level|rung down|below',
      'and|or|what|how? about|of? one|level|rung|role before|below|under that|it|her|him?',
    ],
    () => ({ kind: 'further', direction: 'down', isBeyond: true }),
    'and below that?',
  ),
  rule('edit')(
    ['and|or|then? below|lower|under|down|downwards', 'and? what <be> below|under'],
    () => ({ kind: 'further', direction: 'down', isBeyond: false }),
    'and below?',
  ),
  rule('edit')(
    [
      'and|or|what|how? about? after|in? {number} step|level|rung|steps|levels|rungs|promotions up|above|higher|later|more|further from? now|on|here|there|that?',
      'and|or|what|how? about? after {number} more|further? steps|levels|rungs|promotions',
    ],
    ({ number }) => ({ kind: 'steps_further', direction: 'up', steps: number }),
    'and two levels up',
  ),
  rule('edit')(
    'and|or|what|how? about? {number} step|level|rung|steps|levels|rungs down|below|lower|back',
    ({ number }) => ({ kind: 'steps_further', direction: 'down', steps: number }),
    'and two levels down',
  ),
  rule('edit')(
    [
      'how <do>|<can>|<will> <i> get|move|go|come|grow|step there|to? that|it|this?',
      'what <do>|<will> <i> <need> (to? get|move|go|step there | for|to <become>? <next> <step>)',
    ],
    () => ({ kind: 'get_there' }),
    'how do I get there?',
  ),
  rule('edit')(
    ['and? what <do>|<will> <i> <need>', 'what <be> needed|required|expected'],
    () => ({ kind: 'get_there', isNeed: true }),
    'what would I need',
  ),
  rule('edit')(
    [
      '<be> you sure|certain',
      'really',
      'say|tell that|it|me again',
      'again|repeat|what',
      'sure',
      'pardon|sorry',
      'is|are? that|it? true|right|correct',
    ],
    () => ({ kind: 'repeat' }),
    'are you sure?',
  ),
  rule('edit')(
    [
      'where <do> it|page say|stand|state that|so|it|this?',
      'where <can>|<do> <i> read|see|find|check|verify that|it|this',
      'where <be> that|it|this written|stated|from|documented',
      'what|which <be> source|page',
      'source|page|link|proof|reference',
      'how <do> you know that?',
      'says|according who|to?',
      'why not?',
      '<show> me? source|page|proof',
    ],
    () => ({ kind: 'where_stated' }),
    'where does it say that',
  ),
];
