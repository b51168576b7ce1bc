import path from 'node:path';
import { createQueries } from './queries.js';
import { createRandom } from './random.js';
import { describeMachine, renderMisses, renderReport } from './report.js';
import { type Entrant, runSystems } from './run.js';
import { fuseTokens, fuseTokensNormalised, fuseTuned } from './systems/fuse.js';
import { miniSearch } from './systems/minisearch.js';
import { orama } from './systems/orama.js';
import { rolecall } from './systems/rolecall.js';
import { uFuzzy } from './systems/ufuzzy.js';
import { growTitles } from './titles/grow-titles.js';
import { inventTitles } from './titles/invent-titles.js';
import { readTitles } from './titles/read-titles.js';
import { createTitleSet } from './titles/title-set.js';

const SEED = 20_240_601;
const PAGES = path.join(import.meta.dirname, '../../shared/handbook/sample');
const QUERIES_PER_KIND = 200;

/** How many queries the slow systems get, so that a run takes minutes and not hours. */
const LIMITS: Readonly<Record<number, { fuse: number; others: number }>> = {
  1_000: { fuse: 510, others: 3400 },
  10_000: { fuse: 51, others: 510 },
  100_000: { fuse: 10, others: 34 },
};

function bench(size: number, showMisses: boolean): void {
  const random = createRandom(SEED);
  const read = readTitles(PAGES);
  const seeds = read.length > 0 ? read : inventTitles(random);
  const titles = growTitles(seeds, size, random);
  const set = createTitleSet(titles);
  const { queries, unfair } = createQueries(set, QUERIES_PER_KIND, random);
  const warmUp = createQueries(set, 20, random).queries;
  const runs = runSystems(entrantsAt(size), titles, queries, warmUp);
  const origin = read.length > 0 ? 'read from pages' : 'invented';
  print(`${size.toLocaleString('en')} titles, ${seeds.length} of them ${origin}; seed ${SEED}`);
  print(`${queries.length} queries; ${unfair} more left out because they fit another title as well`);
  print(`${renderReport(runs, queries, titles)}\n`);
  const [own] = runs;
  if (showMisses && own) print(`${renderMisses(own, queries, titles)}\n`);
}

function entrantsAt(size: number): Entrant[] {
  const { fuse, others } = LIMITS[size] ?? { fuse: 10, others: 34 };
  return [
    { system: rolecall, limit: Number.POSITIVE_INFINITY },
    { system: fuseTuned, limit: fuse },
    { system: fuseTokens, limit: fuse },
    { system: fuseTokensNormalised, limit: fuse },
    { system: miniSearch, limit: others },
    { system: uFuzzy, limit: others },
    { system: orama, limit: others },
  ];
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

const sizes = process.argv.slice(2).flatMap((argument) => (/^\d+$/.test(argument) ? [Number(argument)] : []));
print(`${describeMachine()}\n`);
for (const size of sizes.length > 0 ? sizes : Object.keys(LIMITS).map(Number)) {
  bench(size, process.argv.includes('--misses'));
}
