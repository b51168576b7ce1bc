import type { AppInfo } from '../protocol.js';

/** Something that can be put in place of what was begun. */
export interface Offer {
  /** What is put in. */
  text: string;
  detail: string;
}

/** What fits to what was typed so far: commands after "/", the bot after "@". */
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

/** The text with the offer in place of what was begun. */
export function accept({ text }: Offer, typed: string): string {
  return typed.replace(/\S*$/, text);
}
