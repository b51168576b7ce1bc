import { createMemoryStores } from './shelf-stores.js';
import { StoreError } from './store-error.js';
import type { Stores } from './stores.js';

/** Stores in the files of a folder or, without one, in memory. Throws `StoreError` when the folder cannot be used. */
export async function openStores<Context extends {}>(folder: string | undefined): Promise<Stores<Context>> {
  if (folder === undefined) return createMemoryStores();
  // Loaded here, as it comes with a library that few need.
  const { openFileStores } = await import('./file-stores.js').catch((cause: unknown) => {
    throw new StoreError(
      `STATE_DIR needs the library classic-level: run \`npm install classic-level\` beside Rolecall.`,
      { cause },
    );
  });
  return openFileStores(folder);
}
