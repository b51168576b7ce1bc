import { CatalogError } from './catalog/files/problem.js';
import { ConfigError, readArguments, readConfig } from './config.js';
import { loadEnvFile } from './env-file.js';
import { loadRoles } from './reload/load-roles.js';
import { StartError } from './slack/start-error.js';
import { StoreError } from './stores/store-error.js';

async function main(): Promise<void> {
  loadEnvFile();
  const options = readArguments(process.argv.slice(2));
  const config = readConfig(process.env);
  const place = { folder: config.rolesDir, cacheFolder: config.cacheDir };
  const loading = loadRoles(place, options);
  // Waited for in a moment; until then a failure must not pass for one that nobody waits for.
  loading.catch(() => undefined);
  // Slack's library takes longer to load than all the rest, and the roles are loaded meanwhile.
  const { runBot } = await import('./bot.js');
  await runBot(config, place, loading);
}

/** Failures that whoever starts the bot can mend: they get the message, not a stack. */
function isMendable(error: unknown): error is Error {
  return [ConfigError, CatalogError, StartError, StoreError].some((kind) => error instanceof kind);
}

// A log that nobody reads any more is no reason to stop answering.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

try {
  await main();
} catch (error) {
  if (!isMendable(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
