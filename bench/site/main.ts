import { createRolecall } from '../../src/rolecall.js';
import { buildSite } from '../../src/site/build-site.js';
import { inventOrganisation } from '../invent-organisation.js';
import { createRandom } from '../random.js';
import { describeMachine } from '../report.js';

const SEED = 20_240_601;

/** The CPU time for the site of some made-up roles, without writing it to disk. */
async function benchSite(size: number, withPng: boolean): Promise<string> {
  const renderPng = withPng ? (await import('../../src/pictures/render-png.js')).renderPng : undefined;
  const start = process.cpuUsage();
  const rolecall = createRolecall(inventOrganisation(size, createRandom(SEED)));
  let files = 0;
  let bytes = 0;
  const parts = { edits: [], builtAt: new Date(0), scripts: [], ...(renderPng && { renderPng }) };
  for (const { content } of buildSite(rolecall, parts)) {
    files += 1;
    bytes += content.length;
  }
  const { user, system } = process.cpuUsage(start);
  const seconds = ((user + system) / 1e6).toFixed(1);
  return `${size} roles${withPng ? ', with PNG' : ''}: ${seconds} s of CPU, ${files} files, ${(bytes / 1e6).toFixed(0)} MB`;
}

// npm run bench:site -- [SIZE] [--png]
const args = process.argv.slice(2);
const size = Number(args.find((arg) => !arg.startsWith('-')) ?? 1000);
if (Number.isNaN(size)) throw new Error(`Pass the number of roles, not ${args.join(' ')}.`);
process.stdout.write(`${describeMachine()}\n\n${await benchSite(size, args.includes('--png'))}\n`);
