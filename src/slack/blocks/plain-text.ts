import type { PlainTextElement } from '@slack/types';
import { stripControls } from '../../text/escape.js';
import { cut } from './limits.js';

/** A text without markup, cut to a length. A blank stands in for an empty text, which Slack rejects. */
export function plain(text: string, length: number): PlainTextElement {
  return { type: 'plain_text', text: cut(stripControls(text), length) || ' ', emoji: false };
}
