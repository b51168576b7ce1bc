import { oneLine } from './page.js';
import type { TextLine } from './piece.js';

/** How a piece of a line is set. */
export interface LineStyle {
  isBold: boolean;
  isItalic: boolean;
  isLink: boolean;
}

interface OpenLine {
  text: string;
  line: number;
  isBroken: boolean;
  /** The number of its letters, and how many of them are bold, italic or linked. */
  letters: number;
  bold: number;
  italic: number;
  linked: number;
}

/** Collects the lines of a text piece by piece. A line counts as bold, italic or a link only if all of it is. */
export class TextLines {
  private readonly lines: OpenLine[] = [];

  begin(line: number, isBroken: boolean): void {
    this.lines.push({ text: '', line, isBroken, letters: 0, bold: 0, italic: 0, linked: 0 });
  }

  add(text: string, { isBold, isItalic, isLink }: LineStyle): void {
    const open = this.lines.at(-1);
    if (!open) return;
    const letters = text.trim().length;
    open.text += text;
    open.letters += letters;
    if (isBold) open.bold += letters;
    if (isItalic) open.italic += letters;
    if (isLink) open.linked += letters;
  }

  /** Whether the last line is in bold so far. */
  get isBoldSoFar(): boolean {
    const open = this.lines.at(-1);
    return open !== undefined && open.letters > 0 && open.bold === open.letters;
  }

  /** The lines that have text. */
  read(): TextLine[] {
    return this.lines
      .map(({ text, line, isBroken, letters, bold, italic, linked }) => ({
        text: oneLine(text),
        line,
        isBold: letters > 0 && bold === letters,
        isItalic: letters > 0 && italic === letters,
        isLink: letters > 0 && linked === letters,
        isBroken,
      }))
      .filter(({ text }) => text !== '');
  }
}

/** A line without any style, as the page breaks it. */
export function plainLine(text: string, line: number): TextLine {
  return { text, line, isBold: false, isItalic: false, isLink: false, isBroken: true };
}
