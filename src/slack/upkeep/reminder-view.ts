import type { RichTextSection } from '@slack/types';
import { count } from '../../text/prose.js';
import { fallbackText } from '../blocks/escape.js';
import { cut, LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { bulletBlocks, clean, heading, line, richSection } from '../blocks/rich-text.js';
import type { DueReviews } from './due-reviews.js';

/** Nobody reviews more in a day; the question at the end lists all. */
const MOST_ROLES = 20;

const HOW =
  'Read each text. Correct it if it is no longer true. Then set reviewed_on in its file to the date of today.';

/** Tells an owner what is due for review; or the admins, if Slack cannot reach the owner. */
export function renderReminder({ owner, roles }: DueReviews, isToOwner: boolean): Message {
  const number = count(roles.length, 'role');
  const be = roles.length === 1 ? 'is' : 'are';
  const title = isToOwner
    ? `${number} that you own ${be} due for review`
    : `${number} ${be} due for review; ${owner ? `the owner is ${owner.name}` : 'no owner is named'}`;
  const shown = roles.slice(0, MOST_ROLES);
  const left = roles.length - shown.length;
  const lines = shown.map(({ role, dueOn }) => ({
    title: role.title,
    due: `, ${role.family.name}, due ${dueOn}`,
    url: role.url ?? role.family.source.url,
  }));
  const last = `${left > 0 ? `… and ${left} more; ask “what is due for review”. ` : ''}${HOW}`;
  return {
    text: fallbackText([title, ...lines.map((each) => `• ${each.title}${each.due}`), last].join('\n')),
    blocks: [heading(title), ...bulletBlocks(lines.map(dueLine)), line(last)],
  };
}

function dueLine({
  title,
  due,
  url,
}: {
  title: string;
  due: string;
  url: string | undefined;
}): RichTextSection {
  const text = clean(cut(title, LIMITS.label));
  return richSection([
    url === undefined ? { type: 'text', text } : { type: 'link', url, text },
    { type: 'text', text: clean(due) },
  ]);
}
