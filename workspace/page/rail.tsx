import type { Channel } from '../protocol.js';
import { Shortcuts } from './channel/shortcuts.js';
import { useLink } from './link.js';
import { addressOf } from './place.js';
import { Steps } from './steps.js';

/** The list of places on the left; `place` is the id of the open one, or "home". */
export function Rail({ place }: { place: string | undefined }) {
  const { state } = useLink();
  const channels = state.channels.filter(({ kind }) => kind === 'channel');
  const direct = state.channels.filter(({ kind }) => kind === 'direct');
  return (
    <nav className="rail" aria-label="Workspace">
      <p className="workspace-name">Local workspace</p>
      <h2>Channels</h2>
      <ul>
        {channels.map((channel) => (
          <Entry key={channel.id} channel={channel} sign="#" isOpen={channel.id === place} />
        ))}
      </ul>
      <h2>App</h2>
      <ul>
        {direct.map((channel) => (
          <Entry key={channel.id} channel={channel} sign="●" isOpen={channel.id === place} />
        ))}
        {state.app.hasHome && (
          <li>
            <a href={addressOf({ kind: 'home' })} aria-current={place === 'home' ? 'page' : undefined}>
              <span aria-hidden="true">⌂</span> {state.app.name} Home
            </a>
          </li>
        )}
      </ul>
      <Shortcuts />
      <Steps />
    </nav>
  );
}

function Entry({ channel, sign, isOpen }: { channel: Channel; sign: string; isOpen: boolean }) {
  const { id, name, unread } = channel;
  const address = addressOf({ kind: 'channel', channel: id, thread: undefined });
  return (
    <li>
      <a
        href={address}
        aria-current={isOpen ? 'page' : undefined}
        className={unread > 0 ? 'unread' : undefined}
      >
        <span aria-hidden="true">{sign}</span> {name}
        {unread > 0 && (
          <span className="badge">
            {unread}
            <span className="unseen"> unread</span>
          </span>
        )}
      </a>
    </li>
  );
}
