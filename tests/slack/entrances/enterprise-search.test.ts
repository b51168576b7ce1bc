import { describe, expect, it } from 'vitest';
import { buildRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { catalog } from '../../support/catalogues/shipped.js';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { stepRun } from '../../support/slack/payloads.js';

const SITE = 'https://roles.example.com/all';
const STAFF = `${SITE}/roles/staff-ecosystem-sales-manager.html`;

const harness = setUpHarness();
const withSite = finish(buildRolecall(catalog, { siteUrl: SITE }));

describe("Slack's own search", () => {
  async function found(query: string): Promise<Record<string, unknown>[]> {
    const bot = await harness.start({
      rolecall: () => withSite,
      settings: { ...NO_SETTINGS, enterpriseSearch: true },
    });
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

  it('puts the fact that a question asks for first', async () => {
    const [first] = await found('who does the staff esm report to');
    expect(first).toMatchObject({ link: STAFF, description: expect.stringContaining('reports to either') });
  });

  it('finds nothing for a title that no role has', async () => {
    expect(await found('canteen menu')).toEqual([]);
  });
});
