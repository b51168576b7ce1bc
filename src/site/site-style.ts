import { inkVariables } from '../pictures/colours.js';

/** The style of all pages: phones first, light and dark, and on paper. */
export const SITE_STYLE = `:root { color-scheme: light dark; ${inkVariables('light')}
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Source Serif 4', Charter, Georgia, serif;
  --sans: Inter, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
@media (prefers-color-scheme: dark) { :root { ${inkVariables('dark')} } }

* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scrollbar-gutter: stable; }
body { margin: 0 auto; padding: 0 20px; max-width: 880px; background: var(--paper); color: var(--text);
  font: 17px/1.6 var(--sans); overflow-wrap: break-word; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(2rem, 1.5rem + 2.6vw, 2.75rem); letter-spacing: -0.015em; margin: 0.2em 0 0.4em; }
h2 { font-size: 1.5rem; margin: 0 0 0.7rem; }
h3 { font-size: 1.1rem; margin: 1.4rem 0 0.4rem; }
p { margin: 0 0 0.9rem; max-width: 68ch; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }

.skip { position: absolute; left: -999px; }
.skip:focus { left: 20px; top: 8px; background: var(--paper); padding: 8px; z-index: 1; }
.top { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; padding: 20px 0 14px; }
.top .name { font-family: var(--serif); font-size: 1.15rem; font-weight: 600; color: var(--text); text-decoration: none; margin-right: auto; }
.top nav { display: flex; gap: 4px 20px; }
.top nav a { padding: 6px 0; color: var(--quiet); text-decoration: none; font-size: 0.95rem; }
.top nav a:hover { color: var(--accent); }
.top nav [aria-current] { color: var(--text); box-shadow: inset 0 -2px var(--accent); }

.search { display: flex; gap: 8px; margin-bottom: 40px; }
.search label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.search input { flex: 1; min-width: 0; height: 46px; padding: 0 14px; font: inherit; font-size: 1rem; color: var(--text);
  background: var(--box); border: 1px solid var(--line); border-radius: 8px; }
.search input::placeholder { color: var(--quiet); opacity: 1; }
button { font: inherit; font-size: 0.95rem; color: var(--accent); background: var(--paper); border: 1px solid var(--line);
  border-radius: 8px; padding: 7px 14px; cursor: pointer; }
button:hover { border-color: var(--accent); }
.search button { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; padding: 0 20px; }
.found:not(:empty) { background: var(--box); border: 1px solid var(--line); border-radius: 12px; padding: 20px; margin: -24px 0 40px; }
.found h2 { font-size: 1.25rem; }
.choices { display: flex; flex-wrap: wrap; gap: 8px; max-width: none; }

.crumb { margin: 0; font-size: 0.95rem; }
.lead { text-wrap: balance; font-family: var(--serif); font-size: 1.25rem; line-height: 1.45; }
.note, .source, .bottom { color: var(--quiet); font-size: 0.9rem; }
section { margin: 44px 0 0; }
.found { margin: 0; }
ul, ol { margin: 0 0 0.9rem; padding-left: 1.3em; max-width: 70ch; }
li { margin: 0.35em 0; }
li::marker { color: var(--quiet); }
ul.steps li { margin-left: calc(var(--steps, 0) * 1.2rem); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 210px), 1fr)); gap: 0 28px; margin: 1.6rem 0; }
.facts div { border-top: 1px solid var(--line); padding: 9px 0 11px; }
dt { color: var(--quiet); font-size: 0.85rem; }
dd { margin: 0; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr)); gap: 16px; margin-top: 28px; }
.ways > div { background: var(--box); border: 1px solid var(--line); border-radius: 12px; padding: 16px 18px 8px; }
.ways h2 { margin: 0 0 4px; font: 600 0.85rem var(--sans); color: var(--quiet); }
.ways p { margin-bottom: 0.6rem; }
.links a { margin-right: 14px; }

.families, .roles, .edits { list-style: none; padding: 0; max-width: none; }
.families > li { border-top: 1px solid var(--line); padding: 22px 0 14px; margin: 0; }
.families h2 { margin-bottom: 6px; }
.families h2 a { color: var(--text); text-decoration-color: var(--line); }
.roles li { display: flex; gap: 16px; justify-content: space-between; align-items: baseline; margin: 0; padding: 5px 0; }
.roles li + li { border-top: 1px solid color-mix(in srgb, var(--line) 45%, transparent); }
.roles span, .count { color: var(--quiet); font: 0.9rem var(--sans); text-align: right; flex-shrink: 0; max-width: 45%; }
.grade h2 { display: flex; justify-content: space-between; align-items: baseline; }
.edits > li { margin: 0 0 1rem; }
ins { text-decoration: none; background: var(--accent-box); }
del { color: var(--quiet); }

figure { margin: 0 0 1rem; overflow-x: auto; }
figure svg { display: block; }
figure .wide { display: none; }
.table { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: 0.9rem; line-height: 1.45; width: 100%; }
caption { text-align: left; color: var(--quiet); font-size: 0.9rem; padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 9px 14px 9px 0; border-top: 1px solid var(--line); min-width: 4em; }
thead th, thead td { color: var(--quiet); font-weight: 500; font-size: 0.85rem; border-top: 0; }
tbody td:has(a) { min-width: 10em; }
section > .table caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.here { background: var(--accent-box); }
summary { cursor: pointer; color: var(--accent); padding: 6px 0; }
pre { white-space: pre-wrap; font: inherit; }
.about { border-top: 1px solid var(--line); padding-top: 22px; }
.bottom { margin: 48px 0 40px; }
@media (min-width: 860px) { figure .wide { display: block; } figure .phone { display: none; } }
@media print {
  :root { ${inkVariables('light')} }
  body { font-size: 10.5pt; max-width: none; padding: 0; }
  .top nav, .search, .found, .skip, .bottom, summary { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
  li, tr, figure, .facts div { break-inside: avoid; }
  section { margin-top: 24px; }
  figure .wide { display: block; }
  figure .phone { display: none; }
  figure svg { max-width: 100%; height: auto; }
  .table { overflow: visible; }
}
`;
