import { type App, type Logger, webApi } from '@slack/bolt';
import { currentReference } from '../operate/delivery-context.js';
import { failureOf } from './delivery/failures.js';
import { tell, type Ways } from './delivery/ways.js';
import { noteFailure } from './note-answer.js';

/** A failure while answering a person. They were given the reference, unless that failed too. */
class AnswerError extends AggregateError {
  override name = 'AnswerError';

  constructor(
    readonly reference: string,
    causes: readonly unknown[],
  ) {
    super(causes, `Answer ${reference} failed`);
  }
}

/** Does some work for a person. If it fails, sends them an apology with a reference and throws `AnswerError` for the log. */
export async function orApologise<Result>(work: () => Promise<Result>, ways: Ways): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reference = currentReference();
    const text = failureOf(error) === 'unknown' ? doubt(reference) : apology(reference);
    const causes = await tell(text, ways).catch((failure: unknown) => [failure]);
    throw new AnswerError(reference, [error, ...causes]);
  }
}

function apology(reference: string): string {
  return `Sorry, something went wrong while answering this. Please try again; if it happens again, tell whoever runs Rolecall the reference ${reference}.`;
}

function doubt(reference: string): string {
  return `I do not know whether this worked. Please check, and try again if it did not (reference ${reference}).`;
}

/** Slack's errors for a token that it no longer accepts. */
export const TOKEN_ERRORS: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
]);

function refusesToken(error: unknown): error is webApi.WebAPIPlatformError {
  return error instanceof webApi.WebAPIPlatformError && TOKEN_ERRORS.has(error.data.error);
}

/**
 * Logs every failure once, with the reference that the person was given. Calls `onRefused`, if there is one, when Slack no
 * longer accepts the bot's token.
 */
export function logErrors(
  app: App,
  logger: Logger,
  onRefused: ((error: webApi.WebAPIPlatformError) => void) | undefined,
): void {
  app.error(async (error) => {
    const cause = error.original ?? error;
    const answerError = cause instanceof AnswerError ? cause : new AnswerError(currentReference(), [cause]);
    const causes = causesOf(answerError);
    logger.error(answerError.message, { outcome: 'failed' }, ...causes.map(toError));
    noteFailure();
    // A workflow step has its own token, so ask Slack about the bot's.
    if (onRefused && causes.some(refusesToken)) {
      await app.client.auth.test().catch((refusal: unknown) => {
        if (refusesToken(refusal)) onRefused(refusal);
      });
    }
  });
}

/** The single errors inside an `AggregateError`, or the error itself. */
function causesOf(error: unknown): unknown[] {
  return error instanceof AggregateError ? error.errors.flatMap(causesOf) : [error];
}

/** The log shows only the stack of an error, but code may throw any value. */
function toError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
