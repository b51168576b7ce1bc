import type { Answer } from '../answers/answer.js';
import { type Html, html } from './html.js';
import { renderNotes } from './render-notes.js';
import { renderPart } from './render-part.js';

/** From the page of a role or family to the root of the site. */
export const ROOT = '../';

/** An answer under a heading. The sentence is left out where the parts say the same. */
export function section(heading: string, { headline, parts, notes, outcome }: Answer): Html {
  return html`<section>
<h2>${heading}</h2>
${(outcome !== 'answered' || parts.length === 0) && html`<p>${headline}</p>`}
${parts.map((part) => renderPart(part, ROOT))}
${renderNotes(notes)}
</section>`;
}

/** A section only where the page states the fact. */
export function sectionIfStated(heading: string, answer: Answer): Html {
  return answer.outcome === 'answered' ? section(heading, answer) : html``;
}
