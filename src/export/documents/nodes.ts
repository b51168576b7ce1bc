import type { BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root, Table } from 'mdast';

/** A piece of a document, in any format. */
export type DocumentBlock = BlockContent;

/** A document that can be written as Markdown, a page or a Word file. The title is not among the blocks. */
export interface Composition {
  title: string;
  blocks: readonly DocumentBlock[];
}

/** The title and the blocks as one tree. */
export function treeOf({ title, blocks }: Composition): Root {
  return { type: 'root', children: [headingNode(1, title), ...blocks] };
}

/** Level 1 is the title of the document. */
export function headingNode(level: number, text: string): Heading {
  const depth = Math.min(Math.max(level, 1), 6) as Heading['depth'];
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** A paragraph for each stretch between blank lines. */
export function paragraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .filter((stretch) => stretch.trim() !== '')
    .map((stretch) => paragraph(...lines(stretch)));
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A line in italics: a note, a source. */
export function remark(...children: PhrasingContent[]): Paragraph {
  return paragraph({ type: 'emphasis', children });
}

export function plainText(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A text, as a link if the address of its page is known. */
export function linked(text: string, url: string | undefined): PhrasingContent {
  if (url === undefined || !/^https?:/.test(url)) return plainText(text);
  return { type: 'link', url, children: [{ type: 'text', value: text }] };
}

/** A list. `indents` says how many steps each item is indented. */
export function list(
  items: readonly (readonly PhrasingContent[])[],
  { ordered = false, indents = [] }: { ordered?: boolean; indents?: readonly number[] } = {},
): List {
  const top = emptyList(ordered);
  const open: { list: List; indent: number }[] = [{ list: top, indent: 0 }];
  for (const [at, children] of items.entries()) {
    const indent = indents[at] ?? 0;
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > indent) open.pop();
    const current = open.at(-1);
    const parent = current?.list.children.at(-1);
    if (current && parent && indent > current.indent) {
      const inner = emptyList(ordered);
      parent.children.push(inner);
      open.push({ list: inner, indent });
    }
    open.at(-1)?.list.children.push(listItem(children));
  }
  return top;
}

function emptyList(ordered: boolean): List {
  return { type: 'list', ordered, spread: false, children: [] };
}

function listItem(children: readonly PhrasingContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(...children)] };
}

/** Facts, each with its name. */
export function factList(facts: readonly { label: string; value: string }[]): List {
  return list(
    facts.map(({ label, value }) => [
      { type: 'strong', children: [plainText(`${label}:`)] },
      plainText(` ${value}`),
    ]),
  );
}

/** A table, the names of its columns first. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Table {
  return {
    type: 'table',
    children: [columns, ...rows].map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: lines(cell) })),
    })),
  };
}

/** A text with the breaks between its lines. */
function lines(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((line, at): PhrasingContent[] =>
      at === 0 ? [plainText(line)] : [{ type: 'break' }, plainText(line)],
    );
}
