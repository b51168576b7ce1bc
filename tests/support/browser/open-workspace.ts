import type { Browser } from 'playwright-core';
import { Bot } from '../../../workspace/bot.js';
import type { Manifest } from '../../../workspace/server/app-info.js';
import { startWorkspace } from '../../../workspace/start.js';
import { builtBot } from '../slack/bot-process.js';
import { startChromium, WorkspacePage } from './workspace-page.js';

/** The local workspace, a bot in it, and a browser that shows it. */
export interface OpenWorkspace {
  url: string;
  apiUrl: string;
  browser: Browser;
  page: WorkspacePage;
  close(): Promise<void>;
}

type StartBot = (apiUrl: string) => Promise<{ stop(): Promise<unknown> }>;

const SHIPPED_ROLES = new URL('../../../roles', import.meta.url).pathname;

/** Starts the built bot as `npm run dev` starts the sources, whatever settings this machine has. */
export function realBot(rolesDir = SHIPPED_ROLES): StartBot {
  const env = { PATH: process.env['PATH'], ROLES_DIR: rolesDir };
  return async (apiUrl) => new Bot({ apiUrl, env, script: builtBot(), isHeard: false });
}

export async function openWorkspace(startBot: StartBot, manifest?: Manifest): Promise<OpenWorkspace> {
  const [slack, browser] = await Promise.all([startWorkspace(0, manifest), startChromium()]);
  const { origin: url, apiUrl } = slack.server;
  const bot = await startBot(apiUrl);
  const close = async (): Promise<void> => {
    await browser.close();
    await bot.stop();
    await slack.server.stop();
  };
  try {
    return { url, apiUrl, browser, page: await WorkspacePage.open(browser, url), close };
  } catch (error) {
    await close();
    throw error;
  }
}
