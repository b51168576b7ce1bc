/** What an admin decides about the bot's manners in Slack. */
export interface SlackSettings {
  /** Whether it answers openly where people of other organisations read along. */
  answerInSharedChannels: boolean;
  /** The channel that is told what is missing or wrong; nothing is told to anybody without it. */
  feedback?: { channel: string; names: boolean };
  /** Links to pages of these domains are unfurled. */
  unfurlDomains: readonly string[];
}

/** The manners of a bot whose admin has decided nothing. */
export const RESERVED: SlackSettings = { answerInSharedChannels: false, unfurlDomains: [] };
