import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeMachine } from './report.js';

/** Not beside this file, which is bundled: benchmarks are run from the root of the repository. */
const PAGE = path.resolve('docs/benchmarks.md');

/** Puts what a benchmark printed in its place in the docs, with the machine it ran on. Throws when the page has no such place. */
export function writeDocs(place: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [`<!-- bench:${place} -->\n`, `<!-- /bench:${place} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no ${start.trim()} with ${end} behind it.`);
  const written = `Measured on ${describeMachine()}.\n\n${text.trim()}\n`;
  writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n${written}\n${page.slice(to)}`);
}

/** Lines as they were printed. */
export function asPrinted(text: string): string {
  return ['```text', text.trim(), '```'].join('\n');
}
