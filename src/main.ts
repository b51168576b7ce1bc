import { CatalogError } from './catalog/files/problem.js';
import { ConfigError, readArguments, readConfig } from './config.js';
import { loadEnvFile } from './env-file.js';
import { ListenError } from './mcp/http/listen-error.js';
import { HealthError } from './operate/health-error.js';
import { loadRoles } from './reload/load-roles.js';
import { StartError } from './slack/start-error.js';
import { StoreError } from './stores/store-error.js';

async function main(): Promise<void> {
  loadEnvFile();
  const options = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  const place = { folder: config.rolesDir, cacheFolder: config.cacheDir };
  const loading = loadRoles(place, options);
  // Awaited in `runBot`. Until then, Node would report a failure as unhandled.
  loading.catch(() => undefined);
  // Slack's library takes longest to load, so the roles load at the same time.
  const { runBot } = await import('./bot.js');
  await runBot(config, place, loading);
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
