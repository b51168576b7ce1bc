import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, readDatabaseUrl } from '../src/config.js';
import { readArguments } from '../src/settings/arguments.js';
import { ConfigError } from '../src/settings/environment.js';

const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';
const NEEDED = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' };

/** The lines of the error that these settings give. */
function problemsOf(env: Record<string, string | undefined>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const CORRECTIONS = {
  CORRECTIONS_API: 'https://gitlab.example.com/api/v4/',
  CORRECTIONS_PROJECT: 'people/handbook',
  CORRECTIONS_TOKEN: 'glpat-secret',
};

describe('readConfig', () => {
  it('serves assistants on this machine alone, unless it is told otherwise', () => {
    expect(readConfig(NEEDED).mcp).toBeUndefined();
    expect(readConfig({ ...NEEDED, MCP_PORT: '7331' }).mcp).toEqual({
      port: 7331,
      host: '127.0.0.1',
      token: undefined,
      allowedHosts: [],
      allowedOrigins: [],
    });
  });

  it('opens nothing to the network without a token', () => {
    const open = { ...NEEDED, MCP_PORT: '7331', MCP_HOST: '0.0.0.0' };
    expect(problemsOf(open)).toEqual([
      expect.stringMatching(/^MCP_TOKEN is not set, and MCP_HOST lets other machines/),
    ]);
    const mcp = { MCP_TOKEN: 'x'.repeat(24), MCP_ALLOWED_HOSTS: 'Roles.example.com, [::1]' };
    expect(readConfig({ ...open, ...mcp }).mcp).toMatchObject({
      host: '0.0.0.0',
      token: 'x'.repeat(24),
      allowedHosts: ['roles.example.com', '[::1]'],
    });
  });

  it.each([
    ['MCP_PORT', '70000'],
    ['MCP_PORT', 'on'],
    ['MCP_HOST', 'http://0.0.0.0'],
    ['MCP_TOKEN', 'secret'],
    ['MCP_ALLOWED_HOSTS', 'https://roles.example.com'],
    ['MCP_ALLOWED_ORIGINS', 'chat.example.com:443'],
  ])('says what is wrong with %s=%s, and never shows a secret value', (name, value) => {
    const [problem, another] = problemsOf({ ...NEEDED, [name]: value });
    expect(problem).toMatch(new RegExp(`^${name} is not `));
    expect(problem).not.toContain('secret');
    expect(another).toBeUndefined();
  });

  it('needs two tokens, and has defaults for the rest', () => {
    expect(readConfig(NEEDED)).toEqual({
      connection: { kind: 'socket', botToken: 'xoxb-1-secret', appToken: 'xapp-1-secret' },
      rolesDir: path.join(import.meta.dirname, '../roles'),
      cacheDir: path.resolve('.rolecall'),
      stateDir: undefined,
      databaseUrl: undefined,
      adminChannel: undefined,
      logLevel: 'info',
      apiUrl: undefined,
      siteUrl: undefined,
      settings: {
        answerInSharedChannels: false,
        feedback: undefined,
        correctionNames: false,
        unfurlDomains: [],
        workObjects: false,
        enterpriseSearch: false,
      },
      health: undefined,
      traces: false,
    });
    expect(existsSync(readConfig(NEEDED).rolesDir)).toBe(true);
  });

  it('reads every setting, and ignores spaces around it', () => {
    const env = {
      ...NEEDED,
      ROLES_DIR: ' src ',
      CACHE_DIR: '/var/cache/rolecall',
      STATE_DIR: '/var/lib/rolecall',
      ADMIN_CHANNEL: 'C0123ABCDEF',
      LOG_LEVEL: 'debug',
      SLACK_API_URL: 'http://127.0.0.1:9/api/',
      ANSWER_IN_SHARED_CHANNELS: 'on',
      FEEDBACK_CHANNEL: 'C0123456789',
      FEEDBACK_NAMES: 'on',
      UNFURL_DOMAINS: 'handbook.example.com, Example.org',
      SITE_URL: 'https://roles.example.com/all',
      WORK_OBJECTS: 'on',
      ENTERPRISE_SEARCH: 'on',
      ...CORRECTIONS,
      CORRECTIONS_NAMES: 'on',
      HEALTH_PORT: '9464',
      HEALTH_HOST: '0.0.0.0',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    };
    expect(readConfig(env)).toMatchObject({
      rolesDir: path.resolve('src'),
      cacheDir: '/var/cache/rolecall',
      stateDir: '/var/lib/rolecall',
      adminChannel: 'C0123ABCDEF',
      logLevel: 'debug',
      apiUrl: 'http://127.0.0.1:9/api/',
      siteUrl: 'https://roles.example.com/all',
      settings: {
        workObjects: true,
        enterpriseSearch: true,
        answerInSharedChannels: true,
        feedback: { channel: 'C0123456789', names: true },
        unfurlDomains: ['handbook.example.com', 'example.org'],
        correctionNames: true,
      },
      corrections: {
        api: 'https://gitlab.example.com/api/v4',
        project: 'people/handbook',
        token: 'glpat-secret',
        branch: 'main',
        folder: 'roles',
      },
      health: { host: '0.0.0.0', port: 9464 },
      traces: true,
    });
  });

  it('listens over HTTP when there is a signing secret', () => {
    const http = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_SIGNING_SECRET: SIGNING_SECRET };
    const connection = { kind: 'http', botToken: 'xoxb-1-secret', signingSecret: SIGNING_SECRET };
    expect(readConfig(http).connection).toEqual({ ...connection, port: 3000 });
    expect(readConfig({ ...http, PORT: '8080' }).connection).toEqual({ ...connection, port: 8080 });
    for (const port of ['hidden', '-1', '70000', '1.5']) {
      expect(problemsOf({ ...http, PORT: port })).toEqual([expect.stringMatching(/^PORT is not a port: /)]);
    }
    expect(problemsOf({ ...http, SLACK_SIGNING_SECRET: 'hidden' })).toEqual([
      expect.stringMatching(/^SLACK_SIGNING_SECRET does not look like (?!.*hidden)/),
    ]);
    expect(problemsOf({ ...http, ...NEEDED })).toEqual([
      expect.stringMatching(/^SLACK_APP_TOKEN must not be set, as SLACK_SIGNING_SECRET is set: /),
    ]);
  });

  describe('for many workspaces', () => {
    const KEYS = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const OAUTH = {
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_CLIENT_ID: '123.456',
      SLACK_CLIENT_SECRET: SIGNING_SECRET,
      TOKEN_KEYS: KEYS.map((key) => key.toString('base64')).join(', '),
      STATE_DIR: '/var/lib/rolecall',
    };

    it('reads a client and keys, the newest first', () => {
      expect(readConfig(OAUTH).connection).toEqual({
        kind: 'oauth',
        signingSecret: SIGNING_SECRET,
        port: 3000,
        clientId: '123.456',
        clientSecret: SIGNING_SECRET,
        tokenKeys: KEYS,
      });
    });

    it.each([
      ['SLACK_SIGNING_SECRET', ''],
      ['SLACK_CLIENT_ID', 'hidden'],
      ['SLACK_CLIENT_SECRET', ''],
      ['SLACK_CLIENT_SECRET', 'hidden'],
      ['TOKEN_KEYS', ''],
      ['TOKEN_KEYS', 'hidden'],
      ['TOKEN_KEYS', `${KEYS[0]?.toString('base64')},hidden`],
      ['SLACK_BOT_TOKEN', 'xoxb-1-hidden'],
      ['SLACK_APP_TOKEN', 'xapp-1-hidden'],
      ['STATE_DIR', ''],
      ['ADMIN_CHANNEL', 'C1'],
      ['FEEDBACK_CHANNEL', 'C1'],
    ])('names what is missing, wrong or too much, and never shows its value: %s=%j', (name, value) => {
      const problems = problemsOf({ ...OAUTH, [name]: value });
      expect(problems).toEqual([
        expect.stringMatching(new RegExp(`^${name} (is|does|must|belongs) (of|not|to) .*: .*\\.$`)),
      ]);
      expect(problems.join()).not.toMatch(/hidden|AQEB/);
    });
  });

  it('takes one place to remember things', () => {
    const url = 'postgres://user:hidden@host/database';
    expect(readConfig({ ...NEEDED, DATABASE_URL: url }).databaseUrl).toBe(url);
    expect(problemsOf({ ...NEEDED, DATABASE_URL: url, STATE_DIR: 'state' })).toEqual([
      expect.stringMatching(/^STATE_DIR and DATABASE_URL are both set: (?!.*hidden)/),
    ]);
    expect(readDatabaseUrl({ DATABASE_URL: url })).toBe(url);
    expect(() => readDatabaseUrl({})).toThrow(/^DATABASE_URL is not set: write postgres:\/\//);
  });

  it('takes an empty setting for a missing one', () => {
    expect(readConfig({ ...NEEDED, ROLES_DIR: '', LOG_LEVEL: ' ', SLACK_API_URL: '' })).toEqual(
      readConfig(NEEDED),
    );
    expect(problemsOf({ ...NEEDED, SLACK_APP_TOKEN: '' })).toEqual([
      expect.stringMatching(/^SLACK_APP_TOKEN is not set: generate/),
    ]);
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xapp-1-hidden'],
    ['SLACK_BOT_TOKEN', 'xoxb-hidden\nhidden'],
    ['SLACK_APP_TOKEN', 'xoxb-1-hidden'],
    ['ROLES_DIR', '/hidden/folder'],
    ['ROLES_DIR', 'package.json'],
    ['ADMIN_CHANNEL', '#hidden'],
    ['LOG_LEVEL', 'hidden'],
    ['SLACK_API_URL', 'hidden'],
    ['SLACK_API_URL', 'file:///hidden'],
    ['DATABASE_URL', 'hidden'],
    ['DATABASE_URL', 'mysql://user:hidden@host/database'],
    ['ANSWER_IN_SHARED_CHANNELS', 'hidden'],
    ['FEEDBACK_CHANNEL', '#hidden'],
    ['FEEDBACK_NAMES', 'hidden'],
    ['CORRECTIONS_API', 'hidden'],
    ['CORRECTIONS_PROJECT', 'https://hidden'],
    ['CORRECTIONS_NAMES', 'hidden'],
    ['UNFURL_DOMAINS', 'https://hidden.example.com'],
    ['HEALTH_PORT', 'hidden'],
    ['HEALTH_PORT', '70000'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'hidden:4317'],
    ['UNFURL_DOMAINS', 'a.hidden,b.hidden,c.hidden,d.hidden,e.hidden,f.hidden'],
  ])('names a wrong setting and never shows its value: %s=%j', (name, value) => {
    const problems = problemsOf({ ...NEEDED, ...CORRECTIONS, [name]: value });
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name} (is not|does not) .*: .*\\.$`))]);
    expect(problems.join()).not.toMatch(/hidden|secret/);
  });

  it('takes a repository for corrections whole or not at all', () => {
    const problems = problemsOf({ ...NEEDED, CORRECTIONS_TOKEN: 'glpat-secret' });
    expect(problems.map((line) => line.split(' ')[0])).toEqual(['CORRECTIONS_API', 'CORRECTIONS_PROJECT']);
    expect(problems.join()).not.toContain('secret');
  });

  it('lists every problem at once', () => {
    const names = problemsOf({ LOG_LEVEL: 'loud', ROLES_DIR: '/nowhere' }).map((line) => line.split(' ')[0]);
    expect(names.sort()).toEqual(['LOG_LEVEL', 'ROLES_DIR', 'SLACK_APP_TOKEN', 'SLACK_BOT_TOKEN']);
  });

  it('knows the settings in .env.example, and no others', () => {
    const example = readFileSync(path.join(import.meta.dirname, '../.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name);
    const sources = [
      'settings/slack-connection.ts',
      'config.ts',
      'settings/correction-settings.ts',
      'settings/mcp-settings.ts',
    ].map((name) => readFileSync(path.join(import.meta.dirname, '../src', name), 'utf8'));
    const known = [...sources.join('\n').matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...new Set(known)].sort());
  });
});

describe('readArguments', () => {
  it('reads whether to start from the last good roles', () => {
    expect(readArguments([])).toEqual({ keepLastGood: false });
    expect(readArguments(['--keep-last-good'])).toEqual({ keepLastGood: true });
  });

  it.each([['--keep-lst-good'], ['roles'], ['--keep-last-good=yes']])(
    'refuses an unknown argument: %s',
    (argument) => {
      expect(() => readArguments([argument])).toThrow(ConfigError);
      expect(() => readArguments([argument])).toThrow(`${argument} is not understood`);
    },
  );
});
