import { type Config, ConfigError, readConfig } from '../config.js';
import { createCallSlack } from './call-slack.js';
import { checkChannels } from './check-channels.js';
import { checkDatabase } from './check-database.js';
import { checkFolders } from './check-folders.js';
import { checkPorts } from './check-ports.js';
import { checkProxy } from './check-proxy.js';
import { checkRoles } from './check-roles.js';
import { checkSlack } from './check-slack.js';
import { type Diagnosis, fault, well } from './diagnosis.js';
import { describeUnknownSettings } from './unknown-settings.js';

/**
 * Looks at everything that a bot with these settings needs, one after another, and changes nothing. With settings that
 * cannot be used, only tells of them.
 */
export async function* examine(env: Record<string, string | undefined>): AsyncGenerator<Diagnosis> {
  yield* describeUnknownSettings(env).map((line) =>
    fault('settings', line.replace(/\.$/, ''), 'rename it, or take it out'),
  );
  const config = configOrProblems(env);
  if (Array.isArray(config)) return yield* config;
  yield well('settings', 'all that are set can be used');
  yield* await checkProxy(env);
  const call = createCallSlack(config.apiUrl, env);
  yield* await checkSlack(config, call);
  yield* await checkChannels(config, call);
  yield* await checkRoles(config.rolesDir);
  yield* await checkFolders(config);
  yield* await checkDatabase(config);
  yield* await checkPorts(config);
}

function configOrProblems(env: Record<string, string | undefined>): Config | Diagnosis[] {
  try {
    return readConfig(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').map((line) => {
      const [text = line, ...fixes] = line.split(': ');
      return fault('settings', text, fixes.join(': ').replace(/\.$/, '') || 'see docs/running.md');
    });
  }
}
