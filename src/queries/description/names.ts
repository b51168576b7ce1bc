import { levelNamesOf } from '../../catalog/level-names.js';
import type { QueryWords } from '../query-words.js';
import { fillPattern } from './fill-pattern.js';
import type { Speech } from './speech.js';

/** Only a family, level or track that the catalogue no longer has stands in quotation marks. */
export function nameOfFamily(id: string, { catalog, words }: Pick<Speech, 'catalog' | 'words'>): string {
  return catalog.familyById.get(id)?.name ?? quotedName(id, words);
}

export function nameOfLevel(level: string, { catalog, words }: Speech): string {
  return catalog.roles.some((role) => levelNamesOf(role).includes(level)) ? level : quotedName(level, words);
}

/** Other tracks than the usual ones are called as the catalogue calls them. */
export function nameOfTrack(track: string, { catalog, words }: Speech): string {
  return (
    words.tracks[track] ??
    (catalog.roles.some((role) => role.track === track) ? track : quotedName(track, words))
  );
}

export function quotedName(name: string, { unknownName: pattern }: QueryWords): string {
  return fillPattern(pattern, { name: withoutQuotes(name) });
}

/** Takes quotation marks out of a text, so that it can stand between others. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“”„«»]/g, ' ');
}
