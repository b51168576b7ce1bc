import { afterEach, beforeEach, vi } from 'vitest';
import type { Ask } from '../../src/ask.js';
import { renderMessage } from '../../src/render/message.js';
import { renderPrivate } from '../../src/render/share.js';
import { sent, startBot } from './bot.js';
import type { FakeReceiver } from './fake-receiver.js';
import { type Call, FakeSlack } from './fake-slack.js';
import { rolecall, ask as shippedAsk } from './shipped.js';

export const QUESTION = 'grade Staff Ecosystem Sales Manager';
export const FACT = 'The Staff Ecosystem Sales Manager is grade 8.';

/** The answer as everybody sees it, and as only the asker does. */
export const ANSWER = renderMessage(shippedAsk(QUESTION));
export const PRIVATE = renderPrivate(shippedAsk(QUESTION), { question: QUESTION });

/** A Slack for each test of a file, and the bot that is started in it. */
export interface Desk {
  readonly slack: FakeSlack;
  /** Starts the bot, with another way to answer if a test gives one. */
  start(ask?: Ask): Promise<FakeReceiver>;
  posts(): Call['args'][];
  responses(): Call['args'][];
}

export function setUpDesk(): Desk {
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
    start: (ask = shippedAsk) => startBot(slack, { rolecall: () => ({ ...rolecall, ask }) }),
    posts: () => sent(slack, 'chat.postMessage'),
    responses: () => sent(slack, 'response_url'),
  };
}
