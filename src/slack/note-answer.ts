import type { Logger } from '@slack/bolt';
import type { Outcome } from '../answers/answer.js';
import { currentDelivery } from '../operate/delivery-context.js';
import { answered } from '../operate/signals.js';

/** Logs and counts how a delivery was answered, and after how long. Never what was asked. */
export function noteAnswer(logger: Logger, outcome: Outcome): void {
  const seconds = noteOutcome(outcome);
  logger.info('Answered.', { outcome, ms: Math.round(seconds * 1000) });
}

/** Counts an answer that failed. It is logged elsewhere, with its causes. */
export function noteFailure(): void {
  noteOutcome('failed');
}

function noteOutcome(outcome: Outcome | 'failed'): number {
  const now = performance.now();
  const { surface = 'other', arrivedAt = now } = currentDelivery() ?? {};
  const seconds = (now - arrivedAt) / 1000;
  answered.tell({ surface, outcome, seconds });
  return seconds;
}
