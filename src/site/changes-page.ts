import type { Change } from '../changes/change.js';
import { describeChange, subjectName } from '../changes/describe-change.js';
import { groupChanges } from '../changes/group-changes.js';
import { tallyChanges } from '../changes/tally-changes.js';
import { type Html, html } from './html.js';

/** Changes that were made together: in a commit, or between two builds of the site. */
export interface PageEdit {
  /** ISO 8601. */
  at: string;
  changes: readonly Change[];
}

/** What changed, the newest first. */
export function renderChangesPage(edits: readonly PageEdit[]): Html {
  return html`<h1>Changes</h1>
<p class="lead">What changed in meaning, the newest first. <a href="feed.xml">Follow it as a feed</a>.</p>
${edits.length === 0 && html`<p>No changes are known yet. The next build is compared with this one.</p>`}
${edits.map(
  ({ at, changes }) => html`<section>
<h2><time datetime="${at}">${at.slice(0, 10)}</time></h2>
<p>${tallyChanges(changes)}</p>
${renderChangeList(changes)}
</section>`,
)}`;
}

/** The changes of each family, and in it of each role. */
export function renderChangeList(changes: readonly Change[]): Html {
  return html`${groupChanges(changes).map(
    ({ family, subjects }) => html`<h3>${family}</h3>
<ul class="edits">${subjects.map(
      ([first, ...others]) =>
        html`<li><b>${subjectName(first)}</b><ul>${[first, ...others].map(renderChange)}</ul></li>`,
    )}</ul>`,
  )}`;
}

function renderChange(change: Change): Html {
  const { text, reworded } = describeChange(change);
  return html`<li>${text}${reworded && html`: <ins>${reworded.after}</ins> <del>${reworded.before}</del>`}</li>`;
}
