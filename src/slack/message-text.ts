import { MAX_QUESTION_LENGTH } from '../questions/read-question.js';
import type { Rolecall } from '../rolecall.js';
import { toPlainLines } from './incoming-text.js';

/** A message as Slack delivers it, as far as its words go. */
export interface Written {
  text?: string | undefined;
  blocks?: readonly unknown[] | undefined;
  attachments?: readonly unknown[] | undefined;
}

/** A piece of Block Kit, or an attachment, as far as it holds words. */
interface Piece {
  type?: string;
  text?: string | Piece;
  style?: { strike?: boolean };
  elements?: readonly Piece[];
  fields?: readonly Piece[];
  child_blocks?: readonly Piece[];
}

interface Attachment extends Piece {
  is_share?: boolean;
  fallback?: string;
  pretext?: string;
  blocks?: readonly Piece[];
  message_blocks?: readonly { message?: { blocks?: readonly Piece[] } }[];
}

/**
 * The words of a message that ask something: its own and those it forwards or, where these ask nothing, those that stand
 * only in its blocks and attachments. When nothing asks, the first words there are.
 */
export function wordsOf(
  { text, blocks = [], attachments = [] }: Written,
  asks: (words: string) => boolean,
  botUserId?: string,
): string {
  const read = (words: string | undefined) => toPlainLines(words, botUserId);
  const attached = attachments as readonly Attachment[];
  const isShared = ({ is_share }: Attachment) => is_share === true;
  const told = [read(text), ...attached.filter(isShared).map((shared) => wordsAttached(shared, read))];
  const asked = told.filter(asks);
  if (asked.length > 0) return asked.join('\n');
  const others = [
    wordsIn(blocks as readonly Piece[], read),
    ...attached.filter((attachment) => !isShared(attachment)).map((each) => wordsAttached(each, read)),
  ];
  return others.find(asks) ?? [...told, ...others].find((words) => words !== '') ?? '';
}

/** What a message asks. Of a text that is longer than a question may be, only the questions about roles. */
export function questionIn(message: Written, { questionsIn }: Rolecall, botUserId?: string): string {
  const words = wordsOf(message, (text) => questionsIn(text).length > 0, botUserId);
  if (words.length <= MAX_QUESTION_LENGTH) return words;
  return questionsIn(words).join('\n') || words;
}

/** How Slack begins the fallback of a forwarded message: "[1 May 2026 9:12 AM] Ana: ". */
const BYLINE = /^\[[^\]]*\][^:\n]*:\s*/;

type Read = (words: string) => string;

function wordsAttached(attachment: Attachment, read: Read): string {
  const { text, pretext = '', fallback = '', blocks = [], message_blocks = [] } = attachment;
  const inside = [...blocks, ...message_blocks.flatMap(({ message }) => message?.blocks ?? [])];
  const own = typeof text === 'string' ? [pretext, text].join('\n') : pretext;
  return read(own) || wordsIn(inside, read) || read(fallback.replace(BYLINE, ''));
}

/** Each block on lines of its own. */
function wordsIn(blocks: readonly Piece[], read: Read): string {
  return blocks
    .flatMap((block) => linesOf(block, read))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(piece: Piece, read: Read): string[] {
  const { type, text, elements = [], fields = [], child_blocks = [] } = piece;
  switch (type) {
    case 'mrkdwn':
    case 'markdown':
      return [read(stringOf(text))];
    case 'plain_text':
      return [stringOf(text)];
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return [elements.map(inlineText).join('')];
    case 'rich_text':
    case 'rich_text_list':
    case 'section':
    case 'header':
    case 'context':
    case 'container':
      return [...(typeof text === 'object' ? [text] : []), ...fields, ...elements, ...child_blocks].flatMap(
        (each) => linesOf(each, read),
      );
    default:
      return [];
  }
}

/** The words of a piece of rich text. Emoji, links without a text, people and struck-out words are none. */
function inlineText({ text, style }: Piece): string {
  return style?.strike ? ' ' : stringOf(text) || ' ';
}

function stringOf(text: Piece['text']): string {
  return typeof text === 'string' ? text : '';
}
