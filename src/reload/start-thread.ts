import { Worker } from 'node:worker_threads';
import type { LoadOrder, LoadOutcome } from './load-folder.js';

/** A thread that loads one folder, away from the one that answers. It ends by itself once it has done so. */
export interface LoadThread {
  /** Rejects when the thread fails, is stopped, or takes far too long. */
  load(order: LoadOrder): Promise<LoadOutcome>;
  stop(): void;
}

const LONGEST_LOAD_MS = 5 * 60 * 1000;
const TOO_LATE = `they were not loaded within ${LONGEST_LOAD_MS / 60_000} minutes`;

/** Starts the thread, which takes a moment, so that it is ready when its order comes. */
export function startLoadThread(): LoadThread {
  const worker = createWorker();
  let fail = (_: Error): void => undefined;
  const outcome = new Promise<LoadOutcome>((resolve, reject) => {
    fail = reject;
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread that loads them ended early')));
  });
  // It may fail before anybody waits for it; whoever gives the order is told.
  outcome.catch(() => undefined);

  const stop = (): void => {
    // Not when it has ended: a thread that waits for a disk may take its time.
    fail(new Error('the thread that loads them was stopped'));
    void worker.terminate();
  };
  return {
    stop,
    async load(order) {
      const late = setTimeout(() => fail(new Error(TOO_LATE)), LONGEST_LOAD_MS);
      worker.postMessage(order);
      try {
        return await outcome;
      } finally {
        clearTimeout(late);
        stop();
      }
    },
  };
}

function createWorker(): Worker {
  const isCompiled = import.meta.url.endsWith('.js');
  return new Worker(
    new URL(isCompiled ? './load-thread.js' : './load-thread-from-source.mjs', import.meta.url),
  );
}
