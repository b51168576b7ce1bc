/** What Slack delivers, as far as the bot and Bolt look at it. */
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
export function menuChoice(value: string, responseUrl: string): Body {
  return choice(
    { type: 'static_select', action_id: 'ask:menu', block_id: 'b', selected_option: { value } },
    responseUrl,
  );
}

function choice(action: Body, responseUrl: string, over: Body = {}): Body {
  return {
    ...COMMON,
    type: 'block_actions',
    user: { id: 'U1', team_id: 'T1' },
    team: { id: 'T1', domain: 'team' },
    channel: { id: 'C1', name: 'general' },
    container: { type: 'message', channel_id: 'C1', is_ephemeral: false },
    response_url: responseUrl,
    actions: [action],
    ...over,
  };
}
