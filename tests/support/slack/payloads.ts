/** A delivery of Slack, as far as the bot and Bolt read it. */
type Body = Record<string, unknown>;

export const BOT_USER = 'U0BOT';
const COMMON = { token: 'verification', team_id: 'T1', api_app_id: 'A1' };

let count = 0;

/** A time stamp, unique as those of Slack are. */
function newTs(): string {
  count += 1;
  return `1700000000.${String(count).padStart(6, '0')}`;
}

export function slashCommand(text: string, over: Body = {}): Body {
  return {
    ...COMMON,
    command: '/role',
    text,
    user_id: 'U1',
    channel_id: 'C1',
    response_url: 'http://127.0.0.1:1/',
    ...over,
  };
}

export function mention(text: string, over: Body = {}): Body {
  return envelope({ type: 'app_mention', channel: 'C1', user: 'U1', text, ts: newTs(), ...over });
}

export function directMessage(text: string, over: Body = {}): Body {
  return envelope({
    type: 'message',
    channel: 'D1',
    channel_type: 'im',
    user: 'U1',
    text,
    ts: newTs(),
    ...over,
  });
}

/** The same event, delivered under another id. */
export function envelope(event: Body, eventId = `Ev${newTs()}`): Body {
  return { ...COMMON, type: 'event_callback', event_id: eventId, event };
}

/** A click on a button of a message in a channel. */
export function click(value: string, responseUrl: string, over: Body = {}): Body {
  return choice({ type: 'button', action_id: 'ask:next-0', block_id: 'b', value }, responseUrl, over);
}

/** An entry chosen from a menu of a message in a channel. */
export function menuChoice(value: string, responseUrl: string, over: Body = {}): Body {
  return choice(
    { type: 'static_select', action_id: 'ask:which', block_id: 'b', selected_option: { value } },
    responseUrl,
    over,
  );
}

/** A click on some button, wherever it stands, of an answer that only the clicker sees. */
export function clickOn(actionId: string, value: string, responseUrl: string, over: Body = {}): Body {
  const container = { type: 'message', message_ts: newTs(), channel_id: 'C1', is_ephemeral: true };
  const action = { type: 'button', action_id: actionId, block_id: 'b', value };
  return choice(action, responseUrl, { container, ...over });
}

/** A thumb under an answer. */
export function thumb(value: string, responseUrl: string): Body {
  return choice({ type: 'feedback_buttons', action_id: 'feedback', block_id: 'b', value }, responseUrl);
}

/** A click on a button of a view, or an entry chosen there: it has no channel and no response URL. */
export function clickInView(view: 'home' | 'modal', value: string, selected = false): Body {
  const action = selected
    ? { type: 'external_select', action_id: 'ask:role', block_id: 'b', selected_option: { value } }
    : { type: 'button', action_id: 'ask:next-0', block_id: 'b', value };
  return {
    ...interaction('block_actions'),
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', type: view, hash: 'h1' },
    actions: [action],
  };
}

/** A key typed into the search field. */
export function typed(value: string): Body {
  return { ...interaction('block_suggestion'), action_id: 'ask:role', block_id: 'role', value };
}

export function globalShortcut(): Body {
  return { ...interaction('shortcut'), callback_id: 'look_up_a_role' };
}

export function messageShortcut(text: string, responseUrl: string, message: Body = {}): Body {
  return {
    ...interaction('message_action'),
    callback_id: 'answer_this',
    channel: { id: 'C1', name: 'general' },
    message: { type: 'message', user: 'U2', ts: '1.1', text, ...message },
    response_url: responseUrl,
  };
}

/** A form that was sent off, with its values by block and action. */
export function submission(callbackId: string, values: Body, metadata = ''): Body {
  const view = { id: 'V1', type: 'modal', callback_id: callbackId, private_metadata: metadata };
  return { ...interaction('view_submission'), view: { ...view, state: { values } } };
}

export function appHomeOpened(tab: 'home' | 'messages', over: Body = {}): Body {
  return envelope({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab, ...over });
}

export function linkShared(urls: readonly string[], over: Body = {}, around: Body = {}): Body {
  const links = urls.map((url) => ({ url, domain: new URL(url).hostname }));
  const event = { type: 'link_shared', channel: 'C1', user: 'U1', message_ts: '1.1', links, ...over };
  return { ...envelope(event), ...around };
}

/** Somebody opens the card of a role. */
export function detailsRequested(entityUrl: string): Body {
  const link = { url: entityUrl, domain: new URL(entityUrl).hostname };
  return envelope({
    ...{ type: 'entity_details_requested', user: 'U1', trigger_id: 'T.1', user_locale: 'en-US' },
    ...{ link, entity_url: entityUrl, event_ts: newTs() },
  });
}

/** A run of the workflow step. */
export function stepRun(inputs: Body, callbackId = 'look_up_role'): Body {
  const step = { callback_id: callbackId };
  return envelope({
    type: 'function_executed',
    function: step,
    inputs,
    function_execution_id: 'Fx1',
    bot_access_token: 'xwfp-test',
  });
}

function interaction(type: string): Body {
  return {
    ...COMMON,
    type,
    user: { id: 'U1', name: 'uma', team_id: 'T1' },
    team: { id: 'T1', domain: 'team' },
    trigger_id: 'trigger-1',
    action_ts: newTs(),
  };
}

function choice(action: Body, responseUrl: string, over: Body = {}): Body {
  return {
    ...interaction('block_actions'),
    channel: { id: 'C1', name: 'general' },
    container: { type: 'message', channel_id: 'C1', is_ephemeral: false },
    response_url: responseUrl,
    actions: [action],
    ...over,
  };
}
