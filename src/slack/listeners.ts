import type {
  App,
  BlockAction,
  Context,
  GlobalShortcut,
  Logger,
  MessageShortcut,
  ViewSubmitAction,
} from '@slack/bolt';
import { administrationOf } from '../catalog/catalog.js';
import type { Corrections } from '../corrections/corrections.js';
import type { Conversation } from '../questions/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Follows } from '../stores/follows.js';
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
import { ANSWER_THIS, answerThis } from './entrances/answer-this.js';
import { answerButton, type Click } from './entrances/button.js';
import { answerCommand, COMMAND } from './entrances/command.js';
import { answerDirectMessage } from './entrances/direct-message.js';
import { SEARCH_FUNCTION, searchRoles } from './entrances/enterprise-search.js';
import { answerMention } from './entrances/mention.js';
import { unfurlLinks } from './entrances/unfurl.js';
import { answerUnheard } from './entrances/unheard.js';
import { LOOK_UP_STEP, runLookUpStep } from './entrances/workflow-step.js';
import { openReport, type Reporting, type Thumb, takeComment, takeRating } from './feedback/feedback.js';
import { createFeedbackChannel, type FeedbackChannel } from './feedback/feedback-channel.js';
import { FEEDBACK_FORM } from './feedback/feedback-form.js';
import { OPEN_PAGE_ACTION } from './feedback/report.js';
import { FEEDBACK_ACTION, REPORT_ACTION, renderRated } from './feedback/thumbs.js';
import { type FollowClick, followRole, unfollowRole } from './follow/follow.js';
import { FOLLOW_ACTION, UNFOLLOW_ACTION } from './follow/follow-view.js';
import { showHome, welcome } from './home/home.js';
import { answerLookUp, LOOK_UP, openLookUp } from './look-up/look-up.js';
import { LOOK_UP_FORM } from './look-up/look-up-form.js';
import { findRoles, ROLE_SEARCH_ACTION } from './look-up/role-search.js';
import { type Asking, createReply } from './reply.js';
import { createRoleButtons, withButtons } from './role-buttons.js';
import type { SlackSettings } from './settings.js';
import { createRenderPrivately } from './share/offer-share.js';
import { type SharedChoice, shareAnswer } from './share/share.js';
import { SHARE_ACTION } from './share/share-view.js';
import { createAddPicture } from './upload-picture.js';
import { presentDetails } from './work-objects/present-details.js';

/** Corrections of the role files, loaded when somebody first makes one. */
export interface CorrectionSource {
  open: () => Promise<Corrections>;
  /** Whether a repository takes them; otherwise they go to owners and to the feedback channel. */
  isProposed: boolean;
}

/** What listeners need to answer. */
export interface ListeningParts {
  rolecall: () => Rolecall;
  stores: Stores<Conversation>;
  settings: SlackSettings;
  logger: Logger;
  corrections?: CorrectionSource | undefined;
}

/** Registers who answers what Slack delivers to an app. */
export function listen(app: App, parts: ListeningParts): void {
  const { rolecall, stores, settings, logger, corrections } = parts;
  const { claims, conversations, agentDms, gaps, limits, isLasting } = stores;
  // What is forgotten at a restart is not offered.
  const follows = isLasting ? stores.follows : undefined;
  const breaker = new Breaker(limits);
  const feedback = settings.feedback && createFeedbackChannel(app.client, rolecall, gaps, settings.feedback);
  const addPicture = createAddPicture(app.client, logger);
  const asked = { rolecall, conversations, logger, addPicture };
  const reply = createReply({ ...asked, afterAnswer: feedback?.tellGap });
  const roleButtons = createRoleButtons({
    rolecall,
    canFollow: follows !== undefined,
    canCorrect: (role) =>
      corrections !== undefined &&
      (corrections.isProposed ||
        settings.feedback !== undefined ||
        administrationOf(role).owner?.slackId !== undefined),
  });
  const renderOpen: Asking['render'] = (answer, question) =>
    feedback
      ? renderRated(answer, question, roleButtons(answer))
      : renderMessage(answer, withButtons(roleButtons(answer), []));
  const renderPrivately = createRenderPrivately(settings, roleButtons);

  app.command(COMMAND, answerCommand(reply, renderPrivately));
  app.event('app_mention', answerMention({ reply, rolecall, claims, breaker, settings, renderOpen }));
  app.message(answerDirectMessage({ reply, rolecall, claims, breaker, agentDms, renderOpen }));
  app.action<Click>(ASK_ACTION, answerButton(reply, renderOpen, renderPrivately));
  app.action<SharedChoice>(SHARE_ACTION, shareAnswer({ reply: createReply(asked), claims, settings }));

  app.event('app_home_opened', welcome(rolecall, agentDms, follows));
  app.options(ROLE_SEARCH_ACTION, findRoles(rolecall));
  app.shortcut<GlobalShortcut>(LOOK_UP, openLookUp());
  app.view<ViewSubmitAction>(LOOK_UP_FORM, answerLookUp(reply, rolecall));
  app.shortcut<MessageShortcut>(ANSWER_THIS, answerThis(reply, rolecall, renderPrivately));
  app.function(LOOK_UP_STEP, runLookUpStep(rolecall, logger));
  if (settings.unfurlDomains.length > 0) app.event('link_shared', unfurlLinks(rolecall, settings, logger));
  if (settings.workObjects) app.event('entity_details_requested', presentDetails(rolecall));
  if (settings.enterpriseSearch) app.function(SEARCH_FUNCTION, searchRoles(rolecall, logger));

  // A link needs no answer, but Slack wants its click acknowledged.
  app.action(OPEN_PAGE_ACTION, ({ ack }) => ack());
  const heard = [
    ASK_ACTION,
    SHARE_ACTION,
    OPEN_PAGE_ACTION,
    ...(feedback ? listenForFeedback(app, feedback, parts) : []),
    ...(follows ? listenForFollowers(app, follows, rolecall) : []),
    ...(corrections ? listenForCorrections(app, corrections, parts) : []),
  ];
  app.action<BlockAction>(/^/, answerUnheard(heard));
}

/** The actions that have a listener. */
type Heard = (string | RegExp)[];

function listenForFeedback(app: App, feedback: FeedbackChannel, { rolecall, stores }: ListeningParts): Heard {
  app.action<Thumb>(FEEDBACK_ACTION, takeRating(feedback, rolecall, stores.claims));
  app.action<Reporting>(REPORT_ACTION, openReport());
  app.view<ViewSubmitAction>(FEEDBACK_FORM, takeComment(feedback, rolecall));
  return [FEEDBACK_ACTION, REPORT_ACTION];
}

function listenForFollowers(app: App, follows: Follows, rolecall: () => Rolecall): Heard {
  const showAgain = ({
    client,
    body,
    context,
  }: {
    client: App['client'];
    body: FollowClick;
    context: Context;
  }) => showHome(client, { team: context.teamId, user: body.user.id }, body.view?.hash, rolecall(), follows);
  app.action<FollowClick>(FOLLOW_ACTION, followRole(rolecall, follows));
  app.action<FollowClick>(UNFOLLOW_ACTION, unfollowRole(rolecall, follows, showAgain));
  return [FOLLOW_ACTION, UNFOLLOW_ACTION];
}

function listenForCorrections(
  app: App,
  corrections: CorrectionSource,
  { rolecall, settings }: ListeningParts,
): Heard {
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
  return [CORRECT_ACTION, CORRECTION_CHOICE];
}
