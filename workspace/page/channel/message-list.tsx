import { useEffect, useRef } from 'react';
import type { Message } from '../../protocol.js';
import { MessageItem } from './message.js';

/** Messages, scrolled to the newest, which is last. */
export function MessageList({ messages, label }: { messages: readonly Message[]; label: string }) {
  const list = useRef<HTMLDivElement>(null);
  const newest = messages.at(-1)?.ts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new message is to be seen
  useEffect(() => {
    list.current?.querySelector('.message:last-of-type')?.scrollIntoView({ block: 'nearest' });
  }, [newest]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="messages" aria-label={label} ref={list} tabIndex={0}>
      <div role="log">
        {messages.map((message) => (
          <MessageItem key={message.ts} message={message} />
        ))}
      </div>
    </section>
  );
}
