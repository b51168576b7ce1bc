import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ALIAS_BOMB } from '../../alias-bomb.js';
import { bakery, GRADES, openBakery } from '../../bakery.js';
import { Bench, until } from '../../bench.js';
import { all, type Figure, type PromiseUnderTest } from '../../promise.js';

/** What the file holds when the bot starts again. */
const BROKEN: Record<string, string> = {
  'a tab': bakery(8).replace('    level', '\tlevel'),
  'an unknown key': bakery(8).replace('    track', '    trakc'),
  'a title twice': bakery(8).replace('Staff Baker', 'Senior Baker'),
  'aliases of aliases': ALIAS_BOMB,
  zeros: '\0'.repeat(500),
  nothing: '',
};

/** What happens to the last good roles themselves. */
const SPOILED: Record<string, (snapshot: string) => Promise<unknown>> = {
  removed: (snapshot) => rm(snapshot),
  'cut off': (snapshot) => truncate(snapshot, 200),
  changed: async (snapshot) =>
    writeFile(snapshot, (await readFile(snapshot, 'utf8')).replace('"grade":7', '"grade":9')),
};

const KEEP = '--keep-last-good';

export const C4: PromiseUnderTest = {
  id: 'C4',
  isOursAlone: true,
  title:
    'A start with broken roles ends with exit code 1 and file, line and column; with --keep-last-good it answers from the last good ones, and says so',
  async measure(system, scale) {
    const few = <Value>(all: Record<string, Value>): [string, Value][] =>
      Object.entries(all).slice(0, scale === 'full' ? undefined : 1);
    return Bench.run(system, async (bench): Promise<Figure[]> => {
      const env = { ROLES_DIR: bench.rolesDir, CACHE_DIR: path.join(bench.stateDir, 'cache') };
      const file = await openBakery(bench.rolesDir, 7);
      const good = await bench.start(env);
      await good.end();
      const endsClearly = async (args: string[]): Promise<boolean> => {
        const bot = bench.launch(env, args);
        await until(() => !bot.isUp, 20_000);
        const isNamed = /^\S+bakery\.yaml:\d+:\d+ error/m.test(bot.output);
        await bot.end();
        return bot.exitCode === 1 && isNamed && !/^\s+at /m.test(bot.output);
      };
      let [ended, kept] = [0, 0];
      const starts = few(BROKEN);
      for (const [, text] of starts) {
        await writeFile(file, text);
        if (await endsClearly([])) ended += 1;
        const bot = await bench.start(env, [KEEP]);
        const answer = (await bench.ask(GRADES)) ?? '';
        if (/grade 7/.test(answer) && /last good/.test(answer)) kept += 1;
        await bot.end();
      }
      let spoiled = 0;
      const snapshots = few(SPOILED);
      for (const [, spoil] of snapshots) {
        await writeFile(file, bakery(7));
        await (await bench.start(env)).end();
        await writeFile(file, BROKEN['a tab'] ?? '');
        const [snapshot = ''] = await readdir(env.CACHE_DIR);
        await spoil(path.join(env.CACHE_DIR, snapshot));
        if (await endsClearly([KEEP])) spoiled += 1;
      }
      return [
        all('ended clearly', ended, starts.length),
        all(`answered with ${KEEP}, marked`, kept, starts.length),
        all(`ended clearly with ${KEEP} and no good snapshot`, spoiled, snapshots.length),
      ];
    });
  },
};
