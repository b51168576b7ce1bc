import type { Catalog } from '../../src/catalog/catalog.js';
import { loadCatalog } from '../../src/catalog/files/load-catalog.js';
import { createRolecall } from '../../src/rolecall.js';
import { inventOrganisation } from '../invent-organisation.js';
import { createRandom } from '../random.js';
import { heapUsed } from '../run.js';
import { chooser, KINDS, LONGEST } from './kinds.js';
import { type Timing, timeQuestions } from './measure.js';

const QUESTIONS_PER_KIND = 100;
/** How many questions come before each that is measured: the engine compiles code until some ten thousand were answered. */
const WARM_UPS = 10;
/** From this size on, answers can be long, and fewer are measured: a run should take minutes, not hours. */
const LARGE = 50_000;
const QUESTIONS_OF_LARGE = 10;

/** The time that answers of one catalogue took. */
export interface QuestionsRun {
  catalog: Catalog;
  /** CPU until the first question can be answered. */
  readyMs: number;
  heapMb: number;
  timings: readonly Timing[];
  /** Of all kinds together. */
  all: Timing;
  longest: Timing;
}

/** Times whole answers by kind of question, over the shipped roles or a number of made-up ones. */
export async function benchQuestions(size: number | 'shipped', seed: number): Promise<QuestionsRun> {
  const random = createRandom(seed);
  const catalog = size === 'shipped' ? await loadCatalog('roles') : inventOrganisation(size, random);
  const heapBefore = heapUsed();
  const started = process.cpuUsage();
  const rolecall = createRolecall(catalog);
  const { user, system } = process.cpuUsage(started);
  const heap = heapUsed() - heapBefore;
  const role = chooser(catalog, random);
  const perKind = catalog.roles.length > LARGE ? QUESTIONS_OF_LARGE : QUESTIONS_PER_KIND;
  const asked = Object.entries(KINDS).map(([kind, questionOf]) => ({
    kind,
    questions: Array.from({ length: perKind }, () => questionOf(role, catalog)),
    warmUp: Array.from({ length: WARM_UPS * perKind }, () => questionOf(role, catalog)),
  }));
  for (const { warmUp } of asked) for (const question of warmUp) rolecall.ask(question);
  const timings = asked.map(({ kind, questions }) => timeQuestions(kind, questions, rolecall));
  for (const question of LONGEST) rolecall.ask(question);
  return {
    catalog,
    readyMs: (user + system) / 1000,
    heapMb: heap / 2 ** 20,
    timings,
    all: {
      kind: 'all kinds',
      cpuMs: timings.flatMap(({ cpuMs }) => cpuMs),
      wallMs: timings.flatMap(({ wallMs }) => wallMs),
    },
    longest: timeQuestions('longest texts', LONGEST, rolecall),
  };
}
