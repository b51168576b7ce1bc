import { LRUCache } from 'lru-cache';
import { fallbackText } from '../blocks/escape.js';
import { cut, LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { bulletBlocks, clean, richSection } from '../blocks/rich-text.js';

/** A question without an answer, and how often it was asked. */
interface Gap {
  question: string;
  times: number;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;
const MOST_QUESTIONS = 1000;
const MOST_LISTED = 20;

/** Counts questions without an answer, for one list a week. Forgets them when the process ends. */
export class GapDigest {
  readonly #asked = new LRUCache<string, Gap>({ max: MOST_QUESTIONS });
  #since: number;

  constructor(now: number) {
    this.#since = now;
  }

  /** Counts a question. Returns those that were asked more than once, most often first, when a week has passed. */
  note(question: string, now: number): readonly Gap[] {
    const key = question
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const times = (this.#asked.get(key)?.times ?? 0) + 1;
    this.#asked.set(key, { question, times });
    if (now - this.#since < WEEK_MS) return [];
    const often = [...this.#asked.values()].filter((gap) => gap.times > 1);
    this.#asked.clear();
    this.#since = now;
    return often.toSorted((a, b) => b.times - a.times).slice(0, MOST_LISTED);
  }
}

const TITLE = 'Asked more than once this week, and not answered';

export function renderDigest(gaps: readonly Gap[]): Message {
  const lines = gaps.map(({ question, times }) => `${cut(clean(question), LIMITS.label)} (${times} times)`);
  return {
    text: fallbackText([TITLE, ...lines.map((line) => `• ${line}`)].join('\n')),
    blocks: bulletBlocks(
      lines.map((text) => richSection([{ type: 'text', text }])),
      TITLE,
    ),
  };
}
