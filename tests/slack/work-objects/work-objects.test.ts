import { describe, expect, it } from 'vitest';
import { buildRolecall } from '../../../src/rolecall.js';
import type { SlackSettings } from '../../../src/slack/settings.js';
import { finish } from '../../../src/slices.js';
import { catalog } from '../../support/catalogues/shipped.js';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { loggedErrors } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { detailsRequested, linkShared } from '../../support/slack/payloads.js';
import { textsIn } from '../../support/slack/slack-limits.js';

const SITE = 'https://roles.example.com/all';
const STAFF = `${SITE}/roles/staff-ecosystem-sales-manager.html`;
const SALES = `${SITE}/families/ecosystem-sales.html`;

const harness = setUpHarness();
const withSite = finish(buildRolecall(catalog, { siteUrl: SITE }));

const start = (over: Partial<SlackSettings> = {}) =>
  harness.start({
    rolecall: () => withSite,
    settings: { ...NO_SETTINGS, unfurlDomains: ['roles.example.com'], workObjects: true, ...over },
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

  it('links a manager to the page of their role', async () => {
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

  it('is unfurled in blocks if it leads to a family, and not at all if it leads to another site', async () => {
    const bot = await start();
    await bot.deliver(
      linkShared([SALES, 'https://roles.example.com/other/roles/ecosystem-sales-manager.html']),
    );
    expect(harness.sent('chat.unfurl').map(({ unfurls }) => Object.keys(unfurls ?? {}))).toEqual([[SALES]]);
  });
});
