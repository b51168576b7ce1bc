import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { HTTPModuleFunctions } from '@slack/bolt';

/** Acknowledges a delivery by the response to its request. Rejects when nobody waits for that any more. */
export function acknowledgeWith(response: ServerResponse): (content?: unknown) => Promise<void> {
  return async (content) => {
    // The end of a connection is read and told in two turns. A response written before is lost without an error.
    await nextTurn();
    await nextTurn();
    if (response.destroyed) throw new Error('The request that brought this has ended.');
    HTTPModuleFunctions.buildContentResponse(response, content);
    await finished(response);
  };
}
