import { setOfWords } from '../../../text/set-of-words.js';
import { oneLine } from '../page.js';
import type { Piece } from '../piece.js';

/** Numbers of sections: "2.1 Baker", "3) Baker". */
const NUMBER = /^\d{1,2}(?:(?:\.\d{1,2})+\.?|[.)])\s+(?=\S)/;
/** Bullets and the like, and pictures anywhere. */
const ORNAMENT =
  /^\d\uFE0F?\u20E3\s*|^[^\p{L}\p{N}("“'‘[{<#@&]+(?=\S)|(?![©®™])\p{Extended_Pictographic}[\uFE0F\u200D]*/gu;

/** Reads the headings of a page without decoration: numbers, pictures, a colon at the end, words in capitals. */
export function headingReader(pieces: readonly Piece[]): (heading: string) => string {
  let inText: ReadonlyMap<string, string> | undefined;
  const end = endOfHeadings(pieces);
  return (heading) => {
    const plain = oneLine(heading.replace(NUMBER, '').replace(ORNAMENT, '').replace(NUMBER, '')).replace(
      end,
      '',
    );
    if (!isInCapitals(plain)) return plain === '' ? oneLine(heading) : plain;
    inText ??= wordsInText(pieces);
    return inTitleCase(plain, inText);
  };
}

/** What headings end with. Some pages end all of them like sentences. */
function endOfHeadings(pieces: readonly Piece[]): RegExp {
  const headings = pieces.filter(({ kind }) => kind === 'heading');
  const stopped = headings.filter((piece) => piece.kind === 'heading' && /\p{L}\.$/u.test(piece.text.trim()));
  return stopped.length > 2 && stopped.length * 2 > headings.length ? /\s*[:.]+$/ : /\s*:+$/;
}

/** Whether a heading is set in capitals: "SENIOR BAKER", but not "CEO" or "VP, HR". */
function isInCapitals(heading: string): boolean {
  const words = heading.match(/\p{L}+/gu) ?? [];
  return !/\p{Ll}/u.test(heading) && words.some((word) => word.length >= SHORTEST);
}

/** Initials are seldom longer. */
const SHORTEST = 5;
const SMALL = setOfWords('a an and at by for from in of on or the to with');
/** Initials that keep their capitals even if the page has them nowhere else. */
const INITIALS = /^(?:[IVX]+|\p{Lu}*\d\S*|[^\P{L}AEIOUY]+|C\p{Lu}{1,2}O|AI|AR|BI|IC|IT|PR|QA|UI|UX)$/u;

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** Writes each word as the page's text does, else with one capital. Small words and initials are exceptions. */
function inTitleCase(heading: string, inText: ReadonlyMap<string, string>): string {
  return heading.replace(WORD, (word, at: number) => {
    const lower = word.toLowerCase();
    const written = inText.get(lower);
    if (SMALL.has(lower) && at > 0) return lower;
    if (written !== undefined && /\p{Lu}/u.test(written)) return written;
    if (written === undefined && INITIALS.test(word)) return word;
    return word.charAt(0) + lower.slice(1);
  });
}

/** The words of a page's text by their small letters, each in the form with the most capitals. */
function wordsInText(pieces: readonly Piece[]): Map<string, string> {
  const words = new Map<string, string>();
  const lines = pieces.flatMap(linesOf).filter((line) => /\p{Ll}/u.test(line));
  for (const word of lines.flatMap((line) => line.match(WORD) ?? [])) {
    const lower = word.toLowerCase();
    const known = words.get(lower);
    if (known === undefined || capitalsIn(word) > capitalsIn(known)) words.set(lower, word);
  }
  return words;
}

function linesOf(piece: Piece): string[] {
  if (piece.kind === 'paragraph') return piece.lines.map(({ text }) => text);
  return piece.kind === 'item' ? [piece.text] : [];
}

function capitalsIn(word: string): number {
  return word.match(/\p{Lu}/gu)?.length ?? 0;
}
