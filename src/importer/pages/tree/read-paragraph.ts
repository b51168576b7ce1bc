import { isTitle } from '../../language/job-titles.js';
import type { Language } from '../../language/language.js';
import { isListOfLines } from '../lost-bullet.js';
import type { Block, PageSection } from '../page.js';
import type { Piece, TextLine } from '../piece.js';
import { depthOfLabel, isLabelLine, LONGEST_LABEL, startsList } from './label-lines.js';
import { fieldIn, isShortFact } from './labels.js';
import { newSection } from './new-section.js';
import type { OpenSections } from './open-sections.js';

interface ParagraphPlace {
  language: Language;
  readHeading: (heading: string) => string;
  sections: OpenSections;
}

/** Adds a paragraph: as a label, as fields, as a list that lost its bullets, or as text. A label may have text after it. */
export function addParagraph(
  lines: readonly TextLine[],
  next: Piece | undefined,
  place: ParagraphPlace,
): void {
  const { language, readHeading, sections } = place;
  const [first, ...others] = lines;
  if (!first) return;
  const field = others.length === 0 ? fieldBelow(sections.current, first, next, language) : undefined;
  if (field) {
    sections.current.blocks.push(field);
    return;
  }
  if (isLabelLine(first, others, next, language)) {
    sections.begin(newSection('label', readHeading(first.text), depthOfLabel(first), first.line));
    if (others.length > 0) addText(others, next, place);
  } else addText(lines, next, place);
}

/** The field that a heading such as "Reports to" and the one line below it make. */
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

function addText(
  lines: readonly TextLine[],
  next: Piece | undefined,
  { language, sections }: ParagraphPlace,
): void {
  const fields = lines.map(({ text, line }) => fieldIn(text, line, language, lines.length > 1));
  if (
    fields.every((field) => field !== undefined) ||
    fields.filter((field) => field !== undefined).length > 1 ||
    (lines.length > 1 && lines.every(({ text }) => isShortFact(text)))
  ) {
    sections.current.blocks.push(
      ...lines.map(({ text, line }, index): Block => {
        const kind = isShortFact(text) && lines.length > 1 ? 'row' : 'paragraph';
        return fields[index] ?? { kind, text, line };
      }),
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
    sections.current.blocks.push({
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

/** Whether a line is a title above a sentence about it. */
function isTitleLine({ text }: TextLine, below: TextLine): boolean {
  return text.length < LONGEST_TITLE && isTitle(text) && /^The \p{Lu}/u.test(below.text);
}

const LONGEST_TITLE = 60;
