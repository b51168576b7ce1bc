import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOT_SOURCE, BotProcess } from '../support/slack/bot-process.js';

/** Where parvalabs/local-slack runs, with the `examples/config.yaml` that comes with it. Without it, nothing here runs. */
const address = process.env['LOCAL_SLACK_URL'];

const GENERAL = 'C01GEN';
const ALICE = 'U01ALICE';
const FACT = 'The Staff Ecosystem Sales Manager is grade 8.';

interface Element {
  type: string;
  action_id: string;
  text?: { text: string };
}

interface Message {
  ts: string;
  channel: string;
  user: string;
  text?: string;
  thread_ts?: string;
  ephemeral_to?: string;
  blocks?: { type: string; block_id?: string; elements?: Element[] }[];
}

/**
 * What people do in that workspace, and what it holds. It sends each envelope to both sockets of the bot, where Slack takes
 * one, so no test counts the answers to a click.
 */
async function control<Answer>(path: string, body?: object): Promise<Answer> {
  const request = body && {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
  const response = await fetch(`${address}/_control/${path}`, request);
  return (await response.json()) as Answer;
}

describe.skipIf(address === undefined)('the real bot in parvalabs/local-slack', () => {
  let bot: BotProcess;

  beforeAll(async () => {
    await control('reset', {});
    const settings = {
      SLACK_API_URL: `${address}/api/`,
      SLACK_BOT_TOKEN: 'xoxb-test-token',
      SLACK_APP_TOKEN: 'xapp-test-token',
      FEEDBACK_CHANNEL: GENERAL,
    };
    bot = new BotProcess(new URL('../..', import.meta.url).pathname, settings, [], BOT_SOURCE);
    await bot.printed(/is connected/);
  });

  afterAll(() => bot.end());

  const answersIn = async (channel: string): Promise<Message[]> => {
    const { messages } = await control<{ messages: Message[] }>(`messages/${channel}`);
    return messages.filter(({ user }) => user === 'U0BOT');
  };

  /** The first new message of the bot that begins with a text. */
  const newAnswer = async (act: () => Promise<unknown>, begins: string): Promise<Message> => {
    const before = new Set((await answersIn(GENERAL)).map(({ ts }) => ts));
    await act();
    const found = async (): Promise<Message | undefined> =>
      (await answersIn(GENERAL)).find(({ ts, text }) => !before.has(ts) && text?.startsWith(begins));
    await expect.poll(found).toBeDefined();
    return (await found()) as Message;
  };

  const say = (text: string, channel = GENERAL, thread_ts?: string) =>
    control<{ message: Message }>('message', { channel, user: ALICE, text, thread_ts });
  const command = (text: string) =>
    control('command', { channel: GENERAL, user: ALICE, command: '/role', text });

  const click = ({ ts, blocks = [] }: Message, isMeant: (element: Element) => boolean) => {
    const action = blocks.flatMap(({ elements = [] }) => elements).find(isMeant);
    expect(action).toBeDefined();
    return control('interact', {
      channel: GENERAL,
      messageTs: ts,
      user: ALICE,
      action: { ...action, block_id: 'b' },
    });
  };

  /** How often the bot has called a method. */
  const callsOf = async (method: string): Promise<number> => {
    const { log } = await control<{ log: { direction: string; summary: string }[] }>('log');
    return log.filter(({ direction, summary }) => direction === 'from_bot' && summary === method).length;
  };

  it('answers a mention once, in its thread, and a follow-up there', async () => {
    const answer = await newAnswer(() => say('<@U0BOT> grade Staff ESM'), FACT);
    const { thread_ts } = answer;
    expect(thread_ts).toBeDefined();
    await newAnswer(
      () => say('<@U0BOT> and the Lead EPM?', GENERAL, thread_ts),
      'The Lead Ecosystem Program Manager is grade 8.',
    );
    const inThread = (await answersIn(GENERAL)).filter((message) => message.thread_ts === thread_ts);
    expect(inThread).toHaveLength(2);
  });

  it('answers a direct message', async () => {
    const { message } = await say('grade Staff ESM', ALICE);
    await expect.poll(async () => (await answersIn(message.channel))[0]?.text).toMatch(FACT);
  });

  it('answers /role for the asker alone, and shares on a click', async () => {
    const answer = await newAnswer(() => command('grade Staff ESM'), FACT);
    expect(answer.ephemeral_to).toBe(ALICE);
    const shared = await newAnswer(() => click(answer, ({ action_id }) => action_id === 'share'), FACT);
    expect(shared.ephemeral_to).toBeUndefined();
    expect(shared.text).toContain(`Shared by <@${ALICE}>`);
    await expect.poll(async () => (await answersIn(GENERAL)).map(({ ts }) => ts)).not.toContain(answer.ts);
  });

  it('answers a click', async () => {
    const answer = await newAnswer(() => command('grade Staff ESM'), FACT);
    await newAnswer(
      () => click(answer, ({ text }) => text?.text === 'Requirements'),
      'The Staff Ecosystem Sales Manager has 12 requirements',
    );
  });

  it.each(['list all roles', 'how many roles per grade?', 'reporting chain of Associate ESM'])(
    'sends its newest blocks for “%s”',
    async (question) => {
      const { blocks } = await newAnswer(() => say(`<@U0BOT> ${question}`), '');
      expect(blocks?.length).toBeGreaterThan(1);
    },
  );

  it('opens the form behind “Report it”, and shows Home', async () => {
    const answer = await newAnswer(() => command('grade Principal Engineer'), 'No role in the catalogue');
    await click(answer, ({ action_id }) => action_id === 'report');
    await expect.poll(() => callsOf('views.open')).toBeGreaterThan(0);
    await control('open-home', { user: ALICE });
    await expect.poll(() => callsOf('views.publish')).toBeGreaterThan(0);
  });

  it('tells of a button that no longer works', async () => {
    const answer = await newAnswer(() => command('grade Staff ESM'), FACT);
    const gone = { type: 'button', action_id: 'gone', block_id: 'b', value: '' };
    await newAnswer(
      () => control('interact', { channel: GENERAL, messageTs: answer.ts, user: ALICE, action: gone }),
      'That button no longer works',
    );
  });
});
