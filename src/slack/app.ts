import type {
  App,
  BlockAction,
  GlobalShortcut,
  Logger,
  MessageShortcut,
  Receiver,
  ViewSubmitAction,
  webApi,
} from '@slack/bolt';
import type { Conversation } from '../questions/conversation.js';
import type { Rolecall } from '../rolecall.js';
import { createMemoryStores } from '../stores/shelf-stores.js';
import type { Stores } from '../stores/stores.js';
import { ANSWER_THIS, answerThis } from './answer-this.js';
import { ASK_ACTION } from './blocks/actions.js';
import { answerButton, type Click } from './button.js';
import { answerCommand, COMMAND } from './command.js';
import { Breaker } from './delivery/breaker.js';
import type { Outbox } from './delivery/outbox.js';
import { answerDirectMessage } from './direct-message.js';
import { logErrors } from './errors.js';
import { openReport, type Reporting, type Thumb, takeComment, takeRating } from './feedback/feedback.js';
import { createFeedbackChannel } from './feedback/feedback-channel.js';
import { FEEDBACK_FORM } from './feedback/feedback-form.js';
import { OPEN_PAGE_ACTION } from './feedback/report.js';
import { FEEDBACK_ACTION, REPORT_ACTION, renderRated } from './feedback/thumbs.js';
import { welcome } from './home/home.js';
import { forLibraries } from './logger.js';
import { answerLookUp, LOOK_UP, openLookUp } from './look-up/look-up.js';
import { LOOK_UP_FORM } from './look-up/look-up-form.js';
import { findRoles, ROLE_SEARCH_ACTION } from './look-up/role-search.js';
import { answerMention } from './mention.js';
import { ObservedApp } from './observed-app.js';
import { createReply } from './reply.js';
import { DEFAULT_SETTINGS, type SlackSettings } from './settings.js';
import { createRenderPrivately } from './share/offer-share.js';
import { type SharedChoice, shareAnswer } from './share/share.js';
import { SHARE_ACTION } from './share/share-view.js';
import { unfurlLinks } from './unfurl.js';
import { answerUnheard } from './unheard.js';
import { LOOK_UP_STEP, runLookUpStep } from './workflow-step.js';

export interface AppParts {
  /** Returns the newest catalogue. Called for each question. */
  rolecall: () => Rolecall;
  receiver: Receiver;
  /** Where to remember things. In memory when absent. */
  stores?: Stores<Conversation>;
  /** Called when Slack no longer accepts the bot's token. */
  onRefused?: (error: webApi.WebAPIPlatformError) => void;
  botToken: string;
  logger: Logger;
  apiUrl?: string;
  outbox: Outbox;
  settings?: SlackSettings;
}

/** For one workspace. Calls that wait in the outbox count too, and must not delay other channels. */
const MOST_CALLS = 1000;

/** The bot on Slack, with any transport. Call `init()` before `start()`. */
export function createApp({
  rolecall,
  receiver,
  stores = createMemoryStores(),
  onRefused = () => {},
  botToken,
  logger,
  apiUrl,
  outbox,
  settings = DEFAULT_SETTINGS,
}: AppParts): App {
  const app = new ObservedApp({
    receiver,
    token: botToken,
    logger: forLibraries(logger),
    // Otherwise a refused token is an unhandled rejection from the constructor.
    deferInitialization: true,
    convoStore: false,
    // Bolt changes this object, so the receiver has its own.
    clientOptions: {
      slackApiUrl: apiUrl,
      fetch: outbox.fetch,
      // A post that timed out may have arrived. A retry would double it.
      retryConfig: { retries: 0 },
      // The outbox waits instead, channel by channel. Otherwise one busy channel stops all others.
      rejectRateLimitedCalls: true,
      maxRequestConcurrency: MOST_CALLS,
    },
  });
  listen(app, { rolecall, stores, settings, logger });
  logErrors(app, onRefused);
  return app;
}

function listen(
  app: App,
  {
    rolecall,
    stores,
    settings,
    logger,
  }: Required<Pick<AppParts, 'rolecall' | 'stores' | 'settings' | 'logger'>>,
): void {
  const { claims, conversations, agentDms, gaps, limits } = stores;
  const breaker = new Breaker(limits);
  const feedback = settings.feedback && createFeedbackChannel(app.client, rolecall, gaps, settings.feedback);
  const parts = { rolecall, conversations, logger };
  const reply = createReply({ ...parts, afterAnswer: feedback?.tellGap });
  const renderOpen = feedback && renderRated;
  const renderPrivately = createRenderPrivately(settings);

  app.command(COMMAND, answerCommand(reply, renderPrivately));
  app.event('app_mention', answerMention({ reply, rolecall, claims, breaker, settings, renderOpen }));
  app.message(answerDirectMessage({ reply, rolecall, claims, breaker, agentDms, renderOpen }));
  app.action<Click>(ASK_ACTION, answerButton(reply, renderOpen, renderPrivately));
  app.action<SharedChoice>(SHARE_ACTION, shareAnswer({ reply: createReply(parts), claims, settings }));

  app.event('app_home_opened', welcome(rolecall, agentDms));
  app.options(ROLE_SEARCH_ACTION, findRoles(rolecall));
  app.shortcut<GlobalShortcut>(LOOK_UP, openLookUp());
  app.view<ViewSubmitAction>(LOOK_UP_FORM, answerLookUp(reply, rolecall));
  app.shortcut<MessageShortcut>(ANSWER_THIS, answerThis(reply, rolecall, renderPrivately));
  app.function(LOOK_UP_STEP, runLookUpStep(rolecall, logger));
  if (settings.unfurlDomains.length > 0) app.event('link_shared', unfurlLinks(rolecall, settings, logger));

  if (feedback) {
    app.action<Thumb>(FEEDBACK_ACTION, takeRating(feedback, rolecall, claims));
    app.action<Reporting>(REPORT_ACTION, openReport());
    app.view<ViewSubmitAction>(FEEDBACK_FORM, takeComment(feedback, rolecall));
  }
  // A link needs no answer, but Slack wants its click acknowledged.
  app.action(OPEN_PAGE_ACTION, ({ ack }) => ack());
  const heard = [
    ASK_ACTION,
    SHARE_ACTION,
    OPEN_PAGE_ACTION,
    ...(feedback ? [FEEDBACK_ACTION, REPORT_ACTION] : []),
  ];
  app.action<BlockAction>(/^/, answerUnheard(heard));
}
