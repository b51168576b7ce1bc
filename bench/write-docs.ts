import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { describeMachine } from './report.js';

/** Puts what a benchmark printed in its place on a page, with the machine it ran on. Throws when the page has no such place. */
export function writeDocs(place: string, text: string): void {
  writePart('docs/benchmarks.md', place, `${measuredOn()}\n\n${text}`);
}

/** Puts a text in its place on a page. Throws when the page has no such place. */
export function writePart(page: string, place: string, text: string): void {
  // Not beside this file, which is bundled: benchmarks are run from the root of the repository.
  const file = path.resolve(page);
  const before = readFileSync(file, 'utf8');
  const [start, end] = [`<!-- bench:${place} -->\n`, `<!-- /bench:${place} -->`];
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no ${start.trim()} with ${end} behind it.`);
  writeFileSync(file, `${before.slice(0, from + start.length)}\n${text.trim()}\n\n${before.slice(to)}`);
}

/** The machine, and how busy it was. */
export function measuredOn(): string {
  // If the load is above the number of cores, something else was running and the figures are too high.
  const load = loadavg()[0]?.toFixed(1);
  return `Measured on ${describeMachine()}, at a load of ${load}.`;
}

/** Lines as they were printed. */
export function asPrinted(text: string): string {
  return ['```text', text.trim(), '```'].join('\n');
}
