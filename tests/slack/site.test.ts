import { describe, expect, it } from 'vitest';
import { buildRolecall } from '../../src/rolecall.js';
import type { SlackSettings } from '../../src/slack/settings.js';
import { finish } from '../../src/slices.js';
import { catalog } from '../support/catalogues/shipped.js';
import { outline } from '../support/files/outline.js';
import { NO_SETTINGS } from '../support/slack/app-parts.js';
import { loggedErrors } from '../support/slack/bot.js';
import { setUpHarness } from '../support/slack/harness.js';
import { detailsRequested, linkShared, mention, stepRun } from '../support/slack/payloads.js';
import { textsIn } from '../support/slack/slack-limits.js';

const SITE = 'https://roles.example.com/all';
const STAFF = `${SITE}/roles/staff-ecosystem-sales-manager.html`;
const SALES = `${SITE}/families/ecosystem-sales.html`;
const SETTINGS: SlackSettings = {
  ...NO_SETTINGS,
  unfurlDomains: ['roles.example.com'],
  workObjects: true,
  enterpriseSearch: true,
};

const harness = setUpHarness();
const knowing = (siteUrl?: string) => finish(buildRolecall(catalog, { siteUrl }));
const withSite = knowing(SITE);
const withoutSite = knowing();

const start = (over: Partial<SlackSettings> = {}) =>
  harness.start({ rolecall: () => withSite, settings: { ...SETTINGS, ...over } });

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
    'links to no page where it is of several roles or none: %s',
    async (question) => {
      expect(JSON.stringify(await answered(question))).not.toContain(SITE);
    },
  );

  it('links to no page where there is no site', async () => {
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

  it('is a list where Slack cannot fetch the picture', async () => {
    const bot = await harness.start({ rolecall: () => withSite });
    harness.slack.plan('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } });
    await bot.deliver(mention('draw the reporting line of the Staff ESM'));
    const [refused, sent] = harness.sent('chat.postMessage');
    expect(JSON.stringify(refused?.['blocks'])).toContain('"image"');
    expect(outline(sent?.['blocks'])).toContain('• Chief Revenue Officer (not in the catalogue), typically');
  });

  it('is a list where there is no site', async () => {
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

  it('is a list where the upload fails, and the log says so', async () => {
    const logged = loggedErrors();
    harness.slack.plan('files.completeUploadExternal', {
      body: { ok: false, error: 'file_uploads_disabled' },
    });
    const [blocks] = await draw('chart of Ecosystem Sales');
    expect(images(blocks)).toEqual([]);
    expect(outline(blocks)).toContain('Staff Ecosystem Sales Manager');
    expect(logged()).toContain('A drawing was not uploaded');
  });

  it('is not made of any other answer', async () => {
    await draw('grade Staff ESM');
    expect(harness.sent('files.getUploadURLExternal')).toEqual([]);
  });
});

describe('a link to the page of a role on the site', () => {
  it('is shown as a card with the facts of the role', async () => {
    const bot = await start();
    await bot.deliver(linkShared([`${STAFF}?from=mail`]));
    const [{ metadata } = {}] = harness.sent('chat.unfurl');
    expect(metadata?.entities).toMatchObject([
      {
        entity_type: 'slack#/entities/item',
        app_unfurl_url: `${STAFF}?from=mail`,
        url: STAFF,
        external_ref: { id: 'staff-ecosystem-sales-manager', type: 'role' },
        entity_payload: {
          attributes: { title: { text: 'Staff Ecosystem Sales Manager' }, display_type: 'Ecosystem Sales' },
          custom_fields: expect.arrayContaining([
            { key: 'grade', label: 'Grade', type: 'string', value: '8' },
          ]),
        },
      },
    ]);
  });

  it('opens to its responsibilities and requirements', async () => {
    const bot = await start();
    await bot.deliver(detailsRequested(STAFF));
    const [{ trigger_id, metadata } = {}] = harness.sent('entity.presentDetails');
    expect(trigger_id).toBe('T.1');
    const fields: { key: string; value?: string }[] = metadata.entity_payload.custom_fields;
    expect(fields.find(({ key }) => key === 'requirements')?.value).toMatch(/^• .+\n• /);
    expect(fields.map(({ key }) => key)).toEqual(metadata.entity_payload.display_order);
  });

  it('names a manager by the page of their role', async () => {
    const bot = await start();
    await bot.deliver(detailsRequested(`${SITE}/roles/ecosystem-sales-manager.html`));
    const [{ metadata } = {}] = harness.sent('entity.presentDetails');
    expect(metadata.entity_payload.custom_fields).toContainEqual({
      key: 'reports_to',
      label: 'Reports to',
      type: 'slack#/types/entity_ref',
      entity_ref: {
        entity_url: `${SITE}/roles/director-ecosystem-sales.html`,
        external_ref: { id: 'director-ecosystem-sales', type: 'role' },
        title: 'Director, Ecosystem Sales',
      },
    });
  });

  it('says that a role is gone', async () => {
    const bot = await start();
    await bot.deliver(detailsRequested(`${SITE}/roles/chief-fun-officer.html`));
    const [{ error } = {}] = harness.sent('entity.presentDetails');
    expect(JSON.parse(error)).toEqual({ status: 'not_found' });
  });

  it.each([
    ['where cards are off', { workObjects: false }, []],
    ['where Slack refuses the card', {}, [{ body: { ok: false, error: 'invalid_metadata_format' } }]],
  ])('is unfurled in blocks %s', async (_, over, outcomes) => {
    loggedErrors();
    const bot = await start(over);
    harness.slack.plan('chat.unfurl', ...outcomes);
    await bot.deliver(linkShared([STAFF]));
    const { unfurls } = harness.sent('chat.unfurl').at(-1) ?? {};
    expect(textsIn(unfurls?.[STAFF]?.blocks)[0]).toMatch(/^The Staff Ecosystem Sales Manager is grade 8/);
  });

  it('is unfurled in blocks if it is of a family, and not at all if it is of another site', async () => {
    const bot = await start();
    await bot.deliver(
      linkShared([SALES, 'https://roles.example.com/other/roles/ecosystem-sales-manager.html']),
    );
    expect(harness.sent('chat.unfurl').map(({ unfurls }) => Object.keys(unfurls ?? {}))).toEqual([[SALES]]);
  });
});

describe("Slack's own search", () => {
  async function found(query: string): Promise<Record<string, unknown>[]> {
    const bot = await start();
    await bot.deliver(stepRun({ query }, 'search_roles'));
    return harness.sent('functions.completeSuccess')[0]?.['outputs'].search_results;
  }

  it('finds roles by words of their titles, each with its page', async () => {
    const results = await found('dir ecosystem sales');
    expect(results[0]).toEqual({
      external_ref: { id: 'director-ecosystem-sales', type: 'role' },
      title: 'Director, Ecosystem Sales',
      description: expect.stringContaining('grade 10'),
      link: `${SITE}/roles/director-ecosystem-sales.html`,
      date_updated: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      content: expect.stringContaining('Vice President, Ecosystem Sales'),
    });
    const links = results.map(({ link }) => link);
    expect(new Set(links).size).toBe(links.length);
  });

  it('answers a question with its fact first', async () => {
    const [first] = await found('who does the staff esm report to');
    expect(first).toMatchObject({ link: STAFF, description: expect.stringContaining('reports to either') });
  });

  it('finds nothing for a title that no role has', async () => {
    expect(await found('canteen menu')).toEqual([]);
  });
});
