import { randomUUID } from 'node:crypto';
import { type App, RespondError, webApi } from '@slack/bolt';

/** A question that could not be answered; whoever asked was told the reference, unless telling failed too. */
export class AnswerError extends AggregateError {
  override name = 'AnswerError';

  constructor(
    readonly reference: string,
    causes: readonly unknown[],
  ) {
    super(causes, `Answer ${reference} failed`);
  }
}

export function newReference(): string {
  return randomUUID().slice(0, 8);
}

export function apology(reference: string): string {
  return `Sorry, something went wrong while answering this. Please try again; if it happens again, tell whoever runs Rolecall the reference ${reference}.`;
}

/** The last stop of every failure: one entry in the log, under the reference that the person was given. */
export function logErrors(app: App): void {
  app.error(async (error) => {
    const cause = error.original ?? error;
    const answerError = cause instanceof AnswerError ? cause : new AnswerError(newReference(), [cause]);
    // Stacks only: an error of Slack's clients holds whole responses.
    app.logger.error(answerError.message, ...answerError.errors.map(stackOf));
  });
}

/** Whether Slack took exception to the blocks, so that the same answer can go out as text. */
export function refusesBlocks(error: unknown): boolean {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error.startsWith('invalid_blocks');
  // A response URL says no more than "bad request".
  return error instanceof RespondError && error.statusCode === 400;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
