import { isSet } from '../../../../queries/build.js';
import type { Roles, TextCondition } from '../../../../queries/query.js';
import { rule } from '../../../chart/rule.js';

/** How pages say that something may be missing. */
const PREFERRED: TextCondition = {
  kind: 'some',
  of: [['preferred'], ['plus'], ['nice', 'to', 'have'], ['bonus']].map((words) => ({
    kind: 'phrase',
    words,
    ...(words.length > 1 && { exact: true }),
  })),
};

/** What the page of one role says about some words: "does the Staff ESM need SQL". */
export const STATEMENTS_OF_ROLE_RULES = [
  // Statements: what pages say about some words.
  rule('query')(['{text} {role}', '{role} {text}', '{role} : {text}', '{role} , {text}'], () => undefined),
  rule('query')(
    [
      '{role} {known_term}',
      '<need> {text} {role}',
      '{role} <need> {text}',
      '{known_term} for|of|as|in {role}',
      '{known_term} requirement|requirements|experience for|of|in? {role}',
      '{text} required|needed|necessary|mandatory|expected|preferred|optional for|to|of|in|as|from {role}',
      '{text} must|plus|prerequisite for|of|in|as {role}',
      'what about {text} for|as {role}',
    ],
    (s) =>
      // "Most senior role marketing" asks for the most senior of some roles.
      'known_term' in s && s.role.kind === 'extreme'
        ? undefined
        : { kind: 'statements', of: s.role, text: 'known_term' in s ? s.known_term : s.text },
    'staff ESM travel',
  ),
  rule('query')(
    '{known_term} {role}',
    // "Channel account manager" would be a title.
    ({ known_term, role }) =>
      role.kind === 'the' ? undefined : { kind: 'statements', of: role, text: known_term },
    'travel staff ESM',
  ),
  rule('query')(
    ['<do>|<will>|<can>|<be> {roles} {predicate}'],
    ({ roles, predicate }) =>
      predicate.kind === 'mentions' && !isSet(roles)
        ? {
            kind: 'statements',
            of: roles,
            text: predicate.text,
            ...(predicate.only && { only: predicate.only }),
          }
        : undefined,
    'does the Staff ESM need SQL',
  ),
  rule('query')(
    [
      '<do>|<will>|<can>|<be> {role} {text}',
      '<do> {role} do {text}',
      '<do>|<will>|<can> {role} <manage>|own|handle|deal|work with|on? {text}',
      '<do>|<will>|<can> <i> <need> {text} for|as|to {role}',
      '<do>|<will>|<can> <i> <need> {text} to <become> {role}',
      '<be> {text} <need>|required|needed|necessary|mandatory|expected|preferred|optional|compulsory|essential for|to|of|in|as|from {role}',
      '<be> {text} requirement|must|plus|prerequisite|necessity|part for|of|in|as {role}',
      '<be> {text} <need>|required|needed|necessary|mandatory|expected to <become> {role}',
      '<be> there any? {text} for|in|as {role}',
      'how much|often|many|far {text} <do>|<be>|<will>|<can> {role} <have>|<need>|do|involved?',
      'how much|often|many|far <do>|<be>|<will>|<can> {role} <will>? {text} much|often?',
      'how much|often|many|far <need> {role} {text} much|often?',
      '<do>|<will>|<can> {role} {text} much|often|lot',
      '<do>|<will>|<can> <i> <use> {text} for|as|to|in {role}',
      '<be> {text} nice|good to have or must|required have? for|in|as|to|of {role}',
      '<be> {text} must|required have? or nice|optional|preferred to? have? for|in|as|to|of {role}',
      '<be> {text} optional|preferred or must|required|mandatory have? for|in|as|to|of {role}',
      '{role} <will>|<can>|<do> {text} how much|many|often',
      'how much|often|many {text} <be>? involved|required|needed|expected|there for|as|in|of {role}',
      'how much|many|often {text} for|as|in|of|to {role}',
      '<which>|how {text} <do>|<will> {role} <need>|<use>|<have>',
      '<which> {text} <be> <need>|required|needed for|in|as {role}',
      'what <do>? {role} page? <mention> about|on {text}',
      'what <do> page say about {text} for {role}',
      '{role} <will>|<can>|<do> {text}',
      'for {role} <be> {text} required|needed|necessary|mandatory',
    ],
    ({ role, text }) => ({ kind: 'statements', of: role, text }),
    'is travel required for the Staff ESM',
  ),
  rule('query')(
    [
      'preferred|optional|desired|desirable {where_stated} of|for|in|to {roles}',
      'what|which <be> preferred|optional|desired|desirable {where_stated} of|for|in {roles}',
      'nice to haves|have of|for|in {roles}',
      'what|which <be> nice|good to have|haves of|for|in {roles}',
    ],
    ({ roles }) => ({ kind: 'statements', of: roles, text: PREFERRED, only: ['requirements'] }),
    'preferred qualifications of the Staff ESM',
  ),
  rule('query')(
    ['what <do>? {where_stated} of|for|in {role} <mention> about|on {text}'],
    ({ where_stated, role, text }) => ({ kind: 'statements', of: role, text, only: where_stated }),
    'what do the requirements of the Staff ESM say about travel',
  ),
  rule('query')(
    [
      'how many years for|as|in|of {role}',
      'min|minimum|number|no of? years of? experience? for|as|in|of {role}',
      'years of? experience for|as|in|of {role}',
      'how many years of? experience for|as|in|of {role}',
      '{role} years of? experience?',
      'how much experience for|as|in|of {role}',
      'how much experience <do> {role} <need>|<have>',
      'how many years <do> {role} <need>|<have>',
      'how long <do>|<will>|<can> <i>|{role} work? experience?',
    ],
    (s) =>
      'role' in s
        ? {
            kind: 'statements',
            of: s.role as Roles,
            text: { kind: 'phrase', words: ['years'] },
            only: ['requirements'],
          }
        : undefined,
    'how many years does the Staff ESM need',
  ),
];
