import type { KnownBlock } from '@slack/types';
import { useState } from 'react';
import type { Payload } from '../protocol.js';
import { builderLink } from './builder-link.js';
import { useLink } from './link.js';

/** The last payloads in both directions, as Slack sees them. */
export function Inspector({ close }: { close(): void }) {
  const { state } = useLink();
  const [chosen, choose] = useState<number>();
  const [newest] = state.payloads;
  const shown = state.payloads.find(({ id }) => id === chosen) ?? newest;
  return (
    <aside className="inspector" aria-label="Inspector">
      <header className="pane-head">
        <h2>Inspector</h2>
        <p>The last payloads, the newest first</p>
        <button type="button" className="close" aria-label="Close the inspector" onClick={close}>
          ×
        </button>
      </header>
      <ul className="payloads">
        {state.payloads.map((payload) => (
          <li key={payload.id}>
            <button
              type="button"
              className="payload-entry"
              aria-pressed={payload === shown}
              data-direction={payload.direction}
              onClick={() => choose(payload.id)}
            >
              <span aria-hidden="true">{payload.direction === 'to the bot' ? '→' : '←'}</span> {payload.name}
              <span className="unseen"> {payload.direction}</span>
              {payload.error && <span className="refused"> {payload.error}</span>}
              <time>{new Date(payload.at).toLocaleTimeString()}</time>
            </button>
          </li>
        ))}
      </ul>
      {shown ? <PayloadDetail payload={shown} /> : <p className="waiting">Nothing yet.</p>}
    </aside>
  );
}

function PayloadDetail({ payload: { body, name, direction } }: { payload: Payload }) {
  const [isCopied, setCopied] = useState(false);
  const { text, blocks, ...view } = contentOf(body);
  const copy = async () => {
    await navigator.clipboard.writeText(builderLink({ ...view, blocks: blocks ?? [] }));
    setCopied(true);
  };
  return (
    <section className="payload" aria-label={`${name} ${direction}`}>
      {direction === 'from the bot' && blocks && (
        <>
          <p>
            <strong>{blocks.length}</strong> {blocks.length === 1 ? 'block' : 'blocks'}{' '}
            <button type="button" className="control-button" onClick={copy}>
              {isCopied ? 'Copied' : 'Copy as Block Kit Builder link'}
            </button>
          </p>
          {!('type' in view) && (
            <>
              <h3>Text fallback</h3>
              <p className="fallback">{text ?? 'None: screen readers and notifications get nothing.'}</p>
            </>
          )}
        </>
      )}
      <h3>Payload</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{JSON.stringify(body, undefined, 2)}</pre>
    </section>
  );
}

/** The part of a payload that the builder can show: a message's blocks, or a whole view. */
function contentOf(body: unknown): { text?: string; blocks?: KnownBlock[] } & Record<string, unknown> {
  const { text, blocks, view } = body as {
    text?: string;
    blocks?: KnownBlock[];
    view?: { blocks: KnownBlock[] };
  };
  return view ? { ...view } : { text, blocks };
}
