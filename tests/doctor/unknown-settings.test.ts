import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../src/config.js';
import { describeUnknownSettings } from '../../src/doctor/unknown-settings.js';

const said = (...names: string[]) =>
  describeUnknownSettings(Object.fromEntries(names.map((name) => [name, 'value'])));

describe('a check for unknown settings', () => {
  it.each([
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['log_level', 'LOG_LEVEL'],
    ['SLACK_TOKEN', 'SLACK_BOT_TOKEN'],
    ['SLACK_BOT_TOKENS', 'SLACK_BOT_TOKEN'],
    ['SLACK_BOTTOKEN_FILE', 'SLACK_BOT_TOKEN_FILE'],
    ['ROLES_DIRS', 'ROLES_DIR'],
    ['ADMIN_CHANEL', 'ADMIN_CHANNEL'],
    ['HEALTHPORT', 'HEALTH_PORT'],
  ])('points out %s with the nearest setting, %s', (name, nearest) => {
    expect(said(name)).toEqual([`${name} is not a setting of Rolecall. Did you mean ${nearest}?`]);
  });

  it('ignores known settings', () => {
    expect(said(...SETTINGS, 'SLACK_BOT_TOKEN_FILE')).toEqual([]);
  });

  it('ignores settings of other programs', () => {
    const others =
      `HOME PATH HOST HOSTNAME PWD SHELL TERM LANG USER LOGNAME TMPDIR CI NODE_ENV NODE_OPTIONS DEBUG
      NO_COLOR HTTPS_PROXY NO_PROXY CACHE_HOME XDG_CACHE_HOME SLACK_CLI_XOXB SLACK_SDK_X PORTS DATABASE_HOST LOG_FILE
      ROLECALL_PORT ROLECALL_SERVICE_HOST KUBERNETES_PORT OTEL_SERVICE_NAME OTEL_EXPORTER_OTLP_HEADERS STATE_DIRECTORY
      CACHE_DIRECTORY LOGS_DIRECTORY CREDENTIALS_DIRECTORY npm_config_cache`.split(/\s+/);
    expect(said(...others)).toEqual([]);
  });
});
