import { describe, expect, it } from 'vitest';
import { buildRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { catalog } from '../support/catalogues/shipped.js';
import { outline } from '../support/files/outline.js';
import { loggedErrors } from '../support/slack/bot.js';
import { setUpHarness } from '../support/slack/harness.js';
import { mention } from '../support/slack/payloads.js';
import { textsIn } from '../support/slack/slack-limits.js';

const SITE = 'https://roles.example.com/all';
const STAFF = `${SITE}/roles/staff-ecosystem-sales-manager.html`;
const SALES = `${SITE}/families/ecosystem-sales.html`;

const harness = setUpHarness();
const knowing = (siteUrl?: string) => finish(buildRolecall(catalog, { siteUrl }));
const withSite = knowing(SITE);
const withoutSite = knowing();

/** The blocks of the answer to a question in a channel. */
async function answered(question: string, rolecall = withSite) {
  const bot = await harness.start({ rolecall: () => rolecall });
  await bot.deliver(mention(question));
  return harness.sent('chat.postMessage').at(-1)?.['blocks'];
}

describe('an answer', () => {
  it.each([
    ['grade Staff ESM', `<${STAFF}|Role page>`],
    ['specialties of Ecosystem Sales', `<${SALES}|Family page>`],
  ])('links to the page of its subject: %s', async (question, link) => {
    expect(textsIn(await answered(question))).toContain(link);
  });

  it.each(['list grade 8 roles', 'grade Principal Engineer'])(
    'links to no page if it is about several roles or none: %s',
    async (question) => {
      expect(JSON.stringify(await answered(question))).not.toContain(SITE);
    },
  );

  it('links to no page without a site', async () => {
    expect(JSON.stringify(await answered('grade Staff ESM', withoutSite))).not.toContain('Role page');
  });
});

describe('a drawing', () => {
  it.each([
    ['chart of Ecosystem Sales', `${SITE}/families/ecosystem-sales.png`, /Staff Ecosystem Sales Manager/],
    [
      'draw the reporting line of the Staff ESM',
      `${SITE}/roles/staff-ecosystem-sales-manager.png`,
      /Chief Revenue Officer/,
    ],
    ['draw the ladder of the Staff ESM', `${SITE}/families/ecosystem-sales.png`, /Grade 12/],
  ])('%s is a picture of the site, with the same in words', async (question, address, said) => {
    const blocks = await answered(question);
    const image = blocks.find(({ type }: { type: string }) => type === 'image');
    expect(image).toEqual({ type: 'image', image_url: address, alt_text: expect.stringMatching(said) });
    expect(image.alt_text.length).toBeLessThanOrEqual(2000);
    expect(blocks.map(({ type }: { type: string }) => type)).not.toContain('table');
  });

  it('is a list if Slack cannot fetch the picture', async () => {
    const bot = await harness.start({ rolecall: () => withSite });
    harness.slack.plan('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    await bot.deliver(mention('draw the reporting line of the Staff ESM'));
    const [refused, sent] = harness.sent('chat.postMessage');
    expect(JSON.stringify(refused?.['blocks'])).toContain('"image"');
    expect(outline(sent?.['blocks'])).toContain('• Chief Revenue Officer (not in the catalogue), typically');
  });

  it('is a list without a site', async () => {
    const blocks = await answered('draw the reporting line of the Staff ESM', withoutSite);
    expect(outline(blocks)).toContain('• Chief Revenue Officer');
  });
});

describe('a drawing of a bot that may upload files', () => {
  const SCOPES = {
    body: { ok: true, user_id: 'U0BOT', bot_id: 'B1' },
    headers: { 'x-oauth-scopes': 'chat:write,files:write' },
  };

  async function draw(...questions: string[]) {
    harness.slack.plan('auth.test', SCOPES, SCOPES);
    const bot = await harness.start({ rolecall: () => withoutSite });
    for (const question of questions) await bot.deliver(mention(question));
    return harness.sent('chat.postMessage').map(({ blocks }) => blocks);
  }
  const images = (blocks: { type: string }[]) => blocks.filter(({ type }) => type === 'image');

  it('is uploaded as a PNG, and shown with the same in words', async () => {
    const [blocks] = await draw('draw the reporting line of the Staff ESM');
    expect(images(blocks)).toEqual([
      { type: 'image', slack_file: { id: 'F1' }, alt_text: expect.stringContaining('Chief Revenue Officer') },
    ]);
    const [asked] = harness.sent('files.getUploadURLExternal');
    // The form around the file takes a little more.
    const [{ bytes } = {}] = harness.sent('files.upload');
    expect(bytes - Number(asked?.['length'])).toBeGreaterThan(0);
    expect(bytes - Number(asked?.['length'])).toBeLessThan(500);
  });

  it('is uploaded once for all who ask for it', async () => {
    const posts = await draw('chart of Ecosystem Sales', 'draw Ecosystem Sales');
    expect(posts.map((blocks) => images(blocks).length)).toEqual([1, 1]);
    expect(harness.sent('files.completeUploadExternal')).toHaveLength(1);
  });

  it('is a list if the upload fails, and the log says so', async () => {
    const logged = loggedErrors();
    harness.slack.plan('files.completeUploadExternal', {
      body: { ok: false, error: 'file_uploads_disabled' },
    });
    const [blocks] = await draw('chart of Ecosystem Sales');
    expect(images(blocks)).toEqual([]);
    expect(outline(blocks)).toContain('Staff Ecosystem Sales Manager');
    expect(logged()).toContain('A drawing was not uploaded');
  });

  it('is not made for any other answer', async () => {
    await draw('grade Staff ESM');
    expect(harness.sent('files.getUploadURLExternal')).toEqual([]);
  });
});
