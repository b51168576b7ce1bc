import type { Catalog, Family } from '../catalog/catalog.js';
import { singular } from '../text/stem.js';
import { contentWords } from '../text/title.js';
import { readings, readMention } from './mention.js';
import type { Word } from './recognise.js';
import { STRENGTH } from './strength.js';

/** The families that some words name: one, or all whose names have those words; none for words of no family. */
export interface FamilyResolution {
  families: readonly Family[];
  strength: number;
  /** Words that nothing was made of. */
  ignored: number;
}

export function resolveFamily(words: readonly Word[], catalog: Catalog): FamilyResolution {
  const mention = readMention(words);
  const titleWordsTyped = mention.runs.flat();
  if (mention.foreign || mention.grade || titleWordsTyped.length === 0)
    return { families: [], strength: STRENGTH.none, ignored: 0 };
  const stems = (readings(titleWordsTyped)[0] ?? []).map(singular);
  const containing = catalog.families.filter((family) =>
    namesOf(family).some((name) => stems.every((word) => name.has(word))),
  );
  const exact = containing.filter((family) =>
    namesOf(family).some((name) => name.size === new Set(stems).size),
  );
  const ignored = mention.ignored.length;
  if (exact.length === 1) return { families: exact, strength: STRENGTH.exact, ignored };
  const strength =
    containing.length === 0 ? STRENGTH.none : containing.length === 1 ? STRENGTH.partial : STRENGTH.several;
  return { families: containing, strength, ignored };
}

/** The families that have a specialty whose name is among some words. */
export function familiesOfSpecialty(words: readonly Word[], catalog: Catalog): Family[] {
  const typed = new Set(words.map(({ text }) => singular(text)));
  return catalog.families.filter((family) =>
    family.specialties?.items.some(({ name }) =>
      contentWords(name).every((word) => typed.has(singular(word))),
    ),
  );
}

function namesOf(family: Family): Set<string>[] {
  return [family.name, ...family.aliases].map((name) => new Set(contentWords(name).map(singular)));
}
