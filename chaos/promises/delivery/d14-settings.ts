import { Bench, until } from '../../bench.js';
import { all, type PromiseUnderTest } from '../../promise.js';
import { type Fate, refusal } from '../../slack/chaos-slack.js';
import type { SocketFaults } from '../../slack/sockets.js';

interface BadStart {
  env?: Record<string, string>;
  /** What Slack answers to a method. */
  refuses?: [method: string, fate: Fate];
  sockets?: SocketFaults;
}

const LIMITED: Fate = { kind: 'answer', status: 429, headers: { 'retry-after': '30' }, body: {} };

const STARTS: Record<string, BadStart> = {
  'no bot token': { env: { SLACK_BOT_TOKEN: '' } },
  'no app token': { env: { SLACK_APP_TOKEN: '' } },
  'tokens the wrong way round': { env: { SLACK_BOT_TOKEN: 'xapp-1-chaos', SLACK_APP_TOKEN: 'xoxb-1-chaos' } },
  'no such folder': { env: { ROLES_DIR: '/no/such/folder' } },
  'odd log level': { env: { LOG_LEVEL: 'loud' } },
  'odd address': { env: { SLACK_API_URL: 'slack' } },
  unreachable: { env: { SLACK_API_URL: 'http://127.0.0.1:9/api/' } },
  'state in a file': { env: { STATE_DIR: '/dev/null/state' } },
  'bot token refused': { refuses: ['auth.test', refusal('invalid_auth')] },
  'bot token limited': { refuses: ['auth.test', LIMITED] },
  'bot token: not found': { refuses: ['auth.test', { kind: 'answer', status: 404, body: {} }] },
  'app token refused': { refuses: ['apps.connections.open', refusal('not_allowed_token_type')] },
  'app token limited': { refuses: ['apps.connections.open', LIMITED] },
  'Slack unavailable': { refuses: ['apps.connections.open', { kind: 'answer', status: 503, body: {} }] },
  'upgrade refused': { sockets: { handshake: 'refused' } },
  'hello never sent': { sockets: { greeting: 'none' } },
};

export const D14: PromiseUnderTest = {
  id: 'D14',
  isOursAlone: true,
  title: 'A start that cannot succeed ends with exit code 1 in one clear line for each problem',
  async measure(system, scale) {
    const names = Object.keys(STARTS);
    const tried = scale === 'full' ? names : names.filter((_, index) => index % 4 === 0);
    const failed = await Promise.all(
      tried.map((name) =>
        Bench.run(system, async (bench) => {
          const { env = {}, refuses, sockets = {} } = STARTS[name] ?? {};
          bench.slack.sockets.faults = sockets;
          bench.slack.plan = ({ method }) => (refuses && method === refuses[0] ? refuses[1] : undefined);
          const bot = bench.launch(env);
          await until(() => !bot.isUp, 40_000);
          const lines = bot.output.trimEnd().split('\n');
          const isClear = lines.length <= 2 && lines.every((line) => !/^\s+at |chaos/.test(line));
          return bot.exitCode === 1 && isClear ? [] : [name];
        }),
      ),
    );
    const unclear = failed.flat();
    const figure = all('clear', tried.length - unclear.length, tried.length);
    return [
      unclear.length > 0 ? { ...figure, value: `${figure.value} (not: ${unclear.join(', ')})` } : figure,
    ];
  },
};
