import type { TitleIndex } from './title-index.js';
import { readKnownTokens, type TitleToken } from './title-tokens.js';

const MOST_NEAREST = 3;
/** For a word that more titles have, scores only the shortest of them. */
const MOST_PLACES = 500;
/** A level in common says less about what is meant than work in common. */
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
  const best: { id: string; score: number }[] = [];
  for (const [place, score] of scores) {
    const name = index.names[place];
    if (name?.id !== undefined) keepBest(best, name.id, score - WORD_LEFT_OVER * name.stems.length);
  }
  return best.map(({ id }) => id);
}

/** Keeps the best few roles in order, each once; of equals, those that came first. */
function keepBest(best: { id: string; score: number }[], id: string, score: number): void {
  const last = best[MOST_NEAREST - 1];
  if (last && score <= last.score) return;
  const known = best.findIndex((each) => each.id === id);
  if (known >= 0 && score <= (best[known]?.score ?? 0)) return;
  if (known >= 0) best.splice(known, 1);
  const at = best.findIndex((each) => each.score < score);
  best.splice(at < 0 ? best.length : at, 0, { id, score });
  best.length = Math.min(best.length, MOST_NEAREST);
}

function weightIn(place: number, stem: string, { names }: TitleIndex): number {
  const name = names[place];
  const at = name?.stems.indexOf(stem) ?? -1;
  return at < 0 || name?.shape.slots[at] === 'level' ? LEVEL_WEIGHT : 1;
}
