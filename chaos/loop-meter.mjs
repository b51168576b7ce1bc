import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

// Loaded before a program: at each SIGUSR2 it prints how long the program's event loop was delayed since the last time.
const RESOLUTION_MS = 1;
if (isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delay.enable();
  process.on('SIGUSR2', () => {
    const [usual, longest] = [delay.percentile(95), delay.max].map((nanoseconds) =>
      (nanoseconds / 1e6).toFixed(1),
    );
    process.stderr.write(`delayed ${usual} ms, at most ${longest} ms\n`);
    delay.reset();
  });
}
