import { factsOf } from '../../../../queries/build.js';
import { rule } from '../../../chart/rule.js';

/** What words of the catalogue mean: levels, tracks, acronyms. */
export const WORD_MEANING_RULES = [
  rule('query')(
    [
      'what <do> {level} level? mean',
      '(define | meaning|definition of) {level} level?',
      'what <be> meant by {level}',
      'what <be> {bare_level} level?',
      '<show> me? {bare_level} level',
    ],
    (s) => {
      const [level, another] = 'bare_level' in s ? s.bare_level : s.level;
      return level && !another ? { kind: 'meaning', of: { kind: 'level', level } } : undefined;
    },
    'what does staff mean',
  ),
  rule('query')(
    [
      'what <do> {track} mean',
      'meaning|definition of {track}',
      'what <be> meant by {track}',
      'define {track}',
    ],
    ({ track }) => ({ kind: 'meaning', of: { kind: 'track', track } }),
    'what does IC mean',
  ),
  rule('query')(
    [
      'what <do> {acronym} mean|stand for?',
      'meaning|definition of acronym? {acronym}',
      'what <be> {acronym} short for?',
      'define {acronym}',
      '{acronym} stands for what?',
      '{acronym} meaning',
    ],
    ({ acronym }) => ({ kind: 'meaning', of: { kind: 'acronym', acronym } }),
    'what does ESM stand for',
  ),
  rule('query')(
    ['what <do> {title} (mean | stand for)', 'what <be> {title} short for', '{title} stands for what?'],
    ({ title }) => (title.kind === 'unknown' ? undefined : factsOf(title, 'overview')),
    'what does ESM stand for',
  ),
];
