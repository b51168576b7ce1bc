import { afterEach, expect, it, vi } from 'vitest';
import { createApp } from '../../../src/slack/app.js';
import { Outbox } from '../../../src/slack/delivery/outbox.js';
import { fetchThrough } from '../../../src/slack/transport/proxy.js';
import { scopeStores } from '../../../src/stores/scope-stores.js';
import { createMemoryStores } from '../../../src/stores/shelf-stores.js';
import { rolecall } from '../../support/catalogues/shipped.js';
import { appParts, NO_SETTINGS } from '../../support/slack/app-parts.js';
import { quietLogger } from '../../support/slack/bot.js';
import { FakeReceiver } from '../../support/slack/fake-receiver.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';
import { slashCommand } from '../../support/slack/payloads.js';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

afterEach(() => {
  vi.useRealTimers();
});

/** The app of one workspace that has installed the bot. Its stores are shared with other workspaces. */
async function startApp(team: string, slack: FakeSlack, stores: ReturnType<typeof createMemoryStores>) {
  const receiver = new FakeReceiver();
  const token = `xoxb-${team}`;
  const app = createApp({
    ...appParts(),
    rolecall: () => rolecall,
    receiver,
    stores: scopeStores(stores, team),
    access: {
      kind: 'installed',
      authorize: async () => ({ botToken: token, botId: 'B1', botUserId: 'UBOT', teamId: team }),
      home: token,
    },
    logger: quietLogger,
    outbox: new Outbox(fetchThrough(undefined)),
    apiUrl: slack.apiUrl,
    settings: { ...NO_SETTINGS, feedback: { channel: 'C0FEEDBACK', names: false } },
  });
  await app.init();
  return (question: string) => receiver.deliver(slashCommand(question, { team_id: team }));
}

it('finds for each desk only the followers in its workspace', async () => {
  const stores = createMemoryStores();
  const [one, two] = [scopeStores(stores, 'T1'), scopeStores(stores, 'T2')];
  const [ada, bo] = [
    { team: 'T1', user: 'U1' },
    { team: 'T2', user: 'U1' },
  ];
  await one.follows.follow(ada, 'baker');
  await two.follows.follow(bo, 'baker');
  await two.follows.follow(bo, 'cook');
  expect(await one.follows.followersOf('baker')).toEqual([ada]);
  expect(await two.follows.followersOf('baker')).toEqual([bo]);
  expect(await two.follows.rolesOf(bo)).toEqual(['baker', 'cook']);
  expect(await one.follows.rolesOf(bo)).toEqual([]);
  await one.follows.unfollow(bo, 'baker');
  await one.reminders.add('review');
  expect(await two.follows.followersOf('baker')).toEqual([bo]);
  expect(await two.reminders.has('review')).toBe(false);
});

it('tells each workspace only of its own gaps, though their channels have the same id', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const slack = await FakeSlack.start();
  const stores = createMemoryStores();
  const [one, two] = [await startApp('T1', slack, stores), await startApp('T2', slack, stores)];
  for (const ask of [one, one, two, two])
    await ask(`grade of the ${ask === one ? 'Astronaut' : 'Beekeeper'}`);
  vi.setSystemTime(Date.now() + WEEK_MS + 1000);
  slack.calls.length = 0;
  await two('grade of the Beekeeper');
  const digests = slack
    .callsOf('chat.postMessage')
    .filter(({ args }) => /more than once/.test(String(args['text'])));
  expect(digests).toMatchObject([{ token: 'xoxb-T2', args: { text: expect.stringContaining('Beekeeper') } }]);
  expect(JSON.stringify(slack.calls)).not.toContain('Astronaut');
  await slack.stop();
});
