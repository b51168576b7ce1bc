import { LRUCache } from 'lru-cache';

/** The direct messages that Slack shows as a chat with an agent, where every question has a thread of its own. */
export interface AgentDms {
  add(channel: string): void;
  has(channel: string): boolean;
}

const LIMIT = 5000;

export function createAgentDms(): AgentDms {
  const channels = new LRUCache<string, true>({ max: LIMIT });
  return {
    add: (channel) => void channels.set(channel, true),
    has: (channel) => channels.has(channel),
  };
}
