import { parseArgs } from 'node:util';
import type { Catalog } from '../../src/catalog/catalog.js';
import { loadCatalog } from '../../src/catalog/files/load-catalog.js';
import { createRolecall } from '../../src/rolecall.js';
import { inventOrganisation } from '../invent-organisation.js';
import { LONGEST } from '../questions/kinds.js';
import { timeQuestions } from '../questions/measure.js';
import { createRandom, pick, type Random, randomBelow } from '../random.js';
import { repeatOrganisation } from '../repeat-organisation.js';
import { describeMachine, number } from '../report.js';

const LONGEST_TEXT = 500;
const SECONDS = 30;

/** Words of questions. Each of them leads to many readings. */
const WORDS =
  `a and or not but the of in for with between above below at most all which what who how many list compare grade level role roles
  manager director senior staff reports to need experience travel sql team work same highest lowest per family , ? 8 9 my their`.split(
    /\s+/,
  );

/** A text with some of its words replaced, left out, doubled or moved. */
function changed(text: string, random: Random, words: readonly string[]): string {
  const now = text.split(' ');
  const at = randomBelow(now.length, random);
  const length = 1 + randomBelow(6, random);
  const piece = now.slice(at, at + length);
  switch (randomBelow(4, random)) {
    case 0:
      now.splice(at, 1, pick(words, random));
      break;
    case 1:
      now.splice(at, length);
      break;
    case 2:
      now.splice(at, 0, ...piece);
      break;
    default:
      now.splice(at, 0, ...Array.from({ length }, () => pick(words, random)));
  }
  return now.join(' ').slice(0, LONGEST_TEXT).trim();
}

// npm run bench:worst -- [SIZE] [--roles FOLDER] [--seconds N]: climbs from the longest texts to those that take the most
// CPU. So many roles are made up, or are those of a folder again and again.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { roles: { type: 'string' }, seconds: { type: 'string', default: String(SECONDS) } },
});
const random = createRandom(1);
const [size] = positionals;
const catalog = await organisationOf(size === undefined ? undefined : Number(size), values.roles);
const rolecall = createRolecall(catalog);
const titles = catalog.roles.slice(0, 50).map(({ title }) => title);
// The better of two runs, since something else may run at the same time.
const costOf = (text: string): number => Math.min(...timeQuestions('', [text, text], rolecall).cpuMs);

function organisationOf(roles: number | undefined, folder: string | undefined): Promise<Catalog> | Catalog {
  if (roles === undefined) return loadCatalog(folder ?? 'roles');
  return folder === undefined ? inventOrganisation(roles, random) : repeatOrganisation(folder, roles, random);
}

let best = LONGEST.map((text) => ({ text, cost: costOf(text) }));
let tried = best.length;
for (const end = performance.now() + Number(values.seconds) * 1000; performance.now() < end; ) {
  const text = changed(pick(best, random).text, random, [...WORDS, pick(titles, random)]);
  best = [...best, { text, cost: costOf(text) }].sort((a, b) => b.cost - a.cost).slice(0, LONGEST.length);
  tried++;
}
// The first texts ran before their code was compiled.
const again = best.map(({ text }) => ({ text, cost: costOf(text) })).sort((a, b) => b.cost - a.cost);
process.stdout.write(`${describeMachine()}
${catalog.roles.length.toLocaleString('en')} roles; ${tried} texts of at most ${LONGEST_TEXT} characters tried; ms of CPU

${again.map(({ text, cost }) => `${number(cost).padStart(6)}  ${text}`).join('\n')}
`);
