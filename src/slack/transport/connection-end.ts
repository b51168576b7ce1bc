import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Resolves once Node has told of a connection that has ended by now, which takes it two turns of the event loop. What is
 * written before that is lost without an error.
 */
export async function endsAreKnown(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
