import { Bench, pause, until } from '../../bench.js';
import { type Figure, type PromiseUnderTest, within } from '../../promise.js';
import { type Fate, refusal } from '../../slack/chaos-slack.js';
import type { SocketFaults } from '../../slack/sockets.js';

interface Death {
  /** What breaks at once. */
  break?: 'reset' | 'close' | 'silence';
  /** What keeps failing until the fault ends. */
  sockets?: SocketFaults;
  opening?: Fate;
}

const HTML: Fate = {
  kind: 'answer',
  status: 503,
  headers: { 'content-type': 'text/html' },
  body: { html: true },
};

const DEATHS: Record<string, Death> = {
  reset: { break: 'reset' },
  closed: { break: 'close' },
  'black hole': { break: 'silence' },
  'no pongs': { sockets: { deaf: true } },
  'handshake refused': { break: 'close', sockets: { handshake: 'refused' } },
  'upgrade never answered': { break: 'close', sockets: { handshake: 'unanswered' } },
  'hello never sent': { break: 'close', sockets: { greeting: 'none' } },
  'open answers 503': { break: 'close', opening: HTML },
  'open hangs': { break: 'close', opening: { kind: 'hang' } },
  'open answers half': { break: 'close', opening: { kind: 'half', ending: 'silence' } },
  'open is limited': {
    break: 'close',
    opening: { kind: 'answer', status: 429, headers: { 'retry-after': '5' }, body: {} },
  },
  'open fails in Slack': { break: 'close', opening: refusal('internal_error') },
};

const isOpening = (method: string) => method === 'apps.connections.open';

export const D6: PromiseUnderTest = {
  id: 'D6',
  title: 'Every death of a connection is found within 20 s, and answers resume within 30 s of its end',
  async measure(system, scale) {
    const names =
      scale === 'full' ? Object.keys(DEATHS) : ['closed', 'handshake refused', 'open fails in Slack'];
    const outage = scale === 'full' ? 60_000 : 2000;
    const deaths = names.map((name) => survive(name, DEATHS[name] ?? {}, outage, system));
    return Promise.all([...deaths, refusedForGood(system)]);
  },
};

function survive(
  name: string,
  death: Death,
  outageMs: number,
  system: Parameters<PromiseUnderTest['measure']>[0],
): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const { slack } = bench;
    await bench.start();
    slack.sockets.faults = death.sockets ?? {};
    slack.plan = ({ method }) => (isOpening(method) ? death.opening : undefined);
    if (death.break) slack.sockets.break(death.break);
    const isLasting = death.opening !== undefined || death.sockets !== undefined;
    // After silence, the bot has 20 s to notice and 30 s to reconnect.
    const most = death.break === 'silence' ? 50 : 30;
    if (isLasting) await pause(death.sockets?.deaf ? Math.min(outageMs, 20_000) : outageMs);
    slack.sockets.faults = {};
    slack.plan = () => undefined;
    const end = performance.now();
    await until(() => bench.answers(2000), 90_000);
    return within(`${name}: answers again after`, (performance.now() - end) / 1000, most);
  });
}

/** Slack no longer accepts the app. */
function refusedForGood(system: Parameters<PromiseUnderTest['measure']>[0]): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const bot = await bench.start();
    bench.slack.plan = ({ method }) => (isOpening(method) ? refusal('token_revoked') : undefined);
    bench.slack.sockets.break('close');
    await until(() => !bot.isUp, 30_000);
    const isNamed = bot.output.includes('SLACK_APP_TOKEN');
    return {
      what: 'app token revoked: ends, and names the setting',
      value: `${bot.isUp ? 'lives on' : `exit ${bot.exitCode}`}, ${isNamed ? 'named' : 'not named'}`,
      kept: bot.exitCode === 3 && isNamed,
    };
  });
}
