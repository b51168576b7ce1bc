import type { ActionsBlock, HeaderBlock, HomeView, RichTextBlock } from '@slack/types';
import { type Answer, choice } from '../../answers/answer.js';
import type { Catalog, Role } from '../../catalog/catalog.js';
import { renderBlocks } from '../blocks/blocks.js';
import { LIMITS } from '../blocks/limits.js';
import { plain } from '../blocks/plain-text.js';
import { line, richSection, richText } from '../blocks/rich-text.js';
import { renderFollowed } from '../follow/follow-view.js';
import { renderRoleSearch } from '../look-up/role-search.js';
import { renderFamily } from './family-section.js';

/** The content of Home. */
export interface HomeParts {
  catalog: Catalog;
  /** When the catalogue was read. */
  loadedAt: Date;
  /** The answer to "help". */
  help: Answer;
  /** The roles that the person follows. Absent if nobody can follow roles. */
  followed?: readonly Pick<Role, 'id' | 'title'>[];
  /** Questions to try with one tap. */
  suggestedQuestions: readonly string[];
}

/** Our own limit. Beyond it, people search for a family by name. */
const MOST_FAMILIES = 30;

/** A search field, the families with their ladders, what can be asked, and the age of the catalogue. */
export function renderHome({
  catalog,
  loadedAt,
  help,
  followed = [],
  suggestedQuestions,
}: HomeParts): HomeView {
  const { families } = catalog;
  const shown = families.slice(0, MOST_FAMILIES);
  const choices = suggestedQuestions.map((question) => choice(question));
  return {
    type: 'home',
    blocks: [
      header('Find a role'),
      searchRow(),
      ...(followed.length > 0 ? [header('Roles you follow'), ...renderFollowed(followed)] : []),
      header('Job families'),
      line(`Each step of a ladder with its ${catalog.architecture.grades.one}.`),
      ...shown.map(renderFamily),
      ...(shown.length < families.length ? [line(`… and ${families.length - shown.length} more.`)] : []),
      header('What you can ask'),
      line(HOW_TO_ASK),
      ...renderBlocks({ ...help, choices }, 'settled'),
      { type: 'divider' },
      age(catalog, loadedAt),
    ],
  };
}

/** Home with the search field alone, for when Slack refuses the rest. */
export function renderPlainHome(): HomeView {
  return { type: 'home', blocks: [searchRow(), line(HOW_TO_ASK)] };
}

const HOW_TO_ASK =
  'Write it under Messages, mention me in a channel, or type /role and the question anywhere.';

function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.label) };
}

function searchRow(): ActionsBlock {
  return { type: 'actions', elements: [renderRoleSearch()] };
}

/** Slack updates "3 hours ago" while the view is open. */
function age({ families }: Catalog, loadedAt: Date): RichTextBlock {
  const dates = families.flatMap(({ source }) => source.date ?? []).sort();
  const [oldest, newest] = [dates[0], dates.at(-1)];
  const changed = oldest === newest ? oldest : `between ${oldest} and ${newest}`;
  return richText([
    richSection([
      { type: 'text', text: 'Catalogue read ' },
      {
        type: 'date',
        timestamp: Math.floor(loadedAt.getTime() / 1000),
        format: '{ago}',
        fallback: loadedAt.toISOString(),
      },
      { type: 'text', text: oldest ? `; its pages were last changed ${changed}.` : '.' },
    ]),
  ]);
}
