import GithubSlugger from 'github-slugger';
import type { Heading, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { toString as textIn } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { kindOfHeading } from './heading.js';
import { isListOfLines } from './lost-bullet.js';
import { mendMarkdown } from './mend-markdown.js';
import { type Cell, oneLine, type Section, type Statement } from './page.js';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);

/** `## Heading {#anchor}`, as Hugo has it. */
const OWN_ANCHOR = /\s*\{#([\w-]+)\}\s*$/;

/** What a Markdown text holds: its front matter as YAML text, and its sections, the one before any heading first. */
export interface ParsedMarkdown {
  frontMatter?: string;
  sections: Section[];
}

/** Reads Markdown with front matter, GFM tables, HTML and shortcodes. Never throws for what it says. */
export function parseMarkdown(text: string): ParsedMarkdown {
  const tree: Root = parser.parse(mendMarkdown(text));
  const slugger = new GithubSlugger();
  let statements: Statement[] = [];
  const sections: Section[] = [{ heading: '', depth: 0, line: 1, statements }];
  let around = 0;
  for (const node of tree.children) {
    if (node.type === 'heading') around = node.depth;
    const heading = headingIn(node, around);
    if (heading) {
      statements = [];
      const [, anchor = slugger.slug(heading.text)] = OWN_ANCHOR.exec(heading.text) ?? [];
      const { depth } = heading;
      const words = oneLine(heading.text.replace(OWN_ANCHOR, ''));
      sections.push({ heading: words, depth, line: lineOf(node), anchor, statements });
    } else statements.push(...statementsIn(node));
  }
  const [first] = tree.children;
  return { frontMatter: first?.type === 'yaml' ? first.value : undefined, sections };
}

/** A heading, or a line in bold or with a colon that does a heading's work. */
function headingIn(node: RootContent, around: number): { text: string; depth: number } | undefined {
  if (node.type === 'heading') return { text: plain(node), depth: node.depth };
  if (node.type !== 'paragraph') return undefined;
  const text = plain(node);
  const isBold = node.children.length === 1 && node.children[0]?.type === 'strong';
  const isLabel = /^\S+(?: \S+){0,3}:$/.test(text);
  const words = text.replace(/:$/, '');
  if (!(isBold || isLabel) || kindOfHeading(words) === 'other') return undefined;
  return { text: words, depth: Math.min(around + 1, 6) };
}

function statementsIn(node: RootContent): Statement[] {
  switch (node.type) {
    case 'paragraph':
      return paragraphsIn(node.children, lineOf(node));
    case 'heading':
      return texts('paragraph', plain(node), lineOf(node));
    case 'list':
      return node.children.flatMap((item) => itemsIn(item.children, lineOf(item)));
    case 'table':
      return rowsIn(node);
    case 'html':
      return texts('paragraph', withoutTags(node.value), lineOf(node));
    case 'code':
      return texts('code', node.value, lineOf(node));
    case 'blockquote':
    case 'footnoteDefinition':
      return node.children.flatMap(statementsIn);
    default:
      return [];
  }
}

/** Its lines where it breaks them itself, or each begins anew; where the source is merely wrapped, one. */
function paragraphsIn(children: readonly PhrasingContent[], line: number): Statement[] {
  const asList = isListOfLines(textIn(children, { includeHtml: false }).split('\n'));
  return linesIn(asList ? children.flatMap(breakLines) : children).flatMap((part) =>
    texts('paragraph', plain(part), part[0] ? lineOf(part[0]) : line),
  );
}

/** An item is its own text; the items inside it follow it. */
function itemsIn(children: readonly RootContent[], line: number): Statement[] {
  const own = children.filter(({ type }) => type === 'paragraph').map((child) => plain(child));
  const others = children.filter(({ type }) => type !== 'paragraph').flatMap(statementsIn);
  return [...texts('item', own.join(' '), line), ...others];
}

function rowsIn({ children: [head, ...rows] }: Table): Statement[] {
  const columns = head?.children.map((cell) => plain(cell)) ?? [];
  return rows.map((row) => rowOf(row, columns));
}

function rowOf(row: TableRow, columns: readonly string[]): Statement {
  const cells = row.children.map(({ children }): Cell => linesIn(children).map(cellLine));
  const text = cells.map((cell) => cell.map((line) => line.text).join(' / ')).join(' | ');
  return { kind: 'row', text, line: lineOf(row), columns, cells };
}

function cellLine(children: readonly PhrasingContent[]): Cell[number] {
  const address = children.map((child) => (child.type === 'link' ? child.url : '')).join('');
  const anchor = /^#(.+)/.exec(address)?.[1];
  return { text: plain(children), anchor };
}

function linesIn(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break' || (child.type === 'html' && /^<br\b/i.test(child.value))) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** The lines of a text, with breaks between them. */
function breakLines(child: PhrasingContent): PhrasingContent[] {
  if (child.type !== 'text') return [child];
  const start = child.position?.start.line ?? 1;
  return child.value.split('\n').flatMap((value, index): PhrasingContent[] => {
    const point = { line: start + index, column: 1 };
    const text: PhrasingContent = { type: 'text', value, position: { start: point, end: point } };
    return index === 0 ? [text] : [{ type: 'break' }, text];
  });
}

function plain(node: RootContent | Heading | readonly PhrasingContent[]): string {
  return oneLine(textIn(node, { includeHtml: false, includeImageAlt: false }));
}

function texts(kind: 'paragraph' | 'item' | 'code', text: string, line: number): Statement[] {
  const words = oneLine(text);
  return words === '' ? [] : [{ kind, text: words, line }];
}

function withoutTags(html: string): string {
  return html.replace(/<!--[\s\S]*?-->/g, ' ').replace(/<[^<>]*>/g, ' ');
}

function lineOf(node: RootContent | TableRow | { position?: RootContent['position'] }): number {
  return node.position?.start.line ?? 1;
}
