import { ALL, listOf, where } from '../../../../queries/build.js';
import type { Query, Roles, TextCondition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/** What the requirements say about years, with other words beside them. */
function yearsOf(of: Roles, text?: TextCondition): Query {
  const words = text?.kind === 'phrase' ? [...text.words, 'years'] : ['years'];
  return { kind: 'statements', of, text: { kind: 'phrase', words }, only: ['requirements'] };
}

/** How long somebody must have worked to be hired. */
export const EXPERIENCE_RULES = [
  rule('query')(
    [
      'at? least|minimum? how many years for|as|in|of {role}',
      'number|no of? years of? experience? for|as|in|of {role}',
      'years of? experience? <need>|required|needed? for|as|in|of|to <become>? {role}',
      'what? <be>? minimum|min|required years|experience of? experience? for|as|in|of? {role}',
      '(at? least|minimum? how many years of? | how much|many) experience for|as|in|of|to <become>? {role}',
      '{role} years of? experience?',
      '{role} :|,|-|–? how many years of? experience? <need>|required|needed|<have>?',
      '{role} :|,|-|–? how much experience <need>|required|needed?',
      'how much|many experience <do>|<will>|<can> {role} <need>|<have>|<use>',
      'how (much experience | many years) <do>|<will>|<can> <i> <need>|<have> for|as|to <become>? {role}',
      'how much experience <be> <need>|required|necessary|expected for|as|to|of <become>? {role}',
      'how much experience before <i>? <can>|<do>? <i>? <become>? {role}',
      'how many years of? experience? <do>|<will>|<have>|must {role} <need>|<have>? to? <have>? worked|experience|for?',
      'how long <do>|<will> {role} work? experience?',
      'how long <do>|<will>|<can> <i> <need>|<have> to? have? work|worked before? for|as|to|i? <become>? {role}',
      'how experienced <be>|<do>|<will> {role} need|<obliged>? to? be?',
      'how experienced <do>|<will>|<can> <i> <need>|<have>? to? be? for|as|to <become>? {role}',
      '<be>? {count_span} years of? experience? enough|sufficient|ok|okay|fine for|as|to <become>? {role}',
      'my|our? candidate|applicant|i|he|she|they? <have>|with {count_span} years of? experience? ,? <be>? it|that|this? ok|okay|enough|sufficient|fine for|as|to <become>? {role}',
      '<will> {count_span} years of? experience? be enough|sufficient|ok|okay|fine for|as|to <become>? {role}',
      '{role} :|-|,? {count_span} years of? experience? <need>|required|needed|enough|sufficient|ok|okay|fine',
      '<can> <i> <become> {role} with|after {count_span} years of? experience?',
    ],
    ({ role }) => yearsOf(role),
    'how many years does the Staff ESM need',
    'how experienced must the Staff ESM be',
    'is 5 years enough for the Staff ESM',
  ),
  rule('query')(
    [
      'how many years of? {text} experience? for|as|in|of|to <become>? {role}',
      'how many years of? {text} experience? <do>|<will> {role} <need>|<have> <have>?',
      'how many years of? {text} experience? <do>|<will> <i> <need>|<have> for|as|to <become>? {role}',
      'how long|many? years? <do>|<will>|must {role} <have> {text}',
      'how long|many? years? <do>|<will>|<can>|must <i> <need>|<have>? to? <have>? work|worked|used with|in|on {text} for|as|to|before <become>? {role}',
    ],
    ({ text, role }) => yearsOf(role, text),
    'how many years of partner experience for a Staff ESM',
  ),
  // The answer quotes the page, and leaves the judgement to the reader.
  rule('query')(
    [
      '<be> {count_span} years of? {text} experience? enough|sufficient|ok|okay|fine for|as|to <become>? {role}',
      '<will> {count_span} years of|in? {text} experience? be enough|sufficient|ok|okay|fine for|as|to <become>? {role}',
      '{count_span} years of? {text} experience? enough|sufficient|ok|okay|fine for|as|to <become>? {role}',
      'my|our? candidate|applicant|i|he|she|they? <have>|with {count_span} years of? {text} ,? <be>? it|that|this? ok|okay|enough|sufficient|fine for|as|to <become>? {role}',
    ],
    ({ role, text }) => yearsOf(role, text),
    'is 5 years of sales experience enough for the Staff ESM',
  ),
  rule('query')(
    '<which> <roles> <can>|<do> <i> do|get|have|take|apply|qualify for|to? with {count_span} years of? experience?',
    // Who has worked longer may have the role as well.
    ({ count_span: [span] }) =>
      span && listOf(where(ALL, { kind: 'measure', measure: 'years', span: { to: span.from ?? span.to } })),
    'which roles could I do with 5 years of experience',
  ),
];
