import { ABBREVIATIONS } from '../catalog/abbreviations.js';
import type { GradeRange } from './question.js';
import { stem } from './stem.js';
import { isTalk } from './talk.js';
import type { TitleIndex } from './title-index.js';
import { ABOUT, JOB_WORDS } from './vocabulary.js';
import type { Word } from './words.js';

/** A word of a title, with every reading it allows; each reading is one or more words. */
export interface TitleWord {
  readings: readonly (readonly string[])[];
  mended: boolean;
  /** Whether it is an acronym, whose words belong together in their order. */
  acronym: boolean;
}

/** Words that name a role, taken apart. */
export interface Mention {
  /** Words of titles, in runs that no other word interrupts. */
  runs: TitleWord[][];
  /** Whether there are words that name a job no role of the catalogue has. */
  foreign: boolean;
  /** How many words were passed over that are neither of titles nor of conversation. */
  ignored: number;
  grade?: GradeRange;
}

/** Words inside a title that do not part what stands on either side of them. */
const JOINING = new Set(['and', 'of']);

/** Sorts words into those of titles and the rest. */
export function readMention(words: readonly Word[], index: TitleIndex): Mention {
  const mention: Mention = { runs: [], foreign: false, ignored: 0 };
  const read = words.map((word) => ({ word, title: readTitleWord(word, index) }));
  let run: TitleWord[] = [];
  for (const [at, { word, title }] of read.entries()) {
    if (title) {
      if (run.length === 0) mention.runs.push(run);
      run.push(title);
      continue;
    }
    if (JOINING.has(word.text)) continue;
    run = [];
    const before = isBeforeTitle(read, at);
    if (word.grade) mention.grade = word.grade;
    else if (JOB_WORDS.has(word.text)) mention.foreign = true;
    else if (isTalk(word.text))
      mention.foreign ||= before && ABOUT.has(word.text) && !endsClause(word);
    // An unknown word next to a title's words is part of the title that was meant.
    else if (before || isBeforeTitle(read.toReversed(), read.length - 1 - at)) mention.foreign = true;
    else mention.ignored += 1;
  }
  return mention;
}

/** Whether the next word, in the question as it was typed, is of a title. Reversed words ask about the one before. */
function isBeforeTitle(read: readonly { word: Word; title?: TitleWord }[], at: number): boolean {
  const current = read[at];
  let next = at + 1;
  while (JOINING.has(read[next]?.word.text ?? '')) next++;
  const neighbour = read[next];
  if (!current || !neighbour?.title) return false;
  return Math.abs(neighbour.word.at - current.word.at) === next - at;
}

function endsClause(word: Word): boolean {
  return /[,.;:!?…–-]$/.test(word.raw);
}

function readTitleWord({ text, grade }: Word, index: TitleIndex): TitleWord | undefined {
  if (grade || JOINING.has(text)) return undefined;
  const known = { mended: false, acronym: false };
  const acronym = index.acronyms.get(text) ?? index.acronyms.get(stem(text));
  if (acronym) return { ...known, readings: [acronym], acronym: true };
  if (index.byStem.has(stem(text))) return { ...known, readings: [[text]] };
  const expansions = (ABBREVIATIONS.get(text) ?? [])
    .map((reading) => reading.split(' '))
    .filter((reading) => reading.every((part) => index.byStem.has(stem(part))));
  if (expansions.length > 0) return { ...known, readings: expansions };
  if (isTalk(text) || JOB_WORDS.has(text) || ABBREVIATIONS.has(text)) return undefined;
  const mended = index.mend(text).map((word) => [word]);
  return mended.length > 0 ? { readings: mended, mended: true, acronym: false } : undefined;
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
