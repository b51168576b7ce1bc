import type { ContextBlock, MrkdwnElement } from '@slack/types';
import type { Answer, Source, Subject } from '../../answers/answer.js';
import { sourceLine } from '../../answers/render-text.js';
import { upkeepLines } from '../../answers/upkeep.js';
import { escapeMrkdwn } from './escape.js';
import { cut, LIMITS } from './limits.js';
import { plain } from './plain-text.js';
import { clean } from './rich-text.js';

/** The notes, then the sources and who keeps them true: what people check an answer by. */
export function renderSmallPrint({ notes, sources, caveat, subject }: Answer): ContextBlock[] {
  const checks = [
    ...(sources.length > 0 || caveat ? [sourcesElement(sources, caveat)] : []),
    ...upkeepLines(sources).map((stamp) => plain(clean(stamp), LIMITS.contextText)),
    ...(subject?.links ? [pageElement(subject, subject.links.page)] : []),
  ];
  const elements = [
    ...notesThatFit(notes, LIMITS.contextElements - checks.length).map((note) =>
      plain(note, LIMITS.contextText),
    ),
    ...checks,
  ];
  return elements.length > 0 ? [{ type: 'context', elements }] : [];
}

/** As many notes as leave room for the sources. The last says how many are missing. */
function notesThatFit(notes: readonly string[], room: number): readonly string[] {
  if (notes.length <= room) return notes;
  const shown = notes.slice(0, room - 1);
  return [...shown, `… and ${notes.length - shown.length} more notes; see the page`];
}

/** More would take more room than the answer. */
const MOST_SOURCES = 5;

/** A few sources, the number of the others, and the caveat. */
function sourcesElement(sources: readonly Source[], caveat: string | undefined): MrkdwnElement {
  const links: string[] = [];
  const last = escapeMrkdwn(caveat ?? '');
  let room = LIMITS.contextText - 'Source: ; and 1000 more pages. '.length - last.length;
  for (const link of sources.slice(0, MOST_SOURCES).map(sourceLink)) {
    room -= link.length + 2;
    if (room < 0) break;
    links.push(link);
  }
  const left = sources.length - links.length;
  if (left > 0) links.push(`${links.length > 0 ? 'and ' : ''}${left} more pages`);
  const pages = links.length > 0 ? [`Source: ${links.join('; ')}`] : [];
  return { type: 'mrkdwn', verbatim: true, text: [...pages, ...(last ? [last] : [])].join('. ') };
}

/** A link to the page of what the answer is about. */
function pageElement({ kind }: Subject, page: string): MrkdwnElement {
  const label = kind === 'role' ? 'Role page' : 'Family page';
  return { type: 'mrkdwn', verbatim: true, text: link(page, label) };
}

/** A link, with every character escaped. Nothing else in an answer is markup. */
function sourceLink(source: Source): string {
  const label = escapeMrkdwn(cut(clean(sourceLine(source)), LIMITS.sourceLabel));
  if (!source.url) return label;
  return link(source.url, label);
}

/** The label is escaped already. */
function link(address: string, label: string): string {
  // `href` escapes everything but "|", which would end the address.
  return `<${escapeMrkdwn(new URL(address).href.replaceAll('|', '%7C'))}|${label}>`;
}
