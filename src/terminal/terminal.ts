import type { Terminal } from './render/answer.js';

/** Longer lines are hard to read, even in a wide window. */
const WIDEST = 100;

/** The terminal the command writes to. A pipe gets no colours. */
export const terminal: Terminal = {
  width: Math.min(process.stdout.columns ?? WIDEST, WIDEST),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
};
