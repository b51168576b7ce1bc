import { ALL, where } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';
import { whether } from './claim-queries.js';

/** Whether some roles, or all of a group, have words on their pages. */
export const CLAIM_OF_WORDS_RULES = [
  rule('query')(
    ['<do> <any> {noun} {known_term}', '<do> any|some {noun:member} {known_term}'],
    ({ noun, known_term: text }) => whether(noun, { kind: 'mentions', text }, 'any'),
  ),
  rule('query')(
    [
      '<be> {text} required|needed|necessary|mandatory|expected|used|mentioned for|in|by|of any|some {noun}',
      '<be> {text} required|needed|necessary|mandatory|expected|used|mentioned for|in|by|of any|some {noun:member}',
      '<be> {text} required|needed|necessary|mandatory|expected|used|mentioned anywhere',
    ],
    (s) => whether('noun' in s ? s.noun : ALL, { kind: 'mentions', text: s.text }, 'any'),
    'is SQL required for any role',
  ),
  rule('query')(
    [
      '<be> {text} required|needed|necessary|mandatory|expected|used|mentioned for|in|by|of <all> {noun}',
      '<be> {text} required|needed|necessary|mandatory|expected|used|mentioned for|in|by|of <all> {noun:member}',
    ],
    (s) => whether('noun' in s ? s.noun : ALL, { kind: 'mentions', text: s.text }, 'all'),
    'is SQL required for all analysts',
    'do any managers travel',
  ),
  rule('query')(
    [
      '<do> anyone|anybody|someone|somebody {modifier} {known_term}',
      '<do> (anyone|anybody|someone|somebody | <any> <roles>) {modifier} {known_term:deed}',
    ],
    ({ modifier, known_term: text }) => whether(where(ALL, modifier), { kind: 'mentions', text }, 'any'),
    'does anybody below grade 7 travel',
  ),
  rule('query')(
    '<do> <all> {noun} {known_term}',
    ({ noun, known_term: text }) => whether(noun, { kind: 'mentions', text }, 'all'),
    'do all managers travel',
  ),
];
