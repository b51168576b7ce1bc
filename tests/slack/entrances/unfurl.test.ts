import { describe, expect, it } from 'vitest';
import { buildRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { kitchen } from '../../support/catalogues/kitchen.js';
import { NO_SETTINGS } from '../../support/slack/app-parts.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { linkShared } from '../../support/slack/payloads.js';
import { textsIn } from '../../support/slack/slack-limits.js';

const PAGE = 'https://example.com/kitchen';
const LISTED = { ...NO_SETTINGS, unfurlDomains: ['example.com'] };

const harness = setUpHarness();

const start = (settings = LISTED) =>
  harness.start({ rolecall: () => finish(buildRolecall(kitchen)), settings });

/** The first line under each link. */
async function unfurled(urls: readonly string[], over = {}, around = {}): Promise<Record<string, string>> {
  const bot = await start();
  await bot.deliver(linkShared(urls, over, around));
  const unfurls: Record<string, { blocks: object[] }> = harness.sent('chat.unfurl')[0]?.['unfurls'] ?? {};
  return Object.fromEntries(
    Object.entries(unfurls).map(([url, { blocks }]) => [url, textsIn(blocks)[0] ?? '']),
  );
}

describe('a link', () => {
  it.each([
    ['to a page of the catalogue', PAGE, /^Kitchen is a job family of 3 roles/],
    ['to its section on a role', `${PAGE}/#senior-cook`, /^The Senior Cook is grade 6/],
    ['with a query', `${PAGE}?from=slack`, /^Kitchen is a job family/],
    ['to a section on no role', `${PAGE}#hiring`, /^Kitchen is a job family/],
    ['with a broken section', `${PAGE}#%E0%A4%A`, /^Kitchen is a job family/],
  ])('%s is unfurled with what the page is about', async (_, url, fact) => {
    expect(await unfurled([url])).toEqual({ [url]: expect.stringMatching(fact) });
    expect(harness.sent('chat.unfurl')).toMatchObject([{ channel: 'C1', ts: '1.1' }]);
  });

  it('is unfurled among others that are not', async () => {
    expect(Object.keys(await unfurled(['https://example.com/else', PAGE]))).toEqual([PAGE]);
  });

  it('has no buttons under it', async () => {
    await unfurled([PAGE]);
    expect(JSON.stringify(harness.sent('chat.unfurl'))).not.toContain('"button"');
  });

  it.each([
    ['still being written', {}, { source: 'composer' }],
    ['in a channel shared with another organisation', { is_ext_shared_channel: true }, {}],
  ])('%s is not unfurled', async (_, around, over) => {
    expect(await unfurled([PAGE], over, around)).toEqual({});
  });

  it('is not unfurled if its domain is not in the settings', async () => {
    const bot = await start({ ...LISTED, unfurlDomains: ['handbook.example.com'] });
    await bot.deliver(linkShared([PAGE]));
    expect(harness.sent('chat.unfurl')).toEqual([]);
  });

  it('is not listened for without domains in the settings', async () => {
    const bot = await start({ ...LISTED, unfurlDomains: [] });
    await bot.deliver(linkShared([PAGE]));
    expect(harness.sent('chat.unfurl')).toEqual([]);
  });
});
