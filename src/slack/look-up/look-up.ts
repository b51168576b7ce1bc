import type {
  AllMiddlewareArgs,
  GlobalShortcut,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { Rolecall } from '../../rolecall.js';
import { renderAnswerModal } from '../blocks/answer-modal.js';
import { sendInPerson } from '../delivery/send.js';
import { openView } from '../delivery/views.js';
import { orApologise } from '../errors.js';
import { toPlainText } from '../incoming/incoming-text.js';
import { IN_MODAL } from '../look.js';
import type { Reply } from '../reply.js';
import { readLookUpForm, renderLookUpForm } from './look-up-form.js';

export const LOOK_UP = 'look_up_a_role';

/** Opens the look-up form. If that fails, tells the person in a direct message. */
export function openLookUp() {
  return async ({
    shortcut,
    ack,
    client,
  }: SlackShortcutMiddlewareArgs<GlobalShortcut> & AllMiddlewareArgs): Promise<void> => {
    await ack();
    await orApologise(
      () => openView(client, shortcut.trigger_id, renderLookUpForm()),
      [{ send: sendInPerson(client, shortcut.user.id) }],
    );
  };
}

/** Replaces the form with the answer. It goes into the acknowledgement, so it is neither lost nor doubled. */
export function answerLookUp(reply: Reply, rolecall: () => Rolecall) {
  return async ({
    view,
    body,
    ack,
    client,
  }: SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs): Promise<void> => {
    const { fact, title } = readLookUpForm(view.state.values);
    const question = rolecall().questionFor(fact, toPlainText(title));
    await reply({ question, user: body.user.id, look: IN_MODAL }, [
      { send: (post, title) => ack({ response_action: 'update', view: renderAnswerModal(post, title) }) },
      { send: sendInPerson(client, body.user.id) },
    ]);
  };
}
