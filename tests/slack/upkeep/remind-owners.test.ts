import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import { buildRolecall } from '../../../src/rolecall.js';
import type { Message } from '../../../src/slack/blocks/message.js';
import { remindOwners } from '../../../src/slack/upkeep/remind-owners.js';
import { finish } from '../../../src/slices.js';
import { createMemoryStores } from '../../../src/stores/shelf-stores.js';
import { outline } from '../../support/files/outline.js';
import { quietLogger } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';

const IC = 'individual contributor';
const role = (title: string, more: object) => ({
  title,
  level: 'intermediate',
  track: IC,
  grade: 5,
  ...more,
});
const ADA = { owner: 'Ada Lovelace <U012AB3CD>', review_every: '6 months' };

const HARBOUR = {
  family: 'Harbour',
  source: { page: 'Harbour', url: 'https://example.com/harbour', date: null },
  roles: [
    role('Pilot', { ...ADA, reviewed_on: '2025-03-15' }),
    role('Stoker', { ...ADA, reviewed_on: '2025-02-01' }),
    role('Diver', { ...ADA, reviewed_on: '2025-09-01' }),
    role('Purser', { owner: 'Port Office', reviewed_on: '2024-09-15', review_every: 'year' }),
    role('Steward', { reviewed_on: '2024-09-15', review_every: 'year' }),
    role('Cook', {}),
  ],
} as FamilyFile;

const harness = setUpHarness();

/** The bot's messages on each of some days, if it looks every few hours. */
function reminders(isLasting = true) {
  const catalog = finish(buildCatalog([HARBOUR]));
  const stores = { ...createMemoryStores<object>(), isLasting };
  const admins: Message[] = [];
  const look = async (day: string): Promise<void> => {
    const rolecall = finish(buildRolecall(catalog, { today: () => day }));
    await remindOwners({
      client: new webApi.WebClient('xoxb-test', {
        slackApiUrl: harness.slack.apiUrl,
        retryConfig: { retries: 0 },
      }),
      logger: quietLogger,
      rolecall: () => rolecall,
      stores,
      tellAdmins: (message) => admins.push(message),
    });
  };
  return { look, admins, told: () => harness.sent('chat.postMessage') };
}

describe('a reminder of due reviews', () => {
  it('goes to an owner with a Slack id as a direct message, and lists what is due', async () => {
    const { look, told } = reminders();
    await look('2025-09-15');
    expect(told().map(({ channel }) => channel)).toEqual(['U012AB3CD']);
    expect(outline(told()[0]?.['blocks'])).toMatchInlineSnapshot(`
      "*2 roles that you own are due for review*
      • Stoker, Harbour, due 2025-08-01
      • Pilot, Harbour, due 2025-09-15
      Read each text. Correct it if it is no longer true. Then set reviewed_on in its file to the date of today."
    `);
  });

  it('goes to the admins if no owner can be reached or none is named', async () => {
    const { look, admins } = reminders();
    await look('2025-09-15');
    expect(admins.map(({ text }) => text.split('\n')[0])).toEqual([
      '1 role is due for review; the owner is Port Office',
      '1 role is due for review; no owner is named',
    ]);
  });

  it('goes to the admins if Slack refuses it', async () => {
    const { look, admins } = reminders();
    harness.slack.plan('chat.postMessage', { body: { ok: false, error: 'user_not_found' } });
    await look('2025-09-15');
    expect(admins[0]?.text).toContain('2 roles are due for review; the owner is Ada Lovelace');
  });

  it('comes once for each date that is due', async () => {
    const { look, told, admins } = reminders();
    for (const day of ['2025-09-15', '2025-09-15', '2025-09-16', '2026-02-28']) await look(day);
    expect(told()).toHaveLength(1);
    expect(admins).toHaveLength(2);
    await look('2026-03-01');
    expect(told().at(-1)?.['text']).toBe(
      '1 role that you own is due for review\n• Diver, Harbour, due 2026-03-01\nRead each text. Correct it if it is no longer true. Then set reviewed_on in its file to the date of today.',
    );
  });

  it('comes only on the day itself if the stores do not survive a restart', async () => {
    const { look, told, admins } = reminders(false);
    await look('2025-09-15');
    expect(told()[0]?.['text']).toMatch(/^1 role that you own is due for review\n• Pilot/);
    expect(admins).toHaveLength(2);
  });
});
