import { levelNamesOf } from '../../catalog/level-names.js';
import { fillPattern } from './fill-pattern.js';
import type { QueryWords } from './query-words.js';
import type { Speech } from './speech.js';

/** The name of a family; the id in quotation marks if the catalogue no longer has it. */
export function nameOfFamily(id: string, { catalog, words }: Pick<Speech, 'catalog' | 'words'>): string {
  return catalog.familyById.get(id)?.name ?? quotedName(id, words);
}

/** The name of a level; in quotation marks if no role has it. */
export function nameOfLevel(level: string, { catalog, words }: Speech): string {
  return catalog.roles.some((role) => levelNamesOf(role).includes(level)) ? level : quotedName(level, words);
}

/** The language's name for a usual track. Any other track keeps its name in the catalogue. */
export function nameOfTrack(track: string, { catalog, words }: Speech): string {
  return (
    words.tracks[track] ??
    (catalog.roles.some((role) => role.track === track) ? track : quotedName(track, words))
  );
}

/** A name that the catalogue does not have, in the quotation marks of the language. */
export function quotedName(name: string, { unknownName: pattern }: QueryWords): string {
  return fillPattern(pattern, { name: withoutQuotes(name) });
}

/** Takes quotation marks out of a text, so that it can stand between others. */
export function withoutQuotes(text: string): string {
  return text.replace(/["“”„«»]/g, ' ');
}
