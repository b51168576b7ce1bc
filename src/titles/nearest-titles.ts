import type { TitleIndex } from './title-index.js';
import { readKnownTokens, type TitleToken } from './title-tokens.js';

const MOST_NEAREST = 3;
/** Of a word that more titles have, only the shortest of them are looked at. */
const MOST_PLACES = 500;
/** A level tells less of what somebody means than the work does. */
const LEVEL_WEIGHT = 0.5;
const WORD_LEFT_OVER = 0.01;

/** The roles whose titles share the most telling words with some words, to suggest where none has them all. */
export function nearestTitles(tokens: readonly TitleToken[], index: TitleIndex): readonly string[] {
  const [typed] = readKnownTokens(tokens, index);
  const scores = new Map<number, number>();
  for (const stem of new Set(typed?.stems)) {
    const places = index.postings.get(stem) ?? new Uint32Array();
    const weight = 1 / Math.log2(2 + places.length);
    for (const place of places.subarray(0, MOST_PLACES)) {
      scores.set(place, (scores.get(place) ?? 0) + weight * weightIn(place, stem, index));
    }
  }
  const ids = [...scores]
    .map(([place, score]) => ({ name: index.names[place], score }))
    .map(({ name, score }) => ({ id: name?.id, score: score - WORD_LEFT_OVER * (name?.stems.length ?? 0) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ id }) => id ?? []);
  return [...new Set(ids)].slice(0, MOST_NEAREST);
}

function weightIn(place: number, stem: string, { names }: TitleIndex): number {
  const name = names[place];
  const at = name?.stems.indexOf(stem) ?? -1;
  return at < 0 || name?.shape.slots[at] === 'level' ? LEVEL_WEIGHT : 1;
}
