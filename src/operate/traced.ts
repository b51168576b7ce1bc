import { tracingChannel } from 'node:diagnostics_channel';

/** A piece of work whose time is worth knowing. */
export interface Work {
  name: string;
  /** What to know of it. Nothing that anybody asked, and no secret. */
  facts: Record<string, string | number | undefined>;
}

/** The channel that traces listen to. */
export const works = tracingChannel<unknown, Work>('rolecall:work');

/**
 * Does a piece of work, as a part of the work around it. It may add facts while it runs. While nobody listens, this
 * only calls the function.
 */
export function traced<Result>(
  name: string,
  facts: Work['facts'],
  run: (facts: Work['facts']) => Promise<Result>,
): Promise<Result> {
  return works.tracePromise(() => run(facts), { name, facts });
}
