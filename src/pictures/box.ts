import { type Colours, inkOf } from './colours.js';
import { type Font, wrapText } from './measure-text.js';
import { renderWords } from './svg.js';

const TITLE: Font = { size: 13, bold: true };
const SMALL: Font = { size: 11 };
const LINE = { title: 17, small: 15 };
const PADDING = { x: 10, y: 9 };

/** A role in a drawing, with the small text under its title. Texts are broken into lines, and the height follows from them. */
export interface Box {
  title: readonly string[];
  small: readonly string[];
  width: number;
  height: number;
  /** `here` is the role that the drawing is about; `outside` is not in the catalogue. */
  look: 'plain' | 'here' | 'outside';
}

export interface BoxContent {
  title: string;
  small?: string;
  look?: Box['look'];
}

/** A box of a given width, as high as its content needs. */
export function makeBox({ title, small, look = 'plain' }: BoxContent, width: number): Box {
  const inner = width - 2 * PADDING.x;
  const titleLines = wrapText(title, inner, TITLE);
  const smallLines = small ? wrapText(small, inner, SMALL) : [];
  return {
    title: titleLines,
    small: smallLines,
    width,
    height: titleLines.length * LINE.title + smallLines.length * LINE.small + 2 * PADDING.y,
    look,
  };
}

/** A box with its upper left corner at a point. */
export function renderBox(box: Box, x: number, y: number, colours: Colours): string {
  const isHere = box.look === 'here';
  const dashes = box.look === 'outside' ? ' stroke-dasharray="4 3"' : '';
  const shape = [
    `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="6"`,
    ` fill="${inkOf(isHere ? 'accent-box' : box.look === 'outside' ? 'paper' : 'box', colours)}"`,
    ` stroke="${inkOf(isHere ? 'accent' : 'line', colours)}" stroke-width="${isHere ? 2 : 1}"${dashes}/>`,
  ].join('');
  const left = x + PADDING.x;
  const top = y + PADDING.y + TITLE.size - 1;
  const title = renderWords(
    { x: left, y: top, lines: box.title, ...TITLE, lineHeight: LINE.title, ink: isHere ? 'accent' : 'text' },
    colours,
  );
  const small = renderWords(
    {
      x: left,
      y: top + box.title.length * LINE.title,
      lines: box.small,
      ...SMALL,
      lineHeight: LINE.small,
      ink: 'quiet',
    },
    colours,
  );
  return `${shape}${title}${small}`;
}
