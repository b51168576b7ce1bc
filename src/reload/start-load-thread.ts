import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { LoadOrder, LoadOutcome } from './load-folder.js';

/** A thread that loads one folder, apart from the thread that answers. It ends itself when it is done. */
export interface LoadThread {
  /** Rejects when the thread fails, is stopped, or takes far too long. */
  load: (order: LoadOrder) => Promise<LoadOutcome>;
  stop: () => void;
}

const LONGEST_LOAD_MS = 5 * 60 * 1000;
const MOST_MEBIBYTES = 3072;

/** Starts the thread ahead of its order, because starting takes a moment. */
export function startLoadThread(): LoadThread {
  const worker = createWorker();
  const ended = new AbortController();
  const end = (reason: string): void => {
    ended.abort(new Error(reason));
    void worker.terminate();
  };
  worker.once('error', (error) => ended.abort(error));
  worker.once('exit', () => end('the thread that loads them ended early'));
  return {
    stop: () => end('the thread that loads them was stopped'),
    async load(order) {
      const late = setTimeout(end, LONGEST_LOAD_MS, 'they were not loaded within 5 minutes');
      worker.postMessage(order);
      try {
        const [outcome] = (await once(worker, 'message', { signal: ended.signal })) as [LoadOutcome];
        return outcome;
      } catch {
        throw ended.signal.reason;
      } finally {
        clearTimeout(late);
        end('the thread has loaded them');
      }
    },
  };
}

function createWorker(): Worker {
  const isCompiled = import.meta.url.endsWith('.js');
  return new Worker(
    new URL(isCompiled ? './load-thread.js' : './load-thread-from-source.mjs', import.meta.url),
    // Several times what ten thousand roles need. Beyond it the thread ends, and the bot continues.
    { resourceLimits: { maxOldGenerationSizeMb: MOST_MEBIBYTES } },
  );
}
