import { tallyChanges } from '../changes/tally-changes.js';
import { type PageEdit, renderChangeList } from './changes-page.js';
import { type Html, html } from './html.js';

/** The changes as an Atom feed. The ids of its entries stay the same from build to build. */
export function renderFeed(name: string, edits: readonly PageEdit[], builtAt: string): string {
  const [newest] = edits;
  return html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>urn:rolecall:changes:${encodeURIComponent(name)}</id>
<title>Changes to ${name}</title>
<author><name>Rolecall</name></author>
<updated>${newest?.at ?? builtAt}</updated>
<link rel="alternate" type="text/html" href="changes.html"/>
${edits.map(renderEntry)}</feed>
`.text;
}

function renderEntry({ at, changes }: PageEdit): Html {
  return html`<entry>
<id>urn:rolecall:changes:${at}</id>
<title>${tallyChanges(changes)}</title>
<updated>${at}</updated>
<link rel="alternate" type="text/html" href="changes.html"/>
<content type="html">${renderChangeList(changes).text}</content>
</entry>
`;
}
