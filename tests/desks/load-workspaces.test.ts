import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';
import { loadDesks } from '../../src/desks/load-desks.js';
import { type Desks, deskOf } from '../../src/slack/workspaces/desk.js';
import { withFolder } from '../support/catalogues/role-folder.js';

const ENVIRONMENT = {
  SLACK_BOT_TOKEN: 'xoxb-1-secret',
  SLACK_APP_TOKEN: 'xapp-1-secret',
  ROLES_DIR: 'src',
  ADMIN_CHANNEL: 'C0ADMIN',
  FEEDBACK_CHANNEL: 'C0FEEDBACK',
  FEEDBACK_NAMES: 'on',
  ANSWER_IN_SHARED_CHANNELS: 'on',
  UNFURL_DOMAINS: 'handbook.example.com',
  SITE_URL: 'https://roles.example.com/',
  WORK_OBJECTS: 'on',
  ENTERPRISE_SEARCH: 'on',
};

/** The desks of a file with this text. Rejects if it cannot be used. */
function desksOf(text: string): Promise<{ desks: Desks; folder: string }> {
  return withFolder({ 'workspaces.yaml': text }, async (folder) => {
    const config = readConfig({ ...ENVIRONMENT, WORKSPACES: path.join(folder, 'workspaces.yaml') });
    return { desks: await loadDesks(config), folder };
  });
}

const STANDARD = {
  rolesDir: path.resolve('src'),
  adminChannel: 'C0ADMIN',
  settings: {
    answerInSharedChannels: true,
    unfurlDomains: ['handbook.example.com'],
    feedback: { channel: 'C0FEEDBACK', names: true },
    correctionNames: false,
    workObjects: true,
    enterpriseSearch: true,
  },
};

describe('the file of workspaces', () => {
  it('is not needed if all workspaces are alike', async () => {
    const desks = await loadDesks(readConfig(ENVIRONMENT));
    expect(desks).toEqual({ standard: STANDARD, own: new Map() });
  });

  it('sets what is different, and never gives the channel of a workspace to another', async () => {
    const { desks, folder } = await desksOf(`
default: {}
T1: { roles: acme, admin_channel: C1, feedback_channel: C2, answer_in_shared_channels: false, unfurl_domains: [] }
E1: {}
T2: { organisation: E1 }
`);
    expect(desks.standard).toEqual(STANDARD);
    expect(deskOf(desks, { team: 'T1', enterprise: 'E1' })).toEqual({
      rolesDir: path.join(folder, 'acme'),
      adminChannel: 'C1',
      home: { kind: 'team', id: 'T1' },
      scope: 'T1',
      settings: {
        ...STANDARD.settings,
        answerInSharedChannels: false,
        unfurlDomains: [],
        feedback: { channel: 'C2', names: false },
        workObjects: false,
        enterpriseSearch: false,
      },
    });
    const { adminChannel: _, settings, ...standard } = STANDARD;
    const shared = { ...standard, settings: { ...settings, feedback: undefined } };
    const organisation = { ...shared, home: { kind: 'enterprise', id: 'E1' } };
    expect(deskOf(desks, { team: 'T2', enterprise: 'E1' })).toEqual({ ...organisation, scope: 'T2' });
    expect(deskOf(desks, { team: 'T3', enterprise: 'E1' })).toEqual({ ...organisation, scope: 'E1' });
    expect(deskOf(desks, { team: 'T3', enterprise: undefined })).toEqual(STANDARD);
  });

  it('refuses a workspace that is not listed, if there is no default', async () => {
    const { desks } = await desksOf('T1: {}');
    expect(deskOf(desks, { team: 'T2', enterprise: undefined })).toBeUndefined();
  });

  it.each([
    ['T1: { rols: acme }', '1:7 error: unknown key `rols` in T1. Did you mean `roles`?'],
    ['acme: { roles: acme }', '1:1 error: acme is not the id of a workspace (T...)'],
    ['T1: { admin_channel: "#general" }', '1:7 error: T1.admin_channel is not the id of a channel'],
    ['T1: { unfurl_domains: ["https://x.y"] }', 'is not a domain'],
    ['T1: {}\nT1: {}', '2:1 error: this key is here twice'],
    ['', '1:1 error: the file is empty'],
    ['{}', 'WORKSPACES lists nobody'],
  ])('says what is wrong, and where: %j', async (text, message) => {
    await expect(desksOf(text)).rejects.toThrow(message);
  });

  it('refuses a channel for many workspaces at once', async () => {
    const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, ADMIN_CHANNEL, FEEDBACK_CHANNEL, ...environment } = ENVIRONMENT;
    const many = {
      ...environment,
      SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: '0123456789abcdef0123456789abcdef',
      TOKEN_KEYS: Buffer.alloc(32).toString('base64'),
      STATE_DIR: '/var/lib/rolecall',
    };
    await withFolder({ 'workspaces.yaml': 'default: { admin_channel: C1 }' }, async (folder) => {
      const config = readConfig({ ...many, WORKSPACES: path.join(folder, 'workspaces.yaml') });
      await expect(loadDesks(config)).rejects.toThrow(/^WORKSPACES names a channel under `default`/);
    });
  });

  it('reports a file that cannot be read', async () => {
    const config = readConfig({ ...ENVIRONMENT, WORKSPACES: '/nowhere/workspaces.yaml' });
    await expect(loadDesks(config)).rejects.toThrow(/^WORKSPACES cannot be read \(ENOENT\): /);
  });
});
