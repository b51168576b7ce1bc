import { readFile } from 'node:fs/promises';
import { messageOf } from '../caught.js';
import type { Config } from '../config.js';
import type { Desks } from '../slack/workspaces/desk.js';
import { loadWorkspaces } from './load-workspaces.js';

/** The file is small, and read rather than watched: so an edit is seen on every kind of drive. */
const BETWEEN_LOOKS_MS = 1000;
/** An attempt asks Slack about each workspace. */
const MOST_LOOKS_BETWEEN_ATTEMPTS = 32;

export interface WorkspacesListener {
  /** Puts desks into use. What it throws goes to `onProblem`. */
  use: (desks: Desks) => Promise<void>;
  /** Hears why an edit cannot be used: once, and again when the reason is another. */
  onProblem: (text: string) => void;
}

/**
 * Follows the file of workspaces. An edit is used whole, once the file has come to rest, or not at all. One that cannot be
 * used is tried again, at growing intervals: Slack may have been away, or roles that it names may have been broken.
 */
export function followWorkspaces(file: string, config: Config, { use, onProblem }: WorkspacesListener): void {
  let seen: string | undefined;
  let used: string | undefined;
  let failures = 0;
  let looksLeft = 0;
  let told: string | undefined;

  const look = async (): Promise<void> => {
    const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => `no file: ${code}`);
    if (text !== seen) {
      seen = text;
      failures = 0;
      looksLeft = 0;
      told = undefined;
      return;
    }
    if (text === used) return;
    if (looksLeft > 0) looksLeft -= 1;
    else await attempt(text);
  };

  const attempt = async (text: string): Promise<void> => {
    try {
      await use(await loadWorkspaces(file, config));
      used = text;
    } catch (error) {
      used = undefined;
      looksLeft = Math.min(2 ** failures, MOST_LOOKS_BETWEEN_ATTEMPTS);
      failures += 1;
      const problem = messageOf(error);
      if (problem !== told) onProblem(problem);
      told = problem;
    }
  };

  const lookAgain = (): void => {
    setTimeout(() => void look().finally(lookAgain), BETWEEN_LOOKS_MS).unref();
  };
  lookAgain();
}
