import type { Grouping, Query, Roles } from '../query.js';
import type { QueryWords } from '../query-words.js';
import { aNumber, type Parser, pattern } from './parser.js';
import { keyNamed } from './read-values.js';

export function one(groupings: QueryWords['groupings']): Record<Grouping, string> {
  return mapValues(groupings, (names) => names.one);
}

export function many(groupings: QueryWords['groupings']): Record<Grouping, string> {
  return mapValues(groupings, (names) => names.many);
}

export function countsOf(words: QueryWords, roles: Parser<Roles>, per: Parser<Grouping>): Parser<Query>[] {
  const { questions } = words;
  const all: Roles = { kind: 'all' };
  return [
    pattern(questions.countAll, {}, () => ({ kind: 'count', roles: all })),
    ...[questions.countThat, questions.countOf].map((text) =>
      pattern(text, { roles }, (slots): Query => ({ kind: 'count', ...slots })),
    ),
    pattern(questions.countAllPer, { grouping: per }, ({ grouping }) => ({
      kind: 'count',
      roles: all,
      per: grouping,
    })),
    pattern(questions.countPer, { grouping: per, roles }, (slots) => ({
      kind: 'count',
      roles: slots.roles,
      per: slots.grouping,
    })),
  ];
}

export function bestGroups(
  words: QueryWords,
  roles: Parser<Roles>,
  grouping: Parser<Grouping>,
): Parser<Query>[] {
  const { bestGroup } = words.questions;
  const groupings = keyNamed(many(words.groupings));
  return keysIn(words.groupMeasures).flatMap((measure) => {
    const best = keyNamed(words.groupMeasures[measure]);
    return [
      pattern(
        bestGroup.one,
        { grouping, best, roles },
        (slots): Query => ({
          kind: 'best_group',
          of: slots.roles,
          by: slots.grouping,
          end: slots.best,
          measure,
        }),
      ),
      pattern(
        bestGroup.some,
        { number: aNumber, groupings, best, roles },
        (slots): Query => ({
          kind: 'best_group',
          of: slots.roles,
          by: slots.groupings,
          end: slots.best,
          measure,
          first: slots.number,
        }),
      ),
      pattern(
        bestGroup.all,
        { groupings, best, roles },
        (slots): Query => ({
          kind: 'best_group',
          of: slots.roles,
          by: slots.groupings,
          end: slots.best,
          measure,
          first: 'all',
        }),
      ),
    ];
  });
}

export function summaries(
  words: QueryWords,
  roles: Parser<Roles>,
  grouping: Parser<Grouping>,
): Parser<Query>[] {
  return keysIn(words.figures).flatMap((figure) => {
    const measured = pattern(
      words.figures[figure],
      { measure: keyNamed(words.measures) },
      (slots) => slots.measure,
    );
    return [
      pattern(
        words.questions.summary,
        { figure: measured, roles },
        (slots): Query => ({
          kind: 'summary',
          of: slots.roles,
          figure,
          measure: slots.figure,
        }),
      ),
      pattern(
        words.questions.summaryPer,
        { figure: measured, grouping, roles },
        (slots): Query => ({
          kind: 'summary',
          of: slots.roles,
          figure,
          measure: slots.figure,
          per: slots.grouping,
        }),
      ),
    ];
  });
}

export function keysIn<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}

function mapValues<Key extends string, From, To>(
  record: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Record<Key, To> {
  return Object.fromEntries(keysIn(record).map((key) => [key, change(record[key])])) as Record<Key, To>;
}
