import { CatalogError } from '../catalog/files/problem.js';
import { type Config, readConfig } from '../config.js';
import { loadDesks } from '../desks/load-desks.js';
import { ConfigError } from '../settings/environment.js';
import { type Desk, type Desks, foldersOf } from '../slack/workspaces/desk.js';
import { type CallSlack, createCallSlack } from './call-slack.js';
import { checkChannels } from './check-channels.js';
import { checkDatabase } from './check-database.js';
import { checkFolders } from './check-folders.js';
import { checkInstallations } from './check-installations.js';
import { checkPorts } from './check-ports.js';
import { checkProxy } from './check-proxy.js';
import { checkRoles } from './check-roles.js';
import { checkSlack } from './check-slack.js';
import { checkTokenReach } from './check-token-reach.js';
import { type Diagnosis, fault, faultOf, well } from './diagnosis.js';
import { describeUnknownSettings } from './unknown-settings.js';

/**
 * Checks everything that a bot with these settings needs, one thing after another, and changes nothing. If the settings cannot be
 * used, reports only that.
 */
export async function* examine(env: Record<string, string | undefined>): AsyncGenerator<Diagnosis> {
  yield* describeUnknownSettings(env).map((line) =>
    fault('settings', line.replace(/\.$/, ''), 'rename it, or remove it'),
  );
  const config = configOrProblems(env);
  if (Array.isArray(config)) return yield* config;
  yield well('settings', 'all are valid');
  yield* await checkProxy(env);
  const call = createCallSlack(config.apiUrl, env);
  yield* await checkSlack(config, call);
  const desks = await desksOrProblems(config);
  if (Array.isArray(desks)) yield* desks;
  else yield* examineDesks(config, desks, call);
  yield* await checkFolders(config);
  yield* await checkDatabase(config);
  yield* await checkPorts(config);
}

/** Checks the tokens, the channels and the roles of the workspaces. */
async function* examineDesks(config: Config, desks: Desks, call: CallSlack): AsyncGenerator<Diagnosis> {
  yield* await checkTokenReach(config, desks, call);
  const { tokens, diagnoses } = await checkInstallations(config, desks, call);
  yield* diagnoses;
  const { connection } = config;
  const tokenOf = ({ home }: Desk): string | undefined =>
    connection.kind === 'oauth' ? tokens.get(home?.id ?? '') : connection.botToken;
  yield* await checkChannels(desks, tokenOf, call);
  for (const folder of foldersOf(desks)) yield* await checkRoles(folder);
}

async function desksOrProblems(config: Config): Promise<Desks | Diagnosis[]> {
  try {
    return await loadDesks(config);
  } catch (error) {
    if (error instanceof ConfigError) return problemsIn(error);
    if (!(error instanceof CatalogError)) throw error;
    return error.problems.map(({ file, line, column, message, fix }) =>
      fault('workspaces', `${file}:${line}:${column} ${message}`, fix),
    );
  }
}

function configOrProblems(env: Record<string, string | undefined>): Config | Diagnosis[] {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return problemsIn(error);
  }
}

function problemsIn({ message }: ConfigError): Diagnosis[] {
  return message.split('\n').map((line) => faultOf('settings', line));
}
