import { getOrAdd, grouped } from '../../collections.js';
import { editDistance } from '../../text/edit-distance.js';
import { isNearlySpelt, type Spelling, spellingOf } from '../../text/spelling.js';
import { singular } from '../../text/stem.js';

/** Guesses which title was meant by a title that no role has. Never guesses a name in `own`: those of the roles that state it. */
export interface Speller {
  /** The one title that it is a misspelling of. */
  misspelt: (title: string, own: ReadonlySet<string>) => string | undefined;
  /** The title that differs in one letter, else the one that shares most words with it. */
  nearest: (title: string, own: ReadonlySet<string>) => string | undefined;
}

interface SpeltTitle extends Spelling {
  title: string;
}

/** Two titles that are less alike have little in common. */
const ALIKE = 0.7;

export function createSpeller(titles: readonly string[]): Speller {
  const spelt = titles.map((title) => ({ title, ...spellingOf(title) }));
  const byLetters = grouped(spelt, ({ glued }) => glued);
  const byOtherWords = new Map<string, SpeltTitle[]>();
  for (const each of spelt)
    for (const others of withoutEach(each)) getOrAdd(byOtherWords, others, () => []).push(each);
  const byWord = new Map<string, SpeltTitle[]>();
  for (const each of spelt) for (const word of wordsOf(each)) getOrAdd(byWord, word, () => []).push(each);
  /** A word that many titles share weighs little. */
  const weightOf = (words: Iterable<string>): number =>
    [...words].reduce((sum, word) => sum + 1 / Math.log2(2 + (byWord.get(word)?.length ?? 0)), 0);
  return {
    misspelt(title, own) {
      const spelling = spellingOf(title);
      // A misspelt title shares all words but one with the meant title.
      const candidates = new Set([
        ...(byLetters.get(spelling.glued) ?? []),
        ...withoutEach(spelling).flatMap((others) => byOtherWords.get(others) ?? []),
      ]);
      const near = [...candidates].filter((each) => !own.has(each.title) && isNearlySpelt(spelling, each));
      return near.length === 1 ? near[0]?.title : undefined;
    },
    nearest(title, own) {
      const spelling = spellingOf(title);
      const slip = withoutEach(spelling)
        .flatMap((others) => byOtherWords.get(others) ?? [])
        .find((each) => !own.has(each.title) && isOneSlip(spelling, each));
      if (slip) return slip.title;
      const words = wordsOf(spelling);
      const candidates = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
      const likeness = (other: SpeltTitle): number => {
        const theirs = wordsOf(other);
        const common = weightOf([...words].filter((word) => theirs.has(word)));
        return (2 * common) / (weightOf(words) + weightOf(theirs));
      };
      const [nearest] = [...candidates]
        .filter((each) => !own.has(each.title))
        .map((each) => ({ title: each.title, alike: likeness(each) }))
        .filter(({ alike }) => alike >= ALIKE)
        .sort((one, other) => other.alike - one.alike);
      return nearest?.title;
    },
  };
}

/** For each word of a title: the title with that word left blank. */
function withoutEach({ words }: Spelling): string[] {
  return words.map((_, left) => words.map((word, at) => (at === left ? '' : word)).join(' '));
}

/** Whether two titles differ in one letter of one word. In a short word that is a hint, not a proof: "Hed Baker", "Head Baker". */
function isOneSlip(one: Spelling, other: Spelling): boolean {
  const at = one.words.findIndex((word, index) => word !== other.words[index]);
  const [a = '', b = ''] = [one.words[at], other.words[at]];
  return (
    Math.min(a.length, b.length) >= SHORTEST_SLIP && a.length <= LONGEST_SLIP && editDistance(a, b, 1) <= 1
  );
}

const SHORTEST_SLIP = 3;
const LONGEST_SLIP = 60;

function wordsOf({ words }: Spelling): Set<string> {
  return new Set(words.map(singular));
}
