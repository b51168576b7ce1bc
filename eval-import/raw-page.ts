import { getOrAdd } from '../src/collections.js';

/** A heading of a page as its source has it, and the lines below it. */
export interface RawSection {
  /** Its own heading, and all those before it, the nearest first, whatever their depth. */
  headings: readonly string[];
  lines: readonly { text: string; number: number }[];
}

/**
 * A page as lines under headings. This reader is independent of the importer and simple on purpose: it sees what a line
 * says, not what a page means.
 */
export function parseRawPage(text: string): RawSection[] {
  const sections: { headings: string[]; lines: { text: string; number: number }[] }[] = [];
  let headings: string[] = [];
  let lines: { text: string; number: number }[] = [];
  let inFrontMatter = false;
  sections.push({ headings: [], lines });
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '---' && (index === 0 || inFrontMatter)) inFrontMatter = index === 0;
    if (inFrontMatter) return;
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1];
    if (heading === undefined) {
      lines.push({ text: line, number: index + 1 });
      return;
    }
    headings = [plainText(heading), ...headings];
    lines = [];
    sections.push({ headings, lines });
  });
  return sections;
}

/** A line as people see it: links and emphasis gone. */
export function plainText(line: string): string {
  return line
    .replace(/\]\([^)]*\)+/g, ']')
    .replace(/\]\[[^\]]*\]/g, ']')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[[\]*`{}\\]/g, '')
    .replace(/(^|\s)_+|_+(\s|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letters and digits of a text, to compare by. The same items are compared with many sentences. */
export function bare(text: string): string {
  return getOrAdd(BARE, text, () =>
    plainText(text)
      .toLowerCase()
      .replace(/&amp;|&/g, ' and ')
      .replace(/\bsr\b/g, 'senior')
      .replace(/\bvp\b/g, 'vice president')
      .replace(/\(intermediate\)/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

const BARE = new Map<string, string>();
