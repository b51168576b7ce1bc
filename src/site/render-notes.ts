import { type Html, html } from './html.js';

/** What is to know of an answer beside what it states. */
export function renderNotes(notes: readonly string[]): Html[] {
  return notes.map((note) => html`<p class="note">${note}</p>`);
}
