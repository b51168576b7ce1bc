import type { Role } from '../catalog/catalog.js';
import { contentWords } from '../text/title.js';
import type { Name, TitleIndex } from './title-index.js';

/** The roles whose names have every word typed so far, in full or begun; those that begin alike and say least else first. */
export function findTitles(typed: string, { names, acronyms }: TitleIndex): Role[] {
  const starts = contentWords(typed).flatMap((word) => acronyms.get(word) ?? word);
  if (starts.length === 0) return [];
  const found = names.flatMap((name) => {
    const places = placesOf(starts, name.words);
    return places && name.role ? [{ role: name.role, rank: rankOf(places, name) }] : [];
  });
  return [...new Set(found.sort((a, b) => a.rank - b.rank).map(({ role }) => role))];
}

/** Where in a name each word begins one of its own; undefined if one of them does not. */
function placesOf(starts: readonly string[], words: readonly string[]): number[] | undefined {
  const places: number[] = [];
  for (const start of starts) {
    const place = words.findIndex((word, at) => word.startsWith(start) && !places.includes(at));
    if (place < 0) return undefined;
    places.push(place);
  }
  return places;
}

const OUT_OF_ORDER = 100;

/** Lower is better: as typed before turned round, from the first word on before further in, short before long. */
function rankOf(places: readonly number[], { words }: Name): number {
  const turned = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  return (turned ? OUT_OF_ORDER : 0) + (places[0] ?? 0) * 10 + words.length - places.length;
}
