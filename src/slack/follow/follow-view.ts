import type { Button, KnownBlock, SectionBlock } from '@slack/types';
import type { Role } from '../../catalog/catalog.js';
import type { ChangedRole } from '../../changes/changes-by-role.js';
import { describeChange, subjectName } from '../../changes/describe-change.js';
import { stripControls } from '../../text/escape.js';
import { buttonRow } from '../blocks/actions.js';
import { fallbackText } from '../blocks/escape.js';
import { cut, LIMITS } from '../blocks/limits.js';
import type { Message } from '../blocks/message.js';
import { plain } from '../blocks/plain-text.js';
import { bulletBlocks, clean, heading, line, richSection } from '../blocks/rich-text.js';

export const FOLLOW_ACTION = 'follow';
export const UNFOLLOW_ACTION = /^unfollow/;

/** The button that follows a role. Its value is the role's id. */
export function followButton(id: string): Button {
  return {
    type: 'button',
    action_id: FOLLOW_ACTION,
    text: plain('Follow this role', LIMITS.buttonText),
    accessibility_label: 'Follow this role: get a direct message when it changes',
    value: id,
  };
}

function unfollowButton({ id, title }: Pick<Role, 'id' | 'title'>, at = 0): Button {
  return {
    type: 'button',
    action_id: `unfollow-${at}`,
    text: plain('Unfollow', LIMITS.buttonText),
    accessibility_label: plain(`Unfollow ${title}`, LIMITS.buttonText).text,
    value: id,
  };
}

/** Confirms that somebody follows a role. */
export function renderFollowing(role: Role): Message {
  const text = `You now follow the ${role.title}. I will send you a direct message when its page changes.`;
  return { text: fallbackText(text), blocks: [line(text), ...buttonRow([unfollowButton(role)])] };
}

/** Confirms that somebody no longer follows a role. */
export function renderUnfollowed(title: string): Message {
  const text = `You no longer follow the ${title}.`;
  return { text: fallbackText(text), blocks: [line(text)] };
}

/** Nobody reads more in a message; the role itself says all. */
const MOST_CHANGES = 20;

/** Tells somebody how a role that they follow has changed. */
export function renderRoleNews({ before, after, changes }: ChangedRole): Message {
  const title = after
    ? `The ${after.title}, which you follow, has changed`
    : `The ${before.title}, which you followed, is no longer in the catalogue`;
  const described = changes.map((change) => {
    const { text, reworded } = describeChange(change);
    const whose = change.role === (after ?? before).title ? '' : `${subjectName(change)}: `;
    return `${whose}${text}${reworded ? `: “${reworded.before}” is now “${reworded.after}”` : ''}`;
  });
  const shown = described.slice(0, MOST_CHANGES).map((text) => cut(stripControls(text), LIMITS.problem));
  const left = described.length - shown.length;
  const lines = [...shown, ...(left > 0 ? [`… and ${left} more`] : [])];
  return {
    text: fallbackText([title, ...lines.map((text) => `• ${text}`)].join('\n')),
    blocks: [
      heading(title),
      ...bulletBlocks(lines.map((text) => richSection([{ type: 'text', text: clean(text) }]))),
      ...(after ? buttonRow([askButton(after), unfollowButton(after)]) : []),
    ],
  };
}

function askButton({ title }: Role): Button {
  return {
    type: 'button',
    action_id: 'ask:followed',
    text: plain('Show the role', LIMITS.buttonText),
    value: title,
  };
}

/** Home has room for this many. */
const MOST_SHOWN = 20;

/** The roles that somebody follows, each with a way to stop. */
export function renderFollowed(roles: readonly Pick<Role, 'id' | 'title'>[]): KnownBlock[] {
  const shown = roles.slice(0, MOST_SHOWN);
  const left = roles.length - shown.length;
  return [
    ...shown.map(
      (role, at): SectionBlock => ({
        type: 'section',
        text: plain(role.title, LIMITS.label),
        accessory: unfollowButton(role, at),
      }),
    ),
    ...(left > 0 ? [line(`… and ${left} more.`)] : []),
  ];
}
