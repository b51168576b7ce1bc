import type { RichTextText } from '@slack/types';

/** A text in pieces, with the words that begin like one of the marks in bold. */
export function markWords(text: string, marks: readonly string[]): RichTextText[] {
  const pieces = text.split(/([\p{L}\p{N}]+)/u).filter((piece) => piece !== '');
  const merged: { text: string; bold: boolean }[] = [];
  for (const piece of pieces) {
    const bold = marks.some((mark) => isMarked(piece.toLowerCase(), mark.toLowerCase()));
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

/** Whether a word is the mark in some form; the search that found it knows more forms than this shows. */
function isMarked(word: string, mark: string): boolean {
  return (
    word === mark || (mark.length > 3 && word.startsWith(mark)) || (word.length > 3 && mark.startsWith(word))
  );
}
