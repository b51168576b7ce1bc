import type { ContextBlock, KnownBlock, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Answer, ListPart, Part, Source } from '../answers/answer.js';
import { renderActions } from './actions.js';
import { escapeMrkdwn, stripControls } from './escape.js';
import { cut, FOLD, LIMITS } from './limits.js';
import { markWords } from './marks.js';
import { sourceLine } from './source.js';
import { rowText } from './text.js';

/**
 * An answer as Block Kit: the fact, the detail, the buttons, the small print. Long lists are folded, and say so, when
 * the answer has a question that shows them whole. All text stands in elements that cannot carry markup, but for
 * source links, which are escaped.
 */
export function renderBlocks(answer: Answer): KnownBlock[] {
  const folds = answer.showAll !== undefined;
  const parts = answer.parts.map((part, index) => {
    const firstTable = answer.parts.findIndex(({ kind }) => kind === 'table') === index;
    return renderPart(part, folds, firstTable);
  });
  const folded = parts.some((part) => part.folded);
  const small = smallPrint(answer);
  const actions = renderActions(answer, folded);
  const room = LIMITS.blocks - 3 - small.length - actions.length;
  const body = parts.flatMap(({ blocks }) => blocks);
  const left =
    body.length > room ? [line(`${body.length - room} more parts do not fit here; see the page.`)] : [];
  const unoffered = answer.choices.length - FOLD.buttons - LIMITS.selectOptions;
  const narrow = unoffered > 0 ? [line(`${unoffered} more fit; type more of the title.`)] : [];
  return [
    richText([section(answer.headline, { bold: true })]),
    ...body.slice(0, room),
    ...left,
    ...narrow,
    ...actions,
    ...small,
  ];
}

interface Rendered {
  blocks: KnownBlock[];
  folded: boolean;
}

function renderPart(part: Part, folds: boolean, mayBeTable: boolean): Rendered {
  switch (part.kind) {
    case 'text':
      return { blocks: [line(part.text)], folded: false };
    case 'facts':
      return {
        blocks: [
          richText([
            {
              type: 'rich_text_list',
              style: 'bullet',
              elements: part.facts.map(({ label, value }) => labelled(label, value)),
            },
          ]),
        ],
        folded: false,
      };
    case 'list':
      return renderList(part, folds);
    case 'table':
      return renderTable(part, folds, mayBeTable);
  }
}

function renderList(part: ListPart, folds: boolean): Rendered {
  const limit = folds ? FOLD.items : LIMITS.tableRows;
  // Folding one or two items away would save no room.
  const shown = part.items.length > limit + 2 || !folds ? part.items.slice(0, limit) : part.items;
  const left = part.items.length - shown.length;
  const blocks = chunks(shown).map(
    (items, index): RichTextBlock =>
      richText([
        ...(part.heading && index === 0 ? [section(part.heading, { bold: true })] : []),
        {
          type: 'rich_text_list',
          style: part.ordered ? 'ordered' : 'bullet',
          ...(index > 0 && part.ordered ? { offset: shown.indexOf(items[0] ?? '') } : {}),
          elements: items.map((item) => richSection(markWords(clean(item), part.marks ?? []))),
        },
      ]),
  );
  return { blocks: [...blocks, ...moreLine(left, folds)], folded: folds && left > 0 };
}

function renderTable(part: Extract<Part, { kind: 'table' }>, folds: boolean, mayBeTable: boolean): Rendered {
  const limit = folds ? FOLD.rows : LIMITS.tableRows - 1;
  const rows = part.rows.slice(0, limit);
  const left = part.rows.length - rows.length;
  const size = [part.columns, ...rows].flat().reduce((sum, cell) => sum + cell.length, 0);
  const more = moreLine(left, folds);
  // Slack takes one table a message; any further one becomes a list.
  if (!mayBeTable || size > LIMITS.tableCharacters || part.columns.length > LIMITS.tableColumns) {
    const items = rows.map((row) => rowText(part.columns, row));
    const list = renderList({ kind: 'list', heading: part.caption, items }, false);
    return { blocks: [...list.blocks, ...more], folded: left > 0 };
  }
  const cells = [part.columns, ...rows].map((row, index) => row.map((cell) => tableCell(cell, index === 0)));
  return { blocks: [{ type: 'table', rows: cells }, ...more], folded: folds && left > 0 };
}

/** Slack rejects empty cells. */
function tableCell(text: string, isHeader: boolean): RichTextBlock | { type: 'raw_text'; text: string } {
  const content = text === '' ? ' ' : clean(text);
  return isHeader ? richText([section(content, { bold: true })]) : { type: 'raw_text', text: content };
}

function moreLine(left: number, folds: boolean): KnownBlock[] {
  if (left === 0) return [];
  return [
    line(
      folds
        ? `… and ${left} more`
        : `… and ${left} more, which a message cannot hold; ask more narrowly or see the page`,
    ),
  ];
}

/** Interpretations, oddities of the page, then the source: what to check an answer by. */
function smallPrint(answer: Answer): ContextBlock[] {
  const notes = answer.notes.map((note) => ({
    type: 'plain_text' as const,
    text: cut(clean(note), LIMITS.contextText),
    emoji: false,
  }));
  const sources = answer.sources.map(sourceLink).join('; ');
  const shownNotes = notes.slice(0, LIMITS.contextElements - 1);
  const elements = [
    ...shownNotes,
    ...(sources ? [{ type: 'mrkdwn' as const, text: `Source: ${sources}` }] : []),
  ];
  return elements.length > 0 ? [{ type: 'context', elements }] : [];
}

const MAX_SOURCE = 300;

function sourceLink(source: Source): string {
  const label = escapeMrkdwn(cut(clean(sourceLine(source)), MAX_SOURCE));
  return source.url ? `<${encodeURI(decodeURI(source.url))}|${label}>` : label;
}

/** Groups of items that each fit one rich text block. */
function chunks(items: readonly string[]): string[][] {
  const groups: string[][] = [];
  let size: number = LIMITS.richText;
  for (const item of items.map((text) => cut(text, LIMITS.richText))) {
    size += item.length;
    if (size > LIMITS.richText) {
      groups.push([]);
      size = item.length;
    }
    groups.at(-1)?.push(item);
  }
  return groups;
}

function line(text: string): RichTextBlock {
  return richText([section(text)]);
}

function richText(elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', elements };
}

function labelled(label: string, value: string): RichTextSection {
  return richSection([
    { type: 'text', text: `${clean(cut(label, LIMITS.label))}: `, style: { bold: true } },
    { type: 'text', text: clean(cut(value, LIMITS.richText)) },
  ]);
}

function section(text: string, style?: { bold: boolean }): RichTextSection {
  return richSection([
    { type: 'text', text: clean(cut(text, LIMITS.richText)), ...(style ? { style } : {}) },
  ]);
}

function richSection(elements: RichTextElement[]): RichTextSection {
  return { type: 'rich_text_section', elements };
}

function clean(text: string): string {
  return stripControls(text) || ' ';
}
