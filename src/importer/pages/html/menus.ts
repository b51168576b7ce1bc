import { type Piece, textOfCell } from '../piece.js';

/** Ignores the menus before the text of a page. The text begins at the first heading with more than links below it. */
export function withoutMenus(pieces: readonly Piece[]): Piece[] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'heading') runs.push([]);
    runs.at(-1)?.push(piece);
  }
  const first = runs.findIndex((run) => run[0]?.kind === 'heading' && run.some(isText));
  const before = runs.slice(0, Math.max(first, 0));
  if (!before.some((run) => run.some(isLinkOnly))) return [...pieces];
  return [
    ...before.flatMap((run) => (isMenu(run) ? run.flatMap(ignore) : run)),
    ...runs.slice(before.length).flat(),
  ];
}

/** Links under a heading are a menu. So are the names and signs before the first heading, if none of them is a sentence. */
function isMenu(run: readonly Piece[]): boolean {
  return run[0]?.kind === 'heading' ? !run.some(isText) : !run.some(isSentence);
}

function isSentence(piece: Piece): boolean {
  return isText(piece) && (piece.kind !== 'paragraph' || piece.lines.some(({ text }) => /[.!:]$/.test(text)));
}

function isText(piece: Piece): boolean {
  return !['heading', 'ignored', 'quote'].includes(piece.kind) && !isLinkOnly(piece);
}

function isLinkOnly(piece: Piece): boolean {
  if (piece.kind === 'item') return piece.isLink;
  return piece.kind === 'paragraph' && piece.lines.every(({ isLink }) => isLink);
}

function ignore(piece: Piece): Piece[] {
  switch (piece.kind) {
    case 'quote':
      return [];
    case 'paragraph':
      return [ignored(piece.lines.map(({ text }) => text).join(' '), piece.lines[0]?.line ?? 1)];
    case 'table':
      return [ignored(piece.rows.map((row) => row.map(textOfCell).join(' ')).join(' '), piece.line)];
    default:
      return [ignored(piece.text, piece.line)];
  }
}

function ignored(text: string, line: number): Piece {
  return { kind: 'ignored', text, line, reason: 'a menu' };
}
