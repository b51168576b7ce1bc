import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseExpectations } from '../../src/evaluation/expectation.js';
import { ask } from '../support/catalogues/shipped.js';

/** Files of questions. A snapshot keeps the first line of each answer, so that its diff shows each change. */
const FILES = ['asked.yaml', 'composed.yaml', 'conversations.yaml', 'follow-ups.yaml'];

it('has these first lines for these questions', async () => {
  const lines = FILES.flatMap((name) => {
    const text = readFileSync(path.join(import.meta.dirname, name), 'utf8');
    return parseExpectations(name, text).flatMap(({ before, turns }) => {
      let conversation: ReturnType<typeof ask>['conversation'];
      return [...before, ...turns.map((turn) => turn.ask)].map((question, at) => {
        const answer = ask(question, conversation);
        conversation = answer.conversation;
        return `${at > 0 ? '... ' : ''}${question}\n    ${answer.outcome}: ${answer.headline}`;
      });
    });
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('first-lines.txt');
});
