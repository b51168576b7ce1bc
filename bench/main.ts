import { parseArgs } from 'node:util';
import { createQueries, type Query } from './queries.js';
import { benchQuestions, type QuestionsRun } from './questions/bench-questions.js';
import { renderQuestions, renderSizes } from './questions/render-questions.js';
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
import { writeDocs } from './write-docs.js';

const SEED = 20_240_601;
const QUERIES_PER_KIND = 200;
const WARM_UPS_PER_KIND = 20;

/** How many queries the slow systems get, so that a run takes minutes and not hours. */
const LIMITS: Readonly<Record<number, { fuse: number; others: number }>> = {
  1000: { fuse: 204, others: 3_400 },
  10000: { fuse: 22, others: 170 },
  100000: { fuse: 5, others: 10 },
};

function benchTitles(size: number, pages: string | undefined, showMisses: boolean): void {
  const { titles, queries, warmUp, introduction } = createTask(size, pages);
  const runs = runSystems(entrantsAt(size), titles, queries, warmUp);
  print(`${introduction}\n${renderReport(runs, queries, titles)}\n`);
  const [own] = runs;
  if (showMisses && own) print(`${renderMisses(own, queries, titles)}\n`);
}

interface Task {
  titles: readonly string[];
  queries: readonly Query[];
  warmUp: readonly Query[];
  introduction: string;
}

function createTask(size: number, pages: string | undefined): Task {
  const random = createRandom(SEED);
  const read = pages === undefined ? [] : readTitles(pages);
  const seeds = read.length > 0 ? read : inventTitles(random);
  const titles = growTitles(seeds, size, random);
  const set = createTitleSet(titles);
  const { queries, unfair } = createQueries(set, QUERIES_PER_KIND, random);
  const warmUp = createQueries(set, WARM_UPS_PER_KIND, random).queries;
  const origin = read.length > 0 ? 'read from pages' : 'invented';
  const introduction = [
    `${size.toLocaleString('en')} titles, of which ${Math.min(seeds.length, size)} ${origin}; seed ${SEED}`,
    `${queries.length} queries; ${unfair} more were left out because they fit another title as well`,
  ].join('\n');
  return { titles, queries, warmUp, introduction };
}

function entrantsAt(size: number): Entrant[] {
  const { fuse, others } = LIMITS[size] ?? { fuse: 5, others: 10 };
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

// npm run bench -- [SIZE ...] [--pages FOLDER] [--misses] [--titles | --questions | --docs]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    misses: { type: 'boolean', default: false },
    titles: { type: 'boolean', default: false },
    questions: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
});
const sizes = (positionals.length > 0 ? positionals : Object.keys(LIMITS)).map(Number);
if (sizes.some(Number.isNaN)) throw new Error(`Pass sizes as numbers, not ${positionals.join(' ')}.`);
print(`${describeMachine()}\n`);
if (!values.titles) {
  const runs: QuestionsRun[] = [];
  for (const size of ['shipped' as const, ...sizes]) {
    const run = await benchQuestions(size, SEED);
    print(`${renderQuestions(run)}\n`);
    runs.push(run);
  }
  if (values.docs) writeDocs('answers', renderSizes(runs));
}
if (!values.questions && !values.docs)
  for (const size of sizes) benchTitles(size, values.pages, values.misses);
