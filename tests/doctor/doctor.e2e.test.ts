import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'vitest';
import { BAKERY, bakeryWith } from '../support/catalogues/bakery.js';
import { withFolder } from '../support/catalogues/role-folder.js';
import { rolecall } from '../support/catalogues/rolecall.js';
import { FakeSlack } from '../support/slack/fake-slack.js';
import { startLocalSlack } from '../support/slack/local-slack.js';

const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1-secret', SLACK_APP_TOKEN: 'xapp-1-secret' };

/** What the doctor says in a folder with the bakery in it, with these settings and no others. */
async function examine(folder: string, settings: Record<string, string>) {
  const { code, stdout, stderr } = await rolecall(['doctor'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ROLES_DIR: folder, ...settings },
  });
  return { code, said: `${stdout}${stderr}`.replaceAll(folder, 'FOLDER') };
}

describe.concurrent('rolecall doctor', () => {
  it('says that all is well', async ({ expect }) => {
    const slack = await startLocalSlack();
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      const settings = {
        ...TOKENS,
        SLACK_API_URL: slack.server.apiUrl,
        ADMIN_CHANNEL: 'C0ADMINISTER',
        STATE_DIR: path.join(folder, 'state'),
        HEALTH_PORT: '0',
      };
      expect(await examine(folder, settings)).toMatchInlineSnapshot(`
        {
          "code": 0,
          "said": "✓ settings    all are valid
        · proxy       none is set; Slack is reached directly
        ✓ bot token   this is rolecall in the workspace Workspace
        ✓ scopes      all 7 are granted
        ✓ app token   Slack lets this app connect
        ✓ clock       agrees with Slack's
        ✓ channels    ADMIN_CHANNEL, #rolecall-admin, has the bot in it
        ✓ roles       3 roles in 1 file of FOLDER
        ✓ cache       FOLDER/.rolecall is created at the start
        ✓ state       FOLDER/state is created at the start
        · database    DATABASE_URL is not set: run only one process
        ✓ ports       HEALTH_PORT 0 is free

        All is well.
        ",
        }
      `);
    });
    await slack.server.stop();
  });

  it('names each fault with its fix, and no secret', async ({ expect }) => {
    const slack = await FakeSlack.start();
    slack.plan('auth.test', {
      headers: {
        'x-oauth-scopes': 'app_mentions:read,commands,users:read',
        date: new Date(Date.now() - 600_000).toUTCString(),
      },
    });
    slack.plan('apps.connections.open', { body: { ok: false, error: 'invalid_auth' } });
    slack.plan(
      'conversations.info',
      { body: { ok: false, error: 'channel_not_found' } },
      { body: { ok: true, channel: { name: 'gaps', is_member: false } } },
    );
    await withFolder({ 'bakery.yaml': bakeryWith('grade: 6', 'grad: 6') }, async (folder) => {
      const cache = path.join(folder, 'cache');
      await mkdir(cache);
      await chmod(cache, 0o755);
      await writeFile(path.join(folder, 'file'), '');
      const settings = {
        ...TOKENS,
        SLACK_API_URL: slack.apiUrl,
        LOGLEVEL: 'debug',
        ADMIN_CHANNEL: 'C0GONE',
        FEEDBACK_CHANNEL: 'C0GAPS',
        CACHE_DIR: cache,
        STATE_DIR: path.join(folder, 'file', 'state'),
        HEALTH_PORT: new URL(slack.apiUrl).port,
      };
      const { code, said } = await examine(folder, settings);
      expect(code).toBe(1);
      expect(said).not.toContain('secret');
      expect(
        said.replace(/HEALTH_PORT \d+/, 'HEALTH_PORT 1').replace(/6\d\d seconds/, '600 seconds'),
      ).toMatchInlineSnapshot(`
        "✕ settings    LOGLEVEL is not a setting of Rolecall. Did you mean LOG_LEVEL?
                      → rename it, or remove it
        ✓ settings    all are valid
        · proxy       none is set; Slack is reached directly
        ✓ bot token   this is rolecall in the workspace Workspace
        ✕ scopes      assistant:write is not granted: it is needed to be an agent that people chat with
                      → add it under OAuth & Permissions, Bot Token Scopes, and install the app again; or do without it
        ✕ scopes      channels:read is not granted: it is needed to see which channels other organisations read
                      → add it under OAuth & Permissions, Bot Token Scopes, and install the app again; or do without it
        ✕ scopes      chat:write is not granted: it is needed to answer
                      → add it under OAuth & Permissions, Bot Token Scopes, and install the app again; or do without it
        ✕ scopes      groups:read is not granted: it is needed to see which private channels other organisations read
                      → add it under OAuth & Permissions, Bot Token Scopes, and install the app again; or do without it
        ✕ scopes      im:history is not granted: it is needed to hear direct messages
                      → add it under OAuth & Permissions, Bot Token Scopes, and install the app again; or do without it
        · scopes      granted and not needed: users:read
        ✕ app token   Slack refuses SLACK_APP_TOKEN (invalid_auth)
                      → copy it again from Basic Information, App-Level Tokens, in the settings of your Slack app; it needs the scope connections:write, and Socket Mode must be on
        ✕ clock       is 600 seconds ahead of Slack's
                      → let this machine set its clock by the network, with \`timedatectl set-ntp true\` where there is systemd
        ✕ channels    ADMIN_CHANNEL is not a channel that the bot can see
                      → copy the id from the end of "View channel details"; invite the bot first if the channel is private
        ✕ channels    the bot is not in FEEDBACK_CHANNEL, #gaps, and may not post there
                      → invite the bot to #gaps
        ✕ roles       FOLDER/bakery.yaml:20:5 error: unknown key \`grad\` in roles[1]. Did you mean \`grade\`?
                      → run \`rolecall check\`, which lists them all
        ✕ cache       everybody on this machine can read FOLDER/cache
                      → chmod 700 FOLDER/cache
        ✕ state       STATE_DIR FOLDER/file/state is not a folder that this user can write to
                      → set STATE_DIR to one that it can, or change the owner of FOLDER/file
        · database    DATABASE_URL is not set: run only one process
        ✕ ports       HEALTH_PORT 1 is taken
                      → stop the program that uses it, or set another port; ignore this if Rolecall itself uses it

        14 faults to fix.
        "
      `);
    });
    await slack.stop();
  });

  it('reports only the settings, if some cannot be used or are unknown', async ({ expect }) => {
    await withFolder({ 'bakery.yaml': BAKERY }, async (folder) => {
      expect(await examine(folder, { SLACK_TOKEN: 'xoxb-1-secret', PORTS: '3' })).toMatchInlineSnapshot(`
        {
          "code": 1,
          "said": "✕ settings    SLACK_TOKEN is not a setting of Rolecall. Did you mean SLACK_BOT_TOKEN?
                      → rename it, or remove it
        ✕ settings    SLACK_BOT_TOKEN is not set
                      → copy the "Bot User OAuth Token" (xoxb-...) from OAuth & Permissions in the settings of your Slack app
        ✕ settings    SLACK_APP_TOKEN is not set
                      → generate an app-level token (xapp-...) with the scope connections:write under Basic Information in the settings of your Slack app

        3 faults to fix.
        ",
        }
      `);
    });
  });

  it('reads secrets from the files that are named for them', async ({ expect }) => {
    const slack = await startLocalSlack();
    await withFolder({ 'bakery.yaml': BAKERY, token: 'xoxb-1-secret\n' }, async (folder) => {
      const settings = {
        SLACK_API_URL: slack.server.apiUrl,
        SLACK_BOT_TOKEN_FILE: path.join(folder, 'token'),
        SLACK_APP_TOKEN_FILE: path.join(folder, 'nowhere'),
      };
      expect(await examine(folder, settings)).toEqual({
        code: 2,
        said: expect.stringMatching(/^SLACK_APP_TOKEN_FILE cannot be read \(ENOENT\): .*\n$/),
      });
      await writeFile(path.join(folder, 'nowhere'), 'xapp-1-secret\n');
      expect(await examine(folder, settings)).toMatchObject({ code: 0 });
      expect(await examine(folder, { ...settings, ...TOKENS })).toEqual({
        code: 2,
        said: expect.stringMatching(/^SLACK_BOT_TOKEN and SLACK_BOT_TOKEN_FILE are both set: .*\nSLACK_APP/),
      });
    });
    await slack.server.stop();
  });
});
