import { readFile } from 'node:fs/promises';
import type { Config } from '../config.js';
import type { Desks } from '../slack/workspaces/desk.js';
import { loadWorkspaces } from './load-workspaces.js';

/** The file is small, and read rather than watched: so an edit is seen on every kind of drive. */
const BETWEEN_LOOKS_MS = 1000;

export interface WorkspacesListener {
  /** Puts desks into use. What it throws is told as a problem. */
  use: (desks: Desks) => Promise<void>;
  /** Hears once why an edit cannot be used. */
  onProblem: (text: string) => void;
}

/** Follows the file of workspaces. An edit is used whole, once the file has come to rest, or not at all. */
export function followWorkspaces(file: string, config: Config, { use, onProblem }: WorkspacesListener): void {
  let used: string | undefined;
  let seen: string | undefined;

  const look = async (): Promise<void> => {
    const text = await readFile(file, 'utf8').catch(({ code }: NodeJS.ErrnoException) => `no file: ${code}`);
    const isAtRest = text === seen;
    seen = text;
    if (!isAtRest || text === used) return;
    used = text;
    try {
      await use(await loadWorkspaces(file, config));
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
    }
  };

  const lookAgain = (): void => {
    setTimeout(() => void look().finally(lookAgain), BETWEEN_LOOKS_MS).unref();
  };
  lookAgain();
}
