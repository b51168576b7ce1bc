import { rm, writeFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import { ALIAS_BOMB } from '../../alias-bomb.js';
import { bakery, openBakery } from '../../bakery.js';
import { Bench, until } from '../../bench.js';
import type { System } from '../../bot-under-test.js';
import { all, type PromiseUnderTest } from '../../promise.js';
import { type Fate, refusal } from '../../slack/chaos-slack.js';
import type { SocketFaults } from '../../slack/sockets.js';

interface BadStart {
  env?: Record<string, string>;
  /** What Slack answers to a method. */
  refuses?: [method: string, fate: Fate];
  sockets?: SocketFaults;
  args?: readonly string[];
  /** What the one file of the roles holds; undefined for a folder without it. */
  file?: string | Buffer | undefined;
}

const LIMITED: Fate = { kind: 'answer', status: 429, headers: { 'retry-after': '30' }, body: {} };
const PAGE: Fate = { kind: 'words', words: '<html>Sign in to the network</html>' };
const GOOD = bakery(7);

const STARTS: Record<string, BadStart> = {
  'no bot token': { env: { SLACK_BOT_TOKEN: '' } },
  'no app token': { env: { SLACK_APP_TOKEN: '' } },
  'tokens the wrong way round': { env: { SLACK_BOT_TOKEN: 'xapp-1-chaos', SLACK_APP_TOKEN: 'xoxb-1-chaos' } },
  'no such folder': { env: { ROLES_DIR: '/no/such/folder' } },
  'odd log level': { env: { LOG_LEVEL: 'loud' } },
  'odd address': { env: { SLACK_API_URL: 'slack' } },
  'odd channel': { env: { ADMIN_CHANNEL: '#general' } },
  'odd port': { env: { HEALTH_PORT: 'http' } },
  'odd proxy': { env: { HTTPS_PROXY: 'proxy' } },
  'odd argument': { args: ['--keep-last'] },
  'two places for the state': { env: { STATE_DIR: 'state', DATABASE_URL: 'postgres://127.0.0.1/x' } },
  'no database': { env: { DATABASE_URL: 'postgres://127.0.0.1:9/x' } },
  'no file of workspaces': { env: { WORKSPACES: '/no/such/file.yaml' } },
  'no file of a secret': { env: { SLACK_BOT_TOKEN: '', SLACK_BOT_TOKEN_FILE: '/no/such/file' } },
  unreachable: { env: { SLACK_API_URL: 'http://127.0.0.1:9/api/' } },
  'unreachable proxy': { env: { HTTP_PROXY: 'http://127.0.0.1:9' } },
  'state in a file': { env: { STATE_DIR: '/dev/null/state' } },
  'bot token refused': { refuses: ['auth.test', refusal('invalid_auth')] },
  'bot token limited': { refuses: ['auth.test', LIMITED] },
  'bot token: not found': { refuses: ['auth.test', { kind: 'answer', status: 404, body: {} }] },
  'bot token: a page of the network': { refuses: ['auth.test', PAGE] },
  'app token refused': { refuses: ['apps.connections.open', refusal('not_allowed_token_type')] },
  'app token limited': { refuses: ['apps.connections.open', LIMITED] },
  'app token: a page of the network': { refuses: ['apps.connections.open', PAGE] },
  'Slack unavailable': { refuses: ['apps.connections.open', { kind: 'answer', status: 503, body: {} }] },
  'upgrade refused': { sockets: { handshake: 'refused' } },
  'hello never sent': { sockets: { greeting: 'none' } },
  'no roles': { file: undefined },
  'an empty file': { file: '' },
  'a tab': { file: GOOD.replace('    level', '\tlevel') },
  'an unknown key': { file: GOOD.replace('    track', '    trakc') },
  'a title twice': { file: GOOD.replace('Staff Baker', 'Senior Baker') },
  'a manager of himself': { file: `${GOOD}    reports_to: Staff Baker\n` },
  'aliases of aliases': {
    file: ALIAS_BOMB,
  },
  'another encoding': { file: Buffer.from(`\ufeff${GOOD}`, 'utf16le') },
  'a file of 2 MB': { file: `${GOOD}# ${'x'.repeat(2e6)}\n` },
};

export const D14: PromiseUnderTest = {
  id: 'D14',
  isOursAlone: true,
  title:
    'A start that cannot succeed ends with exit code 1 in one clear line for each problem, which names the setting or the file',
  async measure(system, scale) {
    const names = Object.keys(STARTS);
    const tried = scale === 'full' ? names : names.filter((_, index) => index % 4 === 0);
    // All at once would keep each other waiting for longer than a start may take.
    const queue = new PQueue({ concurrency: 4 });
    const clear = await queue.addAll(tried.map((name) => () => endsClearly(STARTS[name] ?? {}, system)));
    const unclear = tried.filter((_, index) => !clear[index]);
    const figure = all('clear', tried.length - unclear.length, tried.length);
    return [
      unclear.length > 0 ? { ...figure, value: `${figure.value} (not: ${unclear.join(', ')})` } : figure,
    ];
  },
};

function endsClearly(start: BadStart, system: System): Promise<boolean> {
  return Bench.run(system, async (bench) => {
    const { env = {}, refuses, sockets = {}, args, file } = start;
    bench.slack.sockets.faults = sockets;
    bench.slack.plan = ({ method }) => (refuses && method === refuses[0] ? refuses[1] : undefined);
    const hasRoles = 'file' in start;
    if (hasRoles) {
      const bakery = await openBakery(bench.rolesDir, 7);
      await (file === undefined ? rm(bakery) : writeFile(bakery, file));
    }
    const bot = bench.launch({ ...env, ...(hasRoles && { ROLES_DIR: bench.rolesDir }) }, args);
    await until(() => !bot.isUp, 60_000);
    const lines = bot.output.trimEnd().split('\n');
    const isClear = lines.length <= 2 && lines.every((line) => !/^\s+at |-1-chaos/.test(line));
    const isNamed = !hasRoles || /^\/\S+\/roles(?:\/bakery\.yaml)?:\d+:\d+ error: /m.test(bot.output);
    return bot.exitCode === 1 && isClear && isNamed;
  });
}
