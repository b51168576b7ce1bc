import type { PlainTextElement } from '@slack/types';
import { stripControls } from '../../text/escape.js';
import { cut } from './limits.js';

/** A text that can carry no markup, of at most so many characters. Slack rejects empty ones. */
export function plain(text: string, length: number): PlainTextElement {
  return { type: 'plain_text', text: cut(stripControls(text), length) || ' ', emoji: false };
}
