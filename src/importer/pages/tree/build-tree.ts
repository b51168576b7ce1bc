import { isComparison } from '../../language/heading-words.js';
import type { Language } from '../../language/language.js';
import type { IgnoredText, PageSection } from '../page.js';
import type { Piece, Table } from '../piece.js';
import { rowsOf } from '../tables/plain-rows.js';
import { readTable } from '../tables/read-table.js';
import { headingReader } from './heading-text.js';
import { createItems } from './list-items.js';
import { newSection } from './new-section.js';
import { OpenSections } from './open-sections.js';
import { addParagraph } from './read-paragraph.js';

/** A page's text as a tree: headings, and the labels and tables that do a heading's work. */
export interface Tree {
  /** Has the text before the first heading, and all sections. */
  root: PageSection;
  ignored: IgnoredText[];
}

/** Makes a tree of the pieces of a page. Every piece becomes a block or a heading, or is listed as ignored. */
export function buildTree(pieces: readonly Piece[], language: Language): Tree {
  const ignored: IgnoredText[] = [];
  const sections = new OpenSections(language);
  const place = { language, sections, readHeading: headingReader(pieces) };
  let items = createItems();
  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (piece.kind !== 'item') items = createItems();
    switch (piece.kind) {
      case 'quote':
        if (piece.edge === 'begin') sections.beginQuote();
        else sections.endQuote();
        break;
      case 'ignored':
        ignored.push({ line: piece.line, text: piece.text, reason: piece.reason });
        break;
      case 'heading':
        sections.begin(sectionOf(piece, place.readHeading));
        break;
      case 'paragraph':
        sections.endLabel();
        addParagraph(piece.lines, next, place);
        break;
      case 'item':
        sections.current.blocks.push(items.blockOf(piece, next, language));
        break;
      case 'code':
        sections.endLabel();
        sections.current.blocks.push({ kind: 'code', text: piece.text, line: piece.line });
        break;
      case 'table':
        addTable(piece, sections, language);
        break;
    }
  }
  return { root: sections.root, ignored };
}

type Heading = Extract<Piece, { kind: 'heading' }>;

function sectionOf(
  { text, depth, line, anchor }: Heading,
  readHeading: (heading: string) => string,
): PageSection {
  return { ...newSection('heading', readHeading(text), depth, line), ...(anchor && { anchor }) };
}

function addTable(table: Table, sections: OpenSections, language: Language): void {
  const { current } = sections;
  if (isComparison(current.heading)) {
    current.blocks.push(...rowsOf(table));
    return;
  }
  const read = readTable(table, language, Math.max(PART_DEPTH, current.depth + 1));
  current.blocks.push(...read.blocks);
  current.sections.push(...read.sections);
}

/** Rows and columns of tables stand deeper than any label. */
const PART_DEPTH = 9;
