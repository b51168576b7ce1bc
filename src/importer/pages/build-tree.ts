import { isComparison } from '../language/heading-words.js';
import type { Language } from '../language/language.js';
import { headingReader } from './heading-text.js';
import { LABEL_DEPTH } from './label-lines.js';
import { createItems } from './list-items.js';
import { newSection } from './new-section.js';
import type { IgnoredText, PageSection } from './page.js';
import type { Piece } from './piece.js';
import { addParagraph } from './read-paragraph.js';
import { rowsOf } from './tables/plain-rows.js';
import { readTable } from './tables/read-table.js';

/** A page's text as a tree: headings, and the labels and tables that do a heading's work. */
export interface Tree {
  /** Has the text before the first heading, and all sections. */
  root: PageSection;
  ignored: IgnoredText[];
}

/** Makes a tree of the pieces of a page. Every piece becomes a block or a heading, or is listed as ignored. */
export function buildTree(pieces: readonly Piece[], language: Language): Tree {
  const root = newSection('page', '', 0, 1);
  const ignored: IgnoredText[] = [];
  const readHeading = headingReader(pieces);
  const open: PageSection[] = [root];
  /** The sections around the open quotes. The headings inside a quote stay below its section. */
  const quoted: PageSection[] = [];
  let items = createItems();

  const current = (): PageSection => open.at(-1) ?? root;
  const base = (): number => quoted.at(-1)?.depth ?? 0;
  const begin = ({ depth, ...others }: PageSection): void => {
    const section = { ...others, depth: depth + base() };
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
    current().sections.push(section);
    open.push(section);
  };
  /** Ends a label at the first text after its items, unless the label is in bold and does a heading's work. */
  const endLabel = (): void => {
    const last = current();
    const staysOpen = last.depth === base() + LABEL_DEPTH && language.kindOfHeading(last.heading) !== 'other';
    if (last.form === 'label' && !staysOpen && last.blocks.some(({ kind }) => kind === 'item')) open.pop();
  };

  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (piece.kind !== 'item') items = createItems();
    switch (piece.kind) {
      case 'quote': {
        if (piece.edge === 'begin') quoted.push(current());
        else {
          const around = quoted.pop();
          // The text of a quote may have ended the label under which it began.
          if (around && open.includes(around)) while (current() !== around) open.pop();
        }
        break;
      }
      case 'ignored':
        ignored.push({ line: piece.line, text: piece.text, reason: piece.reason });
        break;
      case 'heading': {
        const { depth, line, anchor } = piece;
        begin({ ...newSection('heading', readHeading(piece.text), depth, line), ...(anchor && { anchor }) });
        break;
      }
      case 'paragraph':
        endLabel();
        addParagraph(piece.lines, next, { language, readHeading, current, begin });
        break;
      case 'item':
        current().blocks.push(items.blockOf(piece, next, language));
        break;
      case 'code':
        endLabel();
        current().blocks.push({ kind: 'code', text: piece.text, line: piece.line });
        break;
      case 'table': {
        const { blocks, sections } = isComparison(current().heading)
          ? { blocks: rowsOf(piece), sections: [] }
          : readTable(piece, language, depthOfParts(open));
        current().blocks.push(...blocks);
        current().sections.push(...sections);
        break;
      }
    }
  }
  return { root, ignored };
}

/** Rows and columns of tables stand deeper than any label. */
const PART_DEPTH = 9;

function depthOfParts(open: readonly PageSection[]): number {
  return Math.max(PART_DEPTH, (open.at(-1)?.depth ?? 0) + 1);
}
