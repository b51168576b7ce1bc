import { EventEmitter, once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, test as base, beforeAll, describe, expect, vi } from 'vitest';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../../chaos/postgres-server.js';
import type { Claims, Lease } from '../../src/stores/claims.js';
import { EXPIRING_TABLES } from '../../src/stores/database/migrations.js';
import { openDatabaseStores } from '../../src/stores/database/open-database-stores.js';
import { openFileStores } from '../../src/stores/file-stores.js';
import type { Tenant } from '../../src/stores/installations.js';
import { createMemoryStores } from '../../src/stores/shelf-stores.js';
import type { Stores } from '../../src/stores/stores.js';

interface Context {
  roleId: string;
}

/** A store as these tests need it: empty, and with a clock that the tests can move. */
interface Kind {
  open: (folder: string) => Promise<Stores<Context>>;
  /** Lets that much time pass. */
  advance: (milliseconds: number) => Promise<void>;
}

const advanceTimers = async (milliseconds: number) => void vi.advanceTimersByTime(milliseconds);

let server: PostgresServer | undefined;
let database = '';

const KINDS: Record<string, Kind> = {
  'in memory': { open: async () => createMemoryStores(), advance: advanceTimers },
  'in files': { open: openFileStores, advance: advanceTimers },
  [ON_POSTGRES]: {
    async open() {
      // The library needs its timers.
      vi.useRealTimers();
      vi.useFakeTimers({ toFake: ['Date', 'performance'] });
      vi.advanceTimersByTime(1);
      database = (await server?.createDatabase()) ?? '';
      return openDatabaseStores(server?.url(database) ?? '', {
        info() {},
        warn: (text) => expect.fail(text),
      });
    },
    async advance(milliseconds) {
      vi.advanceTimersByTime(milliseconds);
      await server?.run(EXPIRING_TABLES.map((table) => ageBy(milliseconds, table)).join(';'), database);
    },
  },
};

beforeAll(async () => {
  if (POSTGRES) server = await PostgresServer.start();
});

afterAll(() => server?.stop());

/** The clock of the database cannot be moved, so its rows are made older. */
function ageBy(milliseconds: number, table: (typeof EXPIRING_TABLES)[number]): string {
  const age = `interval '${milliseconds} milliseconds'`;
  const since = table === 'gaps' ? `, since = since - ${age}` : '';
  const times = table === 'limits' ? `, times = ARRAY(SELECT unnest(times) - ${age})` : '';
  return `UPDATE rolecall.${table} SET until = until - ${age}${since}${times}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CONTEXT = { roleId: 'baker' };
const PLACE = { team: 'T1', channel: 'C1', thread: '1.1', user: 'U1' };

async function leaseOf(claims: Claims, ...keys: string[]): Promise<Lease> {
  const claim = await claims.take(keys, MINUTE);
  if (claim.kind !== 'taken') throw new Error(`${keys} is ${claim.kind}`);
  return claim.lease;
}

const kindOf = async (claims: Claims, ...keys: string[]) => (await claims.take(keys, MINUTE)).kind;

// The promises of every kind of store.
const there = Object.entries(KINDS).filter(([name]) => POSTGRES !== undefined || name !== ON_POSTGRES);
describe.skipIf(POSTGRES !== undefined)(`stores ${ON_POSTGRES}`, () => {
  base.skip('keep what all stores promise', () => {});
});

describe.each(there)('stores %s', (name, { open, advance }) => {
  const test = base.extend<{ stores: Stores<Context> }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
    stores: async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-stores-'));
      vi.useFakeTimers();
      // The library that keeps values takes the very first moment for none.
      vi.advanceTimersByTime(1);
      const stores = await open(folder);
      await use(stores);
      await stores.close();
      vi.useRealTimers();
      await rm(folder, { recursive: true });
    },
  });

  describe('claims', () => {
    test('give a delivery to one at a time, by whichever of its keys it comes again', async ({
      stores: { claims },
    }) => {
      await leaseOf(claims, 'Ev1', 'C1:1.1');
      expect(await kindOf(claims, 'Ev1', 'C1:1.2')).toBe('busy');
      expect(await kindOf(claims, 'Ev2', 'C1:1.1')).toBe('busy');
      expect(await kindOf(claims, 'Ev2', 'C1:1.2')).toBe('taken');
    });

    test('give it to one of many who ask at once', async ({ stores: { claims } }) => {
      const kinds = await Promise.all(Array.from({ length: 20 }, () => kindOf(claims, 'Ev1')));
      expect(kinds.filter((kind) => kind === 'taken')).toHaveLength(1);
    });

    test('give a finished delivery to nobody, even a day late', async ({ stores: { claims } }) => {
      const lease = await leaseOf(claims, 'Ev1', 'C1:1.1');
      await lease.finish();
      await advance(24 * HOUR);
      expect(await kindOf(claims, 'Ev1')).toBe('done');
      expect(await kindOf(claims, 'C1:1.1')).toBe('done');
      await advance(2 * HOUR);
      expect(await kindOf(claims, 'Ev1')).toBe('taken');
    });

    test('give a released delivery to the next', async ({ stores: { claims } }) => {
      const lease = await leaseOf(claims, 'Ev1');
      await lease.release();
      expect(await kindOf(claims, 'Ev1')).toBe('taken');
    });

    test('give a lapsed delivery to the next, who keeps it when the first releases it', async ({
      stores: { claims },
    }) => {
      const lapsed = await leaseOf(claims, 'Ev1');
      await advance(MINUTE + 1);
      await leaseOf(claims, 'Ev1');
      await lapsed.release();
      expect(await kindOf(claims, 'Ev1')).toBe('busy');
    });

    test('do not lapse while they are renewed', async ({ stores: { claims } }) => {
      const lease = await leaseOf(claims, 'Ev1');
      for (let i = 0; i < 5; i += 1) {
        await advance(MINUTE / 2);
        await lease.renew();
      }
      expect(await kindOf(claims, 'Ev1')).toBe('busy');
    });
  });

  describe('conversations', () => {
    test.for([
      ['person', { user: 'U2' }],
      ['thread', { thread: '2.2' }],
      ['channel', { channel: 'C2' }],
      ['workspace', { team: 'T2' }],
    ] as const)('are not known to another %s', async ([, other], { stores: { conversations } }) => {
      await conversations.keep(PLACE, CONTEXT);
      expect(await conversations.recall(PLACE)).toEqual(CONTEXT);
      expect(await conversations.recall({ ...PLACE, ...other })).toBeUndefined();
    });

    test('continue from thread to thread of a direct message, each thread with its own last question', async ({
      stores: { conversations },
    }) => {
      const inThread = (thread: string) => ({ ...PLACE, channel: 'D1', thread });
      const last = { roleId: 'cook' };
      await conversations.keep(inThread('1.1'), CONTEXT);
      await conversations.keep(inThread('2.2'), last);
      const known = ['1.1', '2.2', '3.3'].map((thread) => conversations.recall(inThread(thread)));
      expect(await Promise.all(known)).toEqual([CONTEXT, last, last]);
    });

    test('are forgotten after half an hour', async ({ stores: { conversations } }) => {
      await conversations.keep(PLACE, CONTEXT);
      await advance(29 * MINUTE);
      expect(await conversations.recall(PLACE)).toEqual(CONTEXT);
      await advance(2 * MINUTE);
      expect(await conversations.recall(PLACE)).toBeUndefined();
    });

    test.skipIf(name === ON_POSTGRES)(
      'make room for new ones by dropping the oldest',
      async ({ stores: { conversations } }) => {
        for (let i = 0; i <= 5000; i += 1) await conversations.keep({ ...PLACE, user: `U${i}` }, CONTEXT);
        expect(await conversations.recall({ ...PLACE, user: 'U0' })).toBeUndefined();
        expect(await conversations.recall({ ...PLACE, user: 'U5000' })).toEqual(CONTEXT);
      },
    );
  });

  describe('chats with the agent', () => {
    test('are known by workspace and channel', async ({ stores: { agentDms } }) => {
      await agentDms.add('T1', 'D1');
      expect(await agentDms.has('T1', 'D1')).toBe(true);
      expect(await agentDms.has('T2', 'D1')).toBe(false);
      expect(await agentDms.has('T1', 'D2')).toBe(false);
    });
  });

  describe('follows', () => {
    const UMA = { team: 'T1', user: 'U1' };
    const KIM = { team: 'T1', user: 'U2' };

    test('list what somebody follows, in the order in which they began', async ({ stores: { follows } }) => {
      for (const role of ['cook', 'baker', 'cook']) await follows.follow(UMA, role);
      expect(await follows.rolesOf(UMA)).toEqual(['cook', 'baker']);
      expect(await follows.rolesOf(KIM)).toEqual([]);
      expect(await follows.rolesOf({ ...UMA, team: 'T2' })).toEqual([]);
    });

    test('list who follows a role', async ({ stores: { follows } }) => {
      await follows.follow(UMA, 'cook');
      await follows.follow(KIM, 'cook');
      await follows.follow(KIM, 'baker');
      expect(await follows.followersOf('cook')).toEqual(expect.arrayContaining([UMA, KIM]));
      expect(await follows.followersOf('baker')).toEqual([KIM]);
      expect(await follows.followersOf('chef')).toEqual([]);
    });

    test('end when somebody ends them, and at no age', async ({ stores: { follows } }) => {
      await follows.follow(UMA, 'cook');
      await follows.follow(UMA, 'baker');
      await advance(5 * 365 * 24 * HOUR);
      expect(await follows.rolesOf(UMA)).toEqual(['cook', 'baker']);
      await follows.unfollow(UMA, 'cook');
      expect(await follows.rolesOf(UMA)).toEqual(['baker']);
      await follows.unfollow(UMA, 'baker');
      await follows.unfollow(UMA, 'baker');
      expect(await follows.rolesOf(UMA)).toEqual([]);
      expect(await follows.followersOf('baker')).toEqual([]);
    });
  });

  describe('reminders', () => {
    test('are known for more than a year', async ({ stores: { reminders } }) => {
      await reminders.add('cook 2026-03-01');
      await advance(400 * 24 * HOUR);
      expect(await reminders.has('cook 2026-03-01')).toBe(true);
      expect(await reminders.has('cook 2027-03-01')).toBe(false);
    });
  });

  describe('gaps', () => {
    const DAY = 24 * HOUR;

    test('are listed after a week, most often asked first, and then counted from zero', async ({
      stores: { gaps },
    }) => {
      for (const question of [
        'grade Barista',
        'salary Cook',
        'Salary cook?',
        'salary Cook!',
        'Grade Barista',
      ])
        expect(await gaps.note('C1', question)).toEqual([]);
      await advance(8 * DAY);
      expect(await gaps.note('C1', 'grade Sommelier')).toEqual([
        { question: 'salary Cook!', times: 3 },
        { question: 'Grade Barista', times: 2 },
        { question: 'grade Sommelier', times: 1 },
      ]);
      expect(await gaps.note('C1', 'grade Sommelier')).toEqual([]);
      await advance(6 * DAY);
      expect(await gaps.note('C1', 'grade Sommelier')).toEqual([]);
    });

    test('are given to only one of many who ask at once', async ({ stores: { gaps } }) => {
      await gaps.note('C1', 'grade Barista');
      await advance(8 * DAY);
      const lists = await Promise.all(Array.from({ length: 10 }, () => gaps.note('C1', 'grade Barista')));
      expect(lists.filter((list) => list.length > 0).length).toBeLessThanOrEqual(1);
    });

    test('are on a list for each channel', async ({ stores: { gaps } }) => {
      await gaps.note('C1', 'grade Barista');
      await advance(8 * DAY);
      expect(await gaps.note('C2', 'grade Barista')).toEqual([]);
      expect(await gaps.note('C1', 'grade Barista')).toEqual([{ question: 'grade Barista', times: 2 }]);
    });

    test('may hold any character', async ({ stores: { gaps } }) => {
      expect(await gaps.note('C1', 'grade \0 \ud800 Barista')).toEqual([]);
    });
  });

  describe('limits', () => {
    const LIMIT = { most: 2, periodMs: MINUTE };

    test('count the excess in a row, until there is a pause', async ({ stores: { limits } }) => {
      const count = () => limits.count('T1:C1', LIMIT);
      for (const over of [0, 0, 1, 2]) expect(await count()).toBe(over);
      await advance(MINUTE / 2);
      expect(await count()).toBe(3);
      await advance(MINUTE + 1);
      for (const over of [0, 0, 1]) expect(await count()).toBe(over);
    });

    test('count each key alone', async ({ stores: { limits } }) => {
      for (const over of [0, 0, 1]) expect(await limits.count('a', LIMIT)).toBe(over);
      expect(await limits.count('b', LIMIT)).toBe(0);
    });
  });

  test.for([
    ['forwards', 26 * HOUR],
    ['backwards', -26 * HOUR],
  ] as const)(
    'forget nothing early or late when the clock of the machine is set %s',
    async ([, jump], { stores: { claims, conversations, limits } }) => {
      const count = () => limits.count('T1:C1', { most: 1, periodMs: MINUTE });
      await leaseOf(claims, 'Ev1');
      await (await leaseOf(claims, 'Ev2')).finish();
      await conversations.keep(PLACE, CONTEXT);
      expect(await count()).toBe(0);
      vi.setSystemTime(Date.now() + jump);
      expect(await kindOf(claims, 'Ev1')).toBe('busy');
      expect(await kindOf(claims, 'Ev2')).toBe('done');
      expect(await conversations.recall(PLACE)).toEqual(CONTEXT);
      expect(await count()).toBe(1);
      await advance(MINUTE + 1);
      expect(await kindOf(claims, 'Ev1')).toBe('taken');
      expect(await count()).toBe(0);
    },
  );

  describe('installations', () => {
    const TEAM: Tenant = { kind: 'team', id: 'T1' };
    const SEALED = { keyId: 'k1', sealed: 'c2VhbGVk' };

    test('are found as they were last saved, until they are deleted', async ({
      stores: { installations },
    }) => {
      expect(await installations.find(TEAM)).toBeUndefined();
      await installations.save(TEAM, SEALED);
      expect(await installations.find(TEAM)).toEqual(SEALED);
      await installations.save(TEAM, { keyId: 'k2', sealed: 'b3RoZXI=' });
      expect(await installations.find(TEAM)).toEqual({ keyId: 'k2', sealed: 'b3RoZXI=' });
      await installations.delete(TEAM);
      expect(await installations.find(TEAM)).toBeUndefined();
      await installations.delete(TEAM);
    });

    test.for<[string, Tenant]>([
      ['workspace', { kind: 'team', id: 'T2' }],
      ['organisation of the same id', { kind: 'enterprise', id: 'T1' }],
      ['workspace whose id begins alike', { kind: 'team', id: 'T1:1' }],
    ])('are not found by another %s', async ([, other], { stores: { installations } }) => {
      await installations.save(TEAM, SEALED);
      expect(await installations.find(other)).toBeUndefined();
      await installations.delete(other);
      expect(await installations.find(TEAM)).toEqual(SEALED);
    });

    test('are listed', async ({ stores: { installations } }) => {
      expect(await installations.tenants()).toEqual([]);
      const tenants: Tenant[] = [TEAM, { kind: 'team', id: 'T2' }, { kind: 'enterprise', id: 'E1' }];
      for (const tenant of tenants) await installations.save(tenant, SEALED);
      await installations.delete(TEAM);
      const listed = await installations.tenants();
      expect(listed).toHaveLength(2);
      expect(listed).toEqual(expect.arrayContaining(tenants.slice(1)));
    });

    test('are kept for ever, however many there are', async ({ stores: { installations } }) => {
      for (let i = 0; i < 300; i += 1) await installations.save({ kind: 'team', id: `T${i}` }, SEALED);
      await advance(400 * 24 * HOUR);
      expect(await installations.tenants()).toHaveLength(300);
      expect(await installations.find({ kind: 'team', id: 'T0' })).toEqual(SEALED);
    });

    test('let one after another work on the same one', async ({ stores: { installations } }) => {
      let isBusy = false;
      const work = (name: string) => async () => {
        expect(isBusy).toBe(false);
        isBusy = true;
        const { sealed = '' } = (await installations.find(TEAM)) ?? {};
        await installations.save(TEAM, { ...SEALED, sealed: sealed + name });
        isBusy = false;
      };
      await Promise.all(['a', 'b', 'c'].map((name) => installations.exclusively(TEAM, work(name))));
      const { sealed = '' } = (await installations.find(TEAM)) ?? {};
      expect([...sealed].sort()).toEqual(['a', 'b', 'c']);
    });

    test('let others work on another one meanwhile', async ({ stores: { installations } }) => {
      const work = new EventEmitter();
      const begun = once(work, 'begun');
      const first = installations.exclusively(TEAM, async () => {
        const done = once(work, 'done');
        work.emit('begun');
        await done;
      });
      await begun;
      await installations.exclusively({ kind: 'team', id: 'T2' }, async () => work.emit('done'));
      await first;
    });

    test('let the next work after one that failed', async ({ stores: { installations } }) => {
      const failing = installations.exclusively(TEAM, () => Promise.reject(new Error('no luck')));
      const next = installations.exclusively(TEAM, async () => 'done');
      await expect(failing).rejects.toThrow('no luck');
      expect(await next).toBe('done');
    });
  });
});
