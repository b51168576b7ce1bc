import { type Html, html, markup } from './html.js';
import type { Root } from './render-cell.js';

/** What all pages of a site have in common. */
export interface SiteFrame {
  /** The name of the site. */
  name: string;
  /** Names of roles and families to search with, as an example. */
  example: string;
}

interface Content {
  title: string;
  root: Root;
  main: Html;
  /** The path of the same page as JSON, from the root. */
  json?: string;
  current?: 'families' | 'grades' | 'changes';
}

const PLACES = [
  ['families', 'index.html', 'Families'],
  ['grades', 'grades.html', 'Grades'],
  ['changes', 'changes.html', 'Changes'],
] as const;

/** A whole page. It can be read without script, and works in any folder of any server. */
export function renderPage(
  { name, example }: SiteFrame,
  { title, root, main, json, current }: Content,
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === name ? name : `${title} · ${name}`}</title>
<link rel="stylesheet" href="${root}site.css">
<link rel="alternate" type="application/atom+xml" href="${root}feed.xml" title="Changes">
${json && html`<link rel="alternate" type="application/json" href="${root}${json}">`}
<script defer src="${root}load-search.js"></script>
<noscript><style>.search, .found { display: none; }</style></noscript>
</head>
<body data-root="${root}">
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="name" href="${root}index.html">${name}</a>
<nav aria-label="Site">${PLACES.map(
    ([place, file, label]) =>
      html`<a href="${root}${file}"${place === current && markup(' aria-current="page"')}>${label}</a>`,
  )}</nav>
</header>
<form class="search" role="search">
<label for="question">Ask about a role</label>
<input id="question" type="search" name="q" autocomplete="off" placeholder="${example}" enterkeyhint="search">
<button>Ask</button>
</form>
<section class="found" aria-label="Answer" aria-live="polite"></section>
<main id="content">
${main}
</main>
<footer class="bottom">
<p>Everything here is computed from the catalogue of roles. What a page does not state is not guessed.
${json && html` <a href="${root}${json}">This page as JSON</a>.`}</p>
</footer>
</body>
</html>
`.text;
}
