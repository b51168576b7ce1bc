import { keysIn } from '../../collections.js';
import type { QueryWords } from '../description/query-words.js';
import type { Query, Roles } from '../query.js';
import { type Parser, pattern, separated } from './parser.js';
import { bestIn, keyNamed } from './read-values.js';

/** The questions that compare two or more sides, or ask for the way from one to another. */
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
    ...commonTo(words, group),
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

/** The questions for what the members of a group share, and others do not have. */
function commonTo(
  { questions, joins, statementKinds: names }: QueryWords,
  roles: Parser<Roles>,
): Parser<Query>[] {
  const { requirements, responsibilities } = names;
  const kinds = separated(keyNamed({ requirements, responsibilities }), joins.plain.and);
  const { all, alone } = questions.common;
  return [
    pattern(all.any, { roles }, ({ roles: of }): Query => ({ kind: 'common', of })),
    pattern(
      all.kinds,
      { kinds, roles },
      ({ roles: of, kinds: only }): Query => ({ kind: 'common', of, only }),
    ),
    pattern(
      alone.any,
      { roles, others: roles },
      ({ roles: of, others: without }): Query => ({ kind: 'common', of, without }),
    ),
    pattern(
      alone.kinds,
      { kinds, roles, others: roles },
      ({ roles: of, others: without, kinds: only }): Query => ({ kind: 'common', of, without, only }),
    ),
  ];
}
