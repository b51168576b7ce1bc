import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';
import type { TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';

/** More than a list can show. */
const MOST_FOUND = 100;
/** The most titles to rank: the shortest of those that fit. */
const MOST_RANKED = 2000;

/**
 * The ids of the roles whose titles have every word typed so far, in full or begun, even misspelt. Titles that begin
 * like the typed words and have few others come first; at most 100.
 */
export function findTitles(typed: string, index: TitleIndex): readonly string[] {
  const starts = contentWords(typed).flatMap((word) => readStart(word, index));
  const [narrowest] = starts.map((start) => placesOf(start, index)).sort((a, b) => a.length - b.length);
  const ranked = (narrowest ?? []).slice(0, MOST_RANKED).flatMap((place) => {
    const name = index.names[place];
    const rank = name && rankOf(starts, name);
    return name?.id === undefined || rank === undefined ? [] : [{ id: name.id, rank }];
  });
  const ids = ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id);
  return [...new Set(ids)].slice(0, MOST_FOUND);
}

/** The words of titles that a typed word may be the beginning of. */
type Start = ReadonlySet<string>;

function readStart(word: string, index: TitleIndex): Start[] {
  const begun = wordsFrom(word, index.vocabulary);
  if (begun.length > 0) return [new Set([...begun, singular(word)])];
  const [acronym] = index.acronyms.get(word) ?? index.acronyms.get(singular(word)) ?? [];
  if (acronym) return acronym.map((part) => new Set([part]));
  return [new Set(index.words.wordsBeginningLike(word))];
}

function placesOf(start: Start, { postings }: TitleIndex): number[] {
  const stems = new Set([...start].map(singular));
  const lists = [...stems].flatMap((stem) => postings.get(stem) ?? []);
  const places = lists.flatMap((list) => [...list.subarray(0, MOST_RANKED)]);
  return lists.length > 1 ? [...new Set(places)].sort((a, b) => a - b) : places;
}

/** The words of a sorted list that begin with some letters. */
function wordsFrom(start: string, words: readonly string[]): readonly string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (words[end]?.startsWith(start)) end++;
  return words.slice(low, end);
}

const OUT_OF_ORDER = 100;

/**
 * Lower is better: as typed before turned round, from the first word on before further in, short before long;
 * undefined where the title lacks a word.
 */
function rankOf(starts: readonly Start[], { words, stems }: Name): number | undefined {
  const places: number[] = [];
  for (const start of starts) {
    const place = words.findIndex(
      (word, at) => !places.includes(at) && (start.has(word) || start.has(stems[at] ?? '')),
    );
    if (place < 0) return undefined;
    places.push(place);
  }
  const turned = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  return (turned ? OUT_OF_ORDER : 0) + (places[0] ?? 0) * 10 + words.length - places.length;
}
