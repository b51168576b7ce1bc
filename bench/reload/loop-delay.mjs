import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded before a program: at each SIGUSR2 it prints by how many milliseconds the program's event loop was delayed at the most.
const RESOLUTION_MS = 1;
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on('SIGUSR2', () => {
  process.stderr.write(`delayed ${(delay.max / 1e6).toFixed(1)} ms\n`);
  delay.reset();
});
