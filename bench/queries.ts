import { abbreviated } from './noise/abbreviate.js';
import { acronym } from './noise/acronym.js';
import { inflected } from './noise/inflect.js';
import { type Draft, type Noise, wrapping } from './noise/noise.js';
import { inverted, levelAndNounSwapped } from './noise/reorder.js';
import { inSentence, trailed } from './noise/sentences.js';
import { uniquePart, withoutFillers } from './noise/shorten.js';
import { decorated, hyphenated, retyped } from './noise/spelling.js';
import { oneTypo, twoTypos } from './noise/typos.js';
import { levelLeftOut, unknownCombination, unknownWord } from './noise/unknown.js';
import { type Random, shuffle } from './random.js';
import { contentStems, type TitleSet } from './titles/title-set.js';

/** The ways in which people type a title. */
const NOISES: Readonly<Record<string, Noise>> = {
  exact: (title) => wrapping(title, title),
  'case, spacing, punctuation': retyped,
  abbreviations: abbreviated,
  inversion: inverted,
  'one typo': oneTypo,
  'two typos': twoTypos,
  'filler words dropped': withoutFillers,
  acronym,
  'inside a sentence': inSentence,
  'part of a title': uniquePart,
  'plural and possessive': inflected,
  'hyphens and slashes': hyphenated,
  'emoji and smart quotes': decorated,
  'trailing text': trailed,
  'level and noun swapped': levelAndNounSwapped,
};

/** The ways in which people type a title that no role has. */
const UNKNOWNS: Readonly<Record<string, Noise>> = {
  'unknown word': unknownWord,
  'unknown combination': unknownCombination,
  'level left out': levelLeftOut,
};

/** The kinds of noise, in the order of a report. */
export const KINDS: readonly string[] = Object.keys(NOISES);

export interface Query {
  kind: string;
  text: string;
  /** The index of the title that is meant; undefined if no role has it. */
  meant: number | undefined;
}

interface Queries {
  /** Takes the kinds in turn, so that the first queries are a fair sample. */
  queries: readonly Query[];
  /** How many queries were dropped because they fit another title as well. */
  unfair: number;
}

/** How often to try another title if a noise rarely applies. */
const TRIES = 20;

export function createQueries(set: TitleSet, perKind: number, random: Random): Queries {
  let unfair = 0;
  const queriesOf = (kind: string, noise: Noise, isUnknown: boolean): Query[] => {
    const queries: Query[] = [];
    for (const at of someTitles(set, perKind * TRIES, random)) {
      const draft = noise(set.titles[at] ?? '', random, set);
      if (!draft) continue;
      if (isUnknown) queries.push({ kind, text: draft.text, meant: undefined });
      else if (isFair(draft, at, set)) queries.push({ kind, text: draft.text, meant: at });
      else unfair++;
      if (queries.length === perKind) break;
    }
    return queries;
  };
  const kinds = [
    ...Object.entries(NOISES).map(([kind, noise]) => queriesOf(kind, noise, false)),
    ...Object.entries(UNKNOWNS).map(([kind, noise]) => queriesOf(kind, noise, true)),
  ];
  const rounds = Array.from({ length: perKind }, (_, round) =>
    shuffle(
      kinds.flatMap((queries) => queries[round] ?? []),
      random,
    ),
  );
  return { queries: rounds.flat(), unfair };
}

function someTitles(set: TitleSet, most: number, random: Random): number[] {
  return shuffle([...set.titles.keys()], random).slice(0, most);
}

/** Whether no other title fits the words of a draft as well; its own words in their own order always fit best. */
function isFair({ readings }: Draft, meant: number, set: TitleSet): boolean {
  const own = contentStems(set.titles[meant] ?? '').join(' ');
  return readings.every(
    (reading) =>
      contentStems(reading).join(' ') === own || set.withWords(reading).every((other) => other === meant),
  );
}
