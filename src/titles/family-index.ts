import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';

/** What a job family is known by. */
export interface FamilyNames {
  id: string;
  name: string;
  aliases: readonly string[];
  /** Short forms that its pages use, and the words of each: of the family or of a title. */
  acronyms: ReadonlyMap<string, string>;
}

export interface FamilyIndex {
  names: readonly { id: string; stems: ReadonlySet<string> }[];
  /** For each singular word, the places in `names` of those that have it, in ascending order. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** The words of all names. */
  words: ReadonlySet<string>;
}

export function buildFamilyIndex(families: readonly FamilyNames[]): FamilyIndex {
  const words = new Set<string>();
  const postings = new Map<string, number[]>();
  const names = families.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((text) => ({ id, words: contentWords(text) })),
  );
  for (const [place, name] of names.entries()) {
    for (const word of name.words) words.add(word);
    for (const stem of new Set(name.words.map(singular))) {
      const list = postings.get(stem);
      if (list) list.push(place);
      else postings.set(stem, [place]);
    }
  }
  return {
    names: names.map(({ id, words: ofName }) => ({ id, stems: new Set(ofName.map(singular)) })),
    postings,
    words,
  };
}
