import { keysIn } from '../../collections.js';
import { ALL } from '../build.js';
import type { QueryWords } from '../description/query-words.js';
import type { Holding, Query, Roles } from '../query.js';
import type { End, Grouping, GroupSize } from '../query-terms.js';
import { oneName } from './name-parser.js';
import { aNumber, oneOf, type Parser, pattern, separated } from './parser.js';
import { keyNamed, placeIn, spanIn } from './read-values.js';

/** Reads the name of a grouping: "job family" for one, "job families" for many. */
export function groupingIn({ groupings }: QueryWords, number: 'one' | 'many'): Parser<Grouping> {
  return oneName(keysIn(groupings).map((grouping) => [groupings[grouping][number], grouping]));
}

/** The questions for the number of roles, in all or per grouping. */
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

/** The questions for the divisions of a group. */
export function divisionsOf(words: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const { questions, joins } = words;
  const groupings = separated(groupingIn(words, 'many'), joins.plain.and);
  return [
    pattern(questions.groups, { groupings, roles }, (slots) => ({
      kind: 'groups',
      of: slots.roles,
      by: slots.groupings,
    })),
    pattern(
      questions.groupsHaving,
      { groupings, roles, holdings: separated(holdingIn(words, roles), words.holdings.join) },
      (slots) => ({ kind: 'groups', of: slots.roles, by: slots.groupings, having: slots.holdings }),
    ),
  ];
}

/** A condition on divisions. */
function holdingIn({ holdings, sizes, values }: QueryWords, roles: Parser<Roles>): Parser<Holding> {
  const { bounds, beside, soMany } = holdings;
  const size = oneOf<GroupSize>(
    spanIn(values.number, aNumber, aNumber),
    pattern(bounds.over, { over: aNumber }, (bound) => bound),
    pattern(bounds.under, { under: aNumber }, (bound) => bound),
    pattern(bounds.within, { over: aNumber, under: aNumber }, (both) => both),
  );
  return oneOf<Holding>(
    pattern(soMany, { size, counted: keyNamed(sizes), roles }, ({ counted, ...slots }) => ({
      kind: 'so_many',
      roles: slots.roles,
      size: counted === 'roles' ? slots.size : { ...slots.size, measure: counted },
    })),
    ...keysIn(beside).map((standing) =>
      pattern(
        beside[standing],
        { roles, than: roles },
        (slots): Holding => ({
          kind: 'beside',
          ...slots,
          standing,
        }),
      ),
    ),
  );
}

/** The questions for the division that is first or last by a measure, for several of them, or for all in order. */
export function bestGroups(words: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const { bestGroup } = words.questions;
  const grouping = groupingIn(words, 'one');
  const groupings = groupingIn(words, 'many');
  return keysIn(words.groupMeasures).flatMap((measure) => {
    const best = keyNamed(words.groupMeasures[measure]);
    const query = (of: Roles, by: Grouping, end: End, first?: number | 'all', place?: number): Query => ({
      kind: 'best_group',
      of,
      by,
      end,
      measure,
      ...(first !== undefined && { first }),
      ...(place !== undefined && { place }),
    });
    return [
      pattern(bestGroup.at, { grouping, place: placeIn(words), best, roles }, (read) =>
        query(read.roles, read.grouping, read.best, undefined, read.place),
      ),
      pattern(bestGroup.one, { grouping, best, roles }, (read) =>
        query(read.roles, read.grouping, read.best),
      ),
      pattern(bestGroup.some, { number: aNumber, groupings, best, roles }, (read) =>
        query(read.roles, read.groupings, read.best, read.number),
      ),
      pattern(bestGroup.all, { groupings, best, roles }, (read) =>
        query(read.roles, read.groupings, read.best, 'all'),
      ),
    ];
  });
}

/** The questions whether one group stands above another by a measure of groups. */
export function groupOrders({ questions, tallies }: QueryWords, roles: Parser<Roles>): Parser<Query>[] {
  const { groupOrder } = questions;
  return keysIn(groupOrder).map((standing) =>
    pattern(
      groupOrder[standing],
      { tally: keyNamed(tallies), of: roles, than: roles },
      ({ tally: measure, ...sides }): Query => ({ kind: 'group_order', ...sides, measure, standing }),
    ),
  );
}

/** The questions for an average, a total or a range, over all roles or per grouping. */
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
