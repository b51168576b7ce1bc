import type { webApi } from '@slack/bolt';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';
import { Response } from 'undici';

type Fetch = webApi.FetchFunction;
type Answer = Awaited<ReturnType<Fetch>>;

/** What Slack takes of one channel in the long run, once it has said that it was too much. */
const SPACING_MS = 1000;

/** A person who has waited longer has asked again. */
const LONGEST_WAIT_MS = 60_000;
const MOST_WAITING = LONGEST_WAIT_MS / SPACING_MS;

/** What opens a view has to arrive within three seconds of the click. */
const LONGEST_WAIT_TO_OPEN_MS = 2000;

/** A little more than Slack asks for, and not the same for all processes. */
const JITTER_MS = 250;

const MOST_QUEUES = 2000;

/**
 * Everything that goes out to Slack. What goes to a channel that Slack limits waits in a queue of its own, so that no
 * other waits with it; what would wait too long comes back as limited, to be sent another way.
 */
export class Outbox {
  readonly #fetch: Fetch;
  readonly #hurry = new AbortController();
  readonly #queues = new LRUCache<string, ChannelQueue>({ max: MOST_QUEUES });

  constructor(fetch: Fetch) {
    this.#fetch = fetch;
  }

  /** As `fetch`, for Slack's clients. */
  readonly fetch: Fetch = (url, init) => {
    const key = keyOf(String(url), init);
    const queue = this.#queues.get(key) ?? new ChannelQueue(this.#hurry.signal);
    this.#queues.set(key, queue);
    const longestWait = /\/views\.open$/.test(String(url)) ? LONGEST_WAIT_TO_OPEN_MS : LONGEST_WAIT_MS;
    return queue.send(() => this.#fetch(url, init), longestWait);
  };

  /** Waits for nothing from now on, as the process is about to end. */
  hurry(): void {
    this.#hurry.abort();
  }
}

/** One method, one workspace, which has its own token, and one channel, if it is about any. */
function keyOf(url: string, init: Parameters<Fetch>[1]): string {
  const channel = typeof init?.body === 'string' ? new URLSearchParams(init.body).get('channel') : undefined;
  return [url, init?.headers?.['Authorization'], channel].join(' ');
}

class ChannelQueue {
  /** All at once, until Slack says that it is too much. */
  readonly #waiting = new PQueue();
  readonly #hurry: AbortSignal;
  /** When the next may go. */
  #nextAt = 0;
  #pacedUntil = 0;

  constructor(hurry: AbortSignal) {
    this.#hurry = hurry;
  }

  async send(call: () => Promise<Answer>, longestWaitMs: number): Promise<Answer> {
    if (performance.now() > this.#pacedUntil) this.#waiting.concurrency = Number.POSITIVE_INFINITY;
    const giveUpAt = performance.now() + longestWaitMs;
    for (;;) {
      if (this.#waiting.size >= MOST_WAITING) return limited(LONGEST_WAIT_MS);
      const turn = await this.#waiting.add(() => this.#take(call, giveUpAt));
      if (turn.kind === 'over') return turn.answer;
    }
  }

  async #take(call: () => Promise<Answer>, giveUpAt: number): Promise<Turn> {
    const wait = this.#nextAt - performance.now();
    const isTooLong = performance.now() + wait > giveUpAt;
    if (wait > 0 && (isTooLong || !(await this.#pause(wait)))) return { kind: 'over', answer: limited(wait) };
    this.#nextAt = this.#pacedUntil > performance.now() ? performance.now() + SPACING_MS : 0;
    const answer = await call();
    if (answer.status !== 429) return { kind: 'over', answer };
    this.#hold(answer);
    return { kind: 'again' };
  }

  /** False if it was cut short, in a hurry. */
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
    const seconds = Number.parseInt(answer.headers.get('retry-after') ?? '1', 10) || 0;
    const pause = seconds * 1000 + Math.random() * JITTER_MS;
    this.#nextAt = Math.max(this.#nextAt, performance.now() + pause);
    this.#pacedUntil = this.#nextAt + LONGEST_WAIT_MS;
    this.#waiting.concurrency = 1;
  }
}

type Turn = { kind: 'over'; answer: Answer } | { kind: 'again' };

/** What Slack says when it is too much. */
function limited(milliseconds: number): Answer {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new Response('', { status: 429, headers: { 'retry-after': String(seconds) } }) as Answer;
}
