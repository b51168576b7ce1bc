import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ImportSettings, parseSettings, SETTINGS_FILE } from './settings.js';

/** Loads the settings beside the first input that has some. Without any, returns empty settings. */
export async function loadSettings(inputs: readonly string[]): Promise<ImportSettings> {
  for (const input of inputs) {
    const folder = await stat(input).then(
      (stats) => (stats.isDirectory() ? input : path.dirname(input)),
      () => undefined,
    );
    const file = folder === undefined ? undefined : path.join(folder, SETTINGS_FILE);
    const text = file === undefined ? undefined : await readFile(file, 'utf8').catch(() => undefined);
    if (file !== undefined && text !== undefined) return parseSettings(file, text);
  }
  return {};
}
