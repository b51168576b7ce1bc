import type { Call } from '../../../workspace/server/call.js';
import type { Workspace } from '../../../workspace/server/state/workspace.js';

/** Adds the channels, messages, views, runs and triggers that a call names and the workspace does not have yet. */
export function addUnknown({ args, responseId }: Call, workspace: Workspace): void {
  if (responseId !== undefined) return;
  addChannel(args['channel'] ?? args['channel_id'], workspace);
  addMessage(args['channel'], args['ts'], workspace);
  addView(args['view_id'], args['hash'], workspace);
  addRun(args['function_execution_id'], workspace);
  if (args['trigger_id']) workspace.triggers.create(args['trigger_id']);
}

export function addChannel(id: string | undefined, { channels }: Workspace): void {
  if (id === undefined || channels.some((channel) => channel.id === id)) return;
  const kind = id.startsWith('D') ? 'direct' : 'channel';
  channels.push({ id, name: id, kind, purpose: '', hasBot: true, isShared: false, unread: 0 });
}

function addMessage(channel: string, ts: string | undefined, { messages, app }: Workspace): void {
  if (ts === undefined || messages.all.some((message) => message.ts === ts)) return;
  const content = { text: 'made up', blocks: [], isEdited: false, unfurls: [] };
  messages.all.push({ channel, ts, user: app.botUser, ...content });
}

function addView(id: string | undefined, hash = 'h1', { views }: Workspace): void {
  const made = { hash, blocks: [] };
  if (id === undefined) views.home ??= { ...made, id: 'VHOME', type: 'home' };
  else if (!views.modals.some((view) => view.id === id)) views.modals.push({ ...made, id, type: 'modal' });
}

function addRun(id: string | undefined, { steps }: Workspace): void {
  if (id === undefined || steps.some((run) => run.id === id)) return;
  steps.push({ id, callbackId: 'made up', inputs: {} });
}
