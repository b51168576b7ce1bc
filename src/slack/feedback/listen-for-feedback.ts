import type { App, ViewSubmitAction } from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import type { Claims } from '../../stores/claims.js';
import { openReport, type Reporting, type Thumb, takeComment, takeRating } from './feedback.js';
import type { FeedbackChannel } from './feedback-channel.js';
import { FEEDBACK_FORM } from './feedback-form.js';
import { FEEDBACK_ACTION, REPORT_ACTION } from './thumbs.js';

/** Takes thumbs and reports. Returns the ids of the actions and forms that it handles. */
export function listenForFeedback(
  app: App,
  feedback: FeedbackChannel,
  rolecall: () => Rolecall,
  claims: Claims,
): string[] {
  app.action<Thumb>(FEEDBACK_ACTION, takeRating(feedback, rolecall, claims));
  app.action<Reporting>(REPORT_ACTION, openReport());
  app.view<ViewSubmitAction>(FEEDBACK_FORM, takeComment(feedback, rolecall));
  return [FEEDBACK_ACTION, REPORT_ACTION, FEEDBACK_FORM];
}
