import type { Answer } from '../../../src/answers/answer.js';

/** An answer that holds only what matters to a test. */
export function answerOf(answer: Partial<Answer>): Answer {
  return {
    outcome: 'answered',
    intents: ['overview'],
    roles: [],
    headline: 'The fact.',
    parts: [],
    notes: [],
    sources: [],
    choices: [],
    followUps: [],
    ...answer,
  };
}
