import type { Answer } from '../answers/answer.js';
import { type Html, html } from './html.js';
import { renderNotes } from './render-notes.js';
import { renderPart } from './render-part.js';

/** From the page of a role or family to the root of the site. */
export const ROOT = '../';

/** An answer under a heading. Leaves out the headline if the parts say the same. */
export function section(heading: string, { headline, parts, notes, outcome }: Answer): Html {
  return html`<section>
<h2>${heading}</h2>
${(outcome !== 'answered' || parts.length === 0) && html`<p>${headline}</p>`}
${parts.map((part) => renderPart(part, ROOT))}
${renderNotes(notes)}
</section>`;
}

/** A section if the page states the fact, else nothing. */
export function sectionIfStated(heading: string, answer: Answer): Html {
  return answer.outcome === 'answered' ? section(heading, answer) : html``;
}
