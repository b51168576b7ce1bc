import { appendFile, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { BAKERY, bakeryWith } from '../support/bakery.js';
import { test } from '../support/roles-place.js';

function gradedBakery(grade: number): string {
  return bakeryWith('grade: 5', `grade: ${grade}`);
}

interface SaveStyle {
  name: string;
  /** Lays a folder out; without it, the bakery is a plain file in it. */
  lay?: (folder: string) => Promise<void>;
  /** Saves a text as `bakery.yaml` of a folder, for the first, second ... time. */
  save: (folder: string, text: string, time: number) => Promise<void>;
}

const FILE = 'bakery.yaml';

const SAVE_STYLES: SaveStyle[] = [
  { name: 'in place', save: (folder, text) => writeFile(path.join(folder, FILE), text) },
  {
    name: 'in pieces',
    async save(folder, text) {
      await truncate(path.join(folder, FILE));
      for (const line of text.split(/(?<=\n)/)) await appendFile(path.join(folder, FILE), line);
    },
  },
  {
    name: 'by renaming a draft',
    async save(folder, text) {
      await writeFile(path.join(folder, '.draft'), text);
      await rename(path.join(folder, '.draft'), path.join(folder, FILE));
    },
  },
  {
    name: 'by removing and writing anew',
    async save(folder, text) {
      await rm(path.join(folder, FILE));
      await writeFile(path.join(folder, FILE), text);
    },
  },
  {
    name: 'through the links of a config map',
    async lay(folder) {
      await rm(path.join(folder, FILE));
      await layVersion(folder, BAKERY, 0);
      await symlink(path.join('..data', FILE), path.join(folder, FILE));
    },
    async save(folder, text, time) {
      await layVersion(folder, text, time);
      await rm(path.join(folder, `..version-${time - 1}`), { recursive: true });
    },
  },
  {
    name: 'into another folder that takes its place',
    async save(folder, text, time) {
      await mkdir(`${folder}-next`);
      await writeFile(path.join(`${folder}-next`, FILE), text);
      await rename(folder, `${folder}-${time}`);
      await rename(`${folder}-next`, folder);
    },
  },
];

/** A folder of its own for each version, and a link that is exchanged at once. */
async function layVersion(folder: string, text: string, time: number): Promise<void> {
  await mkdir(path.join(folder, `..version-${time}`));
  await writeFile(path.join(folder, `..version-${time}`, FILE), text);
  await symlink(`..version-${time}`, path.join(folder, '..draft'));
  await rename(path.join(folder, '..draft'), path.join(folder, '..data'));
}

describe.concurrent('roles that are saved', () => {
  // Twice, as a watcher can miss what takes the place of the file it watches.
  test.for(SAVE_STYLES)('$name are live, each time and whole', async ({ lay, save }, { place, follow }) => {
    await lay?.(place.folder);
    const { grades, news } = await follow();
    for (const [at, grade] of [6, 7].entries()) {
      await save(place.folder, gradedBakery(grade), at + 1);
      expect(await news()).toMatchObject({ kind: 'changed', after: { roles: [{ grade }, {}, {}] } });
    }
    expect(grades).toEqual([6, 7]);
  });

  test('while others are loaded win', async ({ place, follow }) => {
    const { grades, news } = await follow();
    for (const grade of [6, 7, 8, 9]) await writeFile(path.join(place.folder, FILE), gradedBakery(grade));
    await news();
    expect(grades).toEqual([9]);
  });

  test('in a folder that was gone are live when it is back', async ({ place, follow }) => {
    const { news } = await follow();
    await rename(place.folder, `${place.folder}-away`);
    expect(await news()).toMatchObject({
      kind: 'broken',
      problems: [{ message: 'cannot read the folder (ENOENT)' }],
    });
    await rename(`${place.folder}-away`, place.folder);
    expect(await news()).toEqual({ kind: 'mended' });
  });
});
