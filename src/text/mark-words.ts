/** A piece of a text, and whether to highlight it. */
interface Piece {
  text: string;
  marked: boolean;
}

/** Splits a text into pieces. A piece is marked if its words are among `marks`, in lower case. */
export function markWords(text: string, marks: readonly string[]): Piece[] {
  if (marks.length === 0) return text === '' ? [] : [{ text, marked: false }];
  const wanted = new Set(marks);
  const pieces: Piece[] = [];
  for (const piece of text.split(/([\p{L}\p{N}]+)/u).filter((part) => part !== '')) {
    const marked = wanted.has(piece.toLowerCase());
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else pieces.push({ text: piece, marked });
  }
  return pieces;
}
