import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { describeMachine } from './report.js';

/** Resolved from the root of the repository, where benchmarks run: this file itself is bundled. */
const PAGE = path.resolve('docs/benchmarks.md');

/** Puts what a benchmark printed in its place in the docs, with the machine it ran on. Throws when the page has no such place. */
export function writeDocs(place: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [`<!-- bench:${place} -->\n`, `<!-- /bench:${place} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no ${start.trim()} with ${end} behind it.`);
  // If the load is above the number of cores, something else was running and the figures are too high.
  const load = loadavg()[0]?.toFixed(1);
  const written = `Measured on ${describeMachine()}, at a load of ${load}.\n\n${text.trim()}\n`;
  writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n${written}\n${page.slice(to)}`);
}

/** Lines as they were printed. */
export function asPrinted(text: string): string {
  return ['```text', text.trim(), '```'].join('\n');
}
