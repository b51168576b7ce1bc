import type { RichTextText } from '@slack/types';

/** A text in pieces, with the words that are among the marks in bold. */
export function markWords(text: string, marks: readonly string[]): RichTextText[] {
  const marked = new Set(marks);
  const pieces = text.split(/([\p{L}\p{N}]+)/u).filter((piece) => piece !== '');
  const merged: { text: string; bold: boolean }[] = [];
  for (const piece of pieces) {
    const bold = marked.has(piece.toLowerCase());
    const last = merged.at(-1);
    if (last && last.bold === bold) last.text += piece;
    else merged.push({ text: piece, bold });
  }
  return merged.map((part) => ({
    type: 'text',
    text: part.text,
    ...(part.bold ? { style: { bold: true } } : {}),
  }));
}
