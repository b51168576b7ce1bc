import { isComparison } from '../language/heading-words.js';
import { isTitle } from '../language/job-titles.js';
import type { Language } from '../language/language.js';
import { headingReader } from './heading-text.js';
import { fieldIn, isItemLabel } from './labels.js';
import { createItems } from './list-items.js';
import { isListOfLines } from './lost-bullet.js';
import type { Block, IgnoredText, PageSection } from './page.js';
import type { Piece, TextLine } from './piece.js';
import { readTable, rowsOf } from './tables/read-table.js';

/** A page's text as a tree: headings, and the labels and tables that do a heading's work. */
export interface Tree {
  /** Holds what stands before the first heading. */
  root: PageSection;
  ignored: IgnoredText[];
}

/** Makes a tree of the pieces of a page, in which every piece is a block, a heading or ignored. */
export function buildTree(pieces: readonly Piece[], language: Language): Tree {
  const root = newSection('page', '', 0, 1);
  const ignored: IgnoredText[] = [];
  const readHeading = headingReader(pieces);
  const open: PageSection[] = [root];
  /** The sections that quotes stand in; what is inside a quote stands below them. */
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
  /** A label holds up to the next text that is none of its items, but in bold it may be a heading. */
  const endLabel = (): void => {
    const last = current();
    const holdsOn = last.depth === base() + LABEL_DEPTH && language.kindOfHeading(last.heading) !== 'other';
    if (last.form === 'label' && !holdsOn && last.blocks.some(({ kind }) => kind === 'item')) open.pop();
  };

  for (const [at, piece] of pieces.entries()) {
    const next = pieces[at + 1];
    if (piece.kind !== 'item') items = createItems();
    switch (piece.kind) {
      case 'quote': {
        if (piece.edge === 'begin') quoted.push(current());
        else {
          const around = quoted.pop();
          while (around && current() !== around) open.pop();
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

function newSection(form: PageSection['form'], heading: string, depth: number, line: number): PageSection {
  return { heading, depth, line, form, blocks: [], sections: [] };
}

/** Labels stand deeper than any heading, bold ones above those with a colon. */
const LABEL_DEPTH = 7;
const PART_DEPTH = 9;

function depthOfParts(open: readonly PageSection[]): number {
  return Math.max(PART_DEPTH, (open.at(-1)?.depth ?? 0) + 1);
}

interface Place {
  language: Language;
  readHeading: (heading: string) => string;
  current: () => PageSection;
  begin: (section: PageSection) => void;
}

/** A paragraph may be a label, some fields, a lost list, or text; often a label and then text. */
function addParagraph(lines: readonly TextLine[], next: Piece | undefined, place: Place): void {
  const { language, readHeading, begin } = place;
  const [first, ...others] = lines;
  if (!first) return;
  const field = others.length === 0 ? fieldBelow(place.current(), first, next, language) : undefined;
  if (field) {
    place.current().blocks.push(field);
    return;
  }
  if (isLabelLine(first, others, next, language)) {
    begin(
      newSection('label', readHeading(first.text), first.isBold ? LABEL_DEPTH : LABEL_DEPTH + 1, first.line),
    );
    if (others.length > 0) addText(others, next, place);
  } else addText(lines, next, place);
}

/** "Reports to" as a heading, and whom it names in the line below. */
function fieldBelow(
  { heading, form, blocks }: PageSection,
  { text, line }: TextLine,
  next: Piece | undefined,
  language: Language,
): Block | undefined {
  const isOnly = form === 'heading' && blocks.length === 0 && (!next || next.kind === 'heading');
  if (!isOnly || language.fieldOf(heading) === undefined || language.kindOfHeading(heading) !== 'other')
    return undefined;
  return /[.:;!?]$/.test(text) || text.split(' ').length > LONGEST_LABEL
    ? undefined
    : { kind: 'field', name: heading, value: text, text, line };
}

function addText(lines: readonly TextLine[], next: Piece | undefined, { language, current }: Place): void {
  const fields = lines.map(({ text, line }) => fieldIn(text, line, language, lines.length > 1));
  if (
    fields.every((field) => field !== undefined) ||
    fields.filter((field) => field !== undefined).length > 1
  ) {
    current().blocks.push(
      ...lines.map(({ text, line }, index) => fields[index] ?? { kind: 'paragraph' as const, text, line }),
    );
    return;
  }
  const isList = isListOfLines(lines.map(({ text }) => text));
  const paragraphs = isList ? lines.map((line) => [line]) : brokenAt(lines);
  for (const [index, paragraph] of paragraphs.entries()) {
    const text = paragraph.map((line) => line.text).join(' ');
    const line = paragraph[0]?.line ?? 1;
    const leads = /:$/.test(text) && index === paragraphs.length - 1 && isList === false && startsList(next);
    const isLink = paragraph.every((each) => each.isLink);
    current().blocks.push({
      kind: leads ? 'lead' : 'paragraph',
      text,
      line,
      ...(isLink && { isLink: true as const }),
    });
  }
}

function brokenAt(lines: readonly TextLine[]): TextLine[][] {
  const paragraphs: TextLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    const before = last?.at(-1);
    if (last === undefined || line.isBroken || (before && isTitleLine(before, line))) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

/** A title on a line of its own, above a sentence. */
function isTitleLine({ text }: TextLine, below: TextLine): boolean {
  return text.length < LONGEST_TITLE && isTitle(text) && /^The \p{Lu}/u.test(below.text);
}

const LONGEST_TITLE = 60;

function startsList(next: Piece | undefined): boolean {
  return next?.kind === 'item' || next?.kind === 'table';
}

/** A line in bold or with a colon that does a heading's work. */
function isLabelLine(
  line: TextLine,
  others: readonly TextLine[],
  next: Piece | undefined,
  language: Language,
): boolean {
  const words = line.text.replace(/:$/, '').split(' ');
  const isKnown = language.kindOfHeading(line.text.replace(/:$/, '')) !== 'other';
  if (line.isLink) return false;
  if (line.isBold && !/[.;,!]$/.test(line.text) && words.length <= LONGEST_LABEL) {
    if (others.some((other) => other.isBold && /:$/.test(other.text))) return false;
    return isKnown || others.length > 0 || startsList(next);
  }
  if (!/:$/.test(line.text) || others.length > 0) return false;
  return (
    (isKnown && words.length <= LONGEST_KNOWN && next !== undefined && next.kind !== 'heading') ||
    (startsList(next) && isItemLabel(line.text))
  );
}

const LONGEST_LABEL = 10;
const LONGEST_KNOWN = 4;
