import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect } from 'vitest';
import type { Catalog } from '../../src/catalog/catalog.js';
import { buildFromSnapshot } from '../../src/reload/build-roles.js';
import { loadFolder } from '../../src/reload/load-folder.js';
import type { RolesPlace } from '../../src/reload/load-roles.js';
import type { News } from '../../src/reload/news.js';
import { RolesInUse } from '../../src/reload/roles-in-use.js';
import { snapshotFile } from '../../src/reload/snapshot.js';
import { renderNewsText } from '../../src/slack/admin/news-view.js';
import { finish } from '../../src/slices.js';
import { BAKERY, bakeryWith, familyOf } from '../support/catalogues/bakery.js';
import { test as base } from '../support/slack/roles-place.js';

const CHEF = 'Chef\nlevel: staff\ntrack: individual contributor';

/**
 * Saves a text as the bakery, or removes the bakery. Then loads the folder, and returns the news of that and the roles
 * in use.
 */
type Save = (text: string | undefined) => Promise<{ reported: string[]; roles: string[]; catalog: Catalog }>;

const test = base.extend<{ save: Save }>({
  save: async ({ place }, use) => {
    const file = snapshotFile(place.cacheFolder, place.folder);
    const order = { folder: place.folder, snapshot: file };
    const outcome = await loadFolder(order);
    if (outcome.kind !== 'loaded') throw new Error('The bakery is broken.');
    const first = { ...finish(buildFromSnapshot(outcome.snapshot, new Map())), remarks: [] };
    let { catalog } = first;
    let reported: News[] = [];
    const inUse = new RolesInUse(first, file, {
      use: async (next) => {
        catalog = next;
      },
      tell: (news) => void reported.push(news),
      remark: (text) => void reported.push({ kind: 'failed', reason: text }),
    });
    await use(async (text) => {
      reported = [];
      const bakery = path.join(place.folder, 'bakery.yaml');
      await (text === undefined ? rm(bakery) : writeFile(bakery, text));
      await inUse.update(await loadFolder(order), new AbortController().signal);
      const texts = reported.map((news) => renderNewsText(news).replaceAll(`${place.folder}/`, ''));
      return { reported: texts, roles: catalog.roles.map(({ title }) => title), catalog };
    });
  },
});

const BROKEN = bakeryWith('grade: 6', 'grad: 6');
const ROLES = ['Baker', 'Senior Baker', 'Head Baker'];

describe('a broken edit', () => {
  test('is reported with its place, and leaves the roles in use', async ({ save }) => {
    const { reported, roles } = await save(BROKEN);
    expect(reported.join()).toMatchInlineSnapshot(`
      "The roles cannot be used: 1 error. Until they are fixed, Rolecall answers from the roles as they were.
      bakery.yaml:20:5 error: unknown key \`grad\` in roles[1]. Did you mean \`grade\`?"
    `);
    expect(roles).toEqual(ROLES);
  });

  test('is reported once, however often it is saved and wherever its problems stand', async ({ save }) => {
    await save(BROKEN);
    expect((await save(`# A line before it\n${BROKEN}`)).reported).toEqual([]);
  });

  test('is reported again when more is wrong, not when less is', async ({ save }) => {
    await save(BROKEN);
    const worse = BROKEN.replace('grade: 7', 'grade: seven');
    expect((await save(worse)).reported).toEqual([expect.stringContaining('"seven"')]);
    expect((await save(BROKEN)).reported).toEqual([]);
  });

  test('is reported when it is fixed, and again when it comes back', async ({ save }) => {
    await save(BROKEN);
    expect((await save(BAKERY)).reported).toEqual([expect.stringContaining('fixed')]);
    expect((await save(BROKEN)).reported).toHaveLength(1);
  });

  test('is reported with the changes when another edit fixes it', async ({ save }) => {
    await save(BROKEN);
    const { reported } = await save(`${BAKERY}  - title: ${CHEF.replaceAll('\n', '\n    ')}\n`);
    expect(reported).toEqual([expect.stringContaining('fixed'), expect.stringContaining('4 roles')]);
  });
});

describe('an edit that removes roles', () => {
  const [BAKER_ONLY] = BAKERY.split('  - title: Senior Baker');

  test('is not used when it removes more than half of them', async ({ save, place }) => {
    const { reported, roles } = await save(BAKER_ONLY ?? '');
    expect(reported.join()).toMatchInlineSnapshot(
      `"The roles were not reloaded: only 1 of 3 roles would be left. If that is intended, restart Rolecall. Until then, Rolecall answers from the roles as they were."`,
    );
    expect(roles).toEqual(ROLES);
    expect((await save(`${BAKER_ONLY} # still`)).reported).toEqual([]);
    expect(await loadFolder(orderFor(place))).toMatchObject({ kind: 'loaded', stored: false });
  });

  test.for([[''], [undefined]])('is not used when it removes all of them: %j', async ([text], { save }) => {
    const { reported, roles } = await save(text);
    expect(reported).toEqual([expect.stringMatching(/^The roles cannot be used/)]);
    expect(roles).toEqual(ROLES);
  });

  test('is used when it removes half of them or fewer', async ({ save }) => {
    expect((await save(`${BAKERY.split('  - title: Head Baker')[0]}`)).roles).toEqual(ROLES.slice(0, 2));
  });
});

describe('a good edit', () => {
  test('is put into use and stored, and its changes are reported', async ({ save, place }) => {
    const { reported, roles } = await save(bakeryWith('title: Head Baker', 'title: Chief Baker'));
    expect(reported.join()).toMatchInlineSnapshot(`
      "The roles have changed: 3 roles in 1 job family.
      Changes to the catalogue: 1 role added, 1 removed.
      • Chief Baker: added, grade 7
      • Head Baker: removed"
    `);
    expect(roles).toEqual(['Baker', 'Senior Baker', 'Chief Baker']);
    expect(await loadFolder(orderFor(place))).toMatchObject({ kind: 'loaded', stored: true });
  });

  test('is not reported when the roles are as they were', async ({ save }) => {
    expect((await save(BAKERY)).reported).toEqual([]);
  });

  test('may change only the words, and is reported as far as it changes roles', async ({ save, place }) => {
    const words = path.join(place.folder, '_architecture.yaml');
    await writeFile(words, 'grades: { called: band, values: [5-9] }\n');
    expect((await save(BAKERY)).reported.join()).toContain('No fact has changed.');
    await writeFile(words, 'levels: [intermediate, { level: experienced, names: [senior] }, manager]\n');
    expect((await save(BAKERY)).reported.join()).toContain('• Senior Baker: level senior → experienced');
  });

  test('reuses the families that have not changed', async ({ save, place }) => {
    await writeFile(path.join(place.folder, 'chefs.yaml'), familyOf('Kitchen', CHEF));
    const { catalog: before } = await save(BAKERY);
    const { catalog: after } = await save(bakeryWith('grade: 5', 'grade: 6'));
    expect(after.families[0]).not.toBe(before.families[0]);
    expect(after.families[1]).toBe(before.families[1]);
  });
});

describe('a snapshot that cannot be stored', () => {
  test('leads to one remark, and to no trouble', async ({ save, place }) => {
    await rm(place.cacheFolder, { recursive: true, force: true });
    await writeFile(place.cacheFolder, '');
    const first = await save(bakeryWith('grade: 5', 'grade: 6'));
    expect(first.reported).toEqual([expect.stringMatching(/changed/), expect.stringMatching(/CACHE_DIR/)]);
    expect((await save(BAKERY)).reported).toEqual([expect.stringMatching(/changed/)]);
  });

  test('leaves no draft behind', async ({ save, place }) => {
    const file = snapshotFile(place.cacheFolder, place.folder);
    await mkdir(file, { recursive: true });
    await save(bakeryWith('grade: 5', 'grade: 6'));
    expect(await readdir(place.cacheFolder)).toEqual([path.basename(file)]);
  });
});

function orderFor({ folder, cacheFolder }: RolesPlace) {
  return { folder, snapshot: snapshotFile(cacheFolder, folder) };
}
