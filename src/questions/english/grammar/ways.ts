import { rule } from '../../chart/rule.js';
import { journeyOf } from './phrases/journeys.js';

/** How far two roles are apart, and the way from one to the other. */
export const WAY_RULES = [
  rule('along')(['grades|grade', 'levels of grade'], () => 'grades' as const),
  rule('along')(['levels|level|steps|rungs|promotions'], () => 'levels' as const),
  rule('query')(
    [
      'how many {along} <be>? apart|away|between? <be>? {sides} apart|away?',
      'how many {along} <be> there between {sides}',
      'how many {along} between|from {sides}',
      'how many {along} from|between {from:role} to|and {to:role}',
      'by? how many {along} <be> {from:role} from|above|below|away|apart from? {to:role}',
      'how many {along} <be> {from:role} and {to:role} apart|away',
      'how many more {along} <do> {from:role} <have> than {to:role}',
      'how many {along} higher|lower|above|below <be> {from:role} than|from? {to:role}',
      'how far|many {along}? apart <be> {sides}',
      'how far <be> {from:role} from|to {to:role}',
      'how far <be> it from {from:role} to {to:role}',
      'distance between {sides}',
      'grade|grades gap|distance|steps between {sides}',
      'grade gap|distance {journey}',
      'distance {journey}',
      'how many {along} does it take {journey}',
    ],
    (s) => {
      const [from, to] = 'sides' in s ? s.sides : [journeyOf(s).from, journeyOf(s).to];
      return from && to
        ? { kind: 'distance', from, to, along: 'along' in s && s.along ? s.along : 'grades' }
        : undefined;
    },
    'how many levels are there between the ESM and the VP',
  ),
  rule('query')(
    [
      'how far <be> {from:role} from|to {to:role} in|by|on reporting line|chain?',
      'how many reporting steps|levels|lines <be>? from|between {from:role} to|and {to:role}',
      'how many steps|levels <be>? from|between {from:role} to|and {to:role} in|on|along reporting line|lines|chain?',
      'reporting|management|command line|lines|chain|path between|from {from:role} to|and {to:role}',
      '<which>|how <be> reporting|management|command line|lines|chain|path between|from {from:role} to|and {to:role}',
      'how many managers|bosses <be> there? between {from:role} and {to:role}',
      '<who>|what <be> between {from:role} and {to:role} in|on|along reporting|management line|chain|hierarchy',
      'how far below|under|above <be> {from:role} {to:role} in reporting',
    ],
    ({ from, to }) => ({ kind: 'distance', from, to, along: 'reporting' }),
    'how far is the Staff ESM from the VP in reporting',
  ),
  rule('query')(
    [
      'how|what <do>|<can>|<will> <i>? need|do|have|get|move|go|grow|be? to? go|get|move|promoted? {journey}',
      '{journey}',
      'what <do>|<will> <i> need|have|do to? move|go|get|grow|be|step|promoted promoted? {journey}',
      'what <do>|<will> <i> <need>|<have> to show|learn|do|bring to move|go|get|grow|be|step promoted? {journey}',
      'steps|way|path|route|road|ladder {journey}',
      'career|promotion|growth|development steps|way|path|route|road|ladder|progression {journey}',
      'way|path|route|promotion|move|moving|transition|switch|jump|step|promoted {journey}',
      '<can> <i> move|go|get|switch|transition|change {journey}',
      '<be> it possible to move|go|get|switch {journey}',
      '<be>|<will> {from:role} be? eligible|qualified|ready|suitable for|as|to <become>? {to:role}',
      'what <will>|<do>|<can>? change|changes for? me? if|when <i> move|moved|go|went|switch|switched|get|got promoted? {journey}',
      '<be> it? promotion|demotion|step up|down? in? grade? to? go|move|switch|get? {journey}',
      '<be> it? move|moving|going|switching|switch {journey} promotion|demotion|step up|down? in? grade?',
      '<i> <be>? promote|promoting|move|moving|upgrade|upgrading {from:role} to|into {to:role}',
      '<be> it possible for {from:role} to move|go|get|switch|change to|into {to:role}',
      '<can>|<will> {from:role} move|go|get|switch|transition|change over|across? to|into {to:role}',
      'promotion|move|moving|step|switch {journey} what do i? need',
      'what <do>|<will> {from:role} <need>|have to? learn|do|show|add|get to? <become>? {to:role}',
      'what <will>|<can>|<do> {from:role} learn|do|show|add|get|develop to <become> {to:role}',
      'what <be> missing|lacking from|for {from:role} to|for <become>? {to:role}',
      'what <be> missing|lacking for? me|us|you? as {from:role} to|for <become>? {to:role}',
      'what <be> i|we|you missing|lacking as|from {from:role} to|for <become>? {to:role}',
      'what <do>|<will> <i> miss|lack|<need> as {from:role} to|for <become>? {to:role}',
      'what <do>|<will> {from:role} miss|lack|<need> in? order? to|for <become>? {to:role}',
      'how? <do>|<can>|<will> {from:role} <become>|qualify for|as? {to:role}',
      'what new|extra|additional? requirements|skills <do>|<be> {from:role} <need>|needed to|for <become>? {to:role}',
      'gap between {from:role} and {to:role}',
      'what <will>|<do>|<can> change|changes if|when {from:role} <become>|becomes|became {to:role}',
      'what changes|changed if|when {from:role} <become>|becomes|became {to:role}',
      'gap {journey}',
      'what <will>|<do> {from:role} gain|add as|becoming {to:role}',
      '{from:role} → {to:role} steps|way|path|gap|requirements',
      'promotion criteria|requirements|steps|path {journey}',
    ],
    (s) => ({ kind: 'steps', ...journeyOf(s) }),
    'how do I get from the ESM to the Staff ESM',
  ),
];
