import type { App, LogLevel, Receiver } from '@slack/bolt';
import type { Ask } from '../ask.js';
import { ASK_ACTION } from '../render/actions.js';
import { answerButton, type Choice } from './button.js';
import { createClaims } from './claims.js';
import { answerCommand, COMMAND } from './command.js';
import { createConversations } from './conversations.js';
import { answerDirectMessage } from './direct-message.js';
import { DrainingApp } from './draining-app.js';
import { logErrors } from './errors.js';
import { answerMention } from './mention.js';
import { createReply } from './reply.js';

export interface AppParts {
  ask: Ask;
  receiver: Receiver;
  botToken: string;
  logLevel: LogLevel;
  apiUrl?: string;
}

const TIMEOUT_MS = 5000;

/** The bot on Slack, whatever the transport. Call `init()` before `start()`. */
export function createApp({ ask, receiver, botToken, logLevel, apiUrl }: AppParts): App {
  const app = new DrainingApp({
    receiver,
    token: botToken,
    logLevel,
    // Else a refused token is an unhandled rejection out of the constructor.
    deferInitialization: true,
    convoStore: false,
    // Bolt changes this object, so it is never shared with the receiver.
    clientOptions: {
      slackApiUrl: apiUrl,
      // Bounds `respond()` too, which the client's own timeout does not.
      fetch: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) }),
      // A post that timed out may have arrived: sending it again would double it.
      retryConfig: { retries: 0 },
      // Else one busy channel stops every other.
      rejectRateLimitedCalls: true,
    },
  });
  listen(app, ask);
  logErrors(app);
  return app;
}

function listen(app: App, ask: Ask): void {
  const reply = createReply(ask, createConversations());
  const claims = createClaims();
  app.command(COMMAND, answerCommand(reply));
  app.event('app_mention', answerMention(reply, claims));
  app.message(answerDirectMessage(reply, claims));
  app.action<Choice>(ASK_ACTION, answerButton(reply));
}
