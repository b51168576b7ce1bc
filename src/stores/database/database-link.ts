import { setTimeout as delay } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { StoreLog } from '../stores.js';
import { LONGEST_QUERY_MS, MOST_CONNECTIONS } from './database.js';
import { concernsOneQuery, isPassing, reasonFor } from './database-errors.js';

/** After a query that failed at once, as while the server restarts. */
const BETWEEN_TRIES_MS = 50;

/** When a time limit ends so much too late, it was this process that stood still, and not the database. */
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
  /** What is away, for the log: "The database does not answer". */
  awayWords: string;
  backWords: string;
  /** What goes on differently meanwhile. */
  meanwhile: string;
  /** The link to other tables of the same database. While that one is away, this one counts as away, too. */
  other?: DatabaseLink;
}

/**
 * The connection to some tables of the database, which may be away. While they are away nobody waits for them: reads do
 * without them, and writes are made up for once they are back.
 */
export class DatabaseLink {
  readonly #parts: LinkParts;
  readonly #closing = new AbortController();
  /** Lets no more queries begin than there are connections. So waiting for one does not count as waiting for the database. */
  readonly #turns = new PQueue({ concurrency: MOST_CONNECTIONS });
  #isAway = false;
  #later: Work<unknown>[] = [];
  #givenUp = 0;

  constructor(parts: LinkParts) {
    this.#parts = parts;
  }

  /** Whether the tables do not answer. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Asks the database or, if it does not answer in time, does without. The work may run more than once. */
  async ask<Result>(work: Work<Result>, without: () => Result | Promise<Result>): Promise<Result> {
    if (this.isClosed || this.#hasGone()) return without();
    return this.#turns.add(async () => {
      // It went while this waited for its turn.
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
    // The database has refused this one, and would again.
    if (!this.#isAway) return;
    if (this.#later.length >= MOST_LATER) {
      this.#later.shift();
      this.#givenUp += 1;
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
      log.warn(`The database refused something (${reasonFor(error)}). This process goes on without it.`);
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
    void this.#lookOut();
  }

  /** Probes until the database is back, then writes what had to wait. */
  async #lookOut(): Promise<void> {
    const start = performance.now();
    const { probe, log, backWords } = this.#parts;
    const { signal } = this.#closing;
    for (;;) {
      const goesOn = await delay(BETWEEN_PROBES_MS, true, { signal, ref: false }).catch(() => false);
      if (!goesOn) return;
      try {
        await inTime(probe, LONGEST_PROBE_MS);
        const written = await this.#catchUp();
        this.#isAway = false;
        const seconds = Math.round((performance.now() - start) / 1000);
        const lost = this.#givenUp > 0 ? ` ${this.#givenUp} others were too many to remember.` : '';
        log.info(`${backWords}, after ${seconds} s. ${written} writes had waited.${lost}`);
        this.#givenUp = 0;
        return;
      } catch {
        // The next probe will tell.
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
 * Tries again what fails at once, as on a connection that a restart of the server has cut, as long as there is time. After
 * a pause of this process, as when its machine was moved, the time begins anew: other processes have answered meanwhile,
 * and without the database this one would answer the same again.
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
