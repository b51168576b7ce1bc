import { useCallback, useEffect, useState } from 'react';
import type { Act, WorkspaceState } from '../protocol.js';
import { Banner } from './banner.js';
import { Conversation } from './channel/conversation.js';
import { Thread } from './channel/thread.js';
import { Home } from './home.js';
import { Inspector } from './inspector.js';
import { useKept, useTheme } from './kept.js';
import { type Link, LinkContext, sendAct, useServerState } from './link.js';
import { Modals } from './modal.js';
import { type Place, usePlace } from './place.js';
import { Rail } from './rail.js';
import { ThemeContext } from './theme-context.js';

const LONGEST_NOTICE_MS = 8000;

export function App() {
  const { state, isLive } = useServerState();
  const [theme, switchTheme] = useTheme();
  const [width, setWidth] = useKept('width', 'desktop');
  const [inspects, setInspects] = useKept('inspector', 'closed');
  const { act, problem } = useActs();
  const place = usePlace();

  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  if (!state) return <p className="waiting">Waiting for the local workspace …</p>;
  return (
    <LinkContext value={{ state, act }}>
      <ThemeContext value={theme}>
        <div className="page" data-width={width}>
          <Banner
            isConnected={isLive && state.connected}
            theme={theme}
            switchTheme={switchTheme}
            width={width}
            setWidth={setWidth}
            inspects={inspects}
            setInspects={setInspects}
          />
          <div className="stage">
            <Panes state={state} place={place} />
          </div>
          {inspects === 'open' && <Inspector close={() => setInspects('closed')} />}
          <Modals />
          <div className="notice" role="status">
            {problem && <p>{problem}</p>}
          </div>
        </div>
      </ThemeContext>
    </LinkContext>
  );
}

/** Sends what a person does. Shows for a while why the last of it failed. */
function useActs(): { act: Link['act']; problem: string | undefined } {
  const [problem, setProblem] = useState<string>();

  const act = useCallback(async (done: Act) => {
    const result = await sendAct(done);
    setProblem(result.kind === 'problem' ? result.problem : undefined);
    return result;
  }, []);

  useEffect(() => {
    if (problem === undefined) return undefined;
    const timer = setTimeout(() => setProblem(undefined), LONGEST_NOTICE_MS);
    return () => clearTimeout(timer);
  }, [problem]);

  return { act, problem };
}

/** The panes side by side if there is room; on a phone, only the last one opened. */
function Panes({ state, place }: { state: WorkspaceState; place: Place }) {
  const [first] = state.channels;
  const shown = place.kind === 'channel' ? place.channel : first?.id;
  const channel = state.channels.find(({ id }) => id === shown) ?? first;
  const thread = place.kind === 'channel' ? place.thread : undefined;
  return (
    <div className="panes" data-place={thread ? 'thread' : place.kind}>
      <Rail place={place.kind === 'home' ? 'home' : channel?.id} />
      {place.kind === 'home' ? <Home /> : channel && <Conversation key={channel.id} channel={channel} />}
      {place.kind !== 'home' && channel && thread && <Thread key={thread} channel={channel} ts={thread} />}
    </div>
  );
}
