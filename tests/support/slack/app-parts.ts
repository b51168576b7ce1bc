import type { Conversation } from '../../../src/questions/conversation/conversation.js';
import type { AppParts } from '../../../src/slack/app.js';
import type { SlackSettings } from '../../../src/slack/settings.js';
import { createMemoryStores } from '../../../src/stores/shelf-stores.js';

/** The settings of a bot whose admin has set nothing. */
export const NO_SETTINGS: SlackSettings = {
  answerInSharedChannels: false,
  correctionNames: false,
  unfurlDomains: [],
  workObjects: false,
  enterpriseSearch: false,
};

/** The parts of an app with one token whose admin has set nothing, and which remembers in memory. */
export function appParts(): Pick<AppParts, 'access' | 'stores' | 'onRefused' | 'settings' | 'corrections'> {
  return {
    access: { kind: 'token', token: 'xoxb-test' },
    stores: createMemoryStores<Conversation>(),
    onRefused() {},
    settings: NO_SETTINGS,
    corrections: undefined,
  };
}
