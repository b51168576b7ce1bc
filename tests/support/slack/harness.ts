import { afterEach, beforeEach, vi } from 'vitest';
import type { Ask } from '../../../src/answerer.js';
import { buttonRow } from '../../../src/slack/blocks/actions.js';
import { renderMessage } from '../../../src/slack/blocks/message.js';
import { shareButton } from '../../../src/slack/share/share-view.js';
import { rolecall, ask as shippedAsk } from '../catalogues/shipped.js';
import { type BotParts, sent, startBot } from './bot.js';
import type { FakeReceiver } from './fake-receiver.js';
import { type Call, FakeSlack } from './fake-slack.js';

export const QUESTION = 'grade Staff Ecosystem Sales Manager';
export const FACT = 'The Staff Ecosystem Sales Manager is grade 8.';

/** The answer as everybody sees it, and as only the asker sees it. */
export const ANSWER = renderMessage(shippedAsk(QUESTION));
export const PRIVATE = renderMessage(
  shippedAsk(QUESTION),
  buttonRow(shareButton(shippedAsk(QUESTION), { question: QUESTION })),
);

/** A fake Slack for each test of a file, and a way to start the bot in it. */
export interface Harness {
  readonly slack: FakeSlack;
  start(parts?: BotParts): Promise<FakeReceiver>;
  /** The arguments of every call of a method of the Web API, or of every post to a response URL ("response_url"). */
  sent(method: string): Call['args'][];
}

export function setUpHarness(): Harness {
  let slack: FakeSlack;
  beforeEach(async () => {
    slack = await FakeSlack.start();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await slack.stop();
  });
  return {
    get slack() {
      return slack;
    },
    start: (parts) => startBot(slack, parts),
    sent: (method) => sent(slack, method),
  };
}

/** The shipped catalogue with another way to answer. */
export function answeringWith(ask: Ask): BotParts {
  return { rolecall: () => ({ ...rolecall, ask }) };
}
