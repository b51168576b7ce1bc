import type { Answer } from '../../answers/answer.js';
import { basicPart } from '../../answers/parts/basic-part.js';
import { cellText } from '../../answers/parts/cell.js';
import type { Part, TablePart } from '../../answers/parts/part.js';
import { needsCaptions } from '../../answers/render-text.js';
import { type DocumentBlock, factList, headingNode, list, paragraphs, plainText, table } from './nodes.js';

/** The parts of an answer in a document. Headings within them are of this level. */
export function partNodes(answer: Answer, level: number): DocumentBlock[] {
  return answer.parts.flatMap((part) => onePart(part, needsCaptions(answer), level));
}

function onePart(whole: Part, captions: boolean, level: number): DocumentBlock[] {
  const part = basicPart(whole);
  switch (part.kind) {
    case 'text':
      return paragraphs(part.text);
    case 'facts':
      return [factList(part.facts.map(({ label, value }) => ({ label, value: cellText(value) })))];
    case 'list':
      return [
        ...headed(part.heading, level),
        list(
          part.items.map((item) => [plainText(item)]),
          { ordered: part.ordered, indents: part.indents },
        ),
      ];
    case 'table':
      return [...headed(captions ? part.caption : undefined, level), tableOf(part)];
    case 'comparison':
      return [
        ...headed(captions ? part.caption : undefined, level),
        table(
          ['', part.from.title, part.to.title],
          part.rows.map(({ label, from, to }) => [label, cellText(from), cellText(to)]),
        ),
      ];
    case 'copy':
      // A document says the same in its other parts.
      return part.aside ? [] : paragraphs(part.text);
  }
}

function headed(text: string | undefined, level: number): DocumentBlock[] {
  return text === undefined ? [] : [headingNode(level, text)];
}

function tableOf({ columns, rows, here }: TablePart): DocumentBlock {
  return table(
    columns,
    rows.map((row, at) =>
      row.map((cell, column) => `${cellText(cell)}${at === here && column === row.length - 1 ? ' ←' : ''}`),
    ),
  );
}
