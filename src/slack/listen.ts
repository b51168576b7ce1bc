import type { App, GlobalShortcut, Logger, MessageShortcut, ViewSubmitAction } from '@slack/bolt';
import { administrationOf, type Role } from '../catalog/catalog.js';
import type { Conversation } from '../questions/conversation/conversation.js';
import type { Rolecall } from '../rolecall.js';
import type { Stores } from '../stores/stores.js';
import { ASK_ACTION, buttonRow } from './blocks/actions.js';
import { renderMessage } from './blocks/message.js';
import type { CorrectionSource } from './corrections/correct.js';
import { listenForCorrections } from './corrections/listen-for-corrections.js';
import { QuestionLimit } from './delivery/question-limit.js';
import { ANSWER_THIS, answerThis } from './entrances/answer-this.js';
import { answerButton, type Click } from './entrances/button.js';
import { answerCommand } from './entrances/command.js';
import { answerDirectMessage } from './entrances/direct-message.js';
import { SEARCH_FUNCTION, searchRoles } from './entrances/enterprise-search.js';
import { answerMention } from './entrances/mention.js';
import { unfurlLinks } from './entrances/unfurl.js';
import { listenForUnheard } from './entrances/unheard.js';
import { LOOK_UP_STEP, runLookUpStep } from './entrances/workflow-step.js';
import { createFeedbackChannel } from './feedback/feedback-channel.js';
import { listenForFeedback } from './feedback/listen-for-feedback.js';
import { OPEN_PAGE_ACTION } from './feedback/report.js';
import { renderRated } from './feedback/thumbs.js';
import { listenForFollows } from './follow/listen-for-follows.js';
import { welcome } from './home/home.js';
import type { Look } from './look.js';
import { answerLookUp, LOOK_UP, openLookUp } from './look-up/look-up.js';
import { LOOK_UP_FORM } from './look-up/look-up-form.js';
import { findRoles, ROLE_SEARCH_ACTION } from './look-up/role-search.js';
import { createReply } from './reply.js';
import { createRoleButtons, type RoleButtons } from './role-buttons.js';
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
  // Nobody can follow a role if a restart would forget it.
  const follows = isLasting ? stores.follows : undefined;
  const questionLimit = new QuestionLimit(limits);
  const feedback = settings.feedback && createFeedbackChannel(app.client, rolecall, gaps, settings.feedback);
  const addPicture = createAddPicture(app.client, logger);
  const parts = { rolecall, conversations, logger, addPicture };
  const reply = createReply({ ...parts, afterAnswer: feedback?.tellGap });
  const canCorrect = whereCorrectable(settings, corrections);
  const roleButtons = createRoleButtons({ rolecall, canFollow: follows !== undefined, canCorrect });
  const lookOpen = lookOpenly(feedback !== undefined, roleButtons);
  const lookPrivately = createLookPrivately(settings, roleButtons);

  app.use(answerCommand(reply, lookPrivately));
  app.event('app_mention', answerMention({ reply, rolecall, claims, questionLimit, settings, lookOpen }));
  app.message(answerDirectMessage({ reply, rolecall, claims, questionLimit, agentDms, lookOpen }));
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

  // A link needs no answer, but Slack wants its click acknowledged.
  app.action(OPEN_PAGE_ACTION, ({ ack }) => ack());
  listenForUnheard(app, [
    ...[ASK_ACTION, SHARE_ACTION, OPEN_PAGE_ACTION],
    ...[LOOK_UP, LOOK_UP_FORM, ANSWER_THIS, LOOK_UP_STEP],
    ...(settings.enterpriseSearch ? [SEARCH_FUNCTION] : []),
    ...(feedback ? listenForFeedback(app, feedback, rolecall, claims) : []),
    ...(follows ? listenForFollows(app, follows, rolecall) : []),
    ...(corrections ? listenForCorrections(app, corrections, rolecall, settings) : []),
  ]);
}

/** Roles whose corrections would reach somebody. */
function whereCorrectable(
  { feedback }: SlackSettings,
  corrections: CorrectionSource | undefined,
): (role: Role) => boolean {
  if (!corrections) return () => false;
  if (corrections.isProposed || feedback) return () => true;
  return (role) => administrationOf(role).owner?.slackId !== undefined;
}

/** How everybody sees an answer. It has thumbs if there is a channel for feedback. */
function lookOpenly(isRated: boolean, roleButtons: RoleButtons): Look {
  return {
    name: 'openly',
    render: (answer, asked) =>
      isRated
        ? renderRated(answer, asked, roleButtons(answer))
        : renderMessage(answer, buttonRow(roleButtons(answer))),
  };
}
