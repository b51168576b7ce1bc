/**
 * The widths of characters in hundredths of the font size, for the widest of the fonts that systems use for pages. A text
 * that fits in it fits in any of them.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [30, "'Iijl"],
  [35, ' ,./:;\\|'],
  [40, '()-[]ft'],
  [45, '!r'],
  [50, '"*J`'],
  [55, 'csz'],
  [60, '?L_kvxy'],
  [65, '0123456789$FTabdeghnopqu{}'],
  [70, 'ABEKPSVXYZ'],
  [75, 'CNRU'],
  [80, '&DGHOQ'],
  [85, '#+<=>^w~'],
  [90, 'M'],
  [100, '%Wm'],
  [105, '@'],
];

const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((each) => [each, width] as const)),
);

/** For characters that are not in the table. Letters with accents are as wide as without; signs of other scripts are squares. */
const OTHER = { letter: 80, square: 105 };

/** Bold letters of the same font are wider by this factor. */
const BOLD = 1.13;

export interface Font {
  /** In pixels. */
  size: number;
  bold?: boolean;
}

/** The most pixels that a text needs on a line. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  const hundredths = [...text].reduce((sum, character) => sum + characterWidth(character), 0);
  return (hundredths / 100) * size * (bold ? BOLD : 1);
}

function characterWidth(character: string): number {
  const known = WIDTH_OF.get(character);
  if (known !== undefined) return known;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)
    ? OTHER.letter
    : OTHER.square;
}

/** Breaks a text into lines that fit a width in pixels: between words, or inside a word that is too long for a line. */
export function wrapText(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => piecesOf(each, width, font))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number, font: Font): string[] {
  if (textWidth(word, font) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, font) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
