import { expect, it } from 'vitest';
import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import { Outbox } from '../../../src/slack/delivery/outbox.js';
import { fetchThrough } from '../../../src/slack/transport/proxy.js';
import { openDesk } from '../../../src/slack/workspaces/open-desk.js';
import { createMemoryStores } from '../../../src/stores/shelf-stores.js';
import { StoreError } from '../../../src/stores/store-error.js';
import { rolecall } from '../../support/catalogues/shipped.js';
import { appParts, NO_SETTINGS } from '../../support/slack/app-parts.js';
import { quietLogger } from '../../support/slack/bot.js';
import { FakeSlack } from '../../support/slack/fake-slack.js';

it('tells the next news after the store was away', async () => {
  const slack = await FakeSlack.start();
  const logged: unknown[] = [];
  const stores = createMemoryStores<Conversation>();
  let isAway = true;
  const { access, onRefused } = appParts();
  const outbox = new Outbox(fetchThrough(undefined));
  const desk = openDesk(
    { rolesDir: 'roles', adminChannel: 'C0ADMINS', settings: NO_SETTINGS },
    {
      rolecall: () => rolecall,
      stores: {
        ...stores,
        claims: {
          take: async (keys, leaseMs) => {
            if (isAway) throw new StoreError('the database is away');
            return stores.claims.take(keys, leaseMs);
          },
        },
      },
      access: {
        accessFor: () => access,
        fetch: outbox.fetch,
        pages: new Map(),
        guard: (findRoute) => findRoute,
      },
      corrections: { open: () => Promise.reject(new Error('Nobody corrects here.')), isProposed: false },
      onRefused,
      logger: { ...quietLogger, error: (...parts: unknown[]) => logged.push(...parts) },
      outbox,
      apiUrl: slack.apiUrl,
    },
  );
  desk.tell({ kind: 'failed', reason: 'the disk is full' }, 'first');
  await expect.poll(() => logged).toContainEqual(expect.any(StoreError));
  isAway = false;
  desk.tell({ kind: 'fixed' }, 'second');
  const { args } = await slack.nextCall('chat.postMessage');
  expect(JSON.stringify(args)).toContain('The errors in the roles are fixed.');
  await slack.stop();
});
