import { tracingChannel } from 'node:diagnostics_channel';

/** A piece of work whose time is worth knowing. */
export interface Work {
  name: string;
  /** Details for the trace. Never a question or a secret. */
  facts: Record<string, string | number | undefined>;
}

/** The channel that traces listen to. */
export const works = tracingChannel<unknown, Work>('rolecall:work');

/** Runs a piece of work as a part of the work around it. It may add facts while it runs. Without a listener, only calls `run`. */
export function traced<Result>(
  name: string,
  facts: Work['facts'],
  run: (facts: Work['facts']) => Promise<Result>,
): Promise<Result> {
  return works.tracePromise(() => run(facts), { name, facts });
}
