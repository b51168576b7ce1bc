import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Resolves once Node has reported every connection that has ended by now. That takes two turns of the event loop. Until
 * then, a write to such a connection is lost without an error.
 */
export async function endsAreKnown(): Promise<void> {
  await nextTurn();
  await nextTurn();
}
