import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { parseExpectations } from '../../src/evaluation/expectation.js';
import { judgeAnswers } from '../../src/evaluation/judge-answers.js';
import { renderEvaluation } from '../../src/terminal/render/evaluation.js';
import { ask } from '../support/catalogues/shipped.js';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));

describe('questions about the shipped roles', () => {
  it.each(files)('are answered as %s expects', (name) => {
    const file = path.join(import.meta.dirname, name);
    const expectations = parseExpectations(name, readFileSync(file, 'utf8'));
    const evaluation = judgeAnswers(expectations, ask, renderText);
    const { asked, right, refused, wrong } = evaluation.total;
    process.stdout.write(`${name}: ${right} right, ${refused} refused, ${wrong} wrong\n`);
    expect(wrong, renderEvaluation(evaluation)).toBe(0);
    expect(refused, renderEvaluation(evaluation)).toBe(0);
    expect(asked).toBeGreaterThan(10);
  });
});
