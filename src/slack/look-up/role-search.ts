import type { SlackOptionsMiddlewareArgs } from '@slack/bolt';
import type { ExternalSelect, Option } from '@slack/types';
import type { RoleRef } from '../../answers/role-ref.js';
import { gradeOf } from '../../answers/wording.js';
import type { Rolecall } from '../../rolecall.js';
import { capital } from '../../text/prose.js';
import { LIMITS } from '../blocks/limits.js';
import { plain } from '../blocks/plain-text.js';
import { toPlainText } from '../incoming/incoming-text.js';

/** Matches `ASK_ACTION`, so that choosing a role asks about it. */
export const ROLE_SEARCH_ACTION = 'ask:role';

/** A field that finds roles while somebody types. */
export function renderRoleSearch(): ExternalSelect {
  return {
    type: 'external_select',
    action_id: ROLE_SEARCH_ACTION,
    placeholder: plain('Type a title', LIMITS.optionText),
    min_query_length: 1,
  };
}

/** Answers the search field, on Home and in the look-up form. */
export function findRoles(rolecall: () => Rolecall) {
  return async ({ options, ack }: SlackOptionsMiddlewareArgs<'block_suggestion'>): Promise<void> => {
    await ack({ options: renderRoleOptions(rolecall().findRoles(toPlainText(options.value))) });
  };
}

/** The roles found, best first, as many as Slack takes. */
export function renderRoleOptions(roles: readonly RoleRef[]): Option[] {
  return roles.slice(0, LIMITS.selectOptions).map((role) => ({
    text: plain(role.title, LIMITS.optionText),
    description: plain(describe(role), LIMITS.optionText),
    value: questionFor(role.title),
  }));
}

function describe(role: RoleRef): string {
  return `${capital(gradeOf(role))} · ${role.family}`;
}

/** The title, or as many of its words as fit, which is enough to find it again. */
function questionFor(title: string): string {
  if (title.length <= LIMITS.optionValue) return title;
  const start = title.slice(0, LIMITS.optionValue);
  return start.slice(0, Math.max(start.lastIndexOf(' '), 1));
}
