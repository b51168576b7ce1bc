import { keysIn } from '../../collections.js';
import type { Query, Roles } from '../query.js';
import type { QueryWords } from '../query-words.js';
import { type Parser, pattern, separated } from './parser.js';
import { bestIn, keyNamed } from './read-values.js';

/** Two or more sides beside each other, and how one gets from one to the other. */
export function sidesOf(words: QueryWords, group: Parser<Roles>): Parser<Query>[] {
  const { questions, joins } = words;
  const compared = separated(group, joins.sides.compare);
  const ends = { from: group, to: group };
  return [
    pattern(questions.compare, { sides: compared }, ({ sides }) => ({ kind: 'compare', sides })),
    pattern(
      questions.compareFact,
      { fact: keyNamed(words.facts), sides: compared },
      ({ fact: focus, sides }) => ({ kind: 'compare', sides, focus }),
    ),
    pattern(
      questions.which,
      { best: bestIn(words), sides: separated(group, joins.sides.which) },
      ({ best, sides }) => ({ kind: 'which', sides, ...best }),
    ),
    ...keysIn(questions.distance).map((along) =>
      pattern(questions.distance[along], ends, (slots): Query => ({ kind: 'distance', ...slots, along })),
    ),
    pattern(questions.steps, ends, (slots) => ({ kind: 'steps', ...slots })),
  ];
}
