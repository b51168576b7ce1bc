import { RespondError, webApi } from '@slack/bolt';
import { setOfWords } from '../../text/set-of-words.js';

/**
 * How sending a message failed. `refused`: Slack did not take it, and will not. `limited`: Slack did not take it because of
 * a rate limit. `unknown`: Slack may have taken it.
 */
export type Failure = 'refused' | 'limited' | 'unknown';

/** Slack's errors for a rate limit that comes without HTTP status 429. */
const SLACK_LIMITS = new Set(['message_limit_exceeded', 'rate_limited', 'ratelimited']);

/** Slack's errors for its own failures, perhaps after the message was posted. */
const SLACK_FAILED = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/** The system's errors for a request that never reached Slack. */
const NEVER_LEFT = setOfWords(
  'EAI_AGAIN ECONNREFUSED EHOSTUNREACH ENETUNREACH ENOTFOUND UND_ERR_CONNECT_TIMEOUT',
);

/** How a request to Slack failed. An error of another origin counts as `refused`, since nothing was sent. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return 'limited';
  if (error instanceof webApi.WebAPIPlatformError) return failureOfCode(error.data.error);
  if (error instanceof webApi.WebAPIHTTPError || error instanceof RespondError)
    return failureOfStatus(error.statusCode);
  if (error instanceof webApi.WebAPIRequestError) return failureOfRequest(error.original);
  // `fetch`, which calls response URLs, throws these when there is no answer.
  if (error instanceof TypeError && error.message === 'fetch failed') return failureOfRequest(error);
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'unknown';
  return 'refused';
}

function failureOfCode(code: string): Failure {
  if (SLACK_LIMITS.has(code)) return 'limited';
  return SLACK_FAILED.has(code) ? 'unknown' : 'refused';
}

const REQUEST_TIMEOUT = 408;

/** Slack answers with 200 or 429. Any other status below 400 comes from something in between, and tells nothing. */
function failureOfStatus(status: number): Failure {
  if (status === 429) return 'limited';
  return status >= 500 || status < 400 || status === REQUEST_TIMEOUT ? 'unknown' : 'refused';
}

function failureOfRequest({ cause }: Error): Failure {
  const { code = '' } = (cause ?? {}) as { code?: string };
  return NEVER_LEFT.has(code) ? 'refused' : 'unknown';
}

/** For views, Slack reports a bad block as a bad argument. */
const BLOCK_ERRORS = /^(invalid_(blocks|arguments)|msg_(blocks_)?too_long|view_too_large)/;

/** Whether Slack refused the blocks, so that the same answer may pass as text. */
export function refusesBlocks(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return BLOCK_ERRORS.test(error.data.error);
  // A response URL only says "bad request".
  return error instanceof RespondError && error.statusCode === 400;
}

const THREAD_ERRORS = new Set([
  'cannot_reply_to_message',
  'invalid_thread_ts',
  'restricted_action_non_threadable_channel',
  'thread_not_found',
]);

/** Whether Slack refuses answers in this thread, but may take one outside it. */
export function refusesThread(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && THREAD_ERRORS.has(error.data.error);
}
