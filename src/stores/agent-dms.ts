/** Remembers which direct messages Slack shows as a chat with an agent, where every question has a thread of its own. */
export interface AgentDms {
  add(team: string | undefined, channel: string): Promise<void>;
  has(team: string | undefined, channel: string): Promise<boolean>;
}
