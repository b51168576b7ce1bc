import type { Query } from '../queries/query.js';
import type { Sources } from '../queries/sources.js';
import { type Chart, type Lexical, type Phrase, parseChart } from './chart/chart.js';
import type { TypeName } from './chart/rule.js';
import { isQuestion, isSmall } from './english/lexicon/small-words.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { lexicalPhrases } from './phrases/lexical-phrases.js';
import { missingNouns } from './phrases/missing-nouns.js';
import { places } from './phrases/places.js';
import { pronouns } from './phrases/pronouns.js';
import { freeText } from './phrases/terms.js';
import type { Referents } from './referents.js';
import { swallowsQuestion } from './swallowed-words.js';
import { isFairFollowUp, isFairTelegram } from './telegram.js';
import type { Edit, Talk } from './values.js';
import { COST, readWords, type Word } from './words/read-words.js';
import { rawOf, type Token } from './words/tokens.js';

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

/** Reads the clauses of one message. */
export interface ClauseReader {
  lexicon: Lexicon;
  sources: Sources;
  /** Reads words in every way; once for the same words. Reads nothing once the message has taken all the work it may. */
  read: (tokens: readonly Token[], referents: Referents, isTelegram?: boolean) => ReadClause;
  /** Whether the words of a clause from a token on ask something, as far as it was found out. */
  asks: Map<Token, boolean>;
  /** Counts other work of the message, in steps: going through all roles. */
  spend: (steps: number) => void;
  /** Whether the message took more work than it may, so that readings may be missing. */
  isCutShort: () => boolean;
}

/** More steps and words than any sensible message needs. */
const MOST_WORK = 5000;
/** The same for telegrams. They are tried last, and one that takes longer is not a telegram. */
const MOST_TELEGRAM_WORK = 10_000;

const UNREAD: ReadClause = {
  words: [],
  readings: [],
  chart: { all: () => [], complete: () => [], exhausted: true, work: 0 },
};

export function createClauseReader(lexicon: Lexicon, sources: Sources): ClauseReader {
  const known = new Map<string, ReadClause>();
  let left = MOST_WORK;
  let leftForTelegrams = MOST_TELEGRAM_WORK;
  return {
    lexicon,
    sources,
    asks: new Map(),
    spend: (steps) => {
      left -= steps;
    },
    isCutShort: () => left < 0,
    read(tokens, referents, isTelegram = false) {
      const typed = tokens.map(
        ({ kind, text, raw, isGlued }) => `${kind} ${text} ${raw}${isGlued ? '+' : ''}`,
      );
      const key = `${typed.join('\n')}\n${isTelegram}${keyOf(referents)}`;
      const before = known.get(key);
      if (before) return before;
      const most = isTelegram ? leftForTelegrams : left;
      const parsed = most < 0 ? UNREAD : readClause(tokens, lexicon, referents, isTelegram, most);
      const read = {
        ...parsed,
        readings: parsed.readings.filter(
          ({ phrase }) => !swallowsQuestion(phrase, parsed.chart, sources.statements),
        ),
      };
      const work = read.chart.work + tokens.length;
      if (isTelegram) leftForTelegrams -= work;
      else left -= work;
      known.set(key, read);
      return read;
    },
  };
}

function keyOf(referents: Referents): string {
  const { them, person, it, me, list, isConversation } = referents;
  // Most clauses have no pronoun to resolve.
  return them || person || it || me || list ? JSON.stringify(referents) : String(isConversation);
}

/** Text to look for is only wanted where some word of a rule asks for it. */
const FREE: ReadonlySet<TypeName> = new Set(['text', 'term', 'known_term'] as const);

/** Reads a clause as it stands, or as a telegram, in which small words may be missing. */
export function readClause(
  tokens: readonly Token[],
  lexicon: Lexicon,
  referents: Referents,
  isTelegram = false,
  mostWork = MOST_WORK,
): ReadClause {
  const words = readWords(tokens, lexicon);
  const onDemand = new Map<TypeName, (start: number) => readonly Lexical[]>([
    ['term', (start) => freeText(words, start, lexicon, isTelegram)],
  ]);
  const chart = parseChart(
    {
      words,
      lexical: [
        ...lexicalPhrases(words, lexicon),
        ...pronouns(words, referents),
        ...places(words, referents),
        ...(isTelegram ? missingNouns(words) : []),
      ],
      onDemand,
      firstText: firstText(words),
      ...(isTelegram && { elision: { cost: COST.missing, anchored: FREE } }),
    },
    lexicon.rules,
    mostWork,
  );
  const queries = chart.complete('query').filter((phrase) => !isTelegram || isFairTelegram(phrase, words));
  const readings: Reading[] = [
    ...queries.map((phrase) => ({ kind: 'query' as const, query: phrase.value, cost: phrase.cost, phrase })),
    ...chart
      .complete('talk')
      .map((phrase) => ({ kind: 'talk' as const, talk: phrase.value, cost: phrase.cost, phrase })),
    ...(referents.isConversation
      ? chart
          .complete('edit')
          .filter((phrase) => !isTelegram || isFairFollowUp(phrase))
          .map((phrase) => ({ kind: 'edit' as const, edit: phrase.value, cost: phrase.cost, phrase }))
      : []),
  ];
  return { words, chart, readings: readings.filter(goesOn(referents)).sort((a, b) => a.cost - b.cost) };
}

/** "Kubernetes" in "Kubernetes required for the ESM", where it is neither of questions nor of titles. */
function firstText(words: readonly Word[]): number | undefined {
  const at = words.findIndex(({ skippable }) => !skippable);
  const first = words[at];
  return first?.kind === 'word' && !first.isRuleWord && !first.title ? at : undefined;
}

/** Whether a clause asks something, of roles that there are. */
export function isReadable({ readings }: ReadClause): boolean {
  return readings.some(({ cost, kind }) => kind !== 'talk' && cost < COST.unknown);
}

/**
 * Drops readings that ask who reports to the manager just named, as the last question said that. "them" is then the
 * role that was asked about.
 */
function goesOn({ person }: Referents): (reading: Reading) => boolean {
  const back = person && `"kind":"reports","of":${JSON.stringify(person)}`;
  const backFacts = person && `"facts":["direct_reports"],"of":${JSON.stringify(person)}`;
  return (reading) => {
    if (!back || !backFacts) return true;
    const meaning = JSON.stringify(
      reading.kind === 'query' ? reading.query : reading.kind === 'edit' ? reading.edit : '',
    );
    return !meaning.includes(back) && !meaning.includes(backFacts);
  };
}

/** The words that no part of a phrase covers and that cannot be passed over, as typed. */
export function uncovered(words: readonly Word[], { start, end }: Pick<Phrase, 'start' | 'end'>): string[] {
  const outside = words.filter(
    (word, at) => (at < start || at >= end) && !word.skippable && word.kind !== 'sign' && word.raw !== '',
  );
  // "What is the flurble of": the words around it are not what was in the way.
  const telling = outside.filter(({ text }) => !isSmall([text]) && !isQuestion([text]));
  return (telling.length > 0 ? telling : outside).map((word) =>
    word.kind === 'quote' ? word.text : rawOf([word]),
  );
}
