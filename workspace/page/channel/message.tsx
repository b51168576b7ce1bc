import type { KnownBlock } from '@slack/types';
import type { Message } from '../../protocol.js';
import { Blocks } from '../blocks/blocks.js';
import { Interactions } from '../blocks/interactions.js';
import { copyBuilderLink } from '../builder-link.js';
import { useLink } from '../link.js';
import { addressOf } from '../place.js';

/** One message, with what can be done with it. */
export function MessageItem({ message, isRoot = false }: { message: Message; isRoot?: boolean }) {
  const { state } = useLink();
  const { channel, ts, user, onlyFor, text, isEdited, unfurls } = message;
  const person = state.people.find(({ id }) => id === user);
  if (onlyFor !== undefined && onlyFor !== state.me) return null;
  return (
    <article className="message" data-only-for={onlyFor} aria-label={`${person?.name}, ${timeOf(ts)}`}>
      <span className="face" data-bot={person?.isBot} aria-hidden="true">
        {person?.isBot ? '≡' : person?.name.slice(0, 1)}
      </span>
      <div className="content">
        {onlyFor && <p className="only-for">Only visible to you</p>}
        <p className="who">
          <strong>{person?.name ?? user}</strong>
          {person?.isBot && <span className="app-mark">APP</span>}
          <time dateTime={new Date(Number(ts) * 1000).toISOString()}>{timeOf(ts)}</time>
        </p>
        <Interactions source={{ kind: 'message', channel, ts }} blocks={message.blocks}>
          <Blocks blocks={shownBlocks(message)} fallback={text} />
          {unfurls.map((unfurl) => (
            <div className="unfurl" key={unfurl.url}>
              <Blocks
                blocks={unfurl.blocks.length > 0 ? unfurl.blocks : asBlocks(unfurl.text)}
                fallback={unfurl.text}
              />
            </div>
          ))}
        </Interactions>
        {isEdited && <span className="edited">(edited)</span>}
        {!isRoot && !onlyFor && <Replies message={message} />}
      </div>
      <Tools message={message} />
    </article>
  );
}

/** How the thread under a message is opened. */
function Replies({ message: { channel, ts, threadTs } }: { message: Message }) {
  const { state } = useLink();
  const count = state.messages.filter((each) => each.channel === channel && each.threadTs === ts).length;
  if (threadTs || count === 0) return null;
  return (
    <a className="replies" href={addressOf({ kind: 'channel', channel, thread: ts })}>
      {count} {count === 1 ? 'reply' : 'replies'}
    </a>
  );
}

function Tools({ message }: { message: Message }) {
  const { state, act } = useLink();
  const { channel, ts, threadTs, onlyFor, blocks } = message;
  const shortcuts = state.app.shortcuts.filter(({ kind }) => kind === 'message');
  return (
    <div className="tools">
      {!onlyFor && !threadTs && (
        <a href={addressOf({ kind: 'channel', channel, thread: ts })}>Reply in thread</a>
      )}
      {!onlyFor &&
        shortcuts.map(({ callbackId, name }) => (
          <button
            key={callbackId}
            type="button"
            onClick={() => act({ kind: 'message shortcut', callbackId, channel, ts })}
          >
            {name}
          </button>
        ))}
      {blocks.length > 0 && (
        <button type="button" onClick={() => copyBuilderLink(blocks)}>
          Copy as Block Kit Builder link
        </button>
      )}
    </div>
  );
}

function shownBlocks({ blocks, text }: Message): KnownBlock[] {
  return blocks.length > 0 ? blocks : asBlocks(text);
}

function asBlocks(text: string): KnownBlock[] {
  return [{ type: 'section', block_id: 'text', text: { type: 'mrkdwn', text } }];
}

function timeOf(ts: string): string {
  return new Date(Number(ts) * 1000).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });
}
