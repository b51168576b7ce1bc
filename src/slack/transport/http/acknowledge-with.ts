import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { HTTPModuleFunctions } from '@slack/bolt';
import { endsAreKnown } from '../connection-end.js';

/** Acknowledges a delivery by the response to its request. Rejects when nobody waits for that any more. */
export function acknowledgeWith(response: ServerResponse): (content?: unknown) => Promise<void> {
  return async (content) => {
    await endsAreKnown();
    if (response.destroyed) throw new Error('The request that brought this has ended.');
    HTTPModuleFunctions.buildContentResponse(response, content);
    await finished(response);
  };
}
