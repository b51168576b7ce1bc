import { gradeLabelOf, gradeOf } from '../answers/wording.js';
import type { Catalog } from '../catalog/catalog.js';
import { grouped } from '../collections.js';
import { sitePath } from '../site-address.js';
import { capital, count } from '../text/prose.js';
import { type Html, html } from './html.js';
import { roleLink } from './render-cell.js';

/** The first page: every family with its roles. */
export function renderIndexPage(name: string, { families, roles }: Catalog): Html {
  return html`<h1>${name}</h1>
<p class="lead">${capital(count(roles.length, 'role'))} in ${count(families.length, 'job family', 'job families')}.</p>
<ul class="families">${families.map(
    (family) => html`<li>
<h2><a href="${sitePath({ kind: 'family', id: family.id })}">${family.name}</a></h2>
${family.summary && html`<p>${firstSentence(family.summary)}</p>`}
<ul class="roles">${family.roles.map(
      (role) =>
        html`<li>${roleLink(role, '')} <span>${gradeLabelOf(role) === undefined ? '' : capital(gradeOf(role))}</span></li>`,
    )}</ul>
</li>`,
  )}</ul>`;
}

/** Every role by its grade, the highest first. */
export function renderGradesPage({ roles, architecture }: Catalog): Html {
  const ordered = roles.toSorted((a, b) => (b.grade ?? -1) - (a.grade ?? -1));
  const byGrade = grouped(ordered, (role) => capital(gradeOf(role)));
  return html`<h1>${capital(architecture.grades.many)}</h1>
<p class="lead">Every role by its ${architecture.grades.one}, the highest first.</p>
${[...byGrade].map(
  ([heading, members]) => html`<section class="grade">
<h2>${heading} <span class="count">${count(members.length, 'role')}</span></h2>
<ul class="roles">${members.map(
    (role) => html`<li>${roleLink(role, '')} <span>${role.family.name}</span></li>`,
  )}</ul>
</section>`,
)}`;
}

const LONGEST = 240;

/** The beginning of a summary; the page of the family has all of it. */
function firstSentence(text: string): string {
  const [sentence = text] = /^.*?[.!?](?=\s|$)/s.exec(text) ?? [];
  return sentence.length <= LONGEST ? sentence : `${sentence.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
