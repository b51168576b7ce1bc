import { LogLevel } from '@slack/bolt';
import { config as loadEnvFile } from 'dotenv';
import { loadCatalog } from './catalog/load.js';
import { CatalogError } from './catalog/problem.js';
import { ConfigError, type LogLevelName, readConfig } from './config.js';
import { createRolecall } from './rolecall.js';
import { createApp } from './slack/app.js';
import { createReceiver } from './slack/receiver.js';
import { StartError, startApp } from './slack/start.js';

async function main(): Promise<void> {
  readEnvFile();
  const { botToken, appToken, apiUrl, rolesDir, settings, ...config } = readConfig(process.env);
  const logLevel = LogLevel[config.logLevel.toUpperCase() as Uppercase<LogLevelName>];
  const catalog = await loadCatalog(rolesDir);
  const receiver = createReceiver({ appToken, logLevel, apiUrl });
  const rolecall = createRolecall(catalog);
  const app = createApp({ rolecall: () => rolecall, receiver, botToken, logLevel, apiUrl, settings });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await app.stop();
      process.exit(0);
    });
  }
  await startApp(app);
  app.logger.info(
    `Rolecall is connected: ${catalog.roles.length} roles in ${catalog.families.length} job families.`,
  );
}

/** Settings can stand in `.env`; one that cannot be read must not pass for one that is not there. */
function readEnvFile(): void {
  const { error } = loadEnvFile({ quiet: true });
  if (error && (error as NodeJS.ErrnoException).code !== 'ENOENT') {
    throw new ConfigError(
      `.env cannot be read (${(error as NodeJS.ErrnoException).code}): make it a file this user may read.`,
    );
  }
}

/** Failures that whoever starts the bot can mend: they get the message, not a stack. */
function isMendable(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof CatalogError || error instanceof StartError;
}

try {
  await main();
} catch (error) {
  if (!isMendable(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
