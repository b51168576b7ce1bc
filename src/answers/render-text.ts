import { stripControls } from '../text/escape.js';
import type { Answer, Source } from './answer.js';
import { basicPart } from './parts/basic-part.js';
import { type Cell, cellText, phraseOf } from './parts/cell.js';
import type { Part, TablePart } from './parts/part.js';
import { upkeepLines } from './upkeep.js';

/** A whole answer as plain text, for screen readers, notifications and scripts. */
export function renderText(answer: Answer): string {
  const blocks = [
    answer.headline,
    ...answer.parts.map((part) => partText(part, needsCaptions(answer))),
    answer.choices.map(({ label }) => `• ${label}`).join('\n'),
    [...answer.notes, ...sourcesText(answer)].join('\n'),
  ];
  return stripControls(blocks.filter((block) => block !== '').join('\n\n'));
}

/** Whether tables need their captions, so that two of them do not run together. */
export function needsCaptions({ parts }: Answer): boolean {
  return parts.filter(isTabular).length > 1;
}

function isTabular({ kind }: Part): boolean {
  return kind === 'table' || kind === 'ladder' || kind === 'comparison';
}

function partText(whole: Part, captions: boolean): string {
  const part = basicPart(whole);
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${cellText(value)}`).join('\n');
    case 'copy':
      return part.text;
    case 'list':
      return [
        ...(part.heading ? [`${part.heading}:`] : []),
        ...part.items.map(
          (item, index) =>
            `${'  '.repeat(part.indents?.[index] ?? 0)}${part.ordered ? `${index + 1}.` : '•'} ${item}`,
        ),
        ...sayFurther(part),
      ].join('\n');
    case 'table':
      return [...(captions ? [`${part.caption}:`] : []), ...tableRows(part), ...sayFurther(part)].join('\n');
    case 'comparison':
      return [
        `${part.caption}:`,
        ...part.rows.map(({ label, from, to }) => `• ${label}: ${cellText(from)} → ${cellText(to)}`),
      ].join('\n');
  }
}

/** A line with the number of items or rows that a part leaves out; no line if it has all. */
export function sayFurther({ further }: { further?: number }): string[] {
  return further ? [`… and ${further} more`] : [];
}

/** The rows of a table as lines. Marks the row of the role asked about. */
export function tableRows({ rows, here }: TablePart): string[] {
  return rows.map((row, at) => `${rowText(row)}${at === here ? ' ← you are here' : ''}`);
}

/** One row of a table on a line: "Grade 8 · Staff Ecosystem Sales Manager". */
function rowText(row: readonly Cell[]): string {
  return row
    .map(phraseOf)
    .filter((cell) => cell !== '')
    .join(' · ');
}

/** A line with the pages of an answer and its caveat, then lines with the owners and reviews of the pages. */
export function sourcesText({ sources, caveat }: Answer): string[] {
  const pages = sources.length === 0 ? [] : [`Source: ${sources.map(sourceLine).join('; ')}`];
  return [...(caveat ? [[...pages, caveat].join('. ')] : pages), ...upkeepLines(sources)];
}

/** "Ecosystem Operations › Director, Ecosystem Operations (changed 2025-02-13)" */
export function sourceLine({ page, section, date }: Source): string {
  const place = section && section !== page ? `${page} › ${section}` : page;
  return date ? `${place} (changed ${date})` : place;
}
