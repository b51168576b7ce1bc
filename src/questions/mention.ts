import type { GradeRange } from '../catalog/grade-range.js';
import type { TitleWord, Word } from './recognise.js';
import { ABOUT, CONVERSATION, DETERMINERS, NEGATING } from './vocabulary.js';

/** Words that name a role, taken apart. */
export interface Mention {
  /** Words of titles, in runs that no other word interrupts. */
  runs: TitleWord[][];
  /** Whether other words, more than a few, part the words of titles. */
  parted: boolean;
  /** Whether there are words that name a job no role of the catalogue has. */
  foreign: boolean;
  /** Words passed over that are neither of titles nor of conversation, as typed. */
  ignored: string[];
  grade?: GradeRange;
}

/** Title words further apart than this are hardly of one title ("my manager asked me what a ... does"). */
const FAR = 3;

/** Sorts words into those of titles and the rest. */
export function readMention(words: readonly Word[]): Mention {
  const mention: Mention = { runs: [], parted: false, foreign: false, ignored: [] };
  let run: TitleWord[] = [];
  let last: number | undefined;
  for (const [at, word] of words.entries()) {
    if (word.kind === 'joining') continue;
    if (word.title) {
      if (run.length === 0) mention.runs.push(run);
      run.push(word.title);
      mention.parted ||= last !== undefined && word.at - last > FAR;
      last = word.at;
      continue;
    }
    run = [];
    const before = touchesTitle(words, at, 1);
    if (word.grade) {
      mention.grade = word.grade;
      // "Which ESM is not grade 8?" names none.
      mention.foreign ||= NEGATING.has(words[at - 1]?.text ?? '');
    } else if (word.kind === 'job') mention.foreign = true;
    else if (word.kind === 'talk') mention.foreign ||= before && isOfTitle(words, at) && !endsClause(word);
    // An unknown word next to a title's words is part of the title that was meant.
    else if (before || touchesTitle(words, at, -1)) mention.foreign = true;
    else mention.ignored.push(word.raw);
  }
  return mention;
}

/** Whether a word of questions stands where one of a title does: one that titles begin with, or any after "the". */
function isOfTitle(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!word || CONVERSATION.has(word.text)) return false;
  return (
    ABOUT.has(word.text) ||
    (before !== undefined && DETERMINERS.has(before.text) && before.at === word.at - 1)
  );
}

/** Whether the word after another (or before it) in the question as it was typed is of a title. */
function touchesTitle(words: readonly Word[], at: number, direction: 1 | -1): boolean {
  let next = at + direction;
  while (words[next]?.kind === 'joining') next += direction;
  const [word, neighbour] = [words[at], words[next]];
  return word !== undefined && neighbour?.title !== undefined && neighbour.at - word.at === next - at;
}

function endsClause(word: Word): boolean {
  return /[,.;:!?…–-]$/.test(word.raw);
}

const MAX_READINGS = 32;

/** Every way to read some words of titles together, each as its words in order. */
export function readings(words: readonly TitleWord[]): string[][] {
  return words.reduce<string[][]>(
    (all, word) =>
      all.flatMap((start) => word.readings.map((reading) => [...start, ...reading])).slice(0, MAX_READINGS),
    [[]],
  );
}
