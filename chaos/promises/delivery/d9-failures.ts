import { Bench, PATIENCE_MS, pause, QUESTION, until } from '../../bench.js';
import { all, type Figure, type PromiseUnderTest } from '../../promise.js';
import { type ChaosSlack, type Fate, refusal } from '../../slack/chaos-slack.js';

/** A way in which people ask the bot, and the call that answers them. */
interface Entrance {
  method: string;
  enter: (slack: ChaosSlack, ts: string) => void;
}

const message = (ts: string, over: object = {}) => ({
  type: 'message',
  channel: `D${ts}`,
  channel_type: 'im',
  user: 'U1',
  text: QUESTION,
  ts,
  ...over,
});

const click = (slack: ChaosSlack, container: object, over: object = {}) =>
  slack.interaction({
    type: 'block_actions',
    container: { type: 'message', message_ts: '1.1', channel_id: 'C1', ...container },
    channel: { id: 'C1' },
    message: { ts: '1.1' },
    response_url: slack.responseUrl,
    actions: [{ type: 'button', action_id: 'ask:next-0', block_id: 'b', value: QUESTION, action_ts: '1.1' }],
    ...over,
  });

const ENTRANCES: Record<string, Entrance> = {
  mention: { method: 'chat.postMessage', enter: (slack, ts) => slack.mention(ts, QUESTION) },
  'mention in a shared channel': {
    method: 'chat.postEphemeral',
    enter: (slack, ts) =>
      slack.line.send('events_api', {
        team_id: 'T1',
        type: 'event_callback',
        event_id: `Ev${ts}`,
        is_ext_shared_channel: true,
        event: { type: 'app_mention', channel: 'C1', user: 'U1', text: QUESTION, ts },
      }),
  },
  'direct message': { method: 'chat.postMessage', enter: (slack, ts) => slack.event(message(ts), `Ev${ts}`) },
  'click in a channel': { method: 'response_url', enter: (slack) => click(slack, {}) },
  'click in a direct message': {
    method: 'chat.postMessage',
    enter: (slack) => click(slack, { channel_id: 'D1' }, { channel: { id: 'D1' } }),
  },
  'click on Home': {
    method: 'views.open',
    enter: (slack) =>
      click(
        slack,
        { type: 'view', view_id: 'V1' },
        {
          channel: undefined,
          response_url: undefined,
          message: undefined,
          view: { id: 'V1', type: 'home', hash: 'h' },
        },
      ),
  },
  share: {
    method: 'response_url',
    enter: (slack) =>
      click(
        slack,
        { is_ephemeral: true },
        {
          actions: [
            {
              type: 'button',
              action_id: 'share',
              block_id: 'b',
              value: JSON.stringify({ question: QUESTION }),
              action_ts: '1.1',
            },
          ],
        },
      ),
  },
  'a button that is gone': {
    method: 'response_url',
    enter: (slack) =>
      click(
        slack,
        {},
        { actions: [{ type: 'button', action_id: 'gone', block_id: 'b', value: '', action_ts: '1.1' }] },
      ),
  },
  'Answer this': {
    method: 'response_url',
    enter: (slack, ts) =>
      slack.interaction({
        type: 'message_action',
        callback_id: 'answer_this',
        channel: { id: 'C1' },
        message: { type: 'message', text: QUESTION, ts, user: 'U2' },
        message_ts: ts,
        response_url: slack.responseUrl,
      }),
  },
  'look up': {
    method: 'views.open',
    enter: (slack) => slack.interaction({ type: 'shortcut', callback_id: 'look_up_a_role' }),
  },
  Home: {
    method: 'views.publish',
    enter: (slack, ts) =>
      slack.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }, `Ev${ts}`),
  },
};

/** How a call fails each time. */
const FAILURES: Record<string, Fate> = {
  refused: refusal('restricted_action'),
  'failed in Slack': refusal('internal_error'),
  unavailable: { kind: 'answer', status: 503, body: {} },
  'gone (404)': { kind: 'answer', status: 404, body: {} },
  limited: { kind: 'answer', status: 429, headers: { 'retry-after': '90' }, body: {} },
  reset: { kind: 'reset' },
  'half an answer, then silence': { kind: 'half', ending: 'silence' },
  'half an answer, then the end': { kind: 'half', ending: 'close' },
  'a page of a proxy': { kind: 'words', words: '<html>Please sign in</html>' },
};

/** After this long without an answer, none will come on a machine that is not busy. */
const LONGEST_SILENCE_MS = 8000;

export const D9: PromiseUnderTest = {
  id: 'D9',
  overHttp: true,
  title: 'Every failure ends in a message to the person',
  async measure(system, scale) {
    const failures = scale === 'full' ? Object.entries(FAILURES) : Object.entries(FAILURES).slice(0, 1);
    const patienceMs = scale === 'full' ? LONGEST_SILENCE_MS : PATIENCE_MS;
    const reported = await Promise.all(
      failures.map(([name, fate]) => reportsAtEveryEntrance(name, { fate, system, patienceMs })),
    );
    const rounds = scale === 'full' ? 3 : 1;
    return [
      ...reported,
      await answersBesideTheConnection(rounds, { system, patienceMs }),
      await worksWithoutALog(system),
    ];
  },
};

interface Conditions {
  fate: Fate;
  system: Parameters<PromiseUnderTest['measure']>[0];
  patienceMs: number;
}

/** Asks by each entrance in turn, while the call that answers there fails. */
function reportsAtEveryEntrance(name: string, { fate, system, patienceMs }: Conditions): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const { slack } = bench;
    await bench.start();
    const silent: string[] = [];
    for (const [index, [entrance, { method, enter }]] of Object.entries(ENTRANCES).entries()) {
      slack.plan = (call) => (call.method === method ? fate : undefined);
      const before = wordsOf(slack);
      enter(slack, `9.${index}`);
      if (!(await until(() => wordsOf(slack) > before, patienceMs))) silent.push(entrance);
    }
    const figure = all(
      `${name}: entrances told`,
      Object.keys(ENTRANCES).length - silent.length,
      Object.keys(ENTRANCES).length,
    );
    return silent.length > 0 && system.name === 'Rolecall'
      ? { ...figure, value: `${figure.value} (silent: ${silent.join(', ')})` }
      : figure;
  });
}

const wordsOf = (slack: ChaosSlack) => slack.words().filter((words) => /"text"|"view"/.test(words)).length;

/** The connections end right behind a command, so that its acknowledgement cannot be sent. */
function answersBesideTheConnection(
  rounds: number,
  { system, patienceMs }: Pick<Conditions, 'system' | 'patienceMs'>,
): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const { slack } = bench;
    await bench.start();
    let answered = 0;
    for (let round = 0; round < rounds; round += 1) {
      await bench.answers();
      const command = slack.command(QUESTION);
      slack.line.hangUp();
      if (command && (await until(() => slack.isAnswered(command), patienceMs))) answered += 1;
    }
    return all('commands answered that could not be acknowledged', answered, rounds);
  });
}

/** The program that reads the log ends. */
function worksWithoutALog(system: Parameters<PromiseUnderTest['measure']>[0]): Promise<Figure> {
  return Bench.run(system, async (bench) => {
    const bot = await bench.start();
    bot.process.stdout?.destroy();
    bot.process.stderr?.destroy();
    // Something to log.
    bench.slack.line.sendFrame('null');
    await pause(500);
    const works = bot.isUp && (await bench.answers(10_000));
    return all('works when nobody reads its log', works ? 1 : 0, 1);
  });
}
