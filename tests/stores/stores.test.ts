import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, describe, expect, vi } from 'vitest';
import type { Claims, Lease } from '../../src/stores/claims.js';
import { openFileStores } from '../../src/stores/file-stores.js';
import { createMemoryStores } from '../../src/stores/shelf-stores.js';
import type { Stores } from '../../src/stores/stores.js';

interface Context {
  roleId: string;
}

const KINDS: Record<string, (folder: string) => Promise<Stores<Context>>> = {
  memory: async () => createMemoryStores(),
  files: openFileStores,
};

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

// What any store promises, whatever it keeps things in.
describe.each(Object.entries(KINDS))('stores in %s', (_, open) => {
  const test = base.extend<{ stores: Stores<Context> }>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
    stores: async ({}, use) => {
      const folder = await mkdtemp(path.join(tmpdir(), 'rolecall-stores-'));
      vi.useFakeTimers();
      const stores = await open(folder);
      await use(stores);
      await stores.close();
      vi.useRealTimers();
      await rm(folder, { recursive: true });
    },
  });

  const advance = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

  describe('claims', () => {
    test('give a key to one at a time, by whichever of its keys it comes again', async ({
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

    test('give to nobody what is done, for a day of delay', async ({ stores: { claims } }) => {
      const lease = await leaseOf(claims, 'Ev1', 'C1:1.1');
      await lease.finish();
      advance(24 * HOUR);
      expect(await kindOf(claims, 'Ev1')).toBe('done');
      expect(await kindOf(claims, 'C1:1.1')).toBe('done');
      advance(2 * HOUR);
      expect(await kindOf(claims, 'Ev1')).toBe('taken');
    });

    test('give what was released to the next', async ({ stores: { claims } }) => {
      const lease = await leaseOf(claims, 'Ev1');
      await lease.release();
      expect(await kindOf(claims, 'Ev1')).toBe('taken');
    });

    test('give what lapsed to the next, who keeps it whatever becomes of the first', async ({
      stores: { claims },
    }) => {
      const lapsed = await leaseOf(claims, 'Ev1');
      advance(MINUTE + 1);
      await leaseOf(claims, 'Ev1');
      await lapsed.release();
      expect(await kindOf(claims, 'Ev1')).toBe('busy');
    });

    test('do not lapse while they are renewed', async ({ stores: { claims } }) => {
      const lease = await leaseOf(claims, 'Ev1');
      for (let i = 0; i < 5; i += 1) {
        advance(MINUTE / 2);
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

    test('go on from thread to thread of a direct message, each thread with what was last said in it', async ({
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
      advance(29 * MINUTE);
      expect(await conversations.recall(PLACE)).toEqual(CONTEXT);
      advance(2 * MINUTE);
      expect(await conversations.recall(PLACE)).toBeUndefined();
    });

    test('make room for new ones by letting the oldest go', async ({ stores: { conversations } }) => {
      for (let i = 0; i <= 5000; i += 1) await conversations.keep({ ...PLACE, user: `U${i}` }, CONTEXT);
      expect(await conversations.recall({ ...PLACE, user: 'U0' })).toBeUndefined();
      expect(await conversations.recall({ ...PLACE, user: 'U5000' })).toEqual(CONTEXT);
    });
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

    test('tell what somebody follows, in the order in which they began', async ({ stores: { follows } }) => {
      for (const role of ['cook', 'baker', 'cook']) await follows.follow(UMA, role);
      expect(await follows.rolesOf(UMA)).toEqual(['cook', 'baker']);
      expect(await follows.rolesOf(KIM)).toEqual([]);
      expect(await follows.rolesOf({ ...UMA, team: 'T2' })).toEqual([]);
    });

    test('tell who follows a role', async ({ stores: { follows } }) => {
      await follows.follow(UMA, 'cook');
      await follows.follow(KIM, 'cook');
      await follows.follow(KIM, 'baker');
      expect(await follows.followersOf('cook')).toEqual(expect.arrayContaining([UMA, KIM]));
      expect(await follows.followersOf('baker')).toEqual([KIM]);
      expect(await follows.followersOf('chef')).toEqual([]);
    });

    test('end where somebody ends them, and at no age', async ({ stores: { follows } }) => {
      await follows.follow(UMA, 'cook');
      await follows.follow(UMA, 'baker');
      advance(5 * 365 * 24 * HOUR);
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
      advance(400 * 24 * HOUR);
      expect(await reminders.has('cook 2026-03-01')).toBe(true);
      expect(await reminders.has('cook 2027-03-01')).toBe(false);
    });
  });
});
