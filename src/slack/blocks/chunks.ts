import { LIMITS } from './limits.js';

/** Pieces that fit one block, and the number of pieces before them. */
interface Chunk<Piece> {
  start: number;
  pieces: Piece[];
}

/** Splits pieces of rich text, none longer than a block, so that each chunk fits a block. */
export function chunksOf<Piece>(
  pieces: readonly Piece[],
  lengthOf: (piece: Piece) => number,
  from = 0,
): Chunk<Piece>[] {
  const found: Chunk<Piece>[] = [];
  let size = 0;
  for (const [at, piece] of pieces.entries()) {
    const length = lengthOf(piece);
    const last = found.at(-1);
    if (last && size + length <= LIMITS.richText) {
      last.pieces.push(piece);
      size += length;
    } else {
      found.push({ start: from + at, pieces: [piece] });
      size = length;
    }
  }
  return found;
}
