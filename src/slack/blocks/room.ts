import { LIMITS } from './limits.js';

/** How much a surface holds. */
export interface Room {
  blocks: number;
  /** Of all texts in the blocks together. */
  characters: number;
  /** Of one list. */
  items: number;
  /** Whether it takes a table. */
  tables: boolean;
}

export const MESSAGE_ROOM: Room = {
  blocks: LIMITS.blocks,
  characters: LIMITS.messageCharacters,
  items: LIMITS.listItems,
  tables: true,
};

export const VIEW_ROOM: Room = {
  blocks: LIMITS.viewBlocks,
  characters: LIMITS.viewCharacters,
  items: LIMITS.viewItems,
  tables: false,
};

/** The rest of a room that has some blocks already. */
export function roomBeside(room: Room, blocks: readonly unknown[]): Room {
  return {
    ...room,
    blocks: room.blocks - blocks.length,
    characters: room.characters - charactersIn(blocks),
  };
}

/** The length of every text anywhere in a piece of Block Kit. */
export function charactersIn(piece: unknown): number {
  if (Array.isArray(piece)) return piece.reduce((sum: number, each) => sum + charactersIn(each), 0);
  if (typeof piece !== 'object' || piece === null) return 0;
  return Object.entries(piece).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : charactersIn(value)),
    0,
  );
}

/** How many texts of these lengths, from the first on, fit a number of characters. */
export function howManyFit(lengths: readonly number[], characters: number): number {
  let left = characters;
  const first = lengths.findIndex((length) => {
    left -= length;
    return left < 0;
  });
  return first < 0 ? lengths.length : first;
}
