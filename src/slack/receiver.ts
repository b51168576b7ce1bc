import { setTimeout as delay } from 'node:timers/promises';
import { type LogLevel, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { StartError } from './start-error.js';

const LONGEST_CONNECT_MS = 15_000;
const LONGEST_REQUEST_MS = 10_000;

export interface ReceiverSettings {
  appToken: string;
  logLevel: LogLevel;
  apiUrl?: string;
}

/** Socket Mode whose start is bounded and whose stop waits until the socket is closed; Bolt's own does neither. */
class BoundedReceiver extends SocketModeReceiver {
  override async start(): ReturnType<SocketModeReceiver['start']> {
    const bound = new AbortController();
    try {
      return await Promise.race([super.start(), failAfter(LONGEST_CONNECT_MS, bound.signal)]);
    } finally {
      bound.abort();
    }
  }

  override async stop(): Promise<void> {
    await this.client.disconnect();
  }
}

/** The transport that needs no public address: the bot calls Slack. */
export function createReceiver({ appToken, logLevel, apiUrl }: ReceiverSettings): Receiver {
  const clientOptions = { slackApiUrl: apiUrl, timeout: LONGEST_REQUEST_MS };
  return new BoundedReceiver({ appToken, logLevel, installerOptions: { clientOptions } });
}

async function failAfter(milliseconds: number, signal: AbortSignal): Promise<never> {
  await delay(milliseconds, undefined, { signal });
  throw new StartError(
    `Slack opened no connection within ${milliseconds / 1000} s: see that SLACK_APP_TOKEN has the scope connections:write, and that this machine may reach Slack.`,
  );
}
