import { setTimeout as delay } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { LRUCache } from 'lru-cache';
import { makeFolder } from '../make-folder.js';
import type { Drawer } from './drawer.js';
import type { SealedInstallation } from './installations.js';
import { type Shelf, type ShelfSize, STEADY } from './shelf.js';
import type { CountedGap } from './shelf-gaps.js';
import { createShelfStores, type Followed, SHELVES, type Shelves } from './shelf-stores.js';
import { StoreError } from './store-error.js';
import type { Stores } from './stores.js';

/** A process that ends may hold the files for as long as it drains. */
const LONGEST_WAIT_MS = 15_000;
const BETWEEN_TRIES_MS = 250;

type Files = ClassicLevel<string, unknown>;
type Kept<Value> = { value: Value; until: number };

/**
 * Opens stores that outlive the process, in files of a folder that belongs to one process at a time. A value survives a crash of the
 * process at once, and a crash of the machine after seconds. Throws `StoreError`.
 */
export async function openFileStores<Context extends {}>(folder: string): Promise<Stores<Context>> {
  const files = await openFiles(folder);
  const shelves = await readShelves<Context>(files).catch((error: unknown) => {
    throw storeErrorOf(folder, error);
  });
  return createShelfStores(shelves, { isLasting: true, close: () => files.close() });
}

async function readShelves<Context extends {}>(files: Files): Promise<Shelves<Context>> {
  return {
    done: await openShelf<true>(files, 'done', SHELVES.done),
    conversations: await openShelf<Context>(files, 'conversations', SHELVES.conversations),
    agentDms: await openShelf<true>(files, 'agentDms', SHELVES.agentDms),
    follows: await openShelf<Followed>(files, 'follows', SHELVES.follows),
    reminders: await openShelf<true>(files, 'reminders', SHELVES.reminders),
    gaps: await openShelf<CountedGap>(files, 'gaps', SHELVES.gaps),
    installations: openDrawer<SealedInstallation>(files, 'installations'),
  };
}

async function openFiles(folder: string, giveUpAt = performance.now() + LONGEST_WAIT_MS): Promise<Files> {
  const files: Files = new ClassicLevel(folder, { valueEncoding: 'json' });
  try {
    await makeFolder(folder);
    await files.open();
    return files;
  } catch (error) {
    if (codeOf(error) !== 'LEVEL_LOCKED' || performance.now() > giveUpAt) throw storeErrorOf(folder, error);
    await delay(BETWEEN_TRIES_MS);
    return openFiles(folder, giveUpAt);
  }
}

/** Everything is read at the start, so that it can be looked up without waiting. */
async function openShelf<Value extends {}>(
  files: Files,
  name: string,
  { most, lifetimeMs }: ShelfSize,
): Promise<Shelf<Value>> {
  const kept = files.sublevel<string, Kept<Value>>(name, { valueEncoding: 'json' });
  const entries = await kept.iterator().all();
  const values = new LRUCache<string, Value>({
    max: most,
    ttl: lifetimeMs,
    perf: STEADY,
    // If deleting fails, the next start deletes it.
    dispose: (_, key, reason) => void (reason === 'evict' && kept.del(key).catch(() => undefined)),
  });
  const oldestFirst = entries.sort(([, a], [, b]) => a.until - b.until);
  const now = Date.now();
  for (const [key, { value, until }] of oldestFirst) {
    if (until > now) values.set(key, value, { ttl: until - now });
  }
  const outdated = entries.filter(([key]) => !values.has(key));
  await kept.batch(outdated.map(([key]) => ({ type: 'del' as const, key })));
  return {
    get: (key) => values.get(key),
    async set(key, value) {
      values.set(key, value);
      await kept.put(key, { value, until: Date.now() + lifetimeMs });
    },
    async delete(key) {
      values.delete(key);
      await kept.del(key);
    },
    entries: () => [...values.entries()],
  };
}

/** Nobody can restore a lost value, so each write waits for the disk. */
function openDrawer<Value>(files: Files, name: string): Drawer<Value> {
  const kept = files.sublevel<string, Value>(name, { valueEncoding: 'json' });
  return {
    get: (key) => kept.get(key),
    set: (key, value) => files.batch([{ type: 'put', key, value, sublevel: kept }], { sync: true }),
    delete: (key) => files.batch([{ type: 'del', key, sublevel: kept }], { sync: true }),
    keys: () => kept.keys().all(),
  };
}

/** The code of an error. The library puts the useful one into the cause of its error. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return cause?.code ?? code;
}

function storeErrorOf(folder: string, error: unknown): StoreError {
  return new StoreError(explain(folder, codeOf(error)), { cause: error });
}

function explain(folder: string, code: string | undefined): string {
  if (code === 'LEVEL_LOCKED') {
    return `STATE_DIR ${folder} is in use by another process: give each bot a folder of its own.`;
  }
  const forgets =
    'The bot then forgets what it has answered, and may answer a repeated delivery of the last day again.';
  if (code === 'LEVEL_CORRUPTION') return `STATE_DIR ${folder} is damaged: delete the folder. ${forgets}`;
  // The library reports a missing or broken file in the same way as a disk that fails.
  if (code === 'LEVEL_IO_ERROR')
    return `STATE_DIR ${folder} cannot be read: make it a folder that this user may read and write. If it is damaged, delete it. ${forgets}`;
  return `STATE_DIR ${folder} cannot be used (${code ?? 'unknown reason'}): make it a folder that this user may write to.`;
}
