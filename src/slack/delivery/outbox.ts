import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { Response } from 'undici';
import { answersOfSlack } from '../transport/answers-of-slack.js';
import { observeCalls } from './observe-calls.js';

type Fetch = webApi.FetchFunction;
type Answer = Awaited<ReturnType<Fetch>>;

/** How a request waits once Slack has limited its kind. */
interface Pace {
  /** Between two requests. */
  spacingMs: number;
  /** How long one may wait before it fails as limited. */
  longestWaitMs: number;
}

/** The pace that Slack allows in one channel. After a longer wait, a person has asked again. */
const USUAL: Pace = { spacingMs: 1000, longestWaitMs: 60_000 };

const PACES: Readonly<Record<string, Pace>> = {
  /** Must arrive within three seconds of the click. */
  'views.open': { spacingMs: 1000, longestWaitMs: 2000 },
  /** Slack takes a hundred a minute. After an announcement, hundreds of people open Home at once, and none asks again. */
  'views.publish': { spacingMs: 600, longestWaitMs: 600_000 },
};

/** A little longer than Slack asks for, and not the same in all processes. */
const JITTER_MS = 250;

/** If Slack asks for a longer pause, the person gets the answer another way. */
const LONGEST_PAUSE_MS = 60_000 + JITTER_MS;

const MOST_QUEUES = 2000;

/**
 * Sends all requests to Slack. Each channel that Slack limits has its own queue, so that no other channel waits. A request
 * that would wait too long fails as limited, so that it can be sent another way.
 */
export class Outbox {
  readonly #fetch: Fetch;
  readonly #hurry = new AbortController();
  readonly #queues = new LRUCache<string, ChannelQueue>({ max: MOST_QUEUES });

  constructor(fetch: Fetch) {
    this.#fetch = answersOfSlack(observeCalls(fetch));
  }

  /** The number of requests that wait for their turn. */
  get waiting(): number {
    return [...this.#queues.values()].reduce((sum, { size }) => sum + size, 0);
  }

  /** As `fetch`, for Slack's clients. */
  readonly fetch: Fetch = (url, init) => {
    const key = keyOf(String(url), init);
    const queue = this.#queues.get(key) ?? new ChannelQueue(this.#hurry.signal, paceOf(String(url)));
    this.#queues.set(key, queue);
    return queue.send(() => this.#fetch(url, init));
  };

  /** Stops waiting, as the process is about to end. */
  hurry(): void {
    this.#hurry.abort();
  }
}

function paceOf(url: string): Pace {
  return PACES[url.slice(url.lastIndexOf('/') + 1)] ?? USUAL;
}

/** The key of a queue: the method, the workspace (by its token) and, if there is one, the channel. */
function keyOf(url: string, init: Parameters<Fetch>[1]): string {
  const channel = typeof init?.body === 'string' ? new URLSearchParams(init.body).get('channel') : undefined;
  return [url, init?.headers?.['Authorization'], channel].join(' ');
}

class ChannelQueue {
  /** Sends all requests at once until Slack limits them. */
  readonly #waiting = new PQueue();
  readonly #hurry: AbortSignal;
  readonly #pace: Pace;
  /** When the next request may go. */
  #nextAt = 0;
  #pacedUntil = 0;

  constructor(hurry: AbortSignal, pace: Pace) {
    this.#hurry = hurry;
    this.#pace = pace;
  }

  get size(): number {
    return this.#waiting.size;
  }

  async send(call: () => Promise<Answer>): Promise<Answer> {
    const { longestWaitMs, spacingMs } = this.#pace;
    if (performance.now() > this.#pacedUntil) this.#waiting.concurrency = Number.POSITIVE_INFINITY;
    const giveUpAt = performance.now() + longestWaitMs;
    for (;;) {
      if (this.#waiting.size >= longestWaitMs / spacingMs) return limited(longestWaitMs);
      const turn = await this.#waiting.add(() => this.#take(call, giveUpAt));
      if (turn.kind === 'over') return turn.answer;
    }
  }

  async #take(call: () => Promise<Answer>, giveUpAt: number): Promise<Turn> {
    const wait = this.#nextAt - performance.now();
    const isTooLong = performance.now() + wait > giveUpAt || wait > LONGEST_PAUSE_MS;
    if (wait > 0 && (isTooLong || !(await this.#pause(wait)))) return { kind: 'over', answer: limited(wait) };
    this.#nextAt = this.#pacedUntil > performance.now() ? performance.now() + this.#pace.spacingMs : 0;
    const answer = await call();
    if (answer.status !== 429) return { kind: 'over', answer };
    this.#hold(answer);
    return { kind: 'again' };
  }

  /** Resolves with false if the wait was cut short because the process ends. */
  #pause(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      if (this.#hurry.aborted) return resolve(false);
      const cut = (): void => {
        clearTimeout(timer);
        resolve(false);
      };
      const timer = setTimeout(() => {
        this.#hurry.removeEventListener('abort', cut);
        resolve(true);
      }, milliseconds);
      this.#hurry.addEventListener('abort', cut, { once: true });
    });
  }

  #hold(answer: Answer): void {
    const pause = pauseIn(answer.headers.get('retry-after')) + Math.random() * JITTER_MS;
    this.#nextAt = Math.max(this.#nextAt, performance.now() + pause);
    this.#pacedUntil = this.#nextAt + USUAL.longestWaitMs;
    this.#waiting.concurrency = 1;
  }
}

/** The milliseconds that a `Retry-After` asks for, in seconds or as a date. */
function pauseIn(retryAfter: string | null): number {
  const seconds = Number(retryAfter);
  const pause = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - Date.now() : seconds * 1000;
  return Math.max(pause || 0, 0);
}

type Turn = { kind: 'over'; answer: Answer } | { kind: 'again' };

/** The answer of Slack to a request over its limit. */
function limited(milliseconds: number): Answer {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new Response('', { status: 429, headers: { 'retry-after': String(seconds) } }) as Answer;
}
