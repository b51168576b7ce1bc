import type { Query, Roles } from '../queries/query.js';
import type { Budget } from './chart/budget.js';
import { type Chart, type Lexical, type Phrase, parseChart } from './chart/chart.js';
import type { TypeName } from './chart/rule.js';
import { freeText, lexicalPhrases, rawOf } from './lexical-phrases.js';
import type { Lexicon } from './lexicon.js';
import { readWords, type Word } from './read-words.js';
import type { TitleLookup } from './title-lookup.js';
import type { Token } from './tokens.js';
import type { Edit, Talk } from './values.js';

/** Whom pronouns stand for: what was last spoken of, and who is asking. */
export interface Referents {
  /** "it", "they", "her": the roles of the last answer. */
  them?: Roles;
  /** "that", "she": whom the last answer told of, where that is somebody else. */
  person?: Roles;
  /** Whether there is something to go on from. */
  isConversation?: boolean;
  /** "I", "my": the role that somebody said they have. */
  me?: Roles;
}

/** A way to read a clause, and what reading it so took. */
export type Reading = { cost: number; phrase: Phrase } & (
  | { kind: 'query'; query: Query }
  | { kind: 'edit'; edit: Edit }
  | { kind: 'talk'; talk: Talk }
);

/** A clause read in every way that leaves nothing out. */
export interface ReadClause {
  words: readonly Word[];
  chart: Chart;
  readings: readonly Reading[];
}

/** Words that stand for the roles last spoken of. */
const THEM = new Set(
  'it they them its their theirs he she him her his hers this that these those'.split(' '),
);
/** Words that stand for whom the last answer told of, before those that it was asked about. */
const PERSON = new Set('that he she they him her them his hers their theirs'.split(' '));
/** Those of all these words that say whose something is. */
const WHOSE = new Set('its their his her my our'.split(' '));
/** Words that stand for whoever asks. */
const ME = new Set('i my me mine myself we us our'.split(' '));

export function readClause(
  tokens: readonly Token[],
  lexicon: Lexicon,
  referents: Referents,
  budget: Budget,
  lookup: TitleLookup,
): ReadClause {
  const words = readWords(tokens, lexicon);
  const onDemand = new Map<TypeName, (start: number) => readonly Lexical[]>([
    ['term', (start) => freeText(words, start, lexicon)],
  ]);
  const chart = parseChart(
    { words, lexical: [...lexicalPhrases(words, lexicon, lookup), ...pronouns(words, referents)], onDemand },
    lexicon.rules,
    budget,
  );
  const readings: Reading[] = [
    ...chart
      .complete('query')
      .map((phrase) => ({ kind: 'query' as const, query: phrase.value, cost: phrase.cost, phrase })),
    ...chart
      .complete('talk')
      .map((phrase) => ({ kind: 'talk' as const, talk: phrase.value, cost: phrase.cost, phrase })),
    ...(referents.isConversation
      ? chart
          .complete('edit')
          .map((phrase) => ({ kind: 'edit' as const, edit: phrase.value, cost: phrase.cost, phrase }))
      : []),
  ];
  return { words, chart, readings: readings.sort((a, b) => a.cost - b.cost) };
}

function pronouns(words: readonly Word[], { them, me, person }: Referents): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    const value = PERSON.has(text) ? (person ?? them) : THEM.has(text) ? them : ME.has(text) ? me : undefined;
    if (!value) return [];
    const place = { value, start, end: start + 1, cost: 0 };
    if (WHOSE.has(text)) return [{ type: 'whose', ...place }];
    const isGroup = value.kind === 'either' || value.kind === 'where' || value.kind === 'all';
    return [{ type: isGroup ? 'group' : 'role', ...place }];
  });
}

/** The words that no part of a phrase covers and that cannot be passed over, as typed. */
export function uncovered(words: readonly Word[], { start, end }: Pick<Phrase, 'start' | 'end'>): string[] {
  const outside = words.filter(
    (word, at) => (at < start || at >= end) && !word.skippable && word.kind !== 'sign' && word.raw !== '',
  );
  return outside.map((word) => rawOf([word]));
}
