import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { UnreadableError } from '../files/unreadable-error.js';
import type { Piece } from '../piece.js';
import { find, findAll, textOf } from './elements.js';
import { HtmlReader } from './html-reader.js';
import { markBold } from './mark-bold.js';
import { withoutMenus } from './menus.js';

/** What an HTML text holds: its pieces, and the title of its head. */
export interface ReadHtml {
  title?: string;
  pieces: Piece[];
}

/** Reads HTML. Its first line is line `firstLine` of the file. Throws `UnreadableError` if its elements nest too deep. */
export function readHtml(html: string, firstLine = 1): ReadHtml {
  if (isTooDeep(html)) throw new UnreadableError(`its elements are nested more than ${DEEPEST} deep`);
  const tree = fromHtml(html, { fragment: !/<(?:html|body|head|!doctype)\b/i.test(html) });
  const title = textOf(find(tree, (node) => node.tagName === 'title'));
  const main = onlyMain(tree);
  markBold(tree);
  const reader = new HtmlReader(firstLine);
  reader.read(main ?? tree);
  return { ...(title !== '' && { title }), pieces: main ? reader.pieces : withoutMenus(reader.pieces) };
}

/** No person writes pages that nest deeper, and a parser would run out of memory. */
const DEEPEST = 300;

/** Elements without a required end tag. Their start tags say nothing about depth. */
const ENDLESS =
  /^(?:p|li|d[td]|t[rdh]|thead|tbody|tfoot|col|option|br|hr|img|input|link|meta|area|base|wbr|source|html|head|body)$/i;

function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (ENDLESS.test(name)) continue;
    depth = Math.max(depth + (end === '/' ? -1 : 1), 0);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The element that holds the page's text, if the page marks one. */
function onlyMain(tree: Root): Element | undefined {
  const mains = findAll(tree, (node) => node.tagName === 'main' || node.properties['role'] === 'main');
  const articles = findAll(tree, ({ tagName }) => tagName === 'article');
  return mains[0] ?? (articles.length === 1 ? articles[0] : undefined);
}
