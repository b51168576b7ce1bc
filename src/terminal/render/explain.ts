import type { Label } from '../../importer/outline/outline.js';
import type { Page } from '../../importer/pages/page.js';
import { stripControls } from '../../text/escape.js';
import { count } from '../../text/prose.js';
import { createPaint, type Paint } from './paint.js';

/** A page, and how each of its sections was read. */
export interface ExplainedPage {
  page: Page;
  labels: readonly Label[];
}

/**
 * The trees of some pages, with a line for each section: its line, its heading, how it was read and its owner. Below it, the reasons
 * for and against a role. A role needs a sum of `enough`.
 */
export function renderExplanation(
  pages: readonly ExplainedPage[],
  view: { enough: number; colour: boolean },
): string {
  const paint = createPaint(view.colour);
  const note = `A section is a role if its reasons add up to ${view.enough} or more. import.yaml can teach words; see docs/importing.md.`;
  return [...pages.map((page) => renderPage(page, paint)), paint('dim', note)].join('\n\n');
}

function renderPage({ page, labels }: ExplainedPage, paint: Paint): string {
  const lines = labels.flatMap((label) => sectionLines(label, paint));
  const ignored = page.ignored.map(
    ({ line, text, reason }) => `${place(line)} ${paint('dim', `ignored: ${reason}: ${shorten(text)}`)}`,
  );
  return [`${page.file}: ${page.title}`, ...lines, ...ignored].map(stripControls).join('\n');
}

function sectionLines({ node, as, owner, reasons }: Label, paint: Paint): string[] {
  const indent = '  '.repeat(depthOf(node));
  const heading = shorten(node.section.heading);
  const whose = owner === undefined || as === 'role' ? '' : ` of ${owner}`;
  const name = as === 'role' && owner !== undefined && owner !== heading ? ` ${owner}` : '';
  const holds = node.blocks.length > 0 ? paint('dim', ` (${count(node.blocks.length, 'block')})`) : '';
  const why = reasons.map(({ what, weight }) => `${weight > 0 ? '+' : ''}${weight} ${what}`).join(', ');
  return [
    `${place(node.section.line)} ${indent}${heading} → ${paint('bold', `${as}${name}${whose}`)}${holds}`,
    ...(why === '' ? [] : [`${place()} ${indent}  ${paint('dim', why)}`]),
  ];
}

function depthOf(node: Label['node']): number {
  return node.parent ? depthOf(node.parent) + 1 : 0;
}

function place(line?: number): string {
  return String(line ?? '').padStart(5);
}

const LONGEST = 60;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
