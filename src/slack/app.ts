import {
  type App,
  type Authorize,
  type BlockAction,
  type Context,
  type GlobalShortcut,
  type Logger,
  type MessageShortcut,
  type Receiver,
  type ViewSubmitAction,
  webApi,
} from '@slack/bolt';
import { administrationOf } from '../catalog/catalog.js';
import type { Corrections } from '../corrections/corrections.js';
import type { Conversation } from '../questions/conversation.js';
import type { Rolecall } from '../rolecall.js';
import { createMemoryStores } from '../stores/shelf-stores.js';
import type { Stores } from '../stores/stores.js';
import { ASK_ACTION } from './blocks/actions.js';
import { renderMessage } from './blocks/message.js';
import {
  type ChooseValue,
  type Correct,
  chooseValue,
  openCorrection,
  takeCorrection,
} from './corrections/correct.js';
import { CORRECTION_CHOICE, CORRECTION_FORM } from './corrections/correction-form.js';
import { CORRECT_ACTION } from './corrections/correction-view.js';
import { Breaker } from './delivery/breaker.js';
import type { Outbox } from './delivery/outbox.js';
import { ANSWER_THIS, answerThis } from './entrances/answer-this.js';
import { answerButton, type Click } from './entrances/button.js';
import { answerCommand, COMMAND } from './entrances/command.js';
import { answerDirectMessage } from './entrances/direct-message.js';
import { SEARCH_FUNCTION, searchRoles } from './entrances/enterprise-search.js';
import { answerMention } from './entrances/mention.js';
import { unfurlLinks } from './entrances/unfurl.js';
import { answerUnheard } from './entrances/unheard.js';
import { LOOK_UP_STEP, runLookUpStep } from './entrances/workflow-step.js';
import { logErrors } from './errors.js';
import { openReport, type Reporting, type Thumb, takeComment, takeRating } from './feedback/feedback.js';
import { createFeedbackChannel } from './feedback/feedback-channel.js';
import { FEEDBACK_FORM } from './feedback/feedback-form.js';
import { OPEN_PAGE_ACTION } from './feedback/report.js';
import { FEEDBACK_ACTION, REPORT_ACTION, renderRated } from './feedback/thumbs.js';
import { type FollowClick, followRole, unfollowRole } from './follow/follow.js';
import { FOLLOW_ACTION, UNFOLLOW_ACTION } from './follow/follow-view.js';
import { showHome, welcome } from './home/home.js';
import { forLibraries } from './logger.js';
import { answerLookUp, LOOK_UP, openLookUp } from './look-up/look-up.js';
import { LOOK_UP_FORM } from './look-up/look-up-form.js';
import { findRoles, ROLE_SEARCH_ACTION } from './look-up/role-search.js';
import { ObservedApp } from './observed-app.js';
import { type Asking, createReply } from './reply.js';
import { createRoleButtons, withButtons } from './role-buttons.js';
import { DEFAULT_SETTINGS, type SlackSettings } from './settings.js';
import { createRenderPrivately } from './share/offer-share.js';
import { type SharedChoice, shareAnswer } from './share/share.js';
import { SHARE_ACTION } from './share/share-view.js';
import { createAddPicture } from './upload-picture.js';
import { presentDetails } from './work-objects/present-details.js';

export interface AppParts {
  /** Returns the newest catalogue. Called for each question. */
  rolecall: () => Rolecall;
  receiver: Receiver;
  /** Where to remember things. In memory when absent. */
  stores?: Stores<Conversation>;
  /** Called when Slack no longer accepts the one token of the bot. */
  onRefused?: (error: webApi.WebAPIPlatformError) => void;
  access: Access;
  logger: Logger;
  apiUrl?: string;
  outbox: Outbox;
  settings?: SlackSettings;
  corrections?: CorrectionSource;
}

/** Corrections of the role files, loaded when somebody first makes one. */
export interface CorrectionSource {
  open: () => Promise<Corrections>;
  /** Whether a repository takes them; otherwise they go to owners and to the feedback channel. */
  isProposed: boolean;
}

/** `token`: the bot has one token. `installed`: each delivery is authorised by its installation. */
export type Access =
  | { kind: 'token'; token: string }
  | {
      kind: 'installed';
      authorize: Authorize<boolean>;
      /** The token, or its handle, for the channels that the settings name. */
      home: string | undefined;
    };

/** For one workspace. Calls that wait in the outbox count too, and must not delay other channels. */
const MOST_CALLS = 1000;

/** The bot on Slack, with any transport. Call `init()` before `start()`. */
export function createApp({
  rolecall,
  receiver,
  stores = createMemoryStores(),
  onRefused = () => {},
  access,
  logger,
  apiUrl,
  outbox,
  settings = DEFAULT_SETTINGS,
  corrections,
}: AppParts): App {
  // Bolt changes these, so each client has its own.
  const clientOptions = () => ({
    slackApiUrl: apiUrl,
    fetch: outbox.fetch,
    // A post that timed out may have arrived. A retry would double it.
    retryConfig: { retries: 0 },
    // The outbox waits instead, channel by channel. Otherwise one busy channel stops all others.
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: MOST_CALLS,
  });
  const app = new ObservedApp({
    receiver,
    ...(access.kind === 'token' ? { token: access.token } : { authorize: access.authorize }),
    logger: forLibraries(logger),
    // Otherwise a refused token is an unhandled rejection from the constructor.
    deferInitialization: true,
    convoStore: false,
    clientOptions: clientOptions(),
  });
  if (access.kind === 'installed') app.client = new webApi.WebClient(access.home, clientOptions());
  listen(app, { rolecall, stores, settings, logger, corrections });
  logErrors(app, access.kind === 'token' ? onRefused : undefined);
  return app;
}

function listen(
  app: App,
  {
    rolecall,
    stores,
    settings,
    logger,
    corrections,
  }: Required<Pick<AppParts, 'rolecall' | 'stores' | 'settings' | 'logger'>> & Pick<AppParts, 'corrections'>,
): void {
  const { claims, conversations, agentDms, gaps, limits, isLasting } = stores;
  // What is forgotten at a restart is not offered.
  const follows = isLasting ? stores.follows : undefined;
  const breaker = new Breaker(limits);
  const feedback = settings.feedback && createFeedbackChannel(app.client, rolecall, gaps, settings.feedback);
  const addPicture = createAddPicture(app.client, logger);
  const parts = { rolecall, conversations, logger, addPicture };
  const reply = createReply({ ...parts, afterAnswer: feedback?.tellGap });
  const roleButtons = createRoleButtons({
    rolecall,
    canFollow: follows !== undefined,
    canCorrect: (role) =>
      corrections !== undefined &&
      (corrections.isProposed ||
        settings.feedback !== undefined ||
        administrationOf(role).owner?.slackId !== undefined),
  });
  const renderOpen: Asking['render'] = (answer, asked) =>
    feedback
      ? renderRated(answer, asked, roleButtons(answer))
      : renderMessage(answer, withButtons(roleButtons(answer), []));
  const renderPrivately = createRenderPrivately(settings, roleButtons);

  app.command(COMMAND, answerCommand(reply, renderPrivately));
  app.event('app_mention', answerMention({ reply, rolecall, claims, breaker, settings, renderOpen }));
  app.message(answerDirectMessage({ reply, rolecall, claims, breaker, agentDms, renderOpen }));
  app.action<Click>(ASK_ACTION, answerButton(reply, renderOpen, renderPrivately));
  app.action<SharedChoice>(SHARE_ACTION, shareAnswer({ reply: createReply(parts), claims, settings }));

  app.event('app_home_opened', welcome(rolecall, agentDms, follows));
  app.options(ROLE_SEARCH_ACTION, findRoles(rolecall));
  app.shortcut<GlobalShortcut>(LOOK_UP, openLookUp());
  app.view<ViewSubmitAction>(LOOK_UP_FORM, answerLookUp(reply, rolecall));
  app.shortcut<MessageShortcut>(ANSWER_THIS, answerThis(reply, rolecall, renderPrivately));
  app.function(LOOK_UP_STEP, runLookUpStep(rolecall, logger));
  if (settings.unfurlDomains.length > 0) app.event('link_shared', unfurlLinks(rolecall, settings, logger));
  if (settings.workObjects) app.event('entity_details_requested', presentDetails(rolecall));
  if (settings.enterpriseSearch) app.function(SEARCH_FUNCTION, searchRoles(rolecall, logger));

  if (feedback) {
    app.action<Thumb>(FEEDBACK_ACTION, takeRating(feedback, rolecall, claims));
    app.action<Reporting>(REPORT_ACTION, openReport());
    app.view<ViewSubmitAction>(FEEDBACK_FORM, takeComment(feedback, rolecall));
  }
  if (follows) {
    app.action<FollowClick>(FOLLOW_ACTION, followRole(rolecall, follows));
    const showAgain = ({
      client,
      body,
      context,
    }: {
      client: App['client'];
      body: FollowClick;
      context: Context;
    }) =>
      showHome(client, { team: context.teamId, user: body.user.id }, body.view?.hash, rolecall(), follows);
    app.action<FollowClick>(UNFOLLOW_ACTION, unfollowRole(rolecall, follows, showAgain));
  }
  if (corrections) {
    const correcting = {
      rolecall,
      corrections: corrections.open,
      isProposed: corrections.isProposed,
      channel: settings.feedback?.channel,
      isNamed: settings.correctionNames === true,
    };
    app.action<Correct>(CORRECT_ACTION, openCorrection(correcting));
    app.action<ChooseValue>(CORRECTION_CHOICE, chooseValue(correcting));
    app.view<ViewSubmitAction>(CORRECTION_FORM, takeCorrection(correcting));
  }
  // A link needs no answer, but Slack wants its click acknowledged.
  app.action(OPEN_PAGE_ACTION, ({ ack }) => ack());
  const heard = [
    ASK_ACTION,
    SHARE_ACTION,
    OPEN_PAGE_ACTION,
    ...(feedback ? [FEEDBACK_ACTION, REPORT_ACTION] : []),
    ...(follows ? [FOLLOW_ACTION, UNFOLLOW_ACTION] : []),
    ...(corrections ? [CORRECT_ACTION, CORRECTION_CHOICE] : []),
  ];
  app.action<BlockAction>(/^/, answerUnheard(heard));
}
