/** Lines without a blank one between them, which a parser reads as one. */
const BLOCK_BYTES = 16 * 1024;

/** Characters that open or close something in Markdown. Each makes a parser look back or ahead, some at all the rest. */
const MARK = /[[\]*_`~<&\\|!$]/g;
const MARKS_IN_BLOCK = 600;
const MARKS_IN_PAGE = 6_000;

/** Quotes and lists inside one another. */
const NESTED = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])(?=[\s>*+-]|$)){13}/m;
const INDENTED = /^[ \t]{80}/m;

const LINES = 5_000;
const DEFINITIONS = 500;

/**
 * Why a text would take long to parse, in words that end a sentence; undefined for every page that people write. Some
 * Markdown takes a parser time that grows with the square of its length. What is counted here does not depend on how
 * fast the machine is, so that a page is refused everywhere or nowhere.
 */
export function findExcess(text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/);
  if (lines.length > LINES) return `it has more than ${LINES} lines`;
  if (NESTED.test(text) || INDENTED.test(text)) return 'its lists or quotes are nested too deep';
  if (lines.filter((line) => /^ {0,3}\[[^\]]*\]:/.test(line)).length > DEFINITIONS) {
    return `it defines more than ${DEFINITIONS} links`;
  }
  if (marksIn(text) > MARKS_IN_PAGE) return `it has more than ${MARKS_IN_PAGE} characters of markup`;
  const blocks = text.split(/(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/);
  if (blocks.some((block) => block.length > BLOCK_BYTES)) return 'a paragraph or list of it is too long';
  if (blocks.some((block) => marksIn(block) > MARKS_IN_BLOCK))
    return 'a paragraph or list of it has too much markup';
  return undefined;
}

function marksIn(text: string): number {
  return text.match(MARK)?.length ?? 0;
}
