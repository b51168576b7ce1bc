import type { Source } from '../answers/answer.js';
import { sourceLine } from '../answers/render-text.js';
import { upkeepLines } from '../answers/upkeep.js';
import { type Html, html } from './html.js';

/** The pages that an answer comes from, with links if their addresses are known, and their owners. */
export function renderSources(sources: readonly Source[]): Html {
  if (sources.length === 0) return html``;
  return html`<p class="source">Source: ${sources.map(
    (source, at) => html`${at > 0 && '; '}${renderSource(source)}`,
  )}</p>${upkeepLines(sources).map((line) => html`<p class="source">${line}</p>`)}`;
}

function renderSource(source: Source): Html {
  const line = sourceLine(source);
  return source.url && isWebAddress(source.url) ? html`<a href="${source.url}">${line}</a>` : html`${line}`;
}

/** Other kinds of addresses could run script. */
function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
