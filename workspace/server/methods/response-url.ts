import type { Call } from '../call.js';
import { Refusal } from '../refusal.js';
import type { Workspace } from '../state/workspace.js';

/** Takes a message at a response URL: a new one, or one in place of the clicked message. */
export function takeResponse(id: string, args: Call['args'], workspace: Workspace): object {
  const { channel, user, original } = workspace.responseUrls.use(id);
  const changesOriginal = args['replace_original'] === true || args['delete_original'] === true;
  if (original && changesOriginal) {
    // Also refuses one that is gone.
    const message = workspace.messages.find(channel, original.ts);
    if (args['delete_original'] === true) workspace.messages.remove(message);
    else workspace.messages.edit(message, args);
    return {};
  }
  if (args['delete_original'] === true) throw new Refusal('no_original');
  const onlyFor = args['response_type'] === 'in_channel' ? undefined : user;
  workspace.post({ channel, threadTs: args['thread_ts'], onlyFor }, args);
  return {};
}
