import type { Catalog } from '../../catalog/catalog.js';
import { outsideManagers } from '../../catalog/relations.js';
import { keysIn } from '../../collections.js';
import type { Slices } from '../../slices.js';
import { ALL, managers } from '../build.js';
import type { QueryWords } from '../description/query-words.js';
import type { Condition, Roles } from '../query.js';
import { createNames } from './name-parser.js';
import { aNumber, oneOf, type Parser, pattern } from './parser.js';
import { groupingIn } from './read-groupings.js';
import { bestIn, keyNamed, nameInQuotes, placeIn, type SentenceContext } from './read-values.js';

/** Builds the parser for the name of a role or an outsider: "the Staff ESM". */
export function* buildNameParser(catalog: Catalog, words: QueryWords): Slices<Parser<Roles>> {
  const names = createNames<Roles>();
  for (const { id, title } of catalog.roles) {
    names.add(title, { kind: 'one', role: id });
    yield;
  }
  for (const title of outsideManagers(catalog)) {
    names.add(title, { kind: 'outsider', title });
    yield;
  }
  const unknown = pattern(
    '{title}',
    { title: nameInQuotes(words) },
    ({ title }): Roles => ({
      kind: 'unknown',
      title,
    }),
  );
  return pattern(words.roles.named, { title: oneOf(names.parser(), unknown) }, ({ title }) => title);
}

/** Reads groups as `describeRoles` writes them. `of` reads any group inside one, and `condition` its condition. */
export function groupsOf(
  { words }: SentenceContext,
  named: Parser<Roles>,
  of: Parser<Roles>,
  condition: Parser<Condition>,
): Parser<Roles> {
  const { roles: patterns, joins } = words;
  const two = { a: of, b: of };
  return oneOf<Roles>(
    named,
    pattern(patterns.all, {}, () => ALL),
    pattern(patterns.ownManagers, {}, () => ({ kind: 'own_managers' })),
    pattern(patterns.the, { of }, (slots) => ({ kind: 'the', ...slots })),
    pattern(patterns.that, { condition }, (slots) => ({ kind: 'where', roles: ALL, ...slots })),
    pattern(patterns.managersThat, { condition }, (slots) => ({
      kind: 'where',
      roles: managers(ALL),
      ...slots,
    })),
    pattern(patterns.thoseThat, { condition, of }, (slots) => ({
      kind: 'where',
      roles: slots.of,
      condition: slots.condition,
    })),
    pattern(joins.two.or, two, ({ a, b }) => ({ kind: 'either', groups: [a, b] })),
    pattern(patterns.both, two, ({ a, b }) => ({ kind: 'both', groups: [a, b] })),
    pattern(patterns.except, { of, without: of }, ({ of: roles, without }) => ({
      kind: 'less',
      roles,
      without,
    })),
    pattern(patterns.allExcept, { without: of }, ({ without }) => ({ kind: 'less', roles: ALL, without })),
    pattern(patterns.between, two, ({ a, b }) => ({ kind: 'between', from: a, to: b })),
    ...extremesOf(words, of),
    ...relationsOf(patterns, of),
    ...replacementsOf(patterns, of),
  );
}

/** The managers, reports, next and previous rungs of a group. */
function relationsOf({ relations }: QueryWords['roles'], of: Parser<Roles>): Parser<Roles>[] {
  return keysIn(relations).flatMap((kind) => {
    const { one, many, steps, all } = relations[kind];
    return [
      ...[...new Set([one, many])].map((text) =>
        pattern(text, { of }, (slots): Roles => ({ kind, ...slots, steps: 1 })),
      ),
      pattern(steps, { of, steps: aNumber }, (slots): Roles => ({ kind, ...slots })),
      pattern(all, { of }, (slots): Roles => ({ kind, ...slots, steps: 'all' })),
    ];
  });
}

function replacementsOf({ replacements }: QueryWords['roles'], of: Parser<Roles>): Parser<Roles>[] {
  return keysIn(replacements).flatMap((kind) =>
    [...new Set(Object.values(replacements[kind]))].map((text) =>
      pattern(text, { of }, (slots): Roles => ({ kind, ...slots })),
    ),
  );
}

/** The highest and the lowest: at a place or up to it, of all roles or per grouping. */
function extremesOf(words: QueryWords, of: Parser<Roles>): Parser<Roles>[] {
  const { extreme, extremePer } = words.roles;
  const slots = { best: bestIn(words), of };
  const valued = { end: keyNamed(words.ends), measure: keyNamed(words.measures), of };
  const grouping = groupingIn(words, 'one');
  const place = placeIn(words);
  const perGrouping = { ...slots, per: grouping };
  const named = (text: string): string => text.replace('{grouping}', '{per}').replace('{number}', '{place}');
  return [
    pattern(extreme.first, slots, (read) => extremeOf(read)),
    pattern(named(extremePer.first), perGrouping, (read) => extremeOf(read)),
    pattern(extreme.at, { ...slots, place }, (read) => extremeOf(read)),
    pattern(named(extremePer.at), { ...perGrouping, place }, (read) => extremeOf(read)),
    pattern(named(extreme.values), { ...valued, place: aNumber }, (read) => ({
      kind: 'extreme',
      ...read,
      reach: 'values',
    })),
    pattern(named(extremePer.values), { ...valued, per: grouping, place: aNumber }, (read) => ({
      kind: 'extreme',
      ...read,
      reach: 'values',
    })),
    pattern(named(extreme.roles), { ...slots, place: aNumber }, (read) =>
      extremeOf({ ...read, reach: 'roles' }),
    ),
    pattern(named(extremePer.roles), { ...perGrouping, place: aNumber }, (read) =>
      extremeOf({ ...read, reach: 'roles' }),
    ),
    pattern(extreme.all, slots, (read) => extremeOf({ ...read, reach: 'all' })),
    pattern(named(extremePer.all), perGrouping, (read) => extremeOf({ ...read, reach: 'all' })),
  ];
}

type Extreme = Extract<Roles, { kind: 'extreme' }>;

/** The highest or the lowest; at place 1 unless the sentence says another. */
function extremeOf({
  best,
  ...rest
}: Pick<Extreme, 'of' | 'reach' | 'per'> & {
  best: Pick<Extreme, 'end' | 'measure'>;
  place?: number;
}): Extreme {
  return { kind: 'extreme', place: 1, ...best, ...rest };
}
