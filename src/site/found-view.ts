import type { Answer, Choice } from '../answers/answer.js';
import type { RoleRef } from '../answers/role-ref.js';
import { type Html, html } from './html.js';
import { type Root, roleLink } from './render-cell.js';
import { renderNotes } from './render-notes.js';
import { renderPart } from './render-part.js';
import { renderSources } from './render-sources.js';

/** The answer to a search, with its sources and what to ask next. */
export function renderFound(answer: Answer, root: Root): Html {
  const { headline, parts, notes, sources, choices, followUps, roles, outcome } = answer;
  const [role] = outcome === 'answered' || outcome === 'not_documented' ? roles : [];
  return html`<h2>${headline}</h2>
${parts.map((part) => renderPart(part, root))}
${buttons(choices)}
${renderNotes(notes)}
${renderSources(sources)}
${role && html`<p class="links">${roleLink(role, root)}</p>`}
${buttons(followUps)}`;
}

function buttons(choices: readonly Choice[]): Html {
  if (choices.length === 0) return html``;
  return html`<p class="choices">${choices.map(
    ({ label, question }) => html`<button type="button" data-question="${question}">${label}</button> `,
  )}</p>`;
}

const MOST_TITLES = 8;

/** The roles that a person who is still typing may mean. */
export function renderTitles(roles: readonly RoleRef[], root: Root): Html {
  if (roles.length === 0) return html``;
  return html`<ul class="roles">${roles
    .slice(0, MOST_TITLES)
    .map((role) => html`<li>${roleLink(role, root)} <span>${role.family}</span></li>`)}</ul>`;
}
