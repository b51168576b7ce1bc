import { atRateDuring, Bench, pause, QUESTION, until } from '../../bench.js';
import type { BotUnderTest, System } from '../../bot-under-test.js';
import type { PostgresServer } from '../../postgres-server.js';
import { all, type Figure, type PromiseUnderTest } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';
import { SlowProxy } from '../../slow-proxy.js';

const PER_SECOND = 10;

interface Place {
  postgres: PostgresServer;
  database: string;
  proxy: SlowProxy;
}

interface Fault {
  /** Resolves when the fault is over. */
  happen: (place: Place, lastsMs: number) => Promise<void>;
  /** Whether the bot should log that it works without the database. */
  isLogged: boolean;
}

const FAULTS: Record<string, Fault> = {
  'away for 10 s': {
    isLogged: true,
    async happen({ postgres }, lastsMs) {
      await postgres.halt();
      await pause(lastsMs);
      await postgres.resume();
    },
  },
  restarted: {
    isLogged: false,
    async happen({ postgres }) {
      await postgres.halt('crash');
      await postgres.resume();
    },
  },
  'slow (0.2 s a query)': {
    isLogged: false,
    async happen({ proxy }, lastsMs) {
      proxy.delayMs = 100;
      await pause(lastsMs);
      proxy.delayMs = 0;
    },
  },
  'slower than anybody waits': {
    isLogged: true,
    async happen({ proxy }, lastsMs) {
      proxy.delayMs = 2000;
      await pause(lastsMs);
      proxy.delayMs = 0;
    },
  },
  'all connections waiting for a lock': {
    isLogged: true,
    async happen({ postgres, database }, lastsMs) {
      const client = await postgres.connect(database);
      await client.query('BEGIN; LOCK TABLE rolecall.claims IN ACCESS EXCLUSIVE MODE');
      await pause(lastsMs);
      await client.end();
    },
  },
  'no connection to spare': {
    isLogged: true,
    async happen({ postgres }, lastsMs) {
      await postgres.run('ALTER ROLE bot CONNECTION LIMIT 0');
      await postgres.run(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'bot'`);
      await pause(lastsMs);
      await postgres.run('ALTER ROLE bot CONNECTION LIMIT -1');
    },
  },
};

export const D18: PromiseUnderTest = {
  id: 'D18',
  title:
    'Whatever the database does, every event is acknowledged within 3 s and answered once, also when it is delivered again afterwards',
  needs: ['postgres'],
  isOursAlone: true,
  group: 'replicas',
  async measure(system, scale) {
    const tried = Object.entries(FAULTS).filter((_, index) => scale === 'full' || index < 1);
    const figures: Figure[] = [];
    for (const [name, fault] of tried)
      figures.push(...(await putTo(name, fault, system, scale === 'full' ? 10_000 : 2000)));
    return figures;
  },
};

function putTo(name: string, fault: Fault, system: System, lastsMs: number): Promise<Figure[]> {
  return Bench.run(system, async (bench) => {
    const { postgres, database } = await bench.startDatabase();
    const proxy = await bench.keep(SlowProxy.start(postgres.port));
    const DATABASE_URL = postgres.url(database, proxy.port);
    const bots = [await bench.start({ DATABASE_URL }), await bench.start({ DATABASE_URL })];
    const sent: Delivered[] = [];
    const mention = () => {
      const ts = `1.${sent.length}`;
      const delivered = bench.slack.mention(ts, QUESTION, `C${ts}`);
      if (delivered) sent.push(delivered);
    };
    await atRateDuring(PER_SECOND, mention, async () => {
      await pause(1000);
      await fault.happen({ postgres, database, proxy }, lastsMs);
      await until(() => bots.every(isBack));
    });
    const stamps = sent.map((_, index) => `1.${index}`);
    await until(() => stamps.every((ts) => bench.postsTo(ts) > 0));
    // Moves to the next process, so that each repeat reaches the one that has not answered it.
    bench.slack.mention('9.9', QUESTION, 'C9');
    for (const ts of stamps) bench.slack.mention(ts, QUESTION, `C${ts}`);
    await pause(3000);
    const once = stamps.filter((ts) => bench.postsTo(ts) === 1).length;
    const acknowledged = sent.filter(({ ackedAt, sentAt }) => (ackedAt ?? Infinity) - sentAt < 3000).length;
    const figures = [
      all(`${name}: answered once`, once, stamps.length),
      { ...all(`${name}: acknowledged in time`, acknowledged, stamps.length), isTime: true },
    ];
    return fault.isLogged
      ? [...figures, all(`${name}: logged`, bots.filter(hasLogged).length, bots.length)]
      : figures;
  });
}

const AWAY = 'The database does not answer';
const BACK = 'The database answers again';

/** Whether a bot logged once that the database is away, and once that it is back. */
function hasLogged({ output }: BotUnderTest): boolean {
  return [AWAY, BACK].every((words) => output.split(words).length === 2);
}

/** Whether the last log line about the database, if any, says that it answers. */
function isBack({ output }: BotUnderTest): boolean {
  return output.lastIndexOf(BACK) >= output.lastIndexOf(AWAY);
}
