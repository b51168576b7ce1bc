import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { HTTPModuleFunctions } from '@slack/bolt';

/** Acknowledges a delivery by the response to its request. Rejects when nobody waits for that any more. */
export function acknowledgeWith(response: ServerResponse): (content?: unknown) => Promise<void> {
  return async (content) => {
    // Node reports the end of a connection only after two turns of the event loop. A response written before that is
    // lost without an error.
    await nextTurn();
    await nextTurn();
    if (response.destroyed) throw new Error('The request that brought this has ended.');
    HTTPModuleFunctions.buildContentResponse(response, content);
    await finished(response);
  };
}
