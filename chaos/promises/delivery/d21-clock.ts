import path from 'node:path';
import { atRateDuring, Bench, pause, QUESTION, until } from '../../bench.js';
import type { System } from '../../bot-under-test.js';
import { areAnswered, lostCommands } from '../../lost-commands.js';
import { all, atMost, type Figure, type PromiseUnderTest } from '../../promise.js';
import type { Delivered } from '../../slack/line.js';

const CLOCK = path.join(import.meta.dirname, '../../jumping-clock.mjs');

const MINUTE_MS = 60_000;

/** Over HTTP, a clock that is wrong by five minutes makes every signature look forged or repeated. */
const FARTHEST_MS = { socket: 26 * 60 * MINUTE_MS, http: 4 * MINUTE_MS };

const PER_SECOND = 10;
const EVENTS = 10;

/** More than an answer takes until Slack delivers its event again. */
const SLOW_MS = 1500;

/** A person gets that many answers in half a minute. */
const MOST_IN_A_ROW = 5;
const BREAK_MS = 31_000;

export const D21: PromiseUnderTest = {
  id: 'D21',
  overHttp: true,
  isOursAlone: true,
  title: 'A clock that jumps, forwards or backwards, doubles no answer, loses no command and silences nobody',
  async measure(system, scale) {
    const farthest = FARTHEST_MS[system.transport];
    const jumps = scale === 'full' ? { forwards: farthest, backwards: -farthest } : { forwards: farthest };
    const measured = Object.entries(jumps).map(([name, jumpMs]) => jump(name, jumpMs, system, scale));
    return (await Promise.all(measured)).flat();
  },
};

function jump(name: string, jumpMs: number, system: System, scale: 'full' | 'smoke'): Promise<Figure[]> {
  return Bench.run(system, async (bench) => {
    const { slack } = bench;
    const bot = await bench.start({
      STATE_DIR: bench.stateDir,
      NODE_OPTIONS: `--import ${CLOCK}`,
      CLOCK_JUMP_MS: String(jumpMs),
    });
    const opens = () => slack.calls.filter(({ method }) => method === 'apps.connections.open').length;
    const opensBefore = opens();
    slack.plan = ({ method }) => (method === 'chat.postMessage' ? { kind: 'late', ms: SLOW_MS } : undefined);
    const stamps = Array.from({ length: EVENTS }, (_, index) => `1.${index}`);
    const deliverAll = () => stamps.forEach((ts) => void slack.mention(ts, QUESTION, `C${ts}`));
    const talk = scale === 'full' ? await talkTooMuch(bench) : undefined;
    const commands: (Delivered | undefined)[] = [];
    const ask = () => void commands.push(slack.command(QUESTION));
    await atRateDuring(PER_SECOND, ask, async () => {
      deliverAll();
      await pause(SLOW_MS / 3);
      bot.signal('SIGUSR2');
      await pause(SLOW_MS / 3);
      deliverAll();
      await until(() => stamps.every((ts) => bench.postsTo(ts) > 0));
      deliverAll();
      await pause(2 * SLOW_MS);
    });
    await until(() => areAnswered(commands, slack), 3000);
    const once = stamps.filter((ts) => bench.postsTo(ts) === 1).length;
    return [
      all(`${name}: answered once of 3 deliveries each`, once, EVENTS),
      lostCommands(`${name}: commands lost of ${commands.length}`, commands, slack),
      atMost(`${name}: connections opened again`, opens() - opensBefore, 0),
      ...(talk ? [all(`${name}: answered again after a break`, (await talk.isHeardAgain()) ? 1 : 0, 1)] : []),
    ];
  });
}

/** Somebody asks more in one thread than anybody may, and once more half a minute later. */
async function talkTooMuch(bench: Bench): Promise<{ isHeardAgain: () => Promise<boolean> }> {
  const mention = (ts: string) => bench.slack.mention(ts, QUESTION, 'C9', { thread_ts: '9.0', user: 'U9' });
  for (let index = 0; index <= MOST_IN_A_ROW; index += 1) mention(`9.${index + 1}`);
  await until(() => bench.postsTo('9.0') === MOST_IN_A_ROW);
  return {
    async isHeardAgain() {
      await pause(BREAK_MS);
      mention('9.99');
      return until(() => bench.postsTo('9.0') > MOST_IN_A_ROW, 10_000);
    },
  };
}
