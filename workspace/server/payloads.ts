import { randomUUID } from 'node:crypto';
import type { Act, Message, Person, ShownView, Values } from '../protocol.js';
import { newTs } from './state/time-stamps.js';
import type { Workspace } from './state/workspace.js';

/** What Slack sends for what people do. `origin` is where response URLs are. */

const TEAM = { id: 'T1', domain: 'workspace' };
const COMMON = { token: 'verification', api_app_id: 'A1', team_id: TEAM.id };

export function commandPayload(act: Act & { kind: 'command' }, workspace: Workspace, origin: string): object {
  const { id: user_id, name: user_name } = me(workspace);
  const { id: channel_id, name: channel_name } = workspace.channel(act.channel);
  return {
    ...{ ...COMMON, user_id, user_name, channel_id, channel_name, team_domain: TEAM.domain },
    ...{ command: act.command, text: act.text, trigger_id: workspace.triggers.create() },
    response_url: responseUrl({ channel: channel_id }, workspace, origin),
  };
}

export function eventPayload(event: object, botUser: string, isShared: boolean | undefined): object {
  return {
    ...{ ...COMMON, type: 'event_callback', event_id: `Ev${randomUUID()}`, event },
    event_time: Math.floor(Date.now() / 1000),
    is_ext_shared_channel: isShared ?? false,
    authorizations: [{ team_id: TEAM.id, user_id: botUser, is_bot: true }],
  };
}

export function messageEvent(message: Message, kind: 'im' | 'channel'): object {
  const { channel, ts, user, text, threadTs } = message;
  const thread = threadTs ? { thread_ts: threadTs } : {};
  const common = { channel, user, text, ts, event_ts: ts, ...thread };
  return kind === 'im'
    ? { type: 'message', channel_type: 'im', ...common }
    : { type: 'app_mention', ...common };
}

export function homeOpenedEvent(tab: 'home' | 'messages', channel: string, { me, views }: Workspace): object {
  const view = tab === 'home' && views.home ? { view: viewOutput(views.home, {}) } : {};
  return { type: 'app_home_opened', user: me, channel, tab, event_ts: newTs(), ...view };
}

export function actionPayload(
  { source, action, values }: Act & { kind: 'action' },
  workspace: Workspace,
  origin: string,
): object {
  const actions = [{ ...action, action_ts: newTs() }];
  const trigger_id = workspace.triggers.create();
  const common = { type: 'block_actions', ...who(workspace), trigger_id, actions };
  if (source.kind === 'view') return { ...common, ...whereInView(source.id, values, workspace) };
  const original = workspace.messages.find(source.channel, source.ts);
  const response_url = responseUrl({ channel: source.channel, original }, workspace, origin);
  return { ...common, ...whereInMessage(original, workspace), state: { values }, response_url };
}

export function suggestionPayload(
  { source, blockId, actionId, typed }: Act & { kind: 'suggest' },
  workspace: Workspace,
): object {
  const where =
    source.kind === 'view'
      ? whereInView(source.id, {}, workspace)
      : whereInMessage(workspace.messages.find(source.channel, source.ts), workspace);
  const asked = { block_id: blockId, action_id: actionId, value: typed };
  return { type: 'block_suggestion', ...who(workspace), ...where, ...asked };
}

export function viewPayload(
  type: 'view_submission' | 'view_closed',
  view: ShownView,
  values: Values,
  workspace: Workspace,
): object {
  const closing = type === 'view_closed' ? { is_cleared: false } : { response_urls: [] };
  const trigger_id = workspace.triggers.create();
  return { type, ...who(workspace), view: viewOutput(view, values), trigger_id, ...closing };
}

export function shortcutPayload(callback_id: string, workspace: Workspace): object {
  const trigger_id = workspace.triggers.create();
  return { type: 'shortcut', ...who(workspace), callback_id, trigger_id, action_ts: newTs() };
}

export function messageShortcutPayload(
  callback_id: string,
  message: Message,
  workspace: Workspace,
  origin: string,
): object {
  const { id, name } = workspace.channel(message.channel);
  const response_url = responseUrl({ channel: id, original: message }, workspace, origin);
  const trigger_id = workspace.triggers.create();
  return {
    ...{ type: 'message_action', ...who(workspace), callback_id, trigger_id, action_ts: newTs() },
    ...{ channel: { id, name }, message_ts: message.ts, message: messageOutput(message), response_url },
  };
}

export function stepEvent(id: string, { callbackId, inputs }: Act & { kind: 'run step' }): object {
  const step = { id: `Fn${callbackId}`, callback_id: callbackId, type: 'app' };
  return {
    ...{ type: 'function_executed', function: step, inputs, function_execution_id: id },
    ...{ bot_access_token: 'xwfp-local-workspace', event_ts: newTs() },
  };
}

export function linkEvent(message: Message, urls: readonly { url: string; domain: string }[]): object {
  const { channel, user, ts: message_ts } = message;
  return { type: 'link_shared', channel, user, message_ts, links: urls, source: 'conversations_history' };
}

function whereInView(id: string, values: Values, workspace: Workspace): object {
  return { container: { type: 'view', view_id: id }, view: viewOutput(workspace.views.find(id), values) };
}

function whereInMessage(message: Message, workspace: Workspace): object {
  const { channel: channel_id, ts: message_ts, threadTs, onlyFor } = message;
  const is_ephemeral = onlyFor !== undefined;
  const thread = threadTs ? { thread_ts: threadTs } : {};
  return {
    container: { type: 'message', message_ts, channel_id, is_ephemeral, ...thread },
    channel: { id: channel_id, name: workspace.channel(channel_id).name },
    // Slack does not keep messages for one person, so it cannot send them.
    ...(is_ephemeral ? {} : { message: messageOutput(message) }),
  };
}

function who(workspace: Workspace): object {
  const { id, name } = me(workspace);
  return { ...COMMON, team: TEAM, user: { id, name, username: name, team_id: TEAM.id } };
}

function me(workspace: Workspace): Person {
  return workspace.people.find(({ id }) => id === workspace.me) as Person;
}

function viewOutput({ errors, ...view }: ShownView, values: Values): object {
  return { ...view, team_id: TEAM.id, app_id: COMMON.api_app_id, state: { values } };
}

function messageOutput({ user, ts, threadTs, text, blocks }: Message): object {
  return { type: 'message', user, ts, text, blocks, ...(threadTs ? { thread_ts: threadTs } : {}) };
}

function responseUrl(
  target: { channel: string; original?: Message },
  { responseUrls, me: user }: Workspace,
  origin: string,
): string {
  return `${origin}/response_url/${responseUrls.create({ ...target, user })}`;
}
