import type { KnownBlock } from '@slack/types';
import { Refusal } from './refusal.js';

type Surface = 'message' | 'view';

const MOST_BLOCKS = { message: 50, view: 100 };

/** Slack does not state this one. It has accepted as many characters in all blocks of a message, and refused 11,341. */
const MOST_CHARACTERS = 9597;

/** Slack cuts or refuses longer texts. */
const LONGEST_TEXT = 40_000;

/** Throws `Refusal` for a text that is too long for a message. */
export function checkText(text: string): void {
  if (text.length > LONGEST_TEXT) throw new Refusal('msg_too_long');
}

/** The longest text in these parts of blocks; sections, contexts and rich text hold 3,000 characters. */
const LONGEST = { button: 75, header: 150, option: 75, other: 3000 };

/**
 * Throws `Refusal` for the most common mistakes with blocks; Slack finds more. The limits are stated apart from the
 * bot's own, so that a mistake there shows here.
 */
export function checkBlocks(blocks: readonly KnownBlock[], surface: Surface): void {
  if (!Array.isArray(blocks)) throw new Refusal('invalid_blocks_format');
  if (blocks.some((block) => typeof block?.type !== 'string')) throw new Refusal('invalid_blocks');
  const tables = blocks.filter(({ type }) => type === 'table' || type === 'data_table');
  const isMisplaced = ({ type }: KnownBlock) => type === (surface === 'view' ? 'markdown' : 'alert');
  const ids = blocks.flatMap(({ block_id }) => block_id ?? []);
  const isRefused =
    blocks.length > MOST_BLOCKS[surface] ||
    (surface === 'message' && tables.length > 1) ||
    blocks.some(isMisplaced) ||
    new Set(ids).size < ids.length ||
    blocks.some((block) => hasBadText(block));
  if (isRefused) throw new Refusal('invalid_blocks');
  if (surface === 'message' && charactersIn(blocks) > MOST_CHARACTERS)
    throw new Refusal('msg_blocks_too_long');
}

/** The characters of every text at any depth. */
function charactersIn(piece: unknown): number {
  if (Array.isArray(piece)) return piece.reduce((sum: number, each) => sum + charactersIn(each), 0);
  if (typeof piece !== 'object' || piece === null) return 0;
  return Object.entries(piece).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : charactersIn(value)),
    0,
  );
}

/** Whether a text, at any depth, is empty or too long for its place. */
function hasBadText(piece: unknown, longest = LONGEST.other): boolean {
  if (Array.isArray(piece)) return piece.some((each) => hasBadText(each, longest));
  if (typeof piece !== 'object' || piece === null) return false;
  const type = 'type' in piece ? piece.type : undefined;
  const limit = type === 'button' ? LONGEST.button : type === 'header' ? LONGEST.header : longest;
  return Object.entries(piece).some(([key, value]) => {
    if (key === 'text' && typeof value === 'string') return value.length === 0 || value.length > limit;
    if (key === 'options') return value.length > 100 || hasBadText(value, LONGEST.option);
    return hasBadText(value, limit);
  });
}
