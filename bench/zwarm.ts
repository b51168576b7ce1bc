import { inventOrganisation } from './invent-organisation.js';
import { createRolecall } from '../src/rolecall.js';
import { createRandom } from './random.js';
import { chooser, KINDS } from './questions/kinds.js';
import { timeQuestions, mean, quantile } from './questions/measure.js';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
const random = createRandom(7);
const catalog = inventOrganisation(10000, random);
const rolecall = createRolecall(catalog);
const role = chooser(catalog, random);
const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', {interval: 200});
const rounds = Number(process.argv[2] ?? 8);
const only = process.argv[3]?.split(',');
for (let r = 0; r < rounds; r++) {
  if (r === rounds - 3) await s.post('Profiler.start');
  const all: number[] = []; const per: string[] = [];
  for (const [kind, q] of Object.entries(KINDS)) { if (only && !only.includes(kind)) continue; const t = timeQuestions(kind, Array.from({length: 50}, () => q(role, catalog)), rolecall); all.push(...t.wallMs); per.push(`${kind} ${mean(t.wallMs).toFixed(2)}/${quantile(t.wallMs,.5).toFixed(2)}`); }
  console.log(r, mean(all).toFixed(3), quantile(all, .5).toFixed(3), r === rounds-1 ? per.join(' | ') : '');
}
const { profile } = await s.post('Profiler.stop'); writeFileSync('/tmp/me/p.cpuprofile', JSON.stringify(profile));
