import { createMemoryStores } from './shelf-stores.js';
import { StoreError } from './store-error.js';
import type { StoreLog, Stores } from './stores.js';

/** Where a bot remembers things: in a database, in the files of a folder, or, if neither is set, in memory. */
export interface StatePlace {
  databaseUrl?: string;
  stateDir?: string;
}

/** Opens the stores of a place. Throws `StoreError` if it cannot be used. */
export async function openStores<Context extends {}>(
  { databaseUrl, stateDir }: StatePlace,
  log: StoreLog,
): Promise<Stores<Context>> {
  // Imported only here, since few need their libraries.
  if (databaseUrl !== undefined) {
    const { openDatabaseStores } = await import('./database/open-database-stores.js');
    return openDatabaseStores(databaseUrl, log);
  }
  if (stateDir === undefined) return createMemoryStores();
  const { openFileStores } = await import('./file-stores.js').catch((cause: unknown) => {
    throw new StoreError(
      `STATE_DIR needs the library classic-level: run \`npm install classic-level\` beside Rolecall.`,
      { cause },
    );
  });
  return openFileStores(stateDir);
}
