import { once } from 'node:events';
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { followRoles } from '../../src/reload/follow-roles.js';
import type { News } from '../../src/reload/news.js';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { startRoles, test } from '../support/slack/roles-place.js';

function gradedBakery(grade: number): string {
  return bakeryWith('grade: 5', `grade: ${grade}`);
}

interface SaveStyle {
  name: string;
  /** Lays a folder out; without it, the bakery is a plain file in it. */
  lay?: (folder: string) => void;
  /**
   * Saves a text as `bakery.yaml` of a folder, for the first, second ... time. It does so at once, since on a busy
   * machine the folder could come to rest between two steps.
   */
  save: (folder: string, text: string, time: number) => void;
}

const FILE = 'bakery.yaml';

const SAVE_STYLES: SaveStyle[] = [
  { name: 'in place', save: (folder, text) => writeFileSync(path.join(folder, FILE), text) },
  {
    name: 'in pieces',
    save(folder, text) {
      truncateSync(path.join(folder, FILE));
      for (const line of text.split(/(?<=\n)/)) appendFileSync(path.join(folder, FILE), line);
    },
  },
  {
    name: 'by renaming a draft',
    save(folder, text) {
      writeFileSync(path.join(folder, '.draft'), text);
      renameSync(path.join(folder, '.draft'), path.join(folder, FILE));
    },
  },
  {
    name: 'by removing and writing again',
    save(folder, text) {
      rmSync(path.join(folder, FILE));
      writeFileSync(path.join(folder, FILE), text);
    },
  },
  {
    name: 'through the links of a config map',
    lay(folder) {
      rmSync(path.join(folder, FILE));
      layVersion(folder, BAKERY, 0);
      symlinkSync(path.join('..data', FILE), path.join(folder, FILE));
    },
    save(folder, text, time) {
      layVersion(folder, text, time);
      rmSync(path.join(folder, `..version-${time - 1}`), { recursive: true });
    },
  },
  {
    name: 'into another folder that takes its place',
    save(folder, text, time) {
      mkdirSync(`${folder}-next`);
      writeFileSync(path.join(`${folder}-next`, FILE), text);
      renameSync(folder, `${folder}-${time}`);
      renameSync(`${folder}-next`, folder);
    },
  },
];

/** A new folder for each version, and a link that is switched to it at once. */
function layVersion(folder: string, text: string, time: number): void {
  mkdirSync(path.join(folder, `..version-${time}`));
  writeFileSync(path.join(folder, `..version-${time}`, FILE), text);
  symlinkSync(`..version-${time}`, path.join(folder, '..draft'));
  renameSync(path.join(folder, '..draft'), path.join(folder, '..data'));
}

describe.concurrent('followRoles', () => {
  // Saves twice, because a watcher can miss the file that replaces the one it watches.
  test.for(SAVE_STYLES)(
    'puts roles into use each time they are saved $name',
    async ({ lay, save }, { place, follow }) => {
      lay?.(place.folder);
      const { grades, news } = await follow();
      for (const [at, grade] of [6, 7].entries()) {
        save(place.folder, gradedBakery(grade), at + 1);
        expect(await news()).toMatchObject({ kind: 'changed', after: { roles: [{ grade }, {}, {}] } });
      }
      expect(grades).toEqual([6, 7]);
    },
  );

  test('puts only the last of several quick saves into use', async ({ place, follow }) => {
    const { grades, news } = await follow();
    for (const grade of [6, 7, 8, 9]) writeFileSync(path.join(place.folder, FILE), gradedBakery(grade));
    await news();
    expect(grades).toEqual([9]);
  });

  test('aborts a load that another change overtakes, and loads that change', async ({ place }) => {
    const save = (grade: number) => writeFileSync(path.join(place.folder, FILE), gradedBakery(grade));
    const first = await startRoles(place);
    const grades: unknown[] = [];
    const firstNews = new Promise<News>((tell) => {
      const { close } = followRoles(place, first, {
        use: async ({ roles: [baker] }, signal) => {
          if (baker?.grade === 6) {
            save(7);
            await once(signal, 'abort');
            throw signal.reason;
          }
          grades.push(baker?.grade);
        },
        tell: (news) => void close().then(() => tell(news)),
        remark: (text) => void tell({ kind: 'failed', reason: text }),
      });
    });
    save(6);
    expect(await firstNews).toMatchObject({ kind: 'changed', after: { roles: [{ grade: 7 }, {}, {}] } });
    expect(grades).toEqual([7]);
  });

  test('reports that the folder is gone, and that it is back', async ({ place, follow }) => {
    const { news } = await follow();
    await rename(place.folder, `${place.folder}-away`);
    expect(await news()).toMatchObject({
      kind: 'broken',
      problems: [{ message: 'cannot read the folder (ENOENT)' }],
    });
    await rename(`${place.folder}-away`, place.folder);
    expect(await news()).toEqual({ kind: 'fixed' });
  });
});
