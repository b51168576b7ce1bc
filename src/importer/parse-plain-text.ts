import { type HeadingKind, kindOfHeading } from './heading.js';
import { isTitle } from './job-title.js';
import { hasLostBullet, splitItems } from './lost-bullet.js';
import { oneLine, type Section, type Statement } from './page.js';

const BULLET = /^\s*[•◦▪●·]\s+/;

/** The longest heading a page is likely to have, in words. */
const LONGEST = 14;

/** Headings of rendered text show no depth; what they announce has its usual one. */
const DEPTHS: Partial<Record<HeadingKind, number>> = {
  levels: 2,
  specialties: 2,
  performance_indicators: 2,
  career_ladder: 2,
  hiring_process: 2,
  other: 3,
};
const LIST_DEPTH = 4;

/** Whether a page is text copied as rendered: bullets as people see them, and no Markdown headings. */
export function isPlainText(file: string, text: string): boolean {
  return (
    file.endsWith('.txt') || (/^\s*•/m.test(text) && !/^#{1,6}\s/m.test(text) && !/^---\s*$/m.test(text))
  );
}

/** The title and the sections of a page copied as rendered, where headings are short lines that say nothing. */
export function parsePlainText(text: string): { title: string; sections: Section[] } {
  const lines = text.split(/\r\n?|\n/).map((line, index) => ({ text: line, line: index + 1 }));
  const filled = lines.filter((line) => line.text.trim() !== '');
  const first = filled[0];
  const title = first && isHeading(first.text) ? oneLine(first.text) : '';
  let statements: Statement[] = [];
  const sections: Section[] = [{ heading: title, depth: 0, line: 1, statements }];
  for (const [index, { text: words, line }] of filled.entries()) {
    if (index === 0 && title !== '') continue;
    if (isHeading(words)) {
      statements = [];
      const heading = oneLine(words);
      sections.push({ heading, depth: DEPTHS[kindOfHeading(heading)] ?? LIST_DEPTH, line, statements });
    } else addStatement(statements, words, line, lines[line - 2]?.text.trim() === '');
  }
  return { title, sections };
}

function isHeading(line: string): boolean {
  const text = line.trim();
  if (BULLET.test(line) || /[.:;,!?]$/.test(text) || text.split(/\s+/).length > LONGEST) return false;
  if (kindOfHeading(text) !== 'other') return !SENTENCE.test(text);
  return !SENTENCE.test(text) && (isTitle(text) || /^\p{Lu}/u.test(text)) && !text.includes('\t');
}

/** What a heading has none of: somebody doing something. */
const SENTENCE = /\b(?:reports?|is|are|was|will|can|has|have|must|should|responsible)\b/;

/** A line of its own, or one that goes on where a bullet was wrapped. */
function addStatement(statements: Statement[], line: string, number: number, afterBlank: boolean): void {
  const last = statements.at(-1);
  const text = oneLine(line.replace(BULLET, ''));
  const items = splitItems(text).map((item): Statement => ({ kind: 'item', text: item, line: number }));
  if (BULLET.test(line)) statements.push(...items);
  else if (last?.kind === 'item' && !afterBlank && hasLostBullet(last.text, text))
    statements.push({ kind: 'item', text, line: number });
  else if (last && last.kind !== 'row' && !afterBlank)
    statements[statements.length - 1] = { ...last, text: `${last.text} ${text}` };
  else statements.push({ kind: 'paragraph', text, line: number });
}
