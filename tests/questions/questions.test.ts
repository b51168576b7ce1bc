import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { evaluate } from '../../src/evaluation/evaluate.js';
import { parseExpectations } from '../../src/evaluation/expectation.js';
import { renderEvaluation } from '../../src/terminal/render/evaluation.js';
import { ask } from '../support/shipped.js';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));

describe('questions about the shipped roles', () => {
  it.each(files)('are all answered as %s expects', (name) => {
    const file = path.join(import.meta.dirname, name);
    const expectations = parseExpectations(name, readFileSync(file, 'utf8'));
    const evaluation = evaluate(expectations, ask, renderText);
    expect(evaluation.misses.length, renderEvaluation(evaluation)).toBe(0);
    expect(evaluation.asked).toBeGreaterThan(10);
  });
});
