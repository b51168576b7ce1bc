import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { List, PhrasingContent, Table as TableNode } from 'mdast';
import { stableZip } from '../stable-zip.js';
import { type Composition, type DocumentBlock, headingNode } from './nodes.js';

/** A document as a Word file. The same document always gives the same bytes. */
export async function renderAsDocx({ title, blocks }: Composition): Promise<Uint8Array> {
  const lists = { count: 0 };
  const children = [headingNode(1, title), ...blocks].flatMap((block) => blockChildren(block, lists));
  const file = new Document({
    title,
    creator: 'Rolecall',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [{ children }],
  });
  return stableZip(await Packer.toBuffer(file));
}

const FONT = 'Calibri';
const DARK = '1F2937';

const STYLES = {
  default: {
    document: { run: { font: FONT, size: 22 }, paragraph: { spacing: { after: 120 } } },
    title: { run: { font: FONT, size: 40, bold: true, color: DARK } },
    heading1: headingStyle(36, 0),
    heading2: headingStyle(28, 320),
    heading3: headingStyle(24, 280),
    heading4: headingStyle(22, 200),
    hyperlink: { run: { color: '0B57D0', underline: {} } },
  },
};

function headingStyle(size: number, before: number) {
  return {
    run: { font: FONT, size, bold: true, color: DARK },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  };
}

const BULLETS = 'bullets';
const NUMBERS = 'numbers';
const DEEPEST = 8;
const STEP = 360;

const NUMBERING: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: listLevels(LevelFormat.BULLET, () => '•') },
    { reference: NUMBERS, levels: listLevels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

function listLevels(format: (typeof LevelFormat)['BULLET' | 'DECIMAL'], mark: (level: number) => string) {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => ({
    level,
    format,
    text: mark(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: STEP * (level + 1), hanging: STEP / 2 + 60 } } },
  }));
}

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
  5: HeadingLevel.HEADING_5,
  6: HeadingLevel.HEADING_6,
};

/** The number of lists so far. Each list is an own instance, so that an ordered one counts from one. */
interface Lists {
  count: number;
}

function blockChildren(block: DocumentBlock, lists: Lists): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.depth], children: runs(block.children) })];
    case 'paragraph':
      return [new Paragraph({ children: runs(block.children) })];
    case 'list':
      lists.count++;
      return listChildren(block, 0, lists.count);
    case 'table':
      // Without a paragraph between them, Word joins two tables.
      return [tableOf(block), new Paragraph({})];
    default:
      throw new Error(`a document has no ${block.type}`);
  }
}

function listChildren({ ordered, children }: List, level: number, instance: number): Paragraph[] {
  const reference = ordered ? NUMBERS : BULLETS;
  return children.flatMap((item) =>
    item.children.flatMap((child) =>
      child.type === 'list'
        ? listChildren(child, Math.min(level + 1, DEEPEST), instance)
        : child.type === 'paragraph'
          ? [
              new Paragraph({
                numbering: { reference, level, instance },
                spacing: { after: 60 },
                children: runs(child.children),
              }),
            ]
          : [],
    ),
  );
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'C9CED6' };

function tableOf({ children: rows }: TableNode): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.children.map(
            (cell) =>
              new TableCell({
                ...(at === 0 && { shading: { fill: 'EEF1F5' } }),
                children: [
                  new Paragraph({ spacing: { after: 0 }, children: runs(cell.children, { bold: at === 0 }) }),
                ],
              }),
          ),
        }),
    ),
  });
}

interface Look {
  bold?: boolean;
  italics?: boolean;
}

function runs(nodes: readonly PhrasingContent[], look: Look = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, ...look })];
      case 'break':
        return [new TextRun({ text: '', break: 1 })];
      case 'strong':
        return runs(node.children, { ...look, bold: true });
      case 'emphasis':
        return runs(node.children, { ...look, italics: true });
      case 'link':
        return [
          new ExternalHyperlink({
            link: node.url,
            children: node.children.flatMap((child) =>
              child.type === 'text' ? [new TextRun({ text: child.value, style: 'Hyperlink', ...look })] : [],
            ),
          }),
        ];
      default:
        throw new Error(`a document has no ${node.type}`);
    }
  });
}
