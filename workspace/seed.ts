import type { Channel, Person } from './protocol.js';

/** The people and channels that a workspace begins with. */
export interface Seed {
  /** The person who uses the page. */
  me: string;
  people: Person[];
  channels: Channel[];
}

export const BOT_USER = 'U0ROLECALL';
export const ADMIN_CHANNEL = 'C0ADMINISTER';
export const DIRECT_MESSAGE = 'D0ROLECALLDM';

const common = { kind: 'channel', hasBot: true, isShared: false, unread: 0 } as const;

/** What the local workspace begins with, for a bot of this name. */
export function createSeed(botName: string): Seed {
  return {
    me: 'U0ROBINREED',
    people: [
      { id: 'U0ROBINREED', name: 'Robin Reed', isBot: false },
      { id: BOT_USER, name: botName, isBot: true },
    ],
    channels: [
      {
        ...common,
        id: 'C0PARTNERSHP',
        name: 'partnerships',
        purpose: 'Roles, levels and who reports to whom',
      },
      {
        ...common,
        id: 'C0RECRUITING',
        name: 'recruiting',
        purpose: 'The bot is no member here',
        hasBot: false,
      },
      { ...common, id: 'C0WITHACMECO', name: 'with-acme', purpose: 'Shared with Acme', isShared: true },
      {
        ...common,
        id: ADMIN_CHANNEL,
        name: 'rolecall-admin',
        purpose: 'Where the bot reports broken edits',
      },
      { ...common, id: DIRECT_MESSAGE, name: botName, purpose: 'Only you and the bot', kind: 'direct' },
    ],
  };
}
