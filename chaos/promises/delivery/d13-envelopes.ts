import { createRandom, pick, type Random } from '../../../bench/random.js';
import { Bench, type Bench as BenchType, pause, until } from '../../bench.js';
import type { BotUnderTest } from '../../bot-under-test.js';
import { all, type Figure, type PromiseUnderTest } from '../../promise.js';

const ODD_TYPE = '{"toString":1,"valueOf":null}';
const event = (payload: string) => `{"type":"events_api","envelope_id":"x","payload":${payload}}`;

/** Envelopes that are known to end a process, or well could. */
const KNOWN = [
  'null',
  '1',
  '""',
  '[]',
  '{}',
  'not JSON',
  '{"type":"events_api"}',
  '{"type":"events_api","envelope_id":"x"}',
  '{"type":"ws_message","envelope_id":"x","payload":{}}',
  `{"type":${ODD_TYPE},"envelope_id":"x","payload":{}}`,
  '{"type":"error","envelope_id":"x","payload":{}}',
  '{"type":"close","envelope_id":"x","payload":{}}',
  event('null'),
  event('{"type":"app_rate_limited","minute_rate_limited":1,"team_id":"T1","api_app_id":"A1"}'),
  event('{"type":"event_callback","event":null}'),
  event('{"type":"event_callback","event":{"type":"ws_message"}}'),
  event('{"type":"event_callback","event":{"type":"close"}}'),
  event('{"type":"event_callback","event":{"type":"disconnected"}}'),
  event(`{"type":"event_callback","event":{"type":${ODD_TYPE}}}`),
  event(`{"type":${ODD_TYPE},"event":{"type":"app_mention"}}`),
  event('{"type":"event_callback","event":{"type":"app_mention","item":null}}'),
  event('{"type":"event_callback","event":{"type":"app_mention","user":null,"channel":null}}'),
  '{"type":"interactive","envelope_id":"x","payload":{"type":"block_actions","actions":[]}}',
  '{"type":"interactive","envelope_id":"x","payload":{"type":"view_submission","view":null}}',
  '{"type":"slash_commands","envelope_id":"x","payload":{"command":"/role","text":null}}',
];

/** A request takes ten times as long as a frame, and is checked in the same way. */
const FUZZED = { socket: 50_000, http: 10_000 };

/** With this one the envelopes are the same each time. */
const SEED = 20_260_101;
const BATCH = 500;

export const D13: PromiseUnderTest = {
  id: 'D13',
  overHttp: true,
  title: 'No envelope ends the process or stops it from answering',
  async measure(system, scale) {
    const known = await Bench.run(system, async (bench) => {
      let survived = 0;
      let bot = await bench.start();
      for (const frame of KNOWN) {
        bench.slack.line.sendFrame(frame);
        await pause(100);
        if (await survives(bench, bot, 5000)) survived += 1;
        else {
          await bot.end();
          bot = await bench.start();
        }
      }
      return all('odd envelopes survived', survived, KNOWN.length);
    });
    return [
      known,
      await Bench.run(system, (bench) => fuzz(bench, scale === 'full' ? FUZZED[system.transport] : 1000)),
    ];
  },
};

/** Until the process ends, or all are sent. */
async function fuzz(bench: BenchType, most: number): Promise<Figure> {
  const random = createRandom(SEED);
  const bot = await bench.start();
  let survived = 0;
  while (survived < most) {
    for (let index = 0; index < BATCH; index += 1)
      bench.slack.line.sendFrame(JSON.stringify(envelope(random)));
    if (!(await survives(bench, bot, 60_000))) break;
    survived += BATCH;
  }
  return all(`fuzzed envelopes survived (seed ${SEED})`, survived, most);
}

/** Whether the process still answers. Nobody waits for one that has ended. */
async function survives(bench: BenchType, bot: BotUnderTest, patienceMs: number): Promise<boolean> {
  const hasEnd = await until(async () => !bot.isUp || (await bench.answers(1000)), patienceMs);
  return hasEnd && bot.isUp;
}

/** Looks enough like an envelope to get past the first checks, and is wrong somewhere. */
function envelope(random: Random): unknown {
  const type = pick(
    ['events_api', 'slash_commands', 'interactive', 'disconnected', anything(random, 1)],
    random,
  );
  const inner = pick(
    ['app_mention', 'message', 'app_home_opened', 'function_executed', 'close', anything(random, 1)],
    random,
  );
  const payload = {
    type: pick(
      [
        'event_callback',
        'block_actions',
        'view_submission',
        'message_action',
        'shortcut',
        anything(random, 1),
      ],
      random,
    ),
    team_id: pick(['T1', anything(random, 1)], random),
    command: pick(['/role', undefined, anything(random, 1)], random),
    text: pick(['grade of the Baker', anything(random, 1)], random),
    user: pick([{ id: 'U1' }, anything(random, 2)], random),
    actions: pick(
      [undefined, [{ type: 'button', action_id: 'ask:next-0', value: 'x' }], anything(random, 2)],
      random,
    ),
    view: pick(
      [undefined, { id: 'V1', callback_id: 'look_up', state: anything(random, 2) }, anything(random, 2)],
      random,
    ),
    event: pick(
      [
        { type: inner, channel: 'C1', user: 'U1', text: 'grade of the Baker', ts: String(random()) },
        { type: inner, channel: anything(random, 1), user: anything(random, 1), item: anything(random, 2) },
        anything(random, 3),
      ],
      random,
    ),
  };
  return {
    type,
    envelope_id: pick([String(random()), anything(random, 1)], random),
    payload: pick([payload, payload, anything(random, 3)], random),
  };
}

function anything(random: Random, depth: number): unknown {
  const leaf = pick(
    [null, true, 0, -1, 1e308, '', 'x', '__proto__', '\u0000', '\ud800', 'x'.repeat(5000)],
    random,
  );
  if (depth === 0 || random() < 0.5) return leaf;
  const key = pick(
    ['type', 'id', 'toString', 'valueOf', '__proto__', 'constructor', 'event', 'length'],
    random,
  );
  return random() < 0.3 ? [anything(random, depth - 1)] : { [key]: anything(random, depth - 1) };
}
