import type {
  AllMiddlewareArgs,
  BlockAction,
  ButtonAction,
  FeedbackButtonsAction,
  SlackActionMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import { type Claims, claimKey } from '../../stores/claims.js';
import { parseAsked } from '../asked.js';
import { once } from '../delivery/once.js';
import { sendInPerson, sendToModal } from '../delivery/send.js';
import { openView } from '../delivery/views.js';
import { tell } from '../delivery/ways.js';
import { waysToClicker } from '../delivery/ways-to-clicker.js';
import { orApologise } from '../errors.js';
import type { FeedbackChannel, Opinion } from './feedback-channel.js';
import { readFeedbackForm, renderFeedbackForm, renderThanks } from './feedback-form.js';
import { parseRating } from './thumbs.js';

export type Thumb = BlockAction<FeedbackButtonsAction>;
export type Reporting = BlockAction<ButtonAction>;
type ReportArgs = SlackActionMiddlewareArgs<Reporting> & AllMiddlewareArgs;
type ThumbArgs = SlackActionMiddlewareArgs<Thumb> & AllMiddlewareArgs;

/** Reports a thumb up, once, and says thanks. For a thumb down, asks what is wrong. */
export function takeRating(feedback: FeedbackChannel, rolecall: () => Rolecall, claims: Claims) {
  return async (args: ThumbArgs): Promise<void> => {
    const { ack, body, action, client, context } = args;
    await ack();
    const ways = waysToClicker(args);
    const passOn = async (packed: string): Promise<boolean> => {
      await feedback.tell({ kind: 'helpful', ...answered(packed, rolecall()), user: body.user.id });
      await tell('Thank you. This went to the maintainers of the catalogue.', ways);
      return true;
    };
    const key = claimKey(context.teamId, 'helpful', body.channel?.id, body.message?.ts, body.user.id);
    await orApologise<unknown>(async () => {
      const { helpful, packed } = parseRating(action.value);
      if (helpful) return once(claims, [key], () => passOn(packed));
      return openView(client, body.trigger_id, renderFeedbackForm(packed));
    }, ways);
  };
}

/** Asks what is missing, after "Report it". */
export function openReport() {
  return async (args: ReportArgs): Promise<void> => {
    const { ack, body, action, client } = args;
    await ack();
    const form = renderFeedbackForm(action.value ?? '');
    await orApologise(() => openView(client, body.trigger_id, form), waysToClicker(args));
  };
}

/** Reports what is wrong. Replaces the form first, as Slack waits only three seconds for that. */
export function takeComment(feedback: FeedbackChannel, rolecall: () => Rolecall) {
  return async ({
    ack,
    view,
    body,
    client,
  }: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs): Promise<void> => {
    await ack({ response_action: 'update', view: renderThanks() });
    const comment = readFeedbackForm(view.state.values);
    await orApologise(
      () =>
        pass(feedback, {
          kind: 'unhelpful',
          ...answered(view.private_metadata, rolecall()),
          comment,
          user: body.user.id,
        }),
      [{ send: sendToModal(client, view.id) }, { send: sendInPerson(client, body.user.id) }],
    );
  };
}

/** What is missing goes to the owner who can add it; an opinion goes to the channel. */
function pass(feedback: FeedbackChannel, opinion: Opinion): Promise<void> {
  const { outcome } = opinion.answer;
  const isGap = outcome === 'not_found' || outcome === 'not_documented';
  return isGap ? feedback.tellOwner(opinion) : feedback.tell(opinion);
}

/** The question, and its answer today. */
function answered(packed: string, { ask }: Rolecall) {
  const { question, conversation } = parseAsked(packed);
  return { question, answer: ask(question, conversation) };
}
