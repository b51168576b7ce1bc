import { useEffect, useState } from 'react';
import type { Channel } from '../../protocol.js';
import { useLink } from '../link.js';
import { addressOf, goTo } from '../place.js';
import { Composer } from './composer.js';
import { MessageList } from './message-list.js';
import { Prompts } from './prompts.js';
import { Starters } from './starters.js';
import { Status } from './status.js';

/** A channel or the direct messages with the bot. */
export function Conversation({ channel }: { channel: Channel }) {
  const { state, act } = useLink();
  const [sent, setSent] = useState<string>();
  const { id, name, kind, unread } = channel;
  const messages = state.messages.filter((message) => message.channel === id && !message.threadTs);
  const isAnswered = state.messages.some(({ threadTs }) => threadTs !== undefined && threadTs === sent);

  useEffect(() => {
    void act({ kind: 'visit', channel: id });
  }, [act, id]);

  useEffect(() => {
    if (unread > 0) void act({ kind: 'read', channel: id });
  }, [act, id, unread]);

  // Slack leaves it to the person to open the thread; here the answer is what they came for.
  useEffect(() => {
    if (!isAnswered) return;
    setSent(undefined);
    goTo({ kind: 'channel', channel: id, thread: sent });
  }, [id, isAnswered, sent]);

  return (
    <main className="conversation">
      <Head channel={channel} />
      <MessageList label="Messages" messages={messages} />
      {kind === 'direct' ? (
        <Prompts channel={id} isOpen={messages.length === 0} />
      ) : (
        <Starters channel={channel} isOpen={messages.length === 0} />
      )}
      <Status channel={id} />
      <Composer
        channel={channel}
        label={`Message ${kind === 'channel' ? '#' : ''}${name}`}
        onSent={setSent}
      />
    </main>
  );
}

function Head({ channel: { kind, name, purpose } }: { channel: Channel }) {
  return (
    <header className="pane-head">
      <a className="back" href={addressOf({ kind: 'list' })} aria-label="Back to the list">
        ‹
      </a>
      <h1>
        {kind === 'channel' && '# '}
        {name}
      </h1>
      <p>{purpose}</p>
    </header>
  );
}
