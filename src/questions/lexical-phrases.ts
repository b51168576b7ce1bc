import { namesOf } from '../catalog/catalog.js';
import { ALL, either, the, where } from '../queries/build.js';
import type { Roles } from '../queries/query.js';
import { parseNumber } from '../text/numbers.js';
import { singular } from '../text/stem.js';
import { contentWords, plainWords } from '../text/title.js';
import { JOB_NOUNS } from '../titles/job-words.js';
import { namesWith } from '../titles/names-with.js';
import { resolveTitle, type TitleMatch } from '../titles/resolve-title.js';
import { readTitleWord, type TitleWord } from '../titles/title-word.js';
import type { Lexical } from './chart/chart.js';
import { parseOrdinal } from './english/lexicon/ordinals.js';
import type { Lexicon } from './lexicon.js';
import { COST, type Word } from './read-words.js';
import type { TitleLookup } from './title-lookup.js';

/** Words that may stand inside a title and are no part of what it names. */
const INSIDE_TITLES = new Set(['of', 'and', '&', ',', '/', '(', ')', '.', '-']);
/** The same, where a title really has them: "Engineer in Test". */
const INSIDE_WHOLE_TITLES = new Set(['in', 'to', 'for', 'the', 'at', 'on', 'with']);
/** Titles longer than this do not exist. */
const MOST_TITLE_WORDS = 12;
/** So few roles may be named by words without a kind of work. */
const MOST_WITHOUT_HEAD = 3;
/** More roles than these are not listed one by one: the words that describe them stand for them. */
const MOST_NAMED = 8;

/** Every phrase of a clause that is known before any rule: titles, families, levels, numbers, quotes, words of pages. */
export function lexicalPhrases(words: readonly Word[], lexicon: Lexicon, lookup: TitleLookup): Lexical[] {
  const named = [
    ...levels(words, lexicon),
    ...stretches(words).flatMap(([start, end]) => titlePhrases(words, start, end, lexicon, lookup)),
  ];
  return [
    ...numbers(words),
    ...quotes(words, lexicon),
    ...withoutParts(named),
    ...unknownRuns(words),
    ...knownTerms(words, lexicon),
  ];
}

function numbers(words: readonly Word[]): Lexical[] {
  return words.flatMap(({ text }, start): Lexical[] => {
    const [number, ordinal] = [parseNumber(text), parseOrdinal(text)];
    const place = { start, end: start + 1, cost: 0 };
    return [
      ...(number === undefined ? [] : [{ type: 'number' as const, value: number, ...place }]),
      ...(ordinal === undefined ? [] : [{ type: 'ordinal' as const, value: ordinal, ...place }]),
    ];
  });
}

/** The words of a whole title name nothing else: there is no family in "Director, Partner Programs". */
function withoutParts(named: readonly Lexical[]): Lexical[] {
  const whole = named.filter(
    ({ type, value, cost, start, end }) =>
      type === 'title' && isExact(value) && cost % COST.mended === 0 && cost < COST.free && end - start > 1,
  );
  return named.filter(
    (part) =>
      !whole.some(
        ({ start, end }) => start <= part.start && part.end <= end && part.end - part.start < end - start,
      ),
  );
}

function isExact(value: Lexical['value']): boolean {
  return typeof value === 'object' && 'kind' in value && (value.kind === 'one' || value.kind === 'outsider');
}

function quotes(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap(({ kind, text }, start): Lexical[] =>
    kind === 'quote'
      ? [
          ...quotedTitle(text, start, lexicon),
          {
            type: 'quoted',
            value: { kind: 'phrase', words: text.split(/\s+/), exact: true },
            start,
            end: start + 1,
            cost: 0,
          },
        ]
      : [],
  );
}

function levels(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  return words.flatMap((word, start): Lexical[] =>
    (lexicon.levels.get(word.stems[0] ?? '') ?? []).flatMap(({ level, words: wanted }) => {
      const end = endOf(wanted, words, start);
      const last = words[(end ?? 0) - 1]?.text ?? '';
      // "Directors" are a kind of role; "director" may be the level.
      if (end === undefined || last !== singular(last)) return [];
      const isQuestion = words.slice(start, end).every(({ isRuleWord }) => isRuleWord);
      const found: Lexical = { type: 'level', value: [level], start, end, cost: isQuestion ? COST.data : 0 };
      const isHeadWord = lexicon.titles.heads.has(wanted.at(-1) ?? '');
      return isHeadWord || isCutShort(words, start, end)
        ? [found]
        : [found, { ...found, type: 'bare_level' }];
    }),
  );
}

/** Where some stems end that begin at a word; undefined where they do not all follow. */
function endOf(wanted: readonly string[], words: readonly Word[], start: number): number | undefined {
  let [at, found] = [start, 0];
  while (found < wanted.length) {
    const stems = words[at]?.stems ?? [];
    if (stems.length === 0 || !stems.every((each, offset) => wanted[found + offset] === each))
      return undefined;
    found += stems.length;
    at += 1;
  }
  return at;
}

/** The stretches of words that may name a title: from a word of titles to another, with only such words between. */
function stretches(words: readonly Word[]): [number, number][] {
  const found: [number, number][] = [];
  for (let start = 0; start < words.length; start++) {
    if (!canBound(words[start]) && !isBesideTitle(words, start)) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + MOST_TITLE_WORDS); end++) {
      const word = words[end - 1];
      if (canBound(word) || isBesideTitle(words, end - 1)) found.push([start, end]);
      else if (!word || !(INSIDE_TITLES.has(word.text) || INSIDE_WHOLE_TITLES.has(word.text))) break;
    }
  }
  return found;
}

/** Words of questions that no title has. */
const NEVER_IN_TITLES = new Set(
  `a an the is are was were be being am do does did have has had can could may might will would shall should must to of for from in on at
  about with by as than what which who whom how where when why how not no never and or but all any each every some my your our their
  its his her it they them i we you me one ones 's need needs require requires more most less least many much show list give find tell
  compare vs versus between grade grades level levels role roles job jobs position positions requirement requirements responsibilities
  duties report reports reporting manager's boss next previous after before above below higher lower same`
    .trim()
    .split(/\s+/),
);

/** Whether a word of questions stands where one of a title might: "Compensation" before "Analyst". */
function isBesideTitle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || !word.isRuleWord || NEVER_IN_TITLES.has(word.text)) return false;
  return canBound(words[at - 1]) || canBound(words[at + 1]);
}

/** Whether a word may be the first or the last of a title, were it one that no role has. */
function canBound(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === 'word' &&
    (word.title !== undefined ||
      isJobWord(word) ||
      (!word.isRuleWord && !word.skippable && !/^\d+$/.test(word.text)))
  );
}

export function isJobWord({ text }: Pick<Word, 'text'>): boolean {
  return JOB_NOUNS.has(singular(text));
}

function titlePhrases(
  words: readonly Word[],
  start: number,
  end: number,
  lexicon: Lexicon,
  lookup: TitleLookup,
): Lexical[] {
  const stretch = words.slice(start, end);
  const tokens = stretch
    .filter((word) => word.kind === 'word' && (canBound(word) || !INSIDE_TITLES.has(word.text)))
    .filter((word) => !INSIDE_WHOLE_TITLES.has(word.text))
    .map(({ text, title }) => ({ text, ...(title && { word: title }) }));
  if (tokens.every(({ word }) => !word)) return [];
  const mended = tokens.filter(({ word }) => word?.mended).length * COST.mended;
  const found: Lexical[] = [];
  const add = (type: 'title' | 'kind' | 'singular_kind' | 'generic', value: Roles, cost: number): void => {
    found.push({ type, value, start, end, cost: cost + mended });
  };

  const isWholeOnly = stretch.some(({ text }) => INSIDE_WHOLE_TITLES.has(text));
  const { title: match, family, isClass } = lookup.find(tokens);
  const isTitle = match?.kind === 'title' && (!isWholeOnly || isLiteral(match.id, stretch, lexicon));
  if (family && (family.whole || !isWholeOnly))
    found.push({
      type: 'family',
      value: [...family.ids].sort(),
      start,
      end,
      cost: mended + (family.whole && !isTitle ? 0 : COST.data),
    });

  if (!match || (isWholeOnly && !isTitle)) return found;
  const last = tokens.at(-1);
  const isPlural =
    last !== undefined &&
    last.text !== singular(last.text) &&
    last.word !== undefined &&
    isHead(last.word, lexicon);
  const isQuestionWord = stretch.every(({ isRuleWord }) => isRuleWord);
  const data = isQuestionWord ? COST.data : 0;
  const described: Roles =
    match.kind === 'title'
      ? linesOf(match.id, lexicon)
      : where(ALL, { kind: 'titled', words: titledWords(stretch) });
  if (match.kind === 'off') {
    add('title', { kind: 'unknown', title: rawOf(stretch) }, COST.unknown);
    return found;
  }
  if (match.kind !== 'title' && isCutShort(words, start, end)) return found;
  if (match.kind === 'outsider') {
    add('title', { kind: 'outsider', title: match.title }, 0);
    return found;
  }
  const ids = idsOf(match);
  const named =
    ids.length > MOST_NAMED ? described : either(...ids.map((role): Roles => ({ kind: 'one', role })));
  const [only] = ids;
  // Words that name no kind of work name no role either, but for a few that only its title has: "partner experience".
  const hasHead = tokens.some(({ word }) => word && isHead(word, lexicon));
  if (
    match.kind !== 'title' &&
    !hasHead &&
    (family?.whole || tokens.length < 2 || ids.length > MOST_WITHOUT_HEAD)
  )
    return found;
  if (ids.length === 1 && only)
    add('title', { kind: 'one', role: only }, match.kind === 'title' ? 0 : COST.data + data);
  else if (!isPlural) {
    add('title', the(named), COST.data + data);
    add('generic', named, data);
  }
  if (isClass) {
    if (isPlural) add('kind', described, data + (match.kind === 'title' ? COST.data : 0));
    else add('singular_kind', match.kind === 'described' ? named : described, data);
  }
  return found;
}

/** Whether a role is called just so, small words included. */
function isLiteral(id: string, stretch: readonly Word[], { catalog }: Lexicon): boolean {
  const role = catalog.roleById.get(id);
  const typed = stretch.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ');
  return role !== undefined && namesOf(role).some((name) => plainWords(name).join(' ') === typed);
}

function isHead({ head, readings }: TitleWord, { titles }: Lexicon): boolean {
  return head || readings.some((reading) => titles.heads.has(singular(reading.at(-1) ?? '')));
}

function idsOf(match: Exclude<TitleMatch, { kind: 'off' | 'outsider' }>): readonly string[] {
  return match.kind === 'title' ? [match.id] : match.ids;
}

/** The roles whose titles have a title in one piece: every level of its line of work. */
function linesOf(id: string, { catalog, titles }: Lexicon): Roles {
  const words = contentWords(catalog.roleById.get(id)?.title ?? '').map(singular);
  const names = namesWith({ stems: words, phrases: [` ${words.join(' ')} `] }, titles);
  const ids = new Set(names.flatMap((name) => name.id ?? []));
  return either(...[...ids].map((role): Roles => ({ kind: 'one', role })));
}

/** The words that a title must have, with abbreviations and acronyms written out. */
function titledWords(stretch: readonly Word[]): string[] {
  return stretch.flatMap(({ title }) => (title?.readings[0] ?? []).map(singular));
}

/** Whether a title goes on beside a stretch: half of "manager, partner operations" describes nobody. */
function isCutShort(words: readonly Word[], start: number, end: number): boolean {
  const isTitleOnly = (word: Word | undefined): boolean => word?.title !== undefined && !word.isRuleWord;
  const isComma = (word: Word | undefined): boolean => word?.text === ',';
  return (
    isTitleOnly(words[start - 1]) ||
    isTitleOnly(words[end]) ||
    (isComma(words[end]) && isTitleOnly(words[end + 1]) && !words[end + 1]?.title?.level)
  );
}

/** A title in quotation marks. */
function quotedTitle(text: string, start: number, { titles }: Lexicon): Lexical[] {
  const tokens = plainWords(text).map((word) => ({ text: word, word: readTitleWord(word, titles) }));
  const match = resolveTitle(
    tokens.map((token) => (token.word ? { text: token.text, word: token.word } : { text: token.text })),
    titles,
  );
  return match?.kind === 'title'
    ? [{ type: 'title', value: { kind: 'one', role: match.id }, start, end: start + 1, cost: 0 }]
    : [];
}

/** Unknown words side by side, which may be meant for a title. */
function unknownRuns(words: readonly Word[]): Lexical[] {
  const found: Lexical[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!isForeign(words[start]) || isForeign(words[start - 1])) continue;
    let end = start + 1;
    while (isForeign(words[end])) end++;
    found.push({
      type: 'title',
      value: { kind: 'unknown', title: rawOf(words.slice(start, end)) },
      start,
      end,
      cost: COST.unknown + COST.data,
    });
  }
  return found;
}

function isForeign(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !word.title &&
    word.kind === 'word' &&
    // Initials stand for something, whatever rules have the same letters.
    (!word.isRuleWord || /^[A-Z]{2,5}$/.test(word.raw)) &&
    !word.skippable &&
    !/^\d+$/.test(word.text)
  );
}

const MOST_TERM_WORDS = 8;

/** Words of pages that are no words of questions or titles: "tableau". */
function knownTerms(words: readonly Word[], lexicon: Lexicon): Lexical[] {
  const found: Lexical[] = [];
  for (let start = 0; start < words.length; start++) {
    const run: string[] = [];
    for (let at = start; at < words.length && at < start + MOST_TERM_WORDS; at++) {
      const word = words[at];
      if (word?.kind !== 'word' || word.isRuleWord || word.skippable || !lexicon.isMentioned(word.text))
        break;
      run.push(word.text);
      const cost = run.length * COST.free;
      found.push({
        type: 'known_term',
        value: { kind: 'phrase', words: [...run] },
        start,
        end: at + 1,
        cost,
      });
    }
  }
  return found;
}

/** What is never looked for in pages: it says how to look. */
const NEVER_TERMS = new Set(
  'not no never neither nor without except but or and any all every than who whom which what how many much if whether is are was were do does did'.split(
    ' ',
  ),
);

/** Free text neither begins nor ends with these. */
const SMALL = new Set(
  'of for to in on at with about from as by into their its it them there be is are needed required'.split(
    ' ',
  ),
);

/**
 * Free text from a word on, for rules that want some. Small words inside it count as read, but pages need not have
 * them. A word of jobs that no page has is never looked for: it is of a title that no role has.
 */
export function freeText(words: readonly Word[], start: number, lexicon: Lexicon): Lexical[] {
  const found: Lexical[] = [];
  const run: string[] = [];
  for (let at = start; at < words.length && at < start + MOST_TERM_WORDS; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || NEVER_TERMS.has(word.text)) break;
    if (isJobWord(word) && !lexicon.isMentioned(word.text)) break;
    const isSmall = word.skippable || SMALL.has(word.text) || word.text === "'s";
    if (isSmall && run.length === 0) break;
    if (isSmall) continue;
    run.push(word.text);
    const cost = (at - start + 1) * COST.free;
    found.push({ type: 'term', value: { kind: 'phrase', words: [...run] }, start, end: at + 1, cost });
  }
  return found;
}

/** Some tokens as they were typed. */
export function rawOf(words: readonly { raw: string; isGlued?: boolean }[]): string {
  return words.map(({ raw, isGlued }, at) => (at === 0 || isGlued || raw === '' ? raw : ` ${raw}`)).join('');
}
