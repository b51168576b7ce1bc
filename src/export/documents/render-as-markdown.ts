import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Composition, treeOf } from './nodes.js';

/** A document as Markdown, with tables as GitHub and GitLab show them. Escapes what people wrote, so it never becomes markup. */
export function renderAsMarkdown(document: Composition): string {
  return toMarkdown(treeOf(document), {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
}
