import { MAX_QUESTION_LENGTH } from '../../questions/words/clean-text.js';
import type { Rolecall } from '../../rolecall.js';
import { toPlainLines } from './incoming-text.js';

/** The fields of a message that hold its words. */
export interface Written {
  text?: string | undefined;
  blocks?: readonly unknown[] | undefined;
  attachments?: readonly unknown[] | undefined;
}

/** The fields of a piece of Block Kit that hold words, in the order in which people read them. */
interface Piece {
  type?: string;
  style?: { strike?: boolean };
  title?: Piece;
  subtitle?: Piece;
  text?: string | Piece;
  body?: Piece;
  description?: Piece;
  fields?: readonly Piece[];
  elements?: readonly Piece[];
  rows?: readonly (readonly Piece[])[];
  child_blocks?: readonly Piece[];
}

interface Attachment {
  is_share?: boolean;
  fallback?: string;
  pretext?: string;
  title?: string;
  text?: string;
  fields?: readonly { title?: string; value?: string }[];
  blocks?: readonly Piece[];
  message_blocks?: readonly { message?: { blocks?: readonly Piece[] } }[];
  attachments?: readonly Attachment[];
}

/** Finds the questions about roles in some words. */
type QuestionsIn = Rolecall['questionsIn'];

/**
 * The words of a message that ask something: its own text and the messages that it forwards. If those ask nothing, the
 * words of its blocks and attachments. If nothing asks anything, the first words found.
 */
export function wordsOf(
  { text, blocks = [], attachments = [] }: Written,
  questionsIn: QuestionsIn,
  botUserId: string | undefined,
): string {
  const read: Read = (words) => toPlainLines(words, botUserId);
  const asks = (words: string): boolean => questionsIn(words).length > 0;
  const attached = (attachments as readonly Attachment[]).flatMap(withNested);
  const [shares, unfurled] = [true, false].map((isShare) =>
    attached
      .filter(({ is_share }) => (is_share === true) === isShare)
      .map((attachment) => wordsAttached(attachment, read)),
  ) as [string[], string[]];
  const own = read(text);
  const forwarded = shares.filter(asks).join('\n');
  if (asks(own)) return joined(own, forwarded);
  if (forwarded !== '') {
    // "And its requirements?" goes on with what was forwarded.
    const whole = joined(forwarded, own);
    return questionsIn(whole).length > questionsIn(forwarded).length ? whole : forwarded;
  }
  const others = [wordsIn(blocks as readonly Piece[], read), ...unfurled];
  const asked = others.find(asks);
  if (asked !== undefined) return withoutLabels(asked, asks);
  return [own, ...shares, ...others].find((words) => words !== '') ?? '';
}

function withNested(attachment: Attachment): Attachment[] {
  return [attachment, ...(attachment.attachments ?? []).flatMap(withNested)];
}

function joined(...texts: readonly string[]): string {
  return texts.filter((words) => words !== '').join('\n');
}

/** The lines with a question mark, if they ask something: the other lines of a form are labels and values. */
function withoutLabels(words: string, asks: (words: string) => boolean): string {
  const questions = words
    .split('\n')
    .filter((line) => line.includes('?'))
    .join('\n');
  return asks(questions) ? questions : words;
}

/** The question of a message. If the text is longer than a question may be, only its sentences that ask about roles. */
export function questionIn(
  message: Written,
  { questionsIn }: Rolecall,
  botUserId: string | undefined,
): string {
  const words = wordsOf(message, questionsIn, botUserId);
  if (words.length <= MAX_QUESTION_LENGTH) return words;
  return questionsIn(words).join('\n') || words;
}

/** How Slack begins the fallback of a forwarded message: "[1 May 2026 9:12 AM] Ana: ". */
const BYLINE = /^\[[^\]]*\][^:\n]*:\s*/;

type Read = (words: string | undefined) => string;

function wordsAttached(attachment: Attachment, read: Read): string {
  const { pretext, title, text, fallback, fields = [], blocks = [], message_blocks = [] } = attachment;
  const inside = [...blocks, ...message_blocks.flatMap(({ message }) => message?.blocks ?? [])];
  const own = [pretext, title, text, ...fields.flatMap(({ title, value }) => [title, value])];
  return joined(...own.map(read)) || wordsIn(inside, read) || read(fallback?.replace(BYLINE, ''));
}

/** Each block on lines of its own. */
function wordsIn(blocks: readonly Piece[], read: Read): string {
  return blocks
    .flatMap((block) => linesOf(block, read))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(piece: Piece, read: Read): string[] {
  const { type, text, elements = [] } = piece;
  switch (type) {
    case 'mrkdwn':
    case 'markdown':
      return [read(stringOf(text))];
    case 'plain_text':
    case 'raw_text':
      return [stringOf(text)];
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return [elements.map(inlineText).join('')];
    // The labels of buttons and fields are not words of the person.
    case 'actions':
    case 'context_actions':
    case 'input':
      return [];
    default:
      return piecesOf(piece).flatMap((each) => linesOf(each, read));
  }
}

/** The pieces inside a block of any kind. Slack adds new kinds, which hold words under the same keys. */
function piecesOf({ title, subtitle, text, body, description, ...lists }: Piece): Piece[] {
  const { fields = [], elements = [], rows = [], child_blocks = [] } = lists;
  return [
    title,
    subtitle,
    text,
    body,
    description,
    ...fields,
    ...elements,
    ...rows.flat(),
    ...child_blocks,
  ].filter((piece): piece is Piece => typeof piece === 'object' && piece !== null);
}

/** The words of a piece of rich text. Emoji, links without a text, people and struck-out words are none. */
function inlineText({ text, style }: Piece): string {
  return style?.strike ? ' ' : stringOf(text) || ' ';
}

function stringOf(text: Piece['text']): string {
  return typeof text === 'string' ? text : '';
}
