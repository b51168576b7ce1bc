import { readFile } from 'node:fs/promises';
import { messageOf } from '../caught.js';
import type { Config } from '../config.js';
import type { Desks } from '../slack/workspaces/desk.js';
import { loadWorkspaces } from './load-workspaces.js';

/** The file is read again and again instead of watched, so that an edit is seen on every kind of drive. */
const BETWEEN_LOOKS_MS = 1000;
/** Attempts become rare, since each asks Slack about every workspace. */
const MOST_LOOKS_BETWEEN_ATTEMPTS = 32;

export interface WorkspacesListener {
  /** Puts desks into use. What it throws goes to `onProblem`. */
  use: (desks: Desks) => Promise<void>;
  /** Called with the reason why an edit cannot be used: once, and again if the reason changes. */
  onProblem: (text: string) => void;
}

/**
 * Follows the file of workspaces. Uses an edit as a whole, once the file has stopped changing, or not at all. Retries an edit that
 * cannot be used at growing intervals: Slack may have been unreachable, or the roles that the edit names may have been broken.
 */
export function followWorkspaces(file: string, config: Config, { use, onProblem }: WorkspacesListener): void {
  let seen: string | undefined;
  let used: string | undefined;
  let failures = 0;
  let looksLeft = 0;
  let reported: string | undefined;

  const look = async (): Promise<void> => {
    const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => `no file: ${code}`);
    if (text !== seen) {
      seen = text;
      failures = 0;
      looksLeft = 0;
      reported = undefined;
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
      if (problem !== reported) onProblem(problem);
      reported = problem;
    }
  };

  const lookAgain = (): void => {
    setTimeout(() => void look().finally(lookAgain), BETWEEN_LOOKS_MS).unref();
  };
  lookAgain();
}
