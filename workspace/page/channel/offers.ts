import type { AppInfo } from '../../protocol.js';

/** A completion of the word that the person began. */
export interface Offer {
  /** The text that replaces the word. */
  text: string;
  detail: string;
}

/** The completions of what was typed so far: commands after "/", the bot after "@". */
export function offersFor(typed: string, { name, commands }: AppInfo): Offer[] {
  if (/^\/\S*$/.test(typed)) {
    return commands
      .filter(({ command }) => command.startsWith(typed))
      .map(({ command, hint, description }) => ({ text: `${command} `, detail: `${hint} ${description}` }));
  }
  const [, begun] = /(?:^|\s)@(\S*)$/.exec(typed) ?? [];
  if (begun === undefined || !name.startsWith(begun.toLowerCase()) || begun === name) return [];
  return [{ text: `@${name} `, detail: 'The bot' }];
}

/** The text with the offer in place of the word that was begun. */
export function accept({ text }: Offer, typed: string): string {
  return typed.replace(/\S*$/, text);
}
