import { afterAll, test as base, beforeAll, describe, expect } from 'vitest';
import { ON_POSTGRES, POSTGRES, PostgresServer } from '../../chaos/postgres-server.js';
import { openDatabase } from '../../src/stores/database/database.js';
import { migrate } from '../../src/stores/database/migrate.js';
import { MIGRATIONS } from '../../src/stores/database/migrations.js';
import { openDatabaseStores } from '../../src/stores/database/open-database-stores.js';
import { sweepBatch } from '../../src/stores/database/sweep.js';
import type { Stores } from '../../src/stores/stores.js';

interface Context {
  roleId: string;
}

const PLACE = { team: 'T1', channel: 'C1', thread: '1.1', user: 'U1' };
const VERSION = MIGRATIONS.length;

/** A process that shares the database, and what it has logged. */
interface Replica extends Stores<Context> {
  logged: string[];
}

let server: PostgresServer;

async function openReplica(url: string): Promise<Replica> {
  const logged: string[] = [];
  const log = { info: (text: string) => logged.push(text), warn: (text: string) => logged.push(text) };
  return { ...(await openDatabaseStores<Context>(url, log)), logged };
}

const test = base.extend<{ database: string; url: string; replicas: [Replica, Replica] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
  database: async ({}, use) => use(await server.createDatabase()),
  url: async ({ database }, use) => use(server.url(database)),
  replicas: async ({ url }, use) => {
    const replicas: [Replica, Replica] = [await openReplica(url), await openReplica(url)];
    await use(replicas);
    await Promise.all(replicas.map((replica) => replica.close()));
  },
});

const take = async ({ claims }: Replica, ...keys: string[]) => {
  const claim = await claims.take(keys, 60_000);
  return claim.kind === 'taken' ? claim.lease : claim.kind;
};

const finish = async (replica: Replica, key: string) => {
  const lease = await take(replica, key);
  if (typeof lease === 'string') throw new Error(`${key} is ${lease}`);
  await lease.finish();
};

describe.skipIf(!POSTGRES)(`what processes share ${ON_POSTGRES}`, () => {
  beforeAll(async () => {
    server = await PostgresServer.start();
  });

  afterAll(() => server.stop());

  test('is claimed by one of them', async ({ replicas: [one, other] }) => {
    expect(await take(one, 'Ev1', 'C1:1.1')).toHaveProperty('finish');
    expect(await take(other, 'Ev2', 'C1:1.1')).toBe('busy');
    await finish(one, 'Ev3');
    expect(await take(other, 'Ev3')).toBe('done');
  });

  test('is a conversation that continues in another one', async ({ replicas: [one, other] }) => {
    await one.conversations.keep(PLACE, { roleId: 'baker' });
    expect(await other.conversations.recall(PLACE)).toEqual({ roleId: 'baker' });
  });

  test('is a chat with the agent that was opened in another one', async ({ replicas: [one, other] }) => {
    await one.agentDms.add('T1', 'D1');
    expect(await other.agentDms.has('T1', 'D1')).toBe(true);
    expect(await other.agentDms.has('T1', 'D2')).toBe(false);
  });

  test('may have any characters in its keys', async ({ replicas: [one, other] }) => {
    const key = `\0\ud800${'x'.repeat(10_000)}`;
    await finish(one, key);
    expect(await take(other, key)).toBe('done');
    await one.conversations.keep({ ...PLACE, thread: key }, { roleId: key });
    expect(await other.conversations.recall({ ...PLACE, thread: key })).toEqual({ roleId: key });
  });

  test('is answered from memory while the database is away, and written down once it is back', async ({
    replicas: [one, other],
  }) => {
    await one.conversations.keep(PLACE, { roleId: 'baker' });
    await finish(one, 'before');
    await server.halt();
    // It still knows its own work.
    expect(await take(one, 'before')).toBe('done');
    await finish(one, 'meanwhile');
    expect(await take(one, 'meanwhile')).toBe('done');
    expect(await take(other, 'elsewhere')).toHaveProperty('finish');
    expect(await one.limits.count('T1', { most: 1, periodMs: 60_000 })).toBe(0);
    expect(await one.limits.count('T1', { most: 1, periodMs: 60_000 })).toBe(1);
    expect(await one.gaps.note('C1', 'grade Barista')).toEqual([]);
    // Another process may have answered since, so the conversation is not guessed.
    await one.conversations.keep(PLACE, { roleId: 'cook' });
    expect(await one.conversations.recall(PLACE)).toBeUndefined();
    await expect(one.installations.find({ kind: 'team', id: 'T1' })).rejects.toThrow(/does not answer/);

    await server.resume();
    const isBack = ({ logged }: Replica) => logged.join('\n');
    for (const replica of [one, other]) await expect.poll(() => isBack(replica)).toMatch(/answers again/);
    await expect.poll(() => isBack(one)).toMatch(/read and written again/);
    expect(await take(other, 'meanwhile')).toBe('done');
    expect(await other.conversations.recall(PLACE)).toEqual({ roleId: 'cook' });
    const ofDatabase = one.logged.filter((line) => line.startsWith('The database'));
    expect(ofDatabase.slice(-2)).toEqual([
      expect.stringMatching(/^The database does not answer \(.+\)\. This process uses its own memory/),
      expect.stringMatching(/^The database answers again, after \d+ s\. \d+ writes had waited\.$/),
    ]);
  });

  test('is claimed once while the table of conversations is locked', async ({
    database,
    replicas: [one, other],
  }) => {
    await finish(one, 'before');
    const client = await server.connect(database);
    await client.query('BEGIN; LOCK TABLE rolecall.conversations IN ACCESS EXCLUSIVE MODE');
    await one.conversations.keep(PLACE, { roleId: 'baker' });
    expect(one.logged.at(-1)).toMatch(/^Conversations, follows and counts cannot be read or written/);
    expect(await one.conversations.recall(PLACE)).toBeUndefined();
    await finish(one, 'meanwhile');
    expect([await take(other, 'before'), await take(other, 'meanwhile')]).toEqual(['done', 'done']);
    await client.end();
    await expect.poll(() => one.logged.at(-1)).toMatch(/again, after \d+ s\. 1 writes had waited\.$/);
    expect(await other.conversations.recall(PLACE)).toEqual({ roleId: 'baker' });
  });

  test('is left to others by a process that ends', async ({ url, replicas: [other] }) => {
    const ending = await openReplica(url);
    await ending.close();
    expect(await take(ending, 'Ev1')).toBe('busy');
    expect(await take(other, 'Ev1')).toHaveProperty('finish');
  });

  test('is swept in batches of a thousand once it has expired', async ({
    database,
    url,
    replicas: [one],
  }) => {
    await finish(one, 'current');
    await server.run(
      `INSERT INTO rolecall.claims SELECT n::text, gen_random_uuid(), true, now() FROM generate_series(1, 2500) n`,
      database,
    );
    const { query, close } = await openDatabase(url);
    const sweep = () => sweepBatch(query, 'claims');
    expect([await sweep(), await sweep(), await sweep(), await sweep()]).toEqual([1000, 1000, 500, 0]);
    await close();
    expect(await server.run('SELECT count(*)::int FROM rolecall.claims', database)).toEqual([{ count: 1 }]);
  });

  describe('migrations', () => {
    test('run once, however many processes start at once', async ({ url }) => {
      const migrated = await Promise.all(Array.from({ length: 6 }, () => migrate(url)));
      expect(migrated.filter(({ from }) => from === 0)).toEqual([{ from: 0, to: VERSION }]);
      expect(migrated.filter(({ from }) => from === VERSION)).toHaveLength(5);
    });

    test('leave the tables of a newer version alone, and say so', async ({ database, url }) => {
      await migrate(url);
      await server.run(`INSERT INTO rolecall.migrations VALUES (${VERSION + 1})`, database);
      const replica = await openReplica(url);
      expect(replica.logged).toEqual([expect.stringMatching(/of a newer version of Rolecall/)]);
      await replica.close();
    });

    test('need no right to create schemas if an administrator has made theirs', async ({ database, url }) => {
      await server.run(`ALTER DATABASE ${database} OWNER TO rolecall`);
      await expect(migrate(url)).rejects.toThrow(/may not make tables \(42501\): let an administrator run/);
      await server.run('CREATE SCHEMA rolecall AUTHORIZATION bot', database);
      expect(await migrate(url)).toEqual({ from: 0, to: VERSION });
    });

    test.for([
      ['no such database', 'nothing', /^DATABASE_URL names a database that does not exist \(3D000\)/],
      ['no server', undefined, /^DATABASE_URL names a database that does not answer \(ECONNREFUSED\)/],
    ] as const)('name the setting when there is %s', async ([, database, message]) => {
      const url = database ? server.url(database) : 'postgres://bot@127.0.0.1:9/bot';
      await expect(migrate(url, performance.now())).rejects.toThrow(message);
    });
  });
});
