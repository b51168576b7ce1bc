import { setTimeout as delay } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { StoreLog } from '../stores.js';
import { LONGEST_QUERY_MS, MOST_CONNECTIONS } from './database.js';
import { concernsOneQuery, isPassing, reasonFor } from './database-errors.js';

/** After a query that failed at once, as while the server restarts. */
const BETWEEN_TRIES_MS = 50;

/** If a time limit ends this much too late, this process stood still, not the database. */
const STOPPED_MS = 500;

const BETWEEN_PROBES_MS = 1000;

/** Shorter than for a query, so that a database at the edge is not away and back all the time. */
const LONGEST_PROBE_MS = LONGEST_QUERY_MS / 3;

/** How many writes may wait. Beyond that, the oldest are dropped. */
const MOST_LATER = 20_000;

type Work<Result> = () => Promise<Result>;

export interface LinkParts {
  /** A query that takes the path of a write and changes nothing. */
  probe: Work<unknown>;
  log: StoreLog;
  /** What does not answer, for the log: "The database does not answer". */
  awayWords: string;
  backWords: string;
  /** What the bot does meanwhile, for the log. */
  meanwhile: string;
  /** The link to other tables of the same database. While that one is away, this one counts as away, too. */
  other?: DatabaseLink;
}

/**
 * The connection to some tables of the database, which may be away. Then nobody waits for them: reads use a fallback, and writes
 * are repeated once the tables are back.
 */
export class DatabaseLink {
  readonly #parts: LinkParts;
  readonly #closing = new AbortController();
  /** Starts no more queries than there are connections, so that waiting for a connection does not count as a slow database. */
  readonly #turns = new PQueue({ concurrency: MOST_CONNECTIONS });
  #isAway = false;
  #later: Work<unknown>[] = [];
  #dropped = 0;

  constructor(parts: LinkParts) {
    this.#parts = parts;
  }

  /** Whether the tables do not answer. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Runs the work or, if the database does not answer in time, the fallback `without`. The work may run more than once. */
  async ask<Result>(work: Work<Result>, without: () => Result | Promise<Result>): Promise<Result> {
    if (this.isClosed || this.#hasGone()) return without();
    return this.#turns.add(async () => {
      // The tables went away while this waited for its turn.
      if (this.#hasGone()) return without();
      try {
        return await insist(work);
      } catch (error) {
        this.#fail(error);
        return without();
      }
    });
  }

  /** Writes now or, while the database is away, once it is back. The work may run more than once. */
  async write(work: Work<unknown>): Promise<void> {
    await this.ask(work, () => this.later(work));
  }

  /** Writes once the database is back. */
  later(work: Work<unknown>): void {
    // The database answers. It has refused this write, and would refuse it again.
    if (!this.#isAway) return;
    if (this.#later.length >= MOST_LATER) {
      this.#later.shift();
      this.#dropped += 1;
    }
    this.#later.push(work);
  }

  /** Whether the process is about to end. */
  get isClosed(): boolean {
    return this.#closing.signal.aborted;
  }

  /** Stops looking for the database. */
  close(): void {
    this.#closing.abort();
  }

  #fail(error: unknown): void {
    const { log } = this.#parts;
    if (concernsOneQuery(error)) {
      log.warn(`The database refused something (${reasonFor(error)}). This process continues without it.`);
      return;
    }
    if (!this.#isAway && !this.isClosed) this.#leave(reasonFor(error));
  }

  /** Whether the tables do not answer, or cannot, as the database does not. */
  #hasGone(): boolean {
    if (!this.#isAway && this.#parts.other?.isAway) this.#leave('the database does not answer');
    return this.#isAway;
  }

  #leave(reason: string): void {
    this.#isAway = true;
    const { log, awayWords, meanwhile } = this.#parts;
    log.warn(`${awayWords} (${reason}). ${meanwhile}`);
    void this.#probeUntilBack();
  }

  /** Probes until the database is back, then writes what had to wait. */
  async #probeUntilBack(): Promise<void> {
    const start = performance.now();
    const { probe, log, backWords } = this.#parts;
    const { signal } = this.#closing;
    for (;;) {
      const isOpen = await delay(BETWEEN_PROBES_MS, true, { signal, ref: false }).catch(() => false);
      if (!isOpen) return;
      try {
        await inTime(probe, LONGEST_PROBE_MS);
        const written = await this.#catchUp();
        this.#isAway = false;
        const seconds = Math.round((performance.now() - start) / 1000);
        const lost = this.#dropped > 0 ? ` ${this.#dropped} others were dropped.` : '';
        log.info(`${backWords}, after ${seconds} s. ${written} writes had waited.${lost}`);
        this.#dropped = 0;
        return;
      } catch {
        // The next probe tries again.
      }
    }
  }

  async #catchUp(): Promise<number> {
    let written = 0;
    for (let work = this.#later[0]; work; work = this.#later[0]) {
      try {
        await inTime(work, LONGEST_QUERY_MS);
      } catch (error) {
        if (!concernsOneQuery(error)) throw error;
      }
      this.#later.shift();
      written += 1;
    }
    return written;
  }
}

/**
 * Retries work that fails at once, such as on a connection that a restart of the server has cut, until the time is up. After a pause
 * of this process, such as when its machine was moved, the time starts again: other processes have answered meanwhile, and without
 * the database this one would answer the same events again.
 */
async function insist<Result>(work: Work<Result>): Promise<Result> {
  let giveUpAt = performance.now() + LONGEST_QUERY_MS;
  for (;;) {
    try {
      return await inTime(work, giveUpAt - performance.now());
    } catch (error) {
      const now = performance.now();
      const wasStopped = now > giveUpAt + STOPPED_MS;
      if (wasStopped) giveUpAt = now + LONGEST_QUERY_MS;
      if (!isPassing(error) || now + BETWEEN_TRIES_MS > giveUpAt) throw error;
      await delay(BETWEEN_TRIES_MS);
    }
  }
}

/** Rejects when some work takes longer than so many milliseconds. */
async function inTime<Result>(work: Work<Result>, milliseconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const giveUp = (): void => reject(new Error(`no answer in time`));
    // After a pause of this process the answer may be there, and is read first.
    timer = setTimeout(() => setImmediate(giveUp), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
