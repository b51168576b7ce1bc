import { type Html, html } from './html.js';

/** The notes of an answer. */
export function renderNotes(notes: readonly string[]): Html[] {
  return notes.map((note) => html`<p class="note">${note}</p>`);
}
