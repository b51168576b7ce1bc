import { basicPart } from '../answers/parts/basic-part.js';
import type { ComparisonPart, ListPart, Part, TablePart } from '../answers/parts/part.js';
import { type Html, html } from './html.js';
import { type Root, renderCell, roleLink } from './render-cell.js';

/** A part of an answer as markup. Ladders are tables, and reporting lines are lists. */
export function renderPart(whole: Part, root: Root): Html {
  const part = basicPart(whole);
  switch (part.kind) {
    case 'text':
      return html`<p>${part.text}</p>`;
    case 'facts':
      return html`<dl class="facts">${part.facts.map(
        ({ label, value }) => html`<div><dt>${label}</dt><dd>${renderCell(value, root)}</dd></div>`,
      )}</dl>`;
    case 'list':
      return renderList(part);
    case 'table':
      return renderTable(part, root);
    case 'comparison':
      return renderComparison(part, root);
    case 'copy':
      return part.aside ? html`` : html`<pre>${part.text}</pre>`;
  }
}

function renderList({ heading, items, indents, ordered }: ListPart): Html {
  const rows = items.map((item, at) => {
    const steps = indents?.[at] ?? 0;
    return steps > 0 ? html`<li style="--steps: ${steps}">${item}</li>` : html`<li>${item}</li>`;
  });
  return html`${heading && html`<h3>${heading}</h3>`}${
    ordered ? html`<ol>${rows}</ol>` : html`<ul${indents && html` class="steps"`}>${rows}</ul>`
  }`;
}

function renderTable({ caption, columns, rows, here }: TablePart, root: Root): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row, at) =>
      html`<tr${at === here && html` class="here" aria-current="true"`}>${row.map(
        (cell) => html`<td>${renderCell(cell, root)}</td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}

function renderComparison({ caption, from, to, rows }: ComparisonPart, root: Root): Html {
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}"><table>
<caption>${caption}</caption>
<thead><tr><td></td><th scope="col">${roleLink(from, root)}</th><th scope="col">${roleLink(to, root)}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${row.label}</th><td>${renderCell(row.from, root)}</td><td>${renderCell(row.to, root)}</td></tr>`,
  )}</tbody>
</table></div>`;
}
