import { appendFile, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BAKERY, bakery, GRADES, gradesIn, openBakery } from '../../bakery.js';
import { Bench, pause, until } from '../../bench.js';
import { all, type PromiseUnderTest, within } from '../../promise.js';

/** The ways in which editors and tools save a file. */
const STYLES: Record<string, (file: string, text: string, round: number) => Promise<unknown>> = {
  'in place': (file, text) => writeFile(file, text),
  'beside it, then renamed': async (file, text) => {
    await writeFile(`${file}.tmp`, text);
    await rename(`${file}.tmp`, file);
  },
  'the old one renamed first': async (file, text) => {
    await rename(file, `${file}~`);
    await writeFile(file, text);
  },
  'removed, then written': async (file, text) => {
    await rm(file);
    await writeFile(file, text);
  },
  'in pieces': async (file, text) => {
    await truncate(file);
    for (let at = 0; at < text.length; at += 40) {
      await appendFile(file, text.slice(at, at + 40));
      await pause(20);
    }
  },
  'twice in a row': async (file, text) => {
    await writeFile(file, text.replace(/Staff/g, 'Principal'));
    await writeFile(file, text);
  },
  'its folder replaced': async (file, text) => {
    const folder = path.dirname(file);
    await mkdir(`${folder}.new`);
    await writeFile(path.join(`${folder}.new`, BAKERY), text);
    await rename(folder, `${folder}.old`);
    await rename(`${folder}.new`, folder);
    await rm(`${folder}.old`, { recursive: true });
  },
};

export const C2: PromiseUnderTest = {
  id: 'C2',
  needsQuiet: true,
  isOursAlone: true,
  title: 'A good edit is live within 2 s, however it is saved',
  async measure(system, scale) {
    const rounds = scale === 'full' ? 5 : 1;
    const names = Object.keys(STYLES).slice(0, scale === 'full' ? undefined : 2);
    return Bench.run(system, async (bench) => {
      let grade = 7;
      const plain = path.join(bench.rolesDir, 'plain');
      const file = await openBakery(plain, grade);
      const bot = await bench.start({ ROLES_DIR: plain });
      const times: number[] = [];
      const live = async (save: (text: string) => Promise<unknown>): Promise<void> => {
        grade += 1;
        await save(bakery(grade));
        const saved = performance.now();
        const isLive = await until(async () => gradesIn(await bench.ask(GRADES)) === String(grade), 30_000);
        times.push(isLive ? (performance.now() - saved) / 1000 : Number.POSITIVE_INFINITY);
      };
      for (const name of names) {
        for (let round = 0; round < rounds; round += 1)
          await live(async (text) => STYLES[name]?.(file, text, round));
      }
      await bot.end();

      // As Kubernetes does: the folder's files are links into a folder that is itself a link, which is replaced.
      const mounted = path.join(bench.rolesDir, 'mounted');
      const data = path.join(mounted, '..data');
      const version = (count: number) => path.join(mounted, `..version-${count}`);
      await openBakery(version(0), grade);
      await symlink('..version-0', data);
      await symlink(path.join('..data', BAKERY), path.join(mounted, BAKERY));
      await bench.start({ ROLES_DIR: mounted });
      for (let round = 1; round <= rounds; round += 1) {
        await live(async () => {
          await openBakery(version(round), grade);
          await symlink(`..version-${round}`, `${data}.new`);
          await rename(`${data}.new`, data);
        });
      }
      const sorted = [...times].sort((a, b) => a - b);
      return [
        all('live', times.filter(Number.isFinite).length, times.length),
        { ...within('median', sorted[sorted.length >> 1] ?? Number.NaN, 2) },
        { ...within('longest', sorted.at(-1) ?? Number.NaN, 2) },
      ];
    });
  },
};
