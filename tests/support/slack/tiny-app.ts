import { App, LogLevel } from '@slack/bolt';
import type { KnownBlock, ModalView, Option } from '@slack/types';
import { createLogger } from '../../../src/slack/logger.js';
import { SocketReceiver } from '../../../src/slack/transport/socket-receiver.js';

const TITLES = ['Baker', 'Head Baker', 'Chef', 'Sous Chef'];

/** A Bolt app with a bit of everything that the local Slack shows, and the real bot does not have (yet). */
export async function startTinyApp(apiUrl: string): Promise<App> {
  const logger = createLogger(LogLevel.ERROR);
  const receiver = new SocketReceiver({ appToken: 'xapp-tiny', logger, apiUrl, onRefused: () => {} });
  const clientOptions = { slackApiUrl: apiUrl };
  const app = new App({ token: 'xoxb-tiny', receiver, logLevel: LogLevel.ERROR, clientOptions });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: homeBlocks() } });
      return;
    }
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: event.channel,
      title: 'Ask about',
      prompts: [{ title: 'Bakers', message: 'who bakes?' }],
    });
  });
  app.options('find', async ({ options, ack }) => {
    await ack({ options: TITLES.filter((title) => title.toLowerCase().includes(options.value)).map(option) });
  });
  app.action('find', async ({ ack, body, client, action }) => {
    await ack();
    if (body.type !== 'block_actions' || action.type !== 'external_select' || body.view?.type !== 'home')
      return;
    const chosen = action.selected_option?.value ?? '';
    const view = { type: 'home' as const, blocks: [...homeBlocks(), heading(`You chose ${chosen}`)] };
    await client.views.publish({ user_id: body.user.id, view, hash: body.view.hash });
  });
  app.shortcut('look_up', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: lookUpModal() });
  });
  app.view('look_up', async ({ ack, view }) => {
    const { value } = view.state.values['why']?.['why'] ?? {};
    const { selected_option: role } = view.state.values['role']?.['find'] ?? {};
    if (value === 'no') return ack({ response_action: 'errors', errors: { why: 'Give a better reason.' } });
    const blocks = [heading(`${role?.value}, because ${value}`)];
    return ack({ response_action: 'update', view: { ...lookUpModal(), blocks, submit: undefined } });
  });
  app.shortcut('answer_this', async ({ ack, respond, shortcut }) => {
    await ack();
    if (shortcut.type === 'message_action') await respond(`Answering “${shortcut.message.text}”`);
  });
  app.function('shout', async ({ inputs, complete, fail }) => {
    const { word } = inputs;
    await (word
      ? complete({ outputs: { said: `${String(word).toUpperCase()}!` } })
      : fail({ error: 'No word.' }));
  });
  app.message(async ({ message, say }) => {
    if (message.subtype === undefined) await say({ text: message.text, blocks: everything() });
  });
  app.action(/^(?!find)/, async ({ ack, action, respond }) => {
    await ack();
    const value = 'value' in action ? action.value : '';
    if (value === 'replace') await respond({ replace_original: true, text: 'Replaced' });
    else if (value === 'share') await respond({ response_type: 'in_channel', text: 'For everyone' });
    else if (value !== undefined) await respond(`Heard ${value}`);
  });
  await app.start();
  return app;
}

/** The manifest of the tiny app, as far as the local Slack looks at it. */
export const TINY_MANIFEST = {
  features: {
    app_home: { home_tab_enabled: true },
    bot_user: { display_name: 'tiny' },
    shortcuts: [
      { name: 'Look up', type: 'global' as const, callback_id: 'look_up', description: 'Opens a dialogue' },
      { name: 'Answer this', type: 'message' as const, callback_id: 'answer_this', description: 'Answers' },
    ],
  },
  functions: { shout: { title: 'Shout', input_parameters: { word: { title: 'Word' } } } },
  settings: { event_subscriptions: { bot_events: ['app_home_opened', 'message.im'] } },
};

function homeBlocks(): KnownBlock[] {
  const element = {
    type: 'external_select' as const,
    action_id: 'find',
    min_query_length: 1,
    placeholder: plain('Find a role'),
  };
  return [
    heading('Welcome'),
    { type: 'input', block_id: 'search', label: plain('Role'), element, dispatch_action: true },
  ];
}

function lookUpModal(): ModalView {
  const find = { type: 'external_select' as const, action_id: 'find', min_query_length: 1 };
  const why = { type: 'plain_text_input' as const, action_id: 'why' };
  return {
    type: 'modal',
    callback_id: 'look_up',
    title: plain('Look up a role'),
    submit: plain('Look up'),
    blocks: [
      { type: 'input', block_id: 'role', label: plain('Which role'), element: find },
      { type: 'input', block_id: 'why', label: plain('Why'), element: why },
    ],
  };
}

/** Blocks that the library draws, that the page itself draws, and one that neither knows. */
function everything(): KnownBlock[] {
  const button = (text: string, value: string) =>
    ({ type: 'button', action_id: value, text: plain(text), value }) as const;
  return [
    heading('Everything'),
    { type: 'section', text: plain('A section'), accessory: button('Beside', 'beside') },
    { type: 'actions', elements: [button('Replace', 'replace'), button('Share', 'share')] },
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'thumbs',
          positive_button: { text: plain('Good'), value: 'good' },
          negative_button: { text: plain('Bad'), value: 'bad' },
        },
      ],
    },
    {
      type: 'container',
      title: plain('Folded'),
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: [{ type: 'section', text: plain('Inside') }],
    },
    {
      type: 'data_table',
      caption: 'Grades',
      rows: [
        ['Role', 'Grade'],
        ['Chef', '6'],
        ['Baker', '5'],
      ].map((row) => row.map((text) => ({ type: 'raw_text', text }))),
    },
    { type: 'hologram', text: 'What only the future draws' } as unknown as KnownBlock,
  ];
}

function heading(text: string): KnownBlock {
  return { type: 'header', text: plain(text) };
}

function option(title: string): Option {
  return { text: plain(title), value: title };
}

function plain(text: string) {
  return { type: 'plain_text' as const, text };
}
