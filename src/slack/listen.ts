import type { App, Context, GlobalShortcut, Logger, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import { administrationOf } from '../catalog/catalog.js';
import type { Conversation } from '../questions/conversation/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Stores } from '../stores/stores.js';
import { ASK_ACTION, buttonRow } from './blocks/actions.js';
import { renderMessage } from './blocks/message.js';
import {
  type ChooseValue,
  type Correct,
  type CorrectionSource,
  chooseValue,
  openCorrection,
  takeCorrection,
} from './corrections/correct.js';
import { CORRECTION_CHOICE, CORRECTION_FORM } from './corrections/correction-form.js';
import { CORRECT_ACTION } from './corrections/correction-view.js';
import { Breaker } from './delivery/breaker.js';
import { ANSWER_THIS, answerThis } from './entrances/answer-this.js';
import { answerButton, type Click } from './entrances/button.js';
import { ANY_COMMAND, answerCommand } from './entrances/command.js';
import { answerDirectMessage } from './entrances/direct-message.js';
import { SEARCH_FUNCTION, searchRoles } from './entrances/enterprise-search.js';
import { answerMention } from './entrances/mention.js';
import { unfurlLinks } from './entrances/unfurl.js';
import { listenForUnheard } from './entrances/unheard.js';
import { LOOK_UP_STEP, runLookUpStep } from './entrances/workflow-step.js';
import { openReport, type Reporting, type Thumb, takeComment, takeRating } from './feedback/feedback.js';
import { createFeedbackChannel } from './feedback/feedback-channel.js';
import { FEEDBACK_FORM } from './feedback/feedback-form.js';
import { OPEN_PAGE_ACTION } from './feedback/report.js';
import { FEEDBACK_ACTION, REPORT_ACTION, renderRated } from './feedback/thumbs.js';
import { type FollowClick, followRole, unfollowRole } from './follow/follow.js';
import { FOLLOW_ACTION, UNFOLLOW_ACTION } from './follow/follow-view.js';
import { showHome, welcome } from './home/home.js';
import type { Look } from './look.js';
import { answerLookUp, LOOK_UP, openLookUp } from './look-up/look-up.js';
import { LOOK_UP_FORM } from './look-up/look-up-form.js';
import { findRoles, ROLE_SEARCH_ACTION } from './look-up/role-search.js';
import { createReply } from './reply.js';
import { createRoleButtons } from './role-buttons.js';
import type { SlackSettings } from './settings.js';
import { createLookPrivately } from './share/offer-share.js';
import { type SharedChoice, shareAnswer } from './share/share.js';
import { SHARE_ACTION } from './share/share-view.js';
import { createAddPicture } from './upload-picture.js';
import { presentDetails } from './work-objects/present-details.js';

/** What the listeners need. */
export interface ListeningParts {
  /** Returns the newest catalogue. Called for each question. */
  rolecall: () => Rolecall;
  stores: Stores<Conversation>;
  settings: SlackSettings;
  logger: Logger;
  corrections: CorrectionSource | undefined;
}

/** Every way in which people reach the bot, and what answers each. */
export function listen(app: App, { rolecall, stores, settings, logger, corrections }: ListeningParts): void {
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
  const lookOpen: Look = {
    name: 'openly',
    render: (answer, asked) =>
      feedback
        ? renderRated(answer, asked, roleButtons(answer))
        : renderMessage(answer, buttonRow(roleButtons(answer))),
  };
  const lookPrivately = createLookPrivately(settings, roleButtons);

  app.command(ANY_COMMAND, answerCommand(reply, lookPrivately));
  app.event('app_mention', answerMention({ reply, rolecall, claims, breaker, settings, lookOpen }));
  app.message(answerDirectMessage({ reply, rolecall, claims, breaker, agentDms, lookOpen }));
  app.action<Click>(ASK_ACTION, answerButton(reply, lookOpen, lookPrivately));
  app.action<SharedChoice>(SHARE_ACTION, shareAnswer({ reply: createReply(parts), claims, settings }));

  app.event('app_home_opened', welcome(rolecall, agentDms, follows));
  app.options(ROLE_SEARCH_ACTION, findRoles(rolecall));
  app.shortcut<GlobalShortcut>(LOOK_UP, openLookUp());
  app.view<ViewSubmitAction>(LOOK_UP_FORM, answerLookUp(reply, rolecall));
  app.shortcut<MessageShortcut>(ANSWER_THIS, answerThis(reply, rolecall, lookPrivately));
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
  listenForUnheard(app, [
    ...[ASK_ACTION, SHARE_ACTION, OPEN_PAGE_ACTION],
    ...[LOOK_UP, LOOK_UP_FORM, ANSWER_THIS, LOOK_UP_STEP],
    ...(settings.enterpriseSearch ? [SEARCH_FUNCTION] : []),
    ...(feedback ? [FEEDBACK_ACTION, REPORT_ACTION, FEEDBACK_FORM] : []),
    ...(follows ? [FOLLOW_ACTION, UNFOLLOW_ACTION] : []),
    ...(corrections ? [CORRECT_ACTION, CORRECTION_CHOICE, CORRECTION_FORM] : []),
  ]);
}
