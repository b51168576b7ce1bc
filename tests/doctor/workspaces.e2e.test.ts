import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../../chaos/postgres-server.js';
import manifest from '../../manifest.json' with { type: 'json' };
import { TokenKeys } from '../../src/slack/installations/token-keys.js';
import { Vault } from '../../src/slack/installations/vault.js';
import type { Tenant } from '../../src/stores/installations.js';
import { openStores } from '../../src/stores/open-stores.js';
import { BAKERY } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { COMMAND_SOURCE, rolecall } from '../support/catalogues/rolecall.js';
import { type Call, FakeSlack } from '../support/slack/fake-slack.js';
import { SIGNING_SECRET } from '../support/slack/slack-poster.js';

const [KEY, LOST_KEY] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const ALL_SCOPES = manifest.oauth_config.scopes.bot.join(',');
const QUIET = { info() {}, warn() {} };
const team = (id: string): Tenant => ({ kind: 'team', id });

const OAUTH = {
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'abcdefabcdefabcdefabcdefabcdefab',
  TOKEN_KEYS: KEY.toString('base64'),
  PORT: '0',
};

const WORKSPACES = `
T1: { roles: one, admin_channel: C1ADMIN }
T2: { roles: nowhere, feedback_channel: C2GAPS }
T3: {}
T4: {}
T6: {}
T7: { admin_channel: C7ADMIN }
E9: {}
`;

let slack: FakeSlack;

beforeAll(async () => {
  slack = await FakeSlack.start();
});

beforeEach(() => {
  slack.calls.length = 0;
});

afterAll(() => slack.stop());

/** What the doctor says about the workspaces in a folder. */
async function diagnose(folder: string, settings: Record<string, string>): Promise<string> {
  const { stdout, stderr } = await rolecall(['doctor'], {
    script: COMMAND_SOURCE,
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      ROLES_DIR: path.join(folder, 'one'),
      WORKSPACES: path.join(folder, 'workspaces.yaml'),
      SLACK_API_URL: slack.apiUrl,
      ...settings,
    },
  });
  const lines = `${stdout}${stderr}`.replaceAll(folder, 'FOLDER').split('\n');
  const asked = /^\S (installed|workspaces|channels|roles|clock)/;
  return lines
    .filter((line, index) => asked.test(/^ /.test(line) ? (lines[index - 1] ?? '') : line))
    .join('\n');
}

/** Stores installations of some tenants, as the bot does. */
async function keep(place: Record<string, string>): Promise<void> {
  const stores = await openStores(
    { databaseUrl: place['DATABASE_URL'], stateDir: place['STATE_DIR'] },
    QUIET,
  );
  const save = (tenant: Tenant, key: Buffer, secondsLeft?: number) => {
    const expiresAt = secondsLeft && Math.floor(Date.now() / 1000) + secondsLeft;
    const bot = { token: `xoxb-${tenant.id}-secret`, scopes: [], id: 'B1', userId: 'UBOT', expiresAt };
    const who = { user: { id: 'U1', token: undefined, scopes: undefined }, enterprise: undefined };
    return new Vault(stores.installations, new TokenKeys([key])).save(tenant, {
      installedAt: 1,
      installation: { ...who, team: { id: tenant.id }, isEnterpriseInstall: false, authVersion: 'v2', bot },
    });
  };
  for (const id of ['T1', 'T2', 'T3', 'T5']) await save(team(id), KEY);
  await save(team('T4'), LOST_KEY);
  await save(team('T6'), KEY, -60);
  await save({ kind: 'enterprise', id: 'E9' }, KEY);
  await stores.close();
}

/** What Slack answers for two tokens: one may not post, and one is refused. */
const AUTH_TESTS: Record<string, { headers: Record<string, string> } | { body: object }> = {
  'xoxb-T2-secret': { headers: { 'x-oauth-scopes': ALL_SCOPES.replace('chat:write,', '') } },
  'xoxb-T3-secret': { body: { ok: false, error: 'account_inactive' } },
};

describe.for([
  ['in files', false],
  [ON_POSTGRES, !POSTGRES],
] as const)('what the doctor says of workspaces that installed the bot, kept %s', ([where, isSkipped]) => {
  it.skipIf(isSkipped)('names each that cannot be served, with its fix, and no secret', async () => {
    const server = where === 'in files' ? undefined : await PostgresServer.start();
    await withFolder({ 'workspaces.yaml': WORKSPACES }, async (folder) => {
      await mkdir(path.join(folder, 'one'));
      await writeFile(path.join(folder, 'one', 'bakery.yaml'), BAKERY);
      const place: Record<string, string> = server
        ? { DATABASE_URL: server.url(await server.createDatabase()) }
        : { STATE_DIR: path.join(folder, 'state') };
      await keep(place);
      const usual = slack.answer.bind(slack);
      slack.answer = async (call: Call) => ({
        ...(await usual(call)),
        ...(call.method === 'auth.test' && AUTH_TESTS[call.token ?? '']),
      });
      slack.plan(
        'conversations.info',
        { body: { ok: true, channel: { name: 'admins', is_member: true } } },
        { body: { ok: true, channel: { name: 'gaps', is_member: false } } },
      );
      const said = await diagnose(folder, { ...OAUTH, ...place });
      expect(said).not.toContain('secret');
      expect(said).toMatchInlineSnapshot(`
        "✓ clock       agrees with Slack's
        ✓ installed   3 installations can be served
        ✕ installed   workspace T2 has not granted chat:write
                      → let somebody there install the app again, at /slack/install
        ✕ installed   Slack refuses the token of workspace T3 (account_inactive)
                      → let somebody there install the app again, at /slack/install
        ✕ installed   workspace T4: An installation was sealed with a key that TOKEN_KEYS does not hold (its id is 75877bb4)
                      → add that key behind the newest one
        ✕ installed   workspace T5 has installed the app and is refused: WORKSPACES has no entry for it
                      → add an entry for it, or one called \`default\`; or let it remove the app
        · installed   workspace T6: its token has expired; the bot renews it at the next question
        · installed   workspace T7 of WORKSPACES: the app is not installed there yet
        ✓ channels    admin_channel of T1, #admins, has the bot in it
        ✕ channels    the bot is not in feedback_channel of T2, #gaps, and may not post there
                      → invite the bot to #gaps
        · channels    admin_channel of T7 could not be looked up, without a token of its workspace
        ✓ roles       3 roles in 1 file of FOLDER/one
        ✕ roles       FOLDER/nowhere:1:1 error: cannot read the folder (ENOENT). This folder does not exist. Pass the folder with the role YAML
                      → run \`rolecall check\`, which lists them all"
      `);
      expect(
        slack
          .callsOf('auth.test')
          .map(({ token }) => token)
          .sort(),
      ).toEqual(['xoxb-E9-secret', 'xoxb-T1-secret', 'xoxb-T2-secret', 'xoxb-T3-secret']);
      expect(slack.callsOf('conversations.info').map(({ token }) => token)).toEqual([
        'xoxb-T1-secret',
        'xoxb-T2-secret',
      ]);
      expect(slack.callsOf('oauth.v2.access')).toEqual([]);
      slack.answer = usual;
    });
    await server?.stop();
  });
});

describe('what the doctor says of workspaces that share a token', () => {
  const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

  it('names those that the token is not for', async () => {
    await withFolder({ 'workspaces.yaml': 'T1: {}\nT9: {}\n' }, async (folder) => {
      await mkdir(path.join(folder, 'one'));
      await writeFile(path.join(folder, 'one', 'bakery.yaml'), BAKERY);
      expect(await diagnose(folder, TOKENS)).toMatchInlineSnapshot(`
        "✓ clock       agrees with Slack's
        ✕ workspaces  SLACK_BOT_TOKEN is not for T9 of WORKSPACES, so nothing comes from there
                      → correct the id, remove the entry, or let many workspaces install the app (SLACK_CLIENT_ID)
        · channels    none is set, neither for admins nor for feedback
        ✓ roles       3 roles in 1 file of FOLDER/one"
      `);
      const everywhere = { ok: true, team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: true };
      const list = (id: string, next_cursor: string) => ({
        body: { ok: true, teams: [{ id }], response_metadata: { next_cursor } },
      });
      slack.plan('auth.test', { body: everywhere }, { body: everywhere });
      slack.plan('auth.teams.list', list('T1', 'more'), list('T9', ''));
      expect(await diagnose(folder, TOKENS)).not.toContain('T9');
    });
  });
});
