import type { LoadingRoles } from './bot.js';
import { CatalogError } from './catalog/files/problem.js';
import { ConfigError, readConfig } from './config.js';
import { loadDesks } from './desks/load-desks.js';
import { ListenError } from './mcp/http/listen-error.js';
import { HealthError } from './operate/health-error.js';
import { loadRoles } from './reload/load-roles.js';
import { type Arguments, readArguments } from './settings/arguments.js';
import { loadEnvFile } from './settings/env-file.js';
import { StartError } from './slack/start-error.js';
import { foldersOf } from './slack/workspaces/desk.js';
import { StoreError } from './stores/store-error.js';

async function main(): Promise<void> {
  loadEnvFile();
  const options = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  const desks = await loadDesks(config);
  const roles = startLoading(foldersOf(desks), config.cacheDir, options);
  // Slack's library takes longest to load, so the roles load at the same time.
  const { runBot } = await import('./bot.js');
  await runBot(config, desks, roles);
}

/** Loads some folders, one after another. */
function startLoading(folders: readonly string[], cacheFolder: string, options: Arguments): LoadingRoles[] {
  let before: Promise<unknown> = Promise.resolve();
  return folders.map((folder) => {
    const place = { folder, cacheFolder };
    const loading = before.then(() => loadRoles(place, options));
    // Awaited in `runBot`. Until then, Node would report a failure as unhandled.
    before = loading.catch(() => undefined);
    return { place, loading };
  });
}

/** A failure that the person who starts the bot can fix. They see the message, not a stack. */
function isFixable(error: unknown): error is Error {
  return [ConfigError, CatalogError, StartError, StoreError, HealthError, ListenError].some(
    (kind) => error instanceof kind,
  );
}

// When nobody reads the log any more, keep answering.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  await main();
} catch (error) {
  if (!isFixable(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
