import { statusKey } from '../state/workspace.js';
import type { Method } from './method.js';

export const ASSISTANT_METHODS: Record<string, Method> = {
  'assistant.threads.setSuggestedPrompts': ({ channel_id, title, prompts }, workspace) => {
    workspace.channel(channel_id);
    workspace.prompts = { title, prompts };
    return {};
  },

  'assistant.threads.setStatus': ({ channel_id, thread_ts, status = '' }, workspace) => {
    const key = statusKey(workspace.channel(channel_id).id, thread_ts);
    if (status === '') delete workspace.statuses[key];
    else workspace.statuses[key] = status;
    return {};
  },

  'assistant.threads.setTitle': ({ channel_id, thread_ts, title }, workspace) => {
    workspace.messages.find(channel_id, thread_ts).threadTitle = title;
    return {};
  },
};
