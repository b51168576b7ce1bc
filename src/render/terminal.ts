import { styleText } from 'node:util';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Answer, Outcome, Part } from '../answers/answer.js';
import { stripControls } from './escape.js';
import { markWords } from './marks.js';
import { sourcesText } from './text.js';

export interface Terminal {
  /** In columns. */
  width: number;
  colour: boolean;
}

type Style = Parameters<typeof styleText>[0];

const OUTCOME_STYLES: Record<Outcome, { sign: string; style: Style }> = {
  answered: { sign: '●', style: 'green' },
  not_documented: { sign: '○', style: 'yellow' },
  ambiguous: { sign: '?', style: 'cyan' },
  not_found: { sign: '✕', style: 'red' },
  help: { sign: 'i', style: 'cyan' },
};

/** An answer for a terminal: the fact in bold, the detail wrapped under it, the small print last and faint. */
export function renderTerminal(answer: Answer, terminal: Terminal): string {
  const paint = (style: Style, text: string): string =>
    terminal.colour ? styleText(style, text, { validateStream: false }) : text;
  const { sign, style } = OUTCOME_STYLES[answer.outcome];
  const headline = wrap(
    paint('bold', stripControls(answer.headline)),
    `${paint(style, sign)} `,
    terminal.width,
  );
  const choices = answer.choices.map(({ label, question }) => {
    const asks = label.startsWith(question) ? '' : paint('dim', `  rolecall ask "${question}"`);
    return `${label}${asks}`;
  });
  const sections = [
    ...answer.parts.map((part) => partLines(part, terminal, paint)),
    choices.map((choice) => wrap(choice, '  › ', terminal.width)),
    [...answer.notes, ...sourcesText(answer)].map((note) =>
      wrap(paint('dim', stripControls(note)), '  ', terminal.width),
    ),
  ];
  return [[headline], ...sections]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

type Paint = (style: Style, text: string) => string;

function partLines(part: Part, terminal: Terminal, paint: Paint): string[] {
  switch (part.kind) {
    case 'text':
      return [wrap(stripControls(part.text), '  ', terminal.width)];
    case 'facts': {
      const width = Math.max(...part.facts.map(({ label }) => stringWidth(label))) + 2;
      return part.facts.map(({ label, value }) =>
        wrap(stripControls(value), `  ${paint('cyan', pad(label, width))}`, terminal.width),
      );
    }
    case 'list':
      return [
        ...(part.heading ? [`  ${paint('underline', part.heading)}`] : []),
        ...part.items.map((item, index) => {
          const marked = markWords(stripControls(item), part.marks ?? [])
            .map((piece) =>
              piece.type === 'text' ? (piece.style ? paint('bold', piece.text) : piece.text) : '',
            )
            .join('');
          return wrap(marked, `  ${paint('dim', part.ordered ? `${index + 1}.` : '•')} `, terminal.width);
        }),
      ];
    case 'table':
      return tableLines(part, terminal, paint);
  }
}

/** Columns as wide as their widest cell, or narrower, with cells wrapped, where the terminal is narrow. */
function tableLines(
  { columns, rows }: Extract<Part, { kind: 'table' }>,
  { width }: Terminal,
  paint: Paint,
): string[] {
  const natural = columns.map(
    (column, index) => widest([column, ...rows.map((row) => row[index] ?? '')]) + GAP,
  );
  const widths = shrink(natural, width - GAP);
  const lines = (cells: readonly string[]): string[] => {
    const wrapped = cells.map((cell, index) =>
      wrapAnsi(cell, (widths[index] ?? 0) - GAP, { hard: true }).split('\n'),
    );
    const height = Math.max(...wrapped.map((cell) => cell.length));
    return Array.from({ length: height }, (_, at) => {
      return `  ${wrapped.map((cell, index) => pad(cell[at] ?? '', widths[index] ?? 0)).join('')}`.trimEnd();
    });
  };
  return [...lines(columns).map((line) => paint('dim', line)), ...rows.flatMap(lines)];
}

const GAP = 2;
const NARROWEST = 12;

/** Takes what is too wide from the widest columns first. */
function shrink(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  while (excess > 0) {
    const index = widths.indexOf(Math.max(...widths));
    if ((widths[index] ?? 0) <= NARROWEST) break;
    widths[index] = (widths[index] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widest(cells: readonly string[]): number {
  return Math.max(...cells.map((cell) => stringWidth(cell)));
}

/** Wraps a text behind a lead, with the following lines under its first letter. */
function wrap(text: string, lead: string, width: number): string {
  const indent = Math.min(stringWidth(lead), 24);
  const [first = '', ...rest] = wrapAnsi(text, Math.max(width - indent, 20), { trim: true }).split('\n');
  return [`${lead}${first}`, ...rest.map((line) => `${' '.repeat(indent)}${line}`)].join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - stringWidth(text), 0));
}
