import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { ClassicLevel } from 'classic-level';
import { test as base, describe, expect, vi } from 'vitest';
import type { Claims } from '../../src/stores/claims.js';
import { openStores } from '../../src/stores/open-stores.js';
import { SHELVES } from '../../src/stores/shelf-stores.js';
import { StoreError } from '../../src/stores/store-error.js';
import type { Stores } from '../../src/stores/stores.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const PLACE = { team: 'T1', channel: 'C1', thread: '1.1', user: 'U1' };
const TENANT = { kind: 'team', id: 'T1' } as const;
const SEALED = { keyId: 'k1', sealed: 'c2VhbGVk' };

function open(stateDir: string): Promise<Stores<{ roleId: string }>> {
  return openStores({ stateDir }, { info: () => {}, warn: () => {} });
}

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  folder: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-files-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

async function finish(claims: Claims, key: string): Promise<void> {
  const claim = await claims.take([key], 60_000);
  if (claim.kind === 'taken') await claim.lease.finish();
}

describe('stores in files', () => {
  test('keep finished claims and conversations over a restart, and release unfinished claims', async ({
    folder,
  }) => {
    const before = await open(folder);
    await finish(before.claims, 'done');
    await before.claims.take(['begun'], 60_000);
    await before.conversations.keep(PLACE, { roleId: 'baker' });
    await before.agentDms.add('T1', 'D1');
    await before.follows.follow({ team: 'T1', user: 'U1' }, 'baker');
    await before.follows.follow({ team: 'T1', user: 'U2' }, 'baker');
    await before.follows.unfollow({ team: 'T1', user: 'U2' }, 'baker');
    await before.reminders.add('baker 2026-03-01');
    await before.installations.save(TENANT, SEALED);
    await before.close();

    const after = await open(folder);
    expect(await after.claims.take(['done'], 60_000)).toMatchObject({ kind: 'done' });
    expect(await after.claims.take(['begun'], 60_000)).toMatchObject({ kind: 'taken' });
    expect(await after.conversations.recall(PLACE)).toEqual({ roleId: 'baker' });
    expect(await after.agentDms.has('T1', 'D1')).toBe(true);
    expect(await after.follows.followersOf('baker')).toEqual([{ team: 'T1', user: 'U1' }]);
    expect(await after.reminders.has('baker 2026-03-01')).toBe(true);
    expect(await after.installations.find(TENANT)).toEqual(SEALED);
    await after.close();
  });

  test('list after a restart the questions of the week before', async ({ folder }) => {
    const before = await open(folder);
    await before.gaps.note('C1', 'grade Barista');
    await before.close();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * DAY_MS });
    const after = await open(folder);
    expect(await after.gaps.note('C1', 'Grade Barista?')).toEqual([{ question: 'Grade Barista?', times: 2 }]);
    await after.close();
    vi.useRealTimers();
  });

  test('make room after a restart by forgetting the oldest questions', async ({ folder }) => {
    const { most } = SHELVES.gaps;
    const start = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const before = await open(folder);
    for (let at = 0; at < most; at++) {
      vi.setSystemTime(start + at);
      await before.gaps.note('C1', `question ${at}`);
    }
    await before.close();

    const after = await open(folder);
    await after.gaps.note('C1', 'one more');
    vi.setSystemTime(start + 8 * DAY_MS);
    const listed = (await after.gaps.note('C1', 'one more')).map(({ question }) => question);
    expect(listed).toContain(`question ${most - 1}`);
    expect(listed).not.toContain('question 0');
    await after.close();
    vi.useRealTimers();
  });

  test('wait until the process before them has closed the folder', async ({ folder }) => {
    const before = await open(folder);
    const opening = open(folder);
    // Refused again and again, as the other is meanwhile.
    for (let tries = 0; tries < 3; tries++)
      await expect(new ClassicLevel(folder).open()).rejects.toThrow('failed to open');
    await finish(before.claims, 'done');
    await before.close();
    const after = await opening;
    expect(await after.claims.take(['done'], 60_000)).toMatchObject({ kind: 'done' });
    await after.close();
  });

  test('say so when the folder is damaged', async ({ folder }) => {
    for (const key of ['one', 'two']) {
      const stores = await open(folder);
      await finish(stores.claims, key);
      await stores.close();
    }
    const tables = (await readdir(folder)).filter((name) => name.endsWith('.ldb'));
    expect(tables).not.toEqual([]);
    for (const name of tables) await writeFile(path.join(folder, name), 'garbage');
    const opening = open(folder);
    await expect(opening).rejects.toThrow(StoreError);
    await expect(opening).rejects.toThrow(/^STATE_DIR .* delete it/);
  });

  test('are whole after their process was killed in the middle of writing', async ({ folder }) => {
    for (let kill = 0; kill < 3; kill += 1) {
      const written = await writeUntilKilled(folder, `${kill}`);
      const stores = await open(folder);
      for (const key of written) {
        expect(await stores.claims.take([key], 60_000)).toEqual({ kind: 'done' });
      }
      await stores.close();
    }
  });

  test('name the setting when the folder cannot be used', async ({ folder }) => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    await expect(open(path.join(file, 'below'))).rejects.toThrow(
      /^STATE_DIR .* cannot be used \(ENOTDIR\): make it a folder/,
    );
  });

  test.skipIf(process.platform !== 'linux')('name it also if no folder can be made', async () => {
    await expect(open('/proc/nowhere/below')).rejects.toThrow(
      /^STATE_DIR .* cannot be used \(ENOENT\): make it a folder/,
    );
  });
});

/** Marks things as done in another process, kills it, and resolves with those that it said were kept. */
async function writeUntilKilled(folder: string, prefix: string): Promise<string[]> {
  const code = `
    import { openFileStores } from ${JSON.stringify(pathToFileURL(path.resolve('src/stores/file-stores.ts')).href)};
    const { claims } = await openFileStores(${JSON.stringify(folder)});
    for (let i = 0; ; i += 1) {
      const { lease } = await claims.take(['${prefix}:' + i], 60_000);
      await lease.finish();
      console.log('${prefix}:' + i);
    }`;
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const writer = spawn(process.execPath, ['--import', tsx, '--input-type=module', '--eval', code]);
  const written: string[] = [];
  for await (const line of createInterface(writer.stdout)) {
    written.push(line);
    if (written.length === 500) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'close');
  expect(written.length).toBeGreaterThanOrEqual(500);
  return written;
}
