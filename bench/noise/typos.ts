import { editDistance } from '../../src/text/edit-distance.js';
import { titleWords } from '../../src/text/title.js';
import { pick, type Random, randomBelow } from '../random.js';
import type { Draft, Noise } from './noise.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 4;
/** Two slips in a shorter word leave too little of it for anybody to read. */
const SHORTEST_FOR_TWO = 7;

type Slip = (word: string, at: number, letter: string) => string;

const SLIPS: readonly Slip[] = [
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at),
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at, letter) => word.slice(0, at) + letter + word.slice(at + 1),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
];

export const oneTypo = typos(1);
export const twoTypos = typos(2);

/** Slips of the keyboard in words long enough to stay recognizable, which make no other word of a title. */
function typos(count: number): Noise {
  return (title, random, { vocabulary }) => {
    const words = title.split(' ');
    const misspelt = [...words];
    for (let made = 0; made < count; made++) {
      const targets = words.flatMap((word, at) => (canSlip(word, misspelt[at] !== word) ? [at] : []));
      if (targets.length === 0) return undefined;
      const at = pick(targets, random);
      misspelt[at] = slipIn(misspelt[at] ?? '', random);
    }
    const changed = [...words.keys()].filter((at) => misspelt[at] !== words[at]);
    const isOtherWord = changed.some((at) =>
      titleWords(misspelt[at] ?? '').every((word) => vocabulary.has(word)),
    );
    if (changed.length === 0 || isOtherWord) return undefined;
    return { text: misspelt.join(' '), readings: readingsOf(words, misspelt, changed, vocabulary) };
  };
}

function canSlip(word: string, again: boolean): boolean {
  return /^\p{L}+\W?$/u.test(word) && lettersOf(word) >= (again ? SHORTEST_FOR_TWO : SHORTEST);
}

function lettersOf(word: string): number {
  return /^\p{L}*/u.exec(word)?.[0].length ?? 0;
}

function slipIn(word: string, random: Random): string {
  const at = randomBelow(lettersOf(word) - 1, random);
  return pick(SLIPS, random)(word, at, pick([...LETTERS], random));
}

/** If a misspelt word is as near to another word, a title with that word may have been meant as well. */
function readingsOf(
  words: readonly string[],
  misspelt: readonly string[],
  changed: readonly number[],
  vocabulary: ReadonlySet<string>,
): Draft['readings'] {
  let readings = [[...words]];
  for (const at of changed) {
    const word = plain(misspelt[at]);
    const slips = editDistance(word, plain(words[at]));
    const near = [...vocabulary].filter((other) => editDistance(word, other, slips) <= slips);
    readings = readings.flatMap((reading) => [reading, ...near.map((other) => reading.with(at, other))]);
  }
  return readings.map((reading) => reading.join(' '));
}

function plain(word = ''): string {
  return word.toLowerCase().replace(/\W/g, '');
}
