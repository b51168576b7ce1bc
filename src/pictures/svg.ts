import { escapeXml } from '../text/escape.js';
import { type Colours, inkOf } from './colours.js';
import type { Drawing, Picture } from './picture.js';

const FONTS = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

interface Sheet {
  title: string;
  alt: string;
  width: number;
  height: number;
  /** The shapes, as SVG. */
  content: string;
}

/** Shapes as a whole picture with a title and a description. In a page it has no background of its own. */
export function renderSheet(
  { title, alt, width, height, content }: Sheet,
  { id, colours }: Pick<Drawing, 'id' | 'colours'>,
): Picture {
  const ground =
    colours === 'page' ? '' : `<rect width="100%" height="100%" fill="${inkOf('paper', colours)}"/>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="${id}-title ${id}-desc" font-family="${FONTS}">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(alt)}</desc>`,
    ground,
    content,
    '</svg>',
  ].join('');
  return { svg, width, height, alt };
}

interface Words {
  x: number;
  /** The baseline of the first line. */
  y: number;
  lines: readonly string[];
  size: number;
  lineHeight: number;
  bold?: boolean;
  ink: 'text' | 'quiet' | 'accent';
}

/** Lines of text below each other. */
export function renderWords({ x, y, lines, size, lineHeight, bold, ink }: Words, colours: Colours): string {
  const attributes = [
    `font-size="${size}"`,
    ...(bold ? ['font-weight="600"'] : []),
    `fill="${inkOf(ink, colours)}"`,
  ].join(' ');
  return lines
    .map((line, at) => `<text x="${x}" y="${y + at * lineHeight}" ${attributes}>${escapeXml(line)}</text>`)
    .join('');
}

/** A line from corner to corner. Dashed means that it is only typically so. */
export function renderLine(
  corners: readonly (readonly [x: number, y: number])[],
  colours: Colours,
  dashed = false,
): string {
  const points = corners.map((corner) => corner.join(',')).join(' ');
  const dashes = dashed ? ' stroke-dasharray="4 3"' : '';
  return `<polyline points="${points}" fill="none" stroke="${inkOf('line', colours)}" stroke-width="1.5"${dashes}/>`;
}
