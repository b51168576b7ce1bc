import { parentPort } from 'node:worker_threads';
import { type LoadOrder, loadFolder } from './load-folder.js';

/** What runs in the thread: it takes one order, and answers with the outcome. */
parentPort?.once('message', async (order: LoadOrder) => {
  const outcome = await loadFolder(order);
  const snapshot = outcome.kind === 'loaded' ? outcome.snapshot : outcome.lastGood;
  // Handed over, not copied, as answers would have to wait for a copy.
  parentPort?.postMessage(outcome, snapshot ? [snapshot.pack.buffer] : []);
});
