import { keysIn } from '../../collections.js';
import { ALL } from '../build.js';
import type { Grouping, Query, Roles } from '../query.js';
import type { QueryWords } from '../query-words.js';
import { aNumber, oneName, type Parser, pattern, separated } from './parser.js';
import { keyNamed, spanIn } from './read-values.js';

/** Reads the name of a grouping: "job family" for one, "job families" for many. */
export function groupingIn({ groupings }: QueryWords, number: 'one' | 'many'): Parser<Grouping> {
  return oneName(keysIn(groupings).map((grouping) => [groupings[grouping][number], grouping]));
}

export function countsOf(words: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const { questions } = words;
  const grouping = groupingIn(words, 'one');
  return [
    pattern(questions.countAll, {}, () => ({ kind: 'count', roles: ALL })),
    ...[questions.countThat, questions.countOf].map((text) =>
      pattern(text, { roles }, (slots): Query => ({ kind: 'count', ...slots })),
    ),
    pattern(questions.countAllPer, { grouping }, ({ grouping: per }) => ({ kind: 'count', roles: ALL, per })),
    pattern(questions.countPer, { grouping, roles }, (slots) => ({
      kind: 'count',
      roles: slots.roles,
      per: slots.grouping,
    })),
  ];
}

/** What a group is divided into. */
export function divisionsOf(words: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const { questions, joins, values } = words;
  const groupings = separated(groupingIn(words, 'many'), joins.plain.and);
  const size = spanIn(values.number, aNumber, aNumber);
  return [
    pattern(questions.groups, { groupings, roles }, (slots) => ({
      kind: 'groups',
      of: slots.roles,
      by: slots.groupings,
    })),
    pattern(questions.groupsOfSize, { groupings, size, roles }, (slots) => ({
      kind: 'groups',
      of: slots.roles,
      by: slots.groupings,
      size: slots.size,
    })),
  ];
}

export function bestGroups(words: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const grouping = groupingIn(words, 'one');
  return keysIn(words.groupMeasures).map((measure) =>
    pattern(
      words.questions.bestGroup,
      { grouping, best: keyNamed(words.groupMeasures[measure]), roles },
      ({ grouping: by, best: end, roles: of }): Query => ({ kind: 'best_group', of, by, end, measure }),
    ),
  );
}

export function summaries(words: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const { questions, figures, measures } = words;
  const grouping = groupingIn(words, 'one');
  return keysIn(figures).flatMap((figure) => {
    const measured = pattern(figures[figure], { measure: keyNamed(measures) }, ({ measure }) => measure);
    return [
      pattern(
        questions.summary,
        { figure: measured, roles },
        ({ figure: measure, roles: of }): Query => ({ kind: 'summary', of, figure, measure }),
      ),
      pattern(
        questions.summaryPer,
        { figure: measured, grouping, roles },
        ({ figure: measure, grouping: per, roles: of }): Query => ({
          kind: 'summary',
          of,
          figure,
          measure,
          per,
        }),
      ),
    ];
  });
}
