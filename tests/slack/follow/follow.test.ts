import { webApi } from '@slack/bolt';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { Catalog } from '../../../src/catalog/catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import { buildRolecall } from '../../../src/rolecall.js';
import { tellFollowers } from '../../../src/slack/follow/tell-followers.js';
import { finish } from '../../../src/slices.js';
import { createMemoryStores } from '../../../src/stores/shelf-stores.js';
import { StoreError } from '../../../src/stores/store-error.js';
import { outline } from '../../support/files/outline.js';
import { quietLogger } from '../../support/slack/bot.js';
import { setUpHarness } from '../../support/slack/harness.js';
import { appHomeOpened, clickOn, directMessage, slashCommand } from '../../support/slack/payloads.js';

const IC = 'individual contributor';
const HARBOUR: FamilyFile = {
  family: 'Harbour',
  source: { page: 'Harbour', url: null, date: null },
  shared: { [IC]: { requirements: ['Swims'] } },
  roles: [
    {
      title: 'Pilot',
      level: 'intermediate',
      track: IC,
      grade: 6,
      requirements: ['Knows the bay', 'Reads charts'],
    },
    {
      title: 'Senior Pilot',
      level: 'senior',
      track: IC,
      grade: 7,
      requirements: { extends: 'Pilot', items: ['Teaches'] },
    },
    { title: 'Captain', level: 'manager', track: 'management', grade: 9 },
  ],
};

const catalogOf = (file: FamilyFile): Catalog => finish(buildCatalog([file]));
const harbour = catalogOf(HARBOUR);
const harness = setUpHarness();

async function start(isLasting = true) {
  const stores = { ...createMemoryStores<Conversation>(), isLasting };
  const rolecall = finish(buildRolecall(harbour));
  const bot = await harness.start({ rolecall: () => rolecall, stores });
  const click = (action: string, value: string, over = {}) =>
    bot.deliver(clickOn(action, value, harness.slack.responseUrl, over));
  /** Reloads the roles from another file. */
  const reload = (after: FamilyFile) => {
    const client = new webApi.WebClient('xoxb-test', { slackApiUrl: harness.slack.apiUrl });
    const edited = { before: harbour, after: catalogOf(after) };
    const news = { kind: 'changed', versions: ['before', 'after'], ...edited, edited } as const;
    return tellFollowers(news, { client, logger: quietLogger, stores });
  };
  return { bot, stores, click, reload };
}

const UMA = { team: 'T1', user: 'U1' };
const replies = () => harness.sent('response_url');
const told = () => harness.sent('chat.postMessage').map(({ channel, blocks }) => [channel, outline(blocks)]);
const changed = (roles: Partial<FamilyFile['roles'][number]>[]): FamilyFile => ({
  ...HARBOUR,
  roles: HARBOUR.roles.map((role, at) => ({ ...role, ...roles[at] })),
});

describe('“Follow this role”', () => {
  it('stands under an answer about one role, openly and privately', async () => {
    const { bot } = await start();
    const [answer] = await bot.deliver(slashCommand('grade Pilot'));
    expect(JSON.stringify(answer)).toContain('"action_id":"follow"');
    await bot.deliver(directMessage('requirements Pilot'));
    expect(JSON.stringify(harness.sent('chat.postMessage')[0])).toContain('"action_id":"follow"');
    const [list] = await bot.deliver(slashCommand('list all roles'));
    expect(JSON.stringify(list)).not.toContain('"action_id":"follow"');
  });

  it('is not offered if a restart would forget it', async () => {
    const { bot } = await start(false);
    const [answer] = await bot.deliver(slashCommand('grade Pilot'));
    expect(JSON.stringify(answer)).not.toContain('"action_id":"follow"');
  });

  it('is stored, confirmed only to the person who clicked, and undone by the button beside it', async () => {
    const { stores, click } = await start();
    await click('follow', 'pilot');
    expect(await stores.follows.rolesOf(UMA)).toEqual(['pilot']);
    expect(replies()[0]).toMatchObject({
      response_type: 'ephemeral',
      text: expect.stringContaining('You now follow the Pilot.'),
    });
    await click('unfollow-0', 'pilot');
    expect(await stores.follows.rolesOf(UMA)).toEqual([]);
    expect(replies()[1]?.['text']).toBe('You no longer follow the Pilot.');
  });

  it('has a limit, and says so', async () => {
    const { click, stores } = await start();
    for (let role = 0; role < 100; role++) await stores.follows.follow(UMA, `role-${role}`);
    await click('follow', 'pilot');
    expect(harness.sent('response_url')).toMatchObject([
      { text: 'You already follow 100 roles, which is the limit. Unfollow one on Home first.' },
    ]);
    expect(await stores.follows.followersOf('pilot')).toEqual([]);
  });

  it('is listed on Home, and can be undone there', async () => {
    const { bot, stores, click } = await start();
    await stores.follows.follow(UMA, 'pilot');
    await stores.follows.follow(UMA, 'gone');
    await bot.deliver(appHomeOpened('home'));
    const home = () => JSON.stringify(harness.sent('views.publish').at(-1)?.['view']);
    expect(home()).toContain('Roles you follow');
    expect(home()).toContain('gone (no longer in the catalogue)');
    const inHome = {
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'home', hash: 'h1' },
      channel: undefined,
      response_url: undefined,
    };
    await click('unfollow-1', 'gone', inHome);
    expect(home()).not.toContain('no longer in the catalogue');
    await click('unfollow-0', 'pilot', inHome);
    expect(home()).not.toContain('Roles you follow');
  });
});

describe('a change of a role', () => {
  it('is sent to those who follow the role, and to nobody else', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'pilot');
    await stores.follows.follow({ ...UMA, user: 'U2' }, 'captain');
    await reload(changed([{ grade: 7, requirements: ['Knows the whole bay', 'Reads charts'] }]));
    expect(told()).toMatchInlineSnapshot(`
      [
        [
          "U1",
          "*The Pilot, which you follow, has changed*
      • grade 6 → 7
      • requirement reworded: “Knows the bay” is now “Knows the whole bay”
      [Show the role → Pilot] [Unfollow → pilot]",
        ],
      ]
    `);
  });

  it('is sent if it comes from an extended role or from the shared items of a track', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'senior-pilot');
    await reload({
      ...changed([{ requirements: ['Knows the bay', 'Reads charts', 'Speaks English'] }]),
      shared: { [IC]: { requirements: ['Swims a mile'] } },
    });
    expect(told()).toMatchInlineSnapshot(`
      [
        [
          "U1",
          "*The Senior Pilot, which you follow, has changed*
      • Harbour, shared by individual contributors: requirement reworded: “Swims” is now “Swims a mile”
      • Pilot: requirement added: Speaks English
      [Show the role → Senior Pilot] [Unfollow → senior-pilot]",
        ],
      ]
    `);
  });

  it('is not sent if only another list of the extended role has changed', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'senior-pilot');
    await stores.follows.follow({ ...UMA, user: 'U2' }, 'pilot');
    await reload(changed([{ responsibilities: ['Steers ships'] }]));
    expect(told().map(([channel]) => channel)).toEqual(['U2']);
  });

  it('is sent for the next role after the store was away', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'senior-pilot');
    const { follows } = stores;
    stores.follows = {
      ...follows,
      followersOf: async (role) => {
        if (role === 'pilot') throw new StoreError('the database is away');
        return follows.followersOf(role);
      },
    };
    await reload(changed([{ grade: 5 }, { grade: 8 }]));
    expect(told()).toHaveLength(1);
  });

  it('is sent once, even if two processes load the roles', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'pilot');
    await Promise.all([reload(changed([{ grade: 7 }])), reload(changed([{ grade: 7 }]))]);
    expect(told()).toHaveLength(1);
  });

  it('makes followers follow the new title of a role', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'pilot');
    await reload(
      changed([
        { title: 'Harbour Pilot', formerly: { title: 'Pilot', stated_in: 'News' } },
        { requirements: ['Teaches'] },
      ]),
    );
    expect(await stores.follows.rolesOf(UMA)).toEqual(['harbour-pilot']);
    expect(told()[0]?.[1]).toContain('renamed from Pilot');
  });

  it('unfollows a role that is gone', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'captain');
    await reload({ ...HARBOUR, roles: HARBOUR.roles.slice(0, 2) });
    expect(await stores.follows.rolesOf(UMA)).toEqual([]);
    expect(told()[0]?.[1]).toContain('The Captain, which you followed, is no longer in the catalogue');
  });

  it('is sent to nobody if only the upkeep has changed', async () => {
    const { stores, reload } = await start();
    await stores.follows.follow(UMA, 'pilot');
    await reload(changed([{ reviewed_on: '2025-03-15', owner: 'Ada Lovelace' }]));
    expect(told()).toEqual([]);
  });
});
