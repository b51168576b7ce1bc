import { randomUUID } from 'node:crypto';
import { type App, RespondError, webApi } from '@slack/bolt';

/** Something that could not be done for a person; they were told the reference, unless telling failed too. */
class AnswerError extends AggregateError {
  override name = 'AnswerError';

  constructor(
    readonly reference: string,
    causes: readonly unknown[],
  ) {
    super(causes, `Answer ${reference} failed`);
  }
}

/**
 * Does what somebody waits for or, failing that, tells them so, with a reference. Throws `AnswerError` then, for the
 * log.
 */
export async function orApologise<Result>(
  work: () => Promise<Result>,
  tell: (apology: string) => Promise<unknown>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const reference = newReference();
    const causes = [error];
    await tell(apology(reference)).catch((failure: unknown) => causes.push(failure));
    throw new AnswerError(reference, causes);
  }
}

function newReference(): string {
  return randomUUID().slice(0, 8);
}

function apology(reference: string): string {
  return `Sorry, something went wrong while answering this. Please try again; if it happens again, tell whoever runs Rolecall the reference ${reference}.`;
}

/** Slack's words for a token that it accepts no more. */
const TOKEN_ERRORS = new Set([
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
 * The last stop of every failure: one entry in the log, under the reference that the person was given. If it is that Slack
 * accepts the bot's token no more, `onRefused` is told.
 */
export function logErrors(app: App, onRefused: (error: webApi.WebAPIPlatformError) => void): void {
  app.error(async (error) => {
    const cause = error.original ?? error;
    const answerError = cause instanceof AnswerError ? cause : new AnswerError(newReference(), [cause]);
    // Stacks only: an error of Slack's clients holds whole responses.
    app.logger.error(answerError.message, ...answerError.errors.map(stackOf));
    // A step of a workflow has a token of its own, so the bot's is asked about.
    if (answerError.errors.some(refusesToken)) {
      await app.client.auth.test().catch((refusal: unknown) => {
        if (refusesToken(refusal)) onRefused(refusal);
      });
    }
  });
}

/** Methods for views name a bad block no nearer than a bad argument. */
const BLOCK_ERRORS = /^invalid_(blocks|arguments)/;

/** Whether Slack took exception to the blocks, so that the same answer can go out as text. */
export function refusesBlocks(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return BLOCK_ERRORS.test(error.data.error);
  // A response URL says no more than "bad request".
  return error instanceof RespondError && error.statusCode === 400;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
