import { CatalogError } from './catalog/files/problem.js';
import { readConfig } from './config.js';
import type { LoadingRoles } from './create-live-desks.js';
import { loadDesks } from './desks/load-desks.js';
import { ListenError } from './mcp/http/listen-error.js';
import { HealthError } from './operate/health-error.js';
import { loadRoles } from './reload/load-roles.js';
import { type Arguments, readArguments } from './settings/arguments.js';
import { loadEnvFile } from './settings/env-file.js';
import { ConfigError } from './settings/environment.js';
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

/** The message for a failure that the person who starts the bot can fix, without a stack. Undefined for any other failure. */
function adviceOn(error: unknown): string | undefined {
  const kinds = [ConfigError, CatalogError, StartError, StoreError, HealthError, ListenError];
  if (kinds.some((kind) => error instanceof kind)) return (error as Error).message;
  return (error as NodeJS.ErrnoException).code === 'EMFILE' ? TOO_FEW_FILES : undefined;
}

const TOO_FEW_FILES =
  'The system lets this process open too few files (EMFILE): raise its limit, such as with `ulimit -n 1024` or LimitNOFILE= of systemd.';

// When nobody reads the log any more, keep answering.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  await main();
} catch (error) {
  const advice = adviceOn(error);
  if (advice === undefined) throw error;
  process.stderr.write(`${advice}\n`);
  process.exit(1);
}
