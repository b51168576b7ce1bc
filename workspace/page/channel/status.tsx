import { useLink } from '../link.js';

/** What the bot says it is doing just now, in a conversation or a thread. */
export function Status({ channel, thread }: { channel: string; thread?: string }) {
  const { state } = useLink();
  const status = state.statuses[thread ? `${channel}:${thread}` : channel];
  return (
    <p className="status" role="status">
      {status && `${state.app.name} ${status}`}
    </p>
  );
}
