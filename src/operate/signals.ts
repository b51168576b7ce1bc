import { channel } from 'node:diagnostics_channel';

/** An event that happens again and again. `tell` passes it to all listeners, and costs nothing if there are none. */
export interface Signal<Fact> {
  tell(fact: Fact): void;
  hear(listener: (fact: Fact) => void): void;
}

/** An answer was given, or failed. */
export const answered = createSignal<{ surface: string; outcome: string; seconds: number }>('answered');

/** A delivery was acknowledged, so many seconds after it came. */
export const acknowledged = createSignal<{ seconds: number }>('acknowledged');

/** A request to Slack ended, with a status of HTTP or without any. */
export const called = createSignal<{ method: string; status: number | 'none'; seconds: number }>('called');

/** Something that may be handled only once was asked for. */
export const claimed = createSignal<{ kind: 'taken' | 'busy' | 'done' }>('claimed');

/** A connection to Slack was opened, was lost, or could not be opened. */
export const connected = createSignal<{ kind: 'opened' | 'lost' | 'failed' }>('connected');

/** An edit of the roles was put into use, or could not be. */
export const reloaded = createSignal<{ kind: 'changed' | 'fixed' | 'broken' | 'shrunk' | 'failed' }>(
  'reloaded',
);

function createSignal<Fact>(name: string): Signal<Fact> {
  const facts = channel(`rolecall:${name}`);
  return {
    tell: (fact) => facts.publish(fact),
    hear: (listener) => facts.subscribe((fact) => listener(fact as Fact)),
  };
}
