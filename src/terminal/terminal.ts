import type { Terminal } from './render/answer.js';

/** Longer lines are hard to read, however wide the window is. */
const WIDEST = 100;

/** What the command writes to; a pipe gets no colours. */
export const terminal: Terminal = {
  width: Math.min(process.stdout.columns ?? WIDEST, WIDEST),
  colour: process.stdout.isTTY === true && !process.env['NO_COLOR'],
};
