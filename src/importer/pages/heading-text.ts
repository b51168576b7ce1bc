import { oneLine } from './page.js';
import type { Piece } from './piece.js';

/** "2.1 Baker", "3) Baker": a place in the page's own order. */
const NUMBER = /^\d{1,2}(?:(?:\.\d{1,2})+\.?|[.)])\s+(?=\S)/;
/** Pictures, bullets and the like. */
const ORNAMENT = /^[^\p{L}\p{N}("“'‘[{<#@&]+(?=\S)|\s*\p{Extended_Pictographic}\uFE0F?\s*$/gu;

/** Reads the headings of a page without what only decorates them: numbers, pictures, a colon at the end, capitals. */
export function headingReader(pieces: readonly Piece[]): (heading: string) => string {
  let inText: ReadonlyMap<string, string> | undefined;
  return (heading) => {
    const plain = oneLine(heading.replace(NUMBER, '').replace(ORNAMENT, '').replace(NUMBER, '')).replace(
      /\s*:+$/,
      '',
    );
    if (!isInCapitals(plain)) return plain === '' ? oneLine(heading) : plain;
    inText ??= wordsInText(pieces);
    return inTitleCase(plain, inText);
  };
}

/** "SENIOR BAKER"; not "CEO", "IC3" or "VP, HR". */
function isInCapitals(heading: string): boolean {
  const words = heading.match(/\p{L}+/gu) ?? [];
  return !/\p{Ll}/u.test(heading) && words.some((word) => word.length >= SHORTEST);
}

/** Initials are seldom longer. */
const SHORTEST = 5;
const SMALL = new Set('a an and at by for from in of on or the to with'.split(' '));
/** Initials that are written so even where a page says them nowhere else. */
const INITIALS = /^(?:[IVX]+|\p{Lu}*\d\S*|[^\P{L}AEIOUY]+|C\p{Lu}{1,2}O|AI|AR|BI|IC|IT|PR|QA|UI|UX)$/u;

/** Each word as the text has it; else with a capital, but for small words and initials. */
function inTitleCase(heading: string, inText: ReadonlyMap<string, string>): string {
  return heading.replace(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    const written = inText.get(lower);
    if (SMALL.has(lower) && at > 0) return lower;
    if (written !== undefined && /\p{Lu}/u.test(written)) return written;
    if (written === undefined && INITIALS.test(word)) return word;
    return word.charAt(0) + lower.slice(1);
  });
}

/** The words of a page's text in the form that has most capitals, by their small letters. */
function wordsInText(pieces: readonly Piece[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const piece of pieces) {
    const lines =
      piece.kind === 'paragraph'
        ? piece.lines.map(({ text }) => text)
        : piece.kind === 'item'
          ? [piece.text]
          : [];
    for (const line of lines)
      if (/\p{Ll}/u.test(line))
        for (const word of line.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []) {
          const known = words.get(word.toLowerCase());
          if (known === undefined || capitalsIn(word) > capitalsIn(known))
            words.set(word.toLowerCase(), word);
        }
  }
  return words;
}

function capitalsIn(word: string): number {
  return word.match(/\p{Lu}/gu)?.length ?? 0;
}
