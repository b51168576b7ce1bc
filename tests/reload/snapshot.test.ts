import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { CatalogError } from '../../src/catalog/files/problem.js';
import { loadFolder } from '../../src/reload/load-folder.js';
import { loadRoles, type RolesPlace } from '../../src/reload/load-roles.js';
import { readFolder, readSettled } from '../../src/reload/read-folder.js';
import { readSnapshot } from '../../src/reload/read-snapshot.js';
import { saveSnapshot, snapshotFile } from '../../src/reload/snapshot.js';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { test as base, startRoles } from '../support/slack/roles-place.js';

const BROKEN = bakeryWith('grade: 6', 'grade: six');

/** A place where the bakery was loaded and stored before. */
const test = base.extend<{ stored: RolesPlace & { file: string } }>({
  stored: async ({ place }, use) => {
    const file = snapshotFile(place.cacheFolder, place.folder);
    const outcome = await loadFolder({ folder: place.folder, snapshot: file });
    if (outcome.kind !== 'loaded') throw new Error('The bakery is broken.');
    await saveSnapshot(file, outcome.snapshot);
    await use({ ...place, file });
  },
});

function save({ folder }: RolesPlace, text: string): Promise<void> {
  return writeFile(path.join(folder, 'bakery.yaml'), text);
}

describe('a snapshot', () => {
  test('replaces the YAML it was made from, and no other YAML', async ({ stored }) => {
    const order = { folder: stored.folder, snapshot: stored.file };
    expect(await loadFolder(order)).toMatchObject({ kind: 'loaded', stored: true, remarks: [] });
    await save(stored, bakeryWith('grade: 6', 'grade: 8'));
    expect(await loadFolder(order)).toMatchObject({ kind: 'loaded', stored: false, remarks: [] });
  });

  test('gives the same catalogue as the YAML', async ({ stored, home }) => {
    const fromSnapshot = await startRoles(stored);
    const fromYaml = await startRoles({ folder: stored.folder, cacheFolder: path.join(home, 'other') });
    expect(fromSnapshot.families).toEqual(fromYaml.families);
    expect(fromSnapshot.catalog.roles).toEqual(fromYaml.catalog.roles);
    expect(fromSnapshot.catalog.roles).toHaveLength(3);
  });

  test('holds the words of the organisation, and is not used for other words', async ({ stored, place }) => {
    const order = { folder: stored.folder, snapshot: stored.file };
    const words = path.join(place.folder, '_architecture.yaml');
    await writeFile(words, 'grades: { called: band, values: [5-9] }\n');
    const first = await loadFolder(order);
    if (first.kind !== 'loaded') throw new Error('The words are broken.');
    expect(first.stored).toBe(false);
    await saveSnapshot(stored.file, first.snapshot);
    expect(await loadFolder(order)).toMatchObject({ kind: 'loaded', stored: true, remarks: [] });
    const { catalog } = await startRoles(stored);
    expect(catalog.architecture.grades.one).toBe('band');
    expect(catalog.roles[0]?.gradeName).toEqual({ one: 'band', many: 'bands', label: '5' });
    await writeFile(words, 'grades: { values: [E, F] }\n');
    const other = await loadFolder(order);
    expect(other.kind === 'broken' && other.problems.map(({ message }) => message)).toEqual([
      'roles[0].grade is 5, which is not a grade in _architecture.yaml',
      'roles[1].grade is 6, which is not a grade in _architecture.yaml',
      'roles[2].grade is 7, which is not a grade in _architecture.yaml',
    ]);
  });

  test('is refused when a byte of it is different or missing', async ({ stored }) => {
    const good = await readFile(stored.file);
    const places = Array.from({ length: 40 }, (_, at) => Math.floor((at * good.length) / 40));
    for (const at of [...places, good.length - 1]) {
      const changed = Buffer.from(good);
      changed[at] = (changed[at] ?? 0) ^ 1;
      for (const bytes of [changed, good.subarray(0, at)]) {
        await writeFile(stored.file, bytes);
        expect(await readSnapshot(stored.file), `byte ${at}`).toEqual({
          kind: 'unusable',
          why: expect.stringMatching(/^(is damaged|was made by another version of Rolecall)$/),
        });
      }
    }
  });

  test('is refused when another schema validated it', async ({ stored }) => {
    const text = await readFile(stored.file, 'utf8');
    await writeFile(stored.file, text.replace(/"schema":"[^"]*"/, '"schema":"older"'));
    expect(await loadFolder({ folder: stored.folder, snapshot: stored.file })).toMatchObject({
      kind: 'loaded',
      stored: false,
      remarks: [expect.stringContaining('another version')],
    });
  });
});

describe('a start with broken roles', () => {
  test('fails and lists every problem', async ({ stored }) => {
    await save(stored, BROKEN);
    const start = loadRoles(stored, { keepLastGood: false });
    await expect(start).rejects.toThrow(CatalogError);
    await expect(start).rejects.toThrow(/bakery\.yaml:20:5 error: roles\[1\]\.grade is "six"/);
  });

  test('uses the last good roles if asked to', async ({ stored }) => {
    await save(stored, BROKEN);
    const { catalog, outdated } = await startRoles(stored, true);
    expect(catalog.roles.map(({ grade }) => grade)).toEqual([5, 6, 7]);
    expect(outdated?.problems).toMatchObject([{ line: 20, column: 5 }]);
  });

  test('says that it fails because there are no last good roles', async ({ place }) => {
    await save(place, BROKEN);
    const start = loadRoles(place, { keepLastGood: true });
    await expect(start).rejects.toThrow(
      /"six"[\s\S]*\n.*jsonl:1:1 error: there is no last good catalogue yet/,
    );
  });
});

describe('readSettled', () => {
  test('reads a folder again until nobody writes to it', async ({ place }) => {
    await save(place, BAKERY.slice(0, -40));
    const torn = await readFolder(place.folder);
    await save(place, BAKERY);
    const { readable } = await readSettled(place.folder, torn);
    expect(readable.map(({ bytes }) => bytes.toString())).toEqual([BAKERY]);
  });
});
