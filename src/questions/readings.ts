import { COMBINABLE } from './phrasings.js';
import type { Intent } from './question.js';
import type { Word } from './recognise.js';
import { type CueMatch, findCues, type Match, matchTemplates, type SlotName } from './template.js';
import { ABOUT, CONVERSATION } from './vocabulary.js';

/** One way to read a sentence: what it may be asking, and the words that say about what. */
export interface Reading {
  /** More than one where several facts are asked at once. */
  intents: readonly [Intent, ...Intent[]];
  slots: Partial<Record<SlotName, readonly Word[]>>;
  cueWords: number;
  skipped: readonly Word[];
  /** Whether one of several cues is a word that a title might begin with, right before words of a title. */
  doubtful: boolean;
}

/** Every way to read some words. Those that take them for a bare title or a bare list come last. */
export function readingsOf(words: readonly Word[]): Reading[] {
  const matches = matchTemplates(words).map(fromMatch);
  return [...cueReadings(words), ...matches, ...matches.flatMap(withFurtherCues), ...bareReadings(words)];
}

function fromMatch({ intent, slots, cueWords, skipped }: Match): Reading {
  return { intents: [intent], slots, cueWords, skipped, doubtful: false };
}

/** "who does ... report to, and what grade is it?": a second fact, asked in the words that a template skipped. */
function withFurtherCues(reading: Reading): Reading[] {
  const cues = disjoint(findCues(reading.skipped).filter(({ intent }) => COMBINABLE.has(intent)));
  if (cues.length === 0 || !COMBINABLE.has(reading.intents[0])) return [];
  const rest = without(reading.skipped, cues, true);
  return [
    {
      ...reading,
      intents: [...new Set([...reading.intents, ...rest.intents])] as [Intent, ...Intent[]],
      cueWords: reading.cueWords + rest.cueWords,
      skipped: rest.slots.subject ?? [],
    },
  ];
}

function bareReadings(words: readonly Word[]): Reading[] {
  const bare = { cueWords: 0, skipped: [], doubtful: false };
  return [
    { ...bare, intents: ['overview'], slots: { subject: words } },
    { ...bare, intents: ['list'], slots: { filters: words } },
  ];
}

/** Each cue alone; and those that ask facts together, the longest first where they overlap. */
function cueReadings(words: readonly Word[]): Reading[] {
  const cues = findCues(words);
  const together = disjoint(cues.filter(({ intent }) => COMBINABLE.has(intent)));
  const single = cues.map((cue) => without(words, [cue], together.length > 1));
  return together.length > 1 ? [without(words, together, true), ...single] : single;
}

function disjoint(cues: readonly CueMatch[]): CueMatch[] {
  const chosen: CueMatch[] = [];
  for (const cue of cues.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (chosen.every(({ start, end }) => cue.end <= start || end <= cue.start)) chosen.push(cue);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function without(words: readonly Word[], cues: readonly CueMatch[], several: boolean): Reading {
  const subject = words.filter((_, index) => !cues.some(({ start, end }) => start <= index && index < end));
  return {
    intents: [...new Set(cues.map(({ intent }) => intent))] as [Intent, ...Intent[]],
    slots: { subject },
    cueWords: words.length - subject.length,
    skipped: [],
    doubtful: several && cues.some(({ end }) => mayBeginTitle(words, end)),
  };
}

/** Whether what ends here is a word that titles may begin with, right before another word that may be of a title. */
function mayBeginTitle(words: readonly Word[], end: number): boolean {
  const [last, next] = [words[end - 1], words[end]];
  return last !== undefined && next !== undefined && ABOUT.has(last.text) && !CONVERSATION.has(next.text);
}
