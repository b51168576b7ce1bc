import { parentPort } from 'node:worker_threads';
import { type LoadOrder, loadFolder } from './load-folder.js';

/** The thread: it takes one order and answers with the outcome. */
parentPort?.once('message', async (order: LoadOrder) => {
  const outcome = await loadFolder(order);
  const snapshot = outcome.kind === 'loaded' ? outcome.snapshot : outcome.lastGood;
  // Hands the bytes over instead of copying them: answers would have to wait for a copy.
  parentPort?.postMessage(outcome, snapshot ? [snapshot.pack.buffer] : []);
});
