import type { Role } from '../catalog/catalog.js';
import { singular } from '../text/stem.js';
import { missingWords } from './find-names.js';
import type { TitleWord } from './recognise.js';
import type { Name, TitleIndex } from './title-index.js';

const MAX_NEAREST = 3;

/** The roles that share the rarest words with a mention, to suggest where none fits it. */
export function nearestRoles(words: readonly TitleWord[], index: TitleIndex): Role[] {
  const stems = words.flatMap((word) => word.readings[0] ?? []).map(singular);
  const scores = new Map<Name, number>();
  for (const { word, places } of tellingWords(stems, index)) {
    for (const place of places) {
      const name = index.names[place] as Name;
      const weight = name.stems.includes(word) ? 1 : 0.5;
      scores.set(name, (scores.get(name) ?? 0) + weight / Math.log2(2 + places.length));
    }
  }
  const ranked = [...scores]
    .map(([name, score]) => ({ role: name.role, score: score - 0.01 * missingWords(name, stems) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ role }) => role ?? []);
  return [...new Set(ranked)].slice(0, MAX_NEAREST);
}

/** Words that more names have than this tell too little to be worth going through them all. */
const MAX_PLACES = 2000;

function tellingWords(
  stems: readonly string[],
  { byStem }: TitleIndex,
): { word: string; places: readonly number[] }[] {
  const found = [...new Set(stems)].map((word) => ({ word, places: byStem.get(word) ?? [] }));
  const telling = found.filter(({ places }) => places.length <= MAX_PLACES);
  if (telling.length > 0) return telling;
  return found
    .sort((a, b) => a.places.length - b.places.length)
    .slice(0, 1)
    .map(({ word, places }) => ({ word, places: places.slice(0, MAX_PLACES) }));
}
