import type { IncomingMessage } from 'node:http';
import { HTTPModuleFunctions } from '@slack/bolt';
import { messageOf } from '../../../caught.js';

/** A request that Slack has signed, or why it is not taken for one. */
export type SignedRequest =
  | { kind: 'signed'; text: string; signature: string }
  /** Slack does not sign these. They bring nothing and get nothing. */
  | { kind: 'check' }
  | { kind: 'refused'; status: 400 | 401 | 413; why: string };

/** Slack's own bodies are far smaller. */
const MOST_BYTES = 1024 * 1024;

const LONGEST_SKEW_S = 5 * 60;

/** Reads a request and checks its signature, which must be less than five minutes away from now, in either direction. */
export async function readSignedRequest(
  request: IncomingMessage,
  signingSecret: string,
): Promise<SignedRequest> {
  // Bolt would read it up to the limit first.
  if (Number(request.headers['content-length']) > MOST_BYTES) return refused(413, 'it is too large');
  try {
    const options = { enabled: true, signingSecret, bodyLimit: MOST_BYTES };
    const { rawBody } = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(options, request);
    const { 'x-slack-signature': signature, 'x-slack-request-timestamp': signedAt } = request.headers;
    // Bolt leaves only this of a body that nobody signed.
    if (String(rawBody) === 'ssl_check=1') return { kind: 'check' };
    // Bolt refuses only those that are too old.
    if (!(Number(signedAt) < Date.now() / 1000 + LONGEST_SKEW_S))
      return refused(401, 'it is from the future');
    return { kind: 'signed', text: String(rawBody), signature: String(signature) };
  } catch (error) {
    const why = messageOf(error);
    if (!HTTPModuleFunctions.isRawBodyError(error)) return refused(401, why);
    return refused(error.type === 'entity.too.large' ? 413 : 400, why);
  }
}

function refused(status: 400 | 401 | 413, why: string): SignedRequest {
  return { kind: 'refused', status, why };
}
