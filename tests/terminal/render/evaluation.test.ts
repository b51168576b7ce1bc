import { expect, it } from 'vitest';
import { renderEvaluation } from '../../../src/terminal/render/evaluation.js';

it('gives each kind of question a row with its share, then the total', () => {
  const grades = { kind: 'grade', asked: 8, right: 7, refused: 1, wrong: 0 };
  const lists = { kind: 'list', asked: 3, right: 3, refused: 0, wrong: 0 };
  const total = { asked: 11, right: 10, refused: 1, wrong: 0 };
  expect(renderEvaluation({ kinds: [grades, lists], total, misses: [] })).toMatchInlineSnapshot(`
    "         asked    right  refused    wrong
    grade        8        7        1        0   87.5 %
    list         3        3        0        0  100.0 %
    total       11       10        1        0   90.9 %"
  `);
});
