import path from 'node:path';
import type { KnownBlock } from '@slack/types';
import type { Catalog } from '../../catalog/catalog.js';
import { type Problem, problemLine } from '../../catalog/files/problem.js';
import { summariseChanges } from '../../changes/summarise-changes.js';
import type { News } from '../../reload/news.js';
import { stripControls } from '../../text/escape.js';
import { count } from '../../text/prose.js';
import { escapeMrkdwn } from '../blocks/escape.js';
import { cut, LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { clean, heading, line, richSection, richText } from '../blocks/rich-text.js';

/** Nobody reads more in a chat. The log lists all of them. */
const MOST_PROBLEMS = 10;

/** News in plain pieces. The log and the channel each render them in their own way. */
interface NewsParts {
  headline: string;
  problems: readonly Problem[];
  /** One line for each change. */
  changes?: readonly string[];
  /** What Rolecall does meanwhile, and what to do about it. */
  advice?: string;
}

const MEANWHILE = 'Rolecall answers from the roles as they were.';

/** News of the roles for the log: what happened, then one line for each problem. */
export function renderNewsText(news: News): string {
  const { headline, problems, changes = [], advice } = partsOf(news);
  return [
    [headline, ...(advice ? [advice] : [])].join(' '),
    ...problems.map(problemLine),
    ...changes.map(stripControls),
  ].join('\n');
}

/** News of the roles for a channel. Files are named without their folder. */
export function renderNewsMessage(news: News): Message {
  const { headline, problems, changes = [], advice } = partsOf(news);
  const shown = problems.slice(0, MOST_PROBLEMS);
  const left = problems.length - shown.length;
  const more = left > 0 ? [`… and ${left} more; the log and \`rolecall check\` list all of them.`] : [];
  const last = [...more, ...(changes.length > 0 ? [changes.join('\n')] : []), ...(advice ? [advice] : [])];
  const text = [headline, ...shown.map((problem) => `${placeOf(problem)} ${wordsOf(problem)}`), ...last].join(
    '\n',
  );
  return {
    text: escapeMrkdwn(cut(clean(text), LIMITS.messageText)),
    blocks: [heading(headline), ...(shown.length > 0 ? [problemList(shown)] : []), ...last.map(line)],
  };
}

/** The warning on every answer while it comes from the last good catalogue, which was made at this time. */
export function renderCaveat(madeAt: Date): string {
  const when = madeAt.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length).replace('T', ' ');
  return `From the last good catalogue, of ${when} UTC, because the current role files have errors`;
}

function partsOf(news: News): NewsParts {
  switch (news.kind) {
    case 'changed':
      return {
        headline: `The roles have changed: ${sizes(news.before, news.after)}.`,
        problems: [],
        changes: changesOf(news),
      };
    case 'fixed':
      return {
        headline: 'The errors in the roles are fixed. Rolecall answers from them again.',
        problems: [],
      };
    case 'broken':
      return {
        headline: `The roles cannot be used: ${count(news.problems.length, 'error')}.`,
        problems: news.problems,
        advice: `Until they are fixed, ${MEANWHILE}`,
      };
    case 'shrunk':
      return {
        headline: `The roles were not reloaded: only ${news.after} of ${count(news.before, 'role')} would be left.`,
        problems: [],
        advice: `If that is intended, restart Rolecall. Until then, ${MEANWHILE}`,
      };
    case 'failed':
      return {
        headline: `The roles could not be reloaded: ${news.reason}.`,
        problems: [],
        advice: `Meanwhile, ${MEANWHILE}`,
      };
  }
}

function changesOf({ edited }: Extract<News, { kind: 'changed' }>): string[] {
  if (!edited) return ['There are too many changes to list here; `rolecall diff` lists them.'];
  return summariseChanges(edited.before, edited.after)?.split('\n') ?? ['No fact has changed.'];
}

function sizes(before: Catalog, after: Catalog): string {
  const [was, is] = [sizeOf(before), sizeOf(after)];
  return was === is ? is : `${is} (before: ${was})`;
}

function sizeOf({ roles, families }: Catalog): string {
  return `${count(roles.length, 'role')} in ${count(families.length, 'job family', 'job families')}`;
}

function problemList(problems: readonly Problem[]): KnownBlock {
  const elements = problems.map((problem) =>
    richSection([
      { type: 'text', text: clean(cut(placeOf(problem), LIMITS.label)), style: { code: true } },
      { type: 'text', text: clean(cut(` ${wordsOf(problem)}`, LIMITS.problem)) },
    ]),
  );
  return richText([{ type: 'rich_text_list', style: 'bullet', elements }]);
}

function placeOf({ file, line, column }: Problem): string {
  return `${path.basename(file)}:${line}:${column}`;
}

function wordsOf({ message, fix }: Problem): string {
  return `${message}. ${fix}`;
}
