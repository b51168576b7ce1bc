import { stripControls } from '../../text/escape.js';
import { cut, LIMITS } from './limits.js';

/** Escapes a text for mrkdwn, so that it cannot mention, link or ping. Cut before escaping, never after. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Data for mrkdwn, of at most so many characters before they are escaped. */
export function cutForMrkdwn(text: string, most: number): string {
  return escapeMrkdwn(cut(stripControls(text), most));
}

/** Undoes `escapeMrkdwn`, for places without markup. */
export function unescapeMrkdwn(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

/** The end of a scheme, or a dot between two words. Clients recognise an address by these. */
const ADDRESS_MARK = /:(?=\/\/)|(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu;

/** Invisible, and no place for a line break. */
const WORD_JOINER = '\u2060';

/** A text for the field beside blocks. There, clients turn addresses into links whatever the settings say. */
export function fallbackText(text: string): string {
  const shown = cut(stripControls(text), LIMITS.messageText);
  return escapeMrkdwn(shown.replace(ADDRESS_MARK, (mark) => `${mark}${WORD_JOINER}`));
}
