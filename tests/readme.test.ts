import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../src/terminal/render/answer.js';
import { ask } from './support/shipped.js';

const readme = readFileSync(path.join(import.meta.dirname, '..', 'README.md'), 'utf8');

/** The questions in backticks of the table under "What can be asked". */
function examples(): string[] {
  const section = readme.split('## What can be asked')[1]?.split('Every answer has')[0] ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, question = '']) => question));
}

describe('the README', () => {
  it('opens with an answer as it really is', () => {
    const [, question = '', shown] = /npm run ask -- "(.+)"\n\n([\s\S]+?)\n```/.exec(readme) ?? [];
    expect(renderAnswer(ask(question), { width: 100, colour: false })).toBe(shown);
  });

  it('shows many questions', () => {
    expect(examples().length).toBeGreaterThan(20);
  });

  it.each(examples())('shows a question that is answered: %s', (question) => {
    expect(ask(question).outcome).toBe('answered');
  });
});
