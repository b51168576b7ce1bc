import type { Channel } from '../../protocol.js';
import { useLink } from '../link.js';
import { addressOf } from '../place.js';
import { Composer } from './composer.js';
import { MessageItem } from './message.js';
import { MessageList } from './message-list.js';
import { Status } from './status.js';

/** A message and its replies; `ts` is the message's. */
export function Thread({ channel, ts }: { channel: Channel; ts: string }) {
  const { state } = useLink();
  const here = state.messages.filter((message) => message.channel === channel.id);
  const root = here.find((message) => message.ts === ts);
  return (
    <aside className="thread" aria-label="Thread">
      <header className="pane-head">
        <h2>{root?.threadTitle ?? 'Thread'}</h2>
        <p>
          {channel.kind === 'channel' && '#'}
          {channel.name}
        </p>
        <a
          className="close"
          href={addressOf({ kind: 'channel', channel: channel.id, thread: undefined })}
          aria-label="Close the thread"
        >
          ×
        </a>
      </header>
      <div className="thread-root">{root && <MessageItem message={root} isRoot />}</div>
      <MessageList label="Replies" messages={here.filter(({ threadTs }) => threadTs === ts)} />
      <Status channel={channel.id} thread={ts} />
      <Composer channel={channel} thread={ts} label="Reply" />
    </aside>
  );
}
