import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  SlackActionMiddlewareArgs,
  SlackEventMiddlewareArgs,
  SlackShortcut,
  SlackShortcutMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import { renderModal } from '../blocks/modal.js';
import { line } from '../blocks/rich-text.js';
import { tell } from '../delivery/ways.js';
import { waysToClicker } from '../delivery/ways-to-clicker.js';

const GONE = {
  action: 'That button no longer works; please ask me again.',
  shortcut: 'That shortcut no longer works; please ask me in a message.',
  form: 'This form no longer works, so nothing was sent. Please ask me again.',
  step: 'Rolecall no longer has this step.',
} as const;

/**
 * Answers whatever no other listener takes. Messages keep their buttons for years, and workflows their steps; the feature
 * behind one may be gone or turned off.
 */
export function listenForUnheard(app: App, heard: readonly (string | RegExp)[]): void {
  const isHeard = (id: string): boolean =>
    heard.some((known) => (typeof known === 'string' ? known === id : known.test(id)));

  app.action<BlockAction>(ANY, async (args: SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs) => {
    if (isHeard(args.action.action_id)) return;
    await args.ack();
    await tell(GONE.action, waysToClicker(args));
  });
  app.shortcut(ANY, async (args: SlackShortcutMiddlewareArgs<SlackShortcut> & AllMiddlewareArgs) => {
    if (isHeard(args.shortcut.callback_id)) return;
    await args.ack();
    await tell(GONE.shortcut, waysToClicker(args));
  });
  app.view<ViewSubmitAction>(ANY, async ({ view, ack }) => {
    if (isHeard(view.callback_id)) return;
    await ack({ response_action: 'update', view: renderModal('Rolecall', [line(GONE.form)]) });
  });
  app.options(ANY, async ({ options, ack }) => {
    if (!isHeard('action_id' in options ? options.action_id : '')) await ack({ options: [] });
  });
  app.event(
    'function_executed',
    async ({ event, client }: SlackEventMiddlewareArgs<'function_executed'> & AllMiddlewareArgs) => {
      if (isHeard(event.function.callback_id)) return;
      const { function_execution_id } = event;
      await client.functions.completeError({ function_execution_id, error: GONE.step });
    },
  );
}

const ANY = /^/;
