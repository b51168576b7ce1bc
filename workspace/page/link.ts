import { createContext, useContext, useEffect, useState } from 'react';
import type { Act, Result, WorkspaceState } from '../protocol.js';

/** The state that the server sent last; undefined before the first. The stream reconnects by itself. */
export function useServerState(): { state: WorkspaceState | undefined; isLive: boolean } {
  const [state, setState] = useState<WorkspaceState>();
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    const stream = new EventSource('/workspace/state');
    stream.onopen = () => setLive(true);
    stream.onerror = () => setLive(false);
    stream.onmessage = ({ data }) => setState(JSON.parse(data));
    return () => stream.close();
  }, []);
  return { state, isLive };
}

/** Sends an act to the server, and returns its result. */
export async function sendAct(act: Act): Promise<Result> {
  try {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/workspace/act', { method: 'POST', headers, body: JSON.stringify(act) });
    if (!response.ok) return { kind: 'problem', problem: await response.text() };
    return await response.json();
  } catch {
    return { kind: 'problem', problem: 'The local workspace does not answer: is npm run dev still running?' };
  }
}

export interface Link {
  state: WorkspaceState;
  /** Sends an act, and shows the person a problem. */
  act(act: Act): Promise<Result>;
}

export const LinkContext = createContext<Link | undefined>(undefined);

/** The workspace, for every part of the page. */
export function useLink(): Link {
  const link = useContext(LinkContext);
  if (!link) throw new Error('This part stands outside of the page.');
  return link;
}
