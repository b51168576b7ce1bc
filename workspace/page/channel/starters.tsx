import type { Channel } from '../../protocol.js';
import { useLink } from '../link.js';
import { goTo } from '../place.js';
import { send } from './composer.js';

/** Questions to click for a start. */
export function Starters({ channel, isOpen }: { channel: Channel; isOpen: boolean }) {
  const { state, act } = useLink();
  const start = async (text: string) => {
    const result = await send(text, { channel: channel.id }, state.app, act);
    if (result.kind === 'done' && result.ts) {
      goTo({ kind: 'channel', channel: channel.id, thread: result.ts });
    }
  };
  return (
    <details className="starters" open={isOpen}>
      <summary>Try one of these, or type / or @</summary>
      <ul>
        {state.app.starters.map((text) => (
          <li key={text}>
            <button type="button" onClick={() => start(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
