import type { Catalog } from '../../src/catalog/catalog.js';
import { loadCatalog } from '../../src/catalog/files/load.js';
import { createRolecall } from '../../src/rolecall.js';
import { inventOrganisation } from '../invent-organisation.js';
import { createRandom } from '../random.js';
import { number, renderTable } from '../report.js';
import { heapUsed } from '../run.js';
import { chooser, KINDS, LONGEST } from './kinds.js';
import { mean, quantile, type Timing, timeQuestions } from './measure.js';

const QUESTIONS_PER_KIND = 100;
/** Of a catalogue of this size, answers can be long; a run should take minutes and not hours. */
const LARGE = 50_000;
const QUESTIONS_OF_LARGE = 10;

/** Times whole answers by kind of question, over the shipped roles or so many made-up ones. */
export async function benchQuestions(size: number | 'shipped', seed: number): Promise<string> {
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
    warmUp: Array.from({ length: perKind }, () => questionOf(role, catalog)),
  }));
  for (const { warmUp } of asked) for (const question of warmUp) rolecall.ask(question);
  const timings = asked.map(({ kind, questions }) => timeQuestions(kind, questions, rolecall));
  for (const question of LONGEST) rolecall.ask(question);
  const longest = timeQuestions('longest texts', LONGEST, rolecall);
  return [
    `${sizeOf(catalog)}; ready to answer after ${number((user + system) / 1000)} ms of CPU, ${number(heap / 2 ** 20)} MB`,
    renderTimings(timings, longest),
  ].join('\n');
}

function sizeOf({ roles, families }: Catalog): string {
  return `${roles.length.toLocaleString('en')} roles in ${families.length.toLocaleString('en')} families`;
}

function renderTimings(timings: readonly Timing[], longest: Timing): string {
  const all: Timing = {
    kind: 'all kinds',
    cpuMs: timings.flatMap(({ cpuMs }) => cpuMs),
    wallMs: timings.flatMap(({ wallMs }) => wallMs),
  };
  return renderTable([
    ['ms a question', 'CPU mean', 'p50', 'p99', 'wall mean', 'p50', 'p99'],
    ...[...timings, all, longest].map(
      ({ kind, cpuMs, wallMs }) => [kind, ...figures(cpuMs), ...figures(wallMs)] as const,
    ),
  ]);
}

function figures(times: readonly number[]): string[] {
  return [mean(times), quantile(times, 0.5), quantile(times, 0.99)].map(number);
}
