import type { Answer, Part, TablePart } from '../answers/answer.js';
import { stripControls } from './escape.js';
import { sourceLine } from './source.js';

/** A whole answer as plain text: what screen readers, notifications and scripts get. */
export function renderText(answer: Answer): string {
  const blocks = [
    answer.headline,
    ...answer.parts.map((part) => partText(part, needsCaptions(answer))),
    answer.choices.map(({ label }) => `• ${label}`).join('\n'),
    [...answer.notes, ...sourcesText(answer)].join('\n'),
  ];
  return stripControls(blocks.filter((block) => block !== '').join('\n\n'));
}

/** Two tables would run together without their names. */
export function needsCaptions({ parts }: Answer): boolean {
  return parts.filter(({ kind }) => kind === 'table').length > 1;
}

function partText(part: Part, captions: boolean): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'facts':
      return part.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'copy':
      return part.text;
    case 'list':
      return [
        ...(part.heading ? [`${part.heading}:`] : []),
        ...part.items.map((item, index) => `${part.ordered ? `${index + 1}.` : '•'} ${item}`),
      ].join('\n');
    case 'table':
      return [...(captions || isComparison(part) ? [`${part.caption}:`] : []), ...tableText(part)].join('\n');
  }
}

/** Whether a table sets two roles side by side. */
export function isComparison({ columns }: TablePart): boolean {
  return columns[0] === '';
}

function tableText(part: TablePart): string[] {
  const { columns, rows } = part;
  if (!isComparison(part)) return rows.map((row) => rowText(columns, row));
  return rows.map(([label = '', before = '', after = '']) => `• ${label}: ${before} → ${after}`);
}

/** One row of a table on a line: "Grade 8 · Staff Ecosystem Sales Manager". */
export function rowText(columns: readonly string[], row: readonly string[]): string {
  const [first = '', ...rest] = row;
  const lead = columns[0] === 'Grade' && /^\d/.test(first) ? `Grade ${first}` : first;
  return [lead, ...rest].filter((cell) => cell !== '').join(' · ');
}

/** The line that says where an answer comes from; none where it comes from no page. */
export function sourcesText({ sources, caveat }: Answer): string[] {
  const pages = sources.length === 0 ? [] : [`Source: ${sources.map(sourceLine).join('; ')}`];
  return caveat ? [[...pages, caveat].join('. ')] : pages;
}
