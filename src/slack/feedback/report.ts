import type { ActionsBlock, RichTextSection } from '@slack/types';
import type { Answer } from '../../answers/answer.js';
import { fallbackText } from '../blocks/escape.js';
import { LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { plain } from '../blocks/plain-text.js';
import { boldSection, clean, labelled, richSection, richText } from '../blocks/rich-text.js';

/** Feedback for the maintainers of the catalogue: an opinion on an answer, or a question without one. */
export interface Report {
  kind: 'helpful' | 'unhelpful' | 'not_found' | 'not_documented' | 'not_understood';
  question: string;
  answer: Answer;
  comment?: string;
  /** Who asked, if the settings allow names. */
  userId?: string;
  /** The owner of the role that it is about. */
  owner?: string;
  /** The page to fix. */
  page?: { name: string; url: string };
}

/** Slack wants clicks on link buttons acknowledged too. */
export const OPEN_PAGE_ACTION = 'open-page';

const TITLES: Record<Report['kind'], string> = {
  helpful: 'A helpful answer',
  unhelpful: 'An answer that did not help',
  not_found: 'No such role in the catalogue',
  not_documented: 'Not stated on the page',
  not_understood: 'A question I could not read: its words, not a missing fact',
};

export function renderReport(report: Report): Message {
  const title = TITLES[report.kind];
  const facts = factsOf(report);
  const lines = facts.map(({ label, value }) => `${label}: ${value}`);
  return {
    text: fallbackText([title, ...lines].join('\n')),
    blocks: [
      richText([
        boldSection(title),
        {
          type: 'rich_text_list',
          style: 'bullet',
          elements: [...facts.map(({ label, value }) => labelled(label, value)), ...from(report.userId)],
        },
      ]),
      ...pageButton(report.page),
    ],
  };
}

function factsOf({ question, answer, comment, owner }: Report): { label: string; value: string }[] {
  return [
    { label: 'Asked', value: clean(question) },
    { label: 'Answered', value: answer.headline },
    ...(comment ? [{ label: 'Comment', value: comment }] : []),
    ...(owner ? [{ label: 'Owner', value: owner }] : []),
  ];
}

function from(userId: string | undefined): RichTextSection[] {
  if (userId === undefined) return [];
  return [
    richSection([
      { type: 'text', text: 'From: ', style: { bold: true } },
      { type: 'user', user_id: userId },
    ]),
  ];
}

function pageButton(page: Report['page']): ActionsBlock[] {
  if (!page) return [];
  const text = plain(`Open ${page.name}`, LIMITS.buttonText);
  return [
    { type: 'actions', elements: [{ type: 'button', action_id: OPEN_PAGE_ACTION, text, url: page.url }] },
  ];
}
