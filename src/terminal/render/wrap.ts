import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const WIDEST_INDENT = 24;
const NARROWEST_TEXT = 20;

/** Wraps a text after a lead. Further lines start under the first letter of the text. */
export function wrap(text: string, lead: string, width: number): string {
  const indent = Math.min(stringWidth(lead), WIDEST_INDENT);
  const room = Math.max(width - indent, NARROWEST_TEXT);
  const [first = '', ...rest] = wrapAnsi(text, room, { trim: true }).split('\n');
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)].join('\n');
}
