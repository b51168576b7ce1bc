import { useEffect } from 'react';
import { Blocks } from './blocks/blocks.js';
import { Interactions } from './blocks/interactions.js';
import { useLink } from './link.js';
import { addressOf } from './place.js';

/** The Home tab of the app. */
export function Home() {
  const { state, act } = useLink();
  const { home, app } = state;
  useEffect(() => {
    void act({ kind: 'visit home' });
  }, [act]);
  return (
    <main className="conversation home">
      <header className="pane-head">
        <a className="back" href={addressOf({ kind: 'list' })} aria-label="Back to the list">
          ‹
        </a>
        <h1>{app.name} Home</h1>
        <h2>What the app shows to you alone</h2>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="messages" aria-label="Home" tabIndex={0}>
        {home ? (
          <Interactions key={home.id} source={{ kind: 'view', id: home.id }} blocks={home.blocks}>
            <Blocks blocks={home.blocks} fallback="" />
          </Interactions>
        ) : (
          <p className="waiting">The app has not published its Home yet.</p>
        )}
      </section>
    </main>
  );
}
