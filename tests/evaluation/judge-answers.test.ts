import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { parseExpectations } from '../../src/evaluation/expectation.js';
import { judgeAnswers } from '../../src/evaluation/judge-answers.js';
import { askKitchen } from '../support/catalogues/kitchen.js';

/** Why the answer to a question is not as expected. */
function reasons(expected: string): readonly string[] {
  const expectations = parseExpectations('questions.yaml', `- { kind: any, ${expected} }`);
  return judgeAnswers(expectations, askKitchen, renderText).misses.flatMap((miss) => miss.reasons);
}

describe('judgeAnswers', () => {
  it.each([
    ['that has the outcome', 'ask: grade Baker, outcome: not_found'],
    ['that names the role', 'ask: grade Cook, outcome: answered, roles: [Cook]'],
    ['that names others after it', 'ask: reports Cook, outcome: answered, roles: [Cook]'],
    ['that offers at least these', 'ask: grade manager, outcome: ambiguous, roles: [Head Chef]'],
    ['that has one of the outcomes', 'ask: grade Baker, outcome: [ambiguous, not_found]'],
    [
      'that matches an expression',
      'ask: grade Cook, outcome: answered, says: ["grade \\\\d$|is grade \\\\d"]',
    ],
    [
      'that lists these in any order',
      'ask: grade 5 to 6 roles, outcome: answered, roles: [Senior Cook, Cook]',
    ],
    ['that says so in any case', 'ask: grade Cook, outcome: answered, says: [GRADE 5], never: [grade 6]'],
  ])('accepts an answer %s', (_what, expected) => {
    expect(reasons(expected)).toEqual([]);
  });

  it.each([
    ['that has another outcome', 'ask: grade Cook, outcome: not_found', 'outcome is answered'],
    [
      'that names another role',
      'ask: grade Cook, outcome: answered, roles: [Head Chef]',
      'roles lack Head Chef',
    ],
    [
      'that lists more',
      'ask: grade 5 to 6 roles, outcome: answered, roles: [Cook], only: true',
      'roles have Senior Cook too',
    ],
    ['that does not say it', 'ask: grade Cook, outcome: answered, says: [grade 6]', 'does not say grade 6'],
    ['that says what it must not', 'ask: grade Cook, outcome: answered, never: [grade 5]', 'says grade 5'],
  ])('rejects an answer %s', (_what, expected, reason) => {
    expect(reasons(expected)).toEqual([reason]);
  });
});
