import type { Composition } from './documents/nodes.js';
import type { ExportFormat } from './format.js';

/** A document in one of the formats of documents. The library of a format is loaded only when it is needed. */
export async function renderComposition(
  document: Composition,
  format: Extract<ExportFormat, 'md' | 'html' | 'docx'>,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'md':
      return (await import('./documents/render-as-markdown.js')).renderAsMarkdown(document);
    case 'html':
      return (await import('./documents/render-as-html.js')).renderAsHtml(document);
    case 'docx':
      return (await import('./documents/render-as-docx.js')).renderAsDocx(document);
  }
}
