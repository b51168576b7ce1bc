/** What an admin may set about the bot in Slack. */
export interface SlackSettings {
  /** Whether it answers openly in channels that are shared with other organisations. */
  answerInSharedChannels: boolean;
  /** The channel for feedback and for questions without an answer. Without it, no feedback is asked for. */
  feedback?: { channel: string; names: boolean };
  /** Whether a correction names the person who suggests it. */
  correctionNames: boolean;
  /** The domains whose links are unfurled. */
  unfurlDomains: readonly string[];
  /** Whether links to pages of roles on the site are shown as cards that open. */
  workObjects: boolean;
  /** Whether Slack's own search finds roles. */
  enterpriseSearch: boolean;
}
