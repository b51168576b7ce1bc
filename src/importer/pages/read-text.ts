import { isTitle } from '../language/job-titles.js';
import type { HeadingKind } from '../language/kinds.js';
import type { Language } from '../language/language.js';
import { hasLostBullet, splitItems } from './lost-bullet.js';
import { oneLine } from './page.js';
import type { Piece } from './piece.js';
import { plainLine } from './text-lines.js';
import { headingReader } from './tree/heading-text.js';
import { fieldIn } from './tree/labels.js';

const BULLET = /^\s*[•◦▪●·*-]\s+/;
const SHOWN_BULLET = /^[ \t]*[•◦▪●·][ \t]/m;

/** The longest heading a page is likely to have, in words. */
const LONGEST = 14;

/** Rendered text does not show the depth of headings. Each kind of heading gets its usual one. */
const DEPTHS: Partial<Record<HeadingKind, number>> = {
  levels: 2,
  specialties: 2,
  performance_indicators: 2,
  career_ladder: 2,
  hiring_process: 2,
  introduction: 3,
  other: 3,
};
const LIST_DEPTH = 4;

/** Whether a page was copied as rendered: it has bullets such as • and no Markdown headings. */
export function isPlainText(file: string, text: string): boolean {
  return (
    file.endsWith('.txt') || (SHOWN_BULLET.test(text) && !/^#{1,6}\s/m.test(text) && !/^---\s*$/m.test(text))
  );
}

/** Reads a page that was copied as rendered. Its first line is the title if it reads like one. */
export function readText(text: string, language: Language): { title?: string; pieces: Piece[] } {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ text: withoutRules(line), line: index + 1 }));
  const filled = lines.filter((line) => line.text.trim() !== '');
  const labels = labelRuns(lines);
  const pieces: Piece[] = [];
  let listIndent = 0;
  const [first] = filled;
  const begins = (line: SourceLine): boolean => !labels.has(line.line) && isHeading(line.text, language);
  const isTitled = first && begins(first) && language.kindOfHeading(oneLine(first.text)) !== 'introduction';
  const title = isTitled ? oneLine(first.text) : undefined;
  for (const { text: words, line } of title === undefined ? filled : filled.slice(1)) {
    if (begins({ text: words, line })) {
      const heading = oneLine(words);
      pieces.push({
        kind: 'heading',
        text: heading,
        depth: DEPTHS[language.kindOfHeading(heading)] ?? LIST_DEPTH,
        line,
      });
    } else {
      if (BULLET.test(words) && pieces.at(-1)?.kind !== 'item') listIndent = indentOf(words);
      const isApart = lines[line - 2]?.text.trim() === '' || isLabel(words, language);
      addLine(pieces, { text: words, line }, isApart, listIndent);
    }
  }
  return { ...(title !== undefined && { title: headingReader(pieces)(title) }), pieces };
}

/** A line without the rule it is set in: "== Duties ==". */
function withoutRules(line: string): string {
  return line.replace(/^\s*([=*~_#-])\1+\s*(\S.*?)\s*\1{2,}\s*$/, '$2');
}

/** The lines of labels with values that follow each other: "Salary: 100", "Office: Mill". None of them is a heading. */
function labelRuns(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found: number[] = [];
  let run: number[] = [];
  for (const { text, line } of [...lines, { text: '', line: 0 }]) {
    if (LABEL_LINE.test(text)) run.push(line);
    else {
      if (run.length >= FEWEST_LABELS) found.push(...run);
      run = [];
    }
  }
  return new Set(found);
}

const LABEL_LINE = /^\p{Lu}[^:.!?]{0,40}:\s+\S/u;
const FEWEST_LABELS = 3;

function isHeading(line: string, language: Language): boolean {
  const text = line.trim();
  if (BULLET.test(line) || /[.:;,!?]$/.test(text) || text.split(/\s+/).length > LONGEST) return false;
  if (fieldIn(text, 1, language, true)) return false;
  if (language.kindOfHeading(text) !== 'other') return !SENTENCE.test(text);
  return !SENTENCE.test(text) && (isTitle(text) || /^\p{Lu}/u.test(text)) && !text.includes('\t');
}

/** Whether a line is a label such as "Responsibilities:". It begins a section even without a blank line before it. */
function isLabel(line: string, language: Language): boolean {
  const text = line.trim();
  return !BULLET.test(line) && text.endsWith(':') && language.kindOfHeading(text.slice(0, -1)) !== 'other';
}

/** Verbs that a heading does not have. */
const SENTENCE = /\b(?:reports?|is|are|was|will|can|has|have|must|should|responsible)\b/;

interface SourceLine {
  text: string;
  line: number;
}

/** Adds a line: as an item, as a new paragraph, or as the rest of a wrapped one. A bullet further in than its list belongs to the item above. */
function addLine(
  pieces: Piece[],
  { text: line, line: number }: SourceLine,
  isApart: boolean,
  listIndent: number,
): void {
  const last = pieces.at(-1);
  const text = oneLine(line.replace(BULLET, ''));
  if (BULLET.test(line)) {
    const depth = last?.kind === 'item' && indentOf(line) > listIndent ? 1 : 0;
    pieces.push(...splitItems(text).map((item) => ({ ...itemOf(item, number), depth })));
  } else if (last?.kind === 'item' && !isApart && hasLostBullet(last.text, text))
    pieces.push(itemOf(text, number));
  else if (last?.kind === 'item' && !isApart)
    pieces[pieces.length - 1] = { ...last, text: `${last.text} ${text}` };
  else if (last?.kind === 'paragraph' && !isApart) {
    const wrapped = { ...plainLine(text, number), isBroken: false };
    pieces[pieces.length - 1] = { ...last, lines: [...last.lines, wrapped] };
  } else pieces.push({ kind: 'paragraph', lines: [plainLine(text, number)] });
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

function itemOf(text: string, line: number): Piece & { kind: 'item' } {
  return { kind: 'item', depth: 0, text, line, isLink: false, isBold: false };
}
