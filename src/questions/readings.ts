import { COMBINABLE } from './phrasings.js';
import type { Intent } from './question.js';
import { type CueMatch, findCues, matchTemplates, type Match, type SlotName } from './template.js';
import type { Word } from './words.js';

/** One way to read a sentence: what it may be asking, and the words that say about what. */
export interface Reading {
  /** More than one where several facts are asked at once. */
  intents: readonly [Intent, ...Intent[]];
  slots: Partial<Record<SlotName, readonly Word[]>>;
  cueWords: number;
  skipped: readonly Word[];
}

/** Every way to read some words. The reading that takes them for a bare title comes last. */
export function readingsOf(words: readonly Word[]): Reading[] {
  return [...cueReadings(words), ...matchTemplates(words).map(fromMatch), bareReading(words)];
}

function fromMatch({ intent, slots, cueWords, skipped }: Match): Reading {
  return { intents: [intent], slots, cueWords, skipped };
}

function bareReading(words: readonly Word[]): Reading {
  return { intents: ['overview'], slots: { subject: words }, cueWords: 0, skipped: [] };
}

/** Each cue alone; and those that ask facts together, the longest first where they overlap. */
function cueReadings(words: readonly Word[]): Reading[] {
  const cues = findCues(words);
  const single = cues.map((cue) => without(words, [cue]));
  const together = disjoint(cues.filter(({ intent }) => COMBINABLE.has(intent)));
  const several = new Set(together.map(({ intent }) => intent)).size > 1;
  return several ? [without(words, together), ...single] : single;
}

function disjoint(cues: readonly CueMatch[]): CueMatch[] {
  const chosen: CueMatch[] = [];
  for (const cue of cues.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (chosen.every(({ start, end }) => cue.end <= start || end <= cue.start)) chosen.push(cue);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function without(words: readonly Word[], cues: readonly CueMatch[]): Reading {
  const subject = words.filter((_, index) => !cues.some(({ start, end }) => start <= index && index < end));
  return {
    intents: [...new Set(cues.map(({ intent }) => intent))] as [Intent, ...Intent[]],
    slots: { subject },
    cueWords: words.length - subject.length,
    skipped: [],
  };
}
