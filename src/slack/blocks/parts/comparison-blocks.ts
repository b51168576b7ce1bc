import type { RichTextElement, RichTextSection, TableBlock } from '@slack/types';
import { diffWords } from 'diff';
import { cellText, shortText } from '../../../answers/parts/cell.js';
import type { ComparisonPart } from '../../../answers/parts/part.js';
import { cut, LIMITS } from '../limits.js';
import { opening } from '../opening.js';
import { bulletBlocks, clean, heading, labelled, rawText, richSection } from '../rich-text.js';
import { moreLine, type Rendered, type Showing } from './rendered.js';

/** Two columns of such texts, and their labels, fit a phone. */
const NARROW = 24;

/** Texts of this length together take at most two lines on a phone. */
const ON_ONE_LINE = 80;

/** People read only the first few sentences. */
const MOST_OPEN = 2;

/** One block has room for two such texts: the old and the new. */
const LONGEST = LIMITS.richText / 2 - LIMITS.label;

/** Two texts that share less stand below each other. Those that share more become one text with changes. */
const LEAST_SHARED = 0.4;

type Row = ComparisonPart['rows'][number];

/** Whether a comparison has values that can stand side by side. */
export function isSideBySide({ rows }: ComparisonPart): boolean {
  return rows.filter(isNarrow).length > 1;
}

function isNarrow({ from, to }: Row): boolean {
  return [from, to].every((cell) => shortText(cell).length <= NARROW);
}

/**
 * Short values side by side, then longer ones with what changed marked. Of comparisons with nothing but sentences, all but
 * the first few are folded.
 */
export function renderComparison(part: ComparisonPart, showing: Showing, mayBeTable: boolean): Rendered {
  const isTable = mayBeTable && isSideBySide(part);
  const beside = isTable ? part.rows.filter(isNarrow) : [];
  const table = isTable ? [sideBySide({ ...part, rows: beside })] : [];
  const lines = part.rows.filter((row) => !beside.includes(row)).map(changeLine);
  const folds = showing.folds && !part.rows.some(isNarrow) && lines.length > MOST_OPEN;
  const open = folds ? lines.slice(0, MOST_OPEN) : lines;
  const opened = [...table, ...bulletBlocks(open, isTable ? undefined : part.caption)];
  const rest = lines.slice(open.length);
  if (rest.length === 0) return { blocks: opened, folded: 0 };
  if (showing.style === 'newest')
    return { blocks: [...opened, opening(`${rest.length} more`, bulletBlocks(rest))], folded: 0 };
  return { blocks: [...opened, ...moreLine(rest.length)], folded: lines.length };
}

function sideBySide(part: ComparisonPart): TableBlock {
  return {
    type: 'table',
    rows: [
      [rawText(' '), ...shortTitles(part).map(heading)],
      ...part.rows.map((row) => [
        heading(row.label),
        ...[row.from, row.to].map((cell) => rawText(shortText(cell))),
      ]),
    ],
    column_settings: [{}, { is_wrapped: true }, { is_wrapped: true }],
  };
}

/** Two titles without the last words that they share. The first line of the answer has the whole titles. */
function shortTitles({ from, to, levels }: ComparisonPart): readonly [string, string] {
  const [words, others] = [from.title.split(' '), to.title.split(' ')];
  let same = 0;
  while (words.at(-1 - same) !== undefined && words.at(-1 - same) === others.at(-1 - same)) same += 1;
  const [short, otherShort] = [words, others].map((each) => each.slice(0, each.length - same).join(' '));
  if (short && otherShort) return [trimmed(short), trimmed(otherShort)];
  const titles = [from.title, to.title] as const;
  // "Program Manager" has nothing of its own beside "Senior Program Manager".
  return titles.every(({ length }) => length <= NARROW) ? titles : (levels ?? titles);
}

function trimmed(title: string): string {
  return title.replace(/,$/, '');
}

function changeLine({ label, from, to }: Row): RichTextSection {
  const [before, after] = [from, to].map((cell) => cut(clean(cellText(cell)), LONGEST)) as [string, string];
  if (before.length + after.length <= ON_ONE_LINE) return labelled(label, `${before} → ${after}`);
  return markedChange(label, before, after) ?? labelled(label, `\n${before}\n→ ${after}`);
}

/** The later text, with what is new in bold and what is gone struck out; undefined for texts that share little. */
function markedChange(label: string, before: string, after: string): RichTextSection | undefined {
  const pieces = diffWords(before, after);
  const same = pieces.filter(({ added, removed }) => !added && !removed);
  const shared = same.reduce((sum, { value }) => sum + value.length, 0);
  if (shared < LEAST_SHARED * Math.max(before.length, after.length)) return undefined;
  const elements: RichTextElement[] = pieces.map(({ value, added, removed }, at) => ({
    type: 'text',
    // Otherwise the removed and the added words would run together.
    text: removed && pieces[at + 1]?.added ? `${value.trimEnd()} ` : value,
    ...(added && { style: { bold: true } }),
    ...(removed && { style: { strike: true } }),
  }));
  const [name] = labelled(label, '').elements;
  return richSection([...(name ? [name] : []), ...elements]);
}
