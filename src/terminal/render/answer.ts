import stringWidth from 'string-width';
import type { Answer, Choice, Outcome } from '../../answers/answer.js';
import { basicPart } from '../../answers/parts/basic-part.js';
import { cellText, shortText } from '../../answers/parts/cell.js';
import type { ListPart, Part } from '../../answers/parts/part.js';
import { needsCaptions, sayFurther, sourcesText } from '../../answers/render-text.js';
import { stripControls } from '../../text/escape.js';
import { markWords } from '../../text/mark-words.js';
import { createPaint, type Paint, type Style } from './paint.js';
import { pad, tableLines } from './table.js';
import { wrap } from './wrap.js';

export interface Terminal {
  /** The number of columns. */
  width: number;
  colour: boolean;
}

const OUTCOME_STYLES: Record<Outcome, { sign: string; style: Style }> = {
  answered: { sign: '●', style: 'green' },
  not_documented: { sign: '○', style: 'yellow' },
  ambiguous: { sign: '?', style: 'cyan' },
  not_found: { sign: '✕', style: 'red' },
  not_understood: { sign: '?', style: 'yellow' },
  help: { sign: 'i', style: 'cyan' },
};

/** An answer for a terminal: the headline in bold, then the parts, then the small print in dim text. */
export function renderAnswer(answer: Answer, { width, colour }: Terminal): string {
  const paint = createPaint(colour);
  const { sign, style } = OUTCOME_STYLES[answer.outcome];
  const headline = paint('bold', stripControls(answer.headline));
  const sections = [
    [wrap(headline, `${paint(style, sign)} `, width)],
    ...answer.parts.map((part) => partLines(part, width, paint, needsCaptions(answer))),
    answer.choices.map((choice) => wrap(choiceText(choice, paint), '  › ', width)),
    [...answer.notes, ...sourcesText(answer)].map((note) =>
      wrap(paint('dim', stripControls(note)), '  ', width),
    ),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function partLines(whole: Part, width: number, paint: Paint, captions: boolean): string[] {
  const part = basicPart(whole);
  switch (part.kind) {
    case 'text':
      return [wrap(stripControls(part.text), '  ', width)];
    case 'facts': {
      const labels = Math.max(...part.facts.map(({ label }) => stringWidth(stripControls(label)))) + 2;
      return part.facts.map(({ label, value }) => {
        const lead = `  ${paint('cyan', pad(stripControls(label), labels))}`;
        return wrap(stripControls(cellText(value)), lead, width);
      });
    }
    case 'copy':
      return part.text.split('\n').map(stripControls);
    case 'list':
      return listLines(part, width, paint);
    case 'table':
      return [
        ...caption(part, captions, paint),
        ...tableLines({ ...part, rows: part.rows.map((row) => row.map(shortText)) }, width, paint),
        ...furtherLine(part, paint),
      ];
    case 'comparison': {
      const columns = ['', part.from.title, part.to.title];
      const rows = part.rows.map(({ label, from, to }) => [label, cellText(from), cellText(to)]);
      return [...caption(part, captions, paint), ...tableLines({ columns, rows }, width, paint)];
    }
  }
}

function caption({ caption: text }: { caption: string }, shown: boolean, paint: Paint): string[] {
  return shown ? [`  ${paint('underline', stripControls(text))}`] : [];
}

function listLines(
  { heading, items, ordered, indents = [], marks = [], further }: ListPart,
  width: number,
  paint: Paint,
): string[] {
  return [
    ...(heading ? [`  ${paint('underline', stripControls(heading))}`] : []),
    ...items.map((item, index) =>
      wrap(
        marked(item, marks, paint),
        `  ${'  '.repeat(indents[index] ?? 0)}${paint('dim', ordered ? `${index + 1}.` : '•')} `,
        width,
      ),
    ),
    ...furtherLine({ further }, paint),
  ];
}

function furtherLine(part: { further?: number }, paint: Paint): string[] {
  return sayFurther(part).map((line) => `  ${paint('dim', line)}`);
}

function marked(item: string, marks: readonly string[], paint: Paint): string {
  return markWords(stripControls(item), marks)
    .map((piece) => (piece.marked ? paint('bold', piece.text) : piece.text))
    .join('');
}

/** A choice, with the command that asks it unless the label is the question. */
function choiceText({ label, question, selfExplaining }: Choice, paint: Paint): string {
  const hint = selfExplaining ? '' : `  rolecall ask "${question}"`;
  return stripControls(label) + (hint ? paint('dim', stripControls(hint)) : '');
}
