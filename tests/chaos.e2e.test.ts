import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { lackOf, transportsOf } from '../chaos/promise.js';
import { PROMISES } from '../chaos/promises.js';
import { rolecall } from '../chaos/systems.js';

/** The built bot beside the one library that is not built in. */
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolecall-chaos-'));
  await cp(inject('app'), folder, { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
});

afterAll(() => rm(folder, { recursive: true }));

// Runs each promise under a small fault, without the times, which depend on the machine. `npm run chaos` measures in
// full. Most of them wait most of the time, so several run at once.
describe.concurrent('the built bot', () => {
  const measured = PROMISES.filter((promise) => !lackOf(promise));
  const skipped = PROMISES.flatMap((promise) => {
    const lack = lackOf(promise);
    return lack ? [[promise.id, lack] as const] : [];
  });
  it.skip.each(skipped)('keeps %s (skipped: this machine has no %s)', () => {});
  const ways = measured.flatMap((promise) =>
    transportsOf(promise).map((transport) => [promise.id, transport, promise] as const),
  );
  // A process without CPU time between its last look for connections and the end of listening loses what came meanwhile.
  it.for(ways)('keeps %s over %s', { retry: 2 }, async ([_, transport, promise], { expect }) => {
    const system = { ...rolecall(transport, path.join(folder, 'dist')), longestAckMs: 60_000 };
    const figures = await promise.measure(system, 'smoke');
    expect(figures.length).toBeGreaterThan(0);
    expect(figures.filter(({ kept, isTime }) => !kept && !isTime)).toEqual([]);
  });
});
