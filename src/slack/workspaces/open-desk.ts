import type { App, Receiver } from '@slack/bolt';
import type { Conversation } from '../../questions/conversation/conversation.js';
import type { News } from '../../reload/news.js';
import { scopeStores } from '../../stores/scope-stores.js';
import type { Stores } from '../../stores/stores.js';
import { createAdminChannel } from '../admin/admin-channel.js';
import { createFirstToTell } from '../admin/first-to-tell.js';
import { renderNewsMessage } from '../admin/news-view.js';
import { type AppParts, createApp } from '../app.js';
import type { CorrectionSource } from '../corrections/correct.js';
import { tellFollowers } from '../follow/tell-followers.js';
import type { SlackAccess } from '../installations/slack-access.js';
import { startReminding } from '../upkeep/remind-owners.js';
import type { Desk } from './desk.js';

export interface OpenDeskParts
  extends Omit<AppParts, 'receiver' | 'access' | 'settings' | 'stores' | 'corrections'> {
  stores: Stores<Conversation>;
  access: SlackAccess;
  corrections: CorrectionSource;
}

/** The app of a desk gets its deliveries from the router. */
const NO_RECEIVER: Receiver = { init() {}, start: async () => {}, stop: async () => {} };

/** A desk at work. */
export interface OpenDesk {
  app: App;
  /** Tells admins and followers. Of all processes, only one tells the news with this fingerprint. */
  tell: (news: News, fingerprint: string) => void;
  /** Reminds owners of reviews from now on. */
  remind: () => void;
  /** Stops reminding, as a desk with other settings takes its place. Finishes the answers that are under way. */
  retire: () => void;
}

/** Opens a desk. It sends news and reminders only if it knows which installation posts them. */
export function openDesk({ settings, adminChannel, home, scope }: Desk, parts: OpenDeskParts): OpenDesk {
  const { logger, rolecall, access: tokens, corrections } = parts;
  const access = tokens.accessFor(home);
  const isAtHome = access.kind === 'token' || access.home !== undefined;
  const scoped = scopeStores(parts.stores, scope);
  const stores = isAtHome ? scoped : { ...scoped, isLasting: false };
  const app = createApp({
    ...parts,
    receiver: NO_RECEIVER,
    stores,
    access,
    settings,
    corrections: isAtHome ? corrections : undefined,
  });
  const tellAdmins = createAdminChannel(app, adminChannel);
  const isFirst = createFirstToTell(stores.claims);
  const retired = new AbortController();
  const tellOnce = async (news: News, fingerprint: string): Promise<void> => {
    if (!isAtHome || !(await isFirst(fingerprint))) return;
    tellAdmins(renderNewsMessage(news));
    if (stores.isLasting) void tellFollowers(news, { client: app.client, logger, stores });
  };
  let told = Promise.resolve();
  return {
    app,
    tell(news, fingerprint) {
      told = told
        .then(() => tellOnce(news, fingerprint))
        .catch((error: unknown) => logger.error('The news of the roles could not be told.', error));
    },
    remind() {
      if (isAtHome)
        startReminding({ client: app.client, logger, rolecall, stores, tellAdmins }, retired.signal);
    },
    retire: () => retired.abort(),
  };
}
