import { expect, it } from 'vitest';
import type { Problem } from '../../../src/catalog/files/problem.js';
import { renderGithub } from '../../../src/terminal/render/github.js';

const odd: Problem = {
  file: 'roles/a, b: 100%.yaml',
  line: 3,
  column: 5,
  code: 'wrong-value',
  severity: 'error',
  message: 'grade is "5%,\n::error::six"',
  fix: 'Write\r\na number',
};

it('writes one command for each problem, and escapes characters that could end it or start another', () => {
  expect(renderGithub([odd, { ...odd, file: 'b.yaml', severity: 'warning', message: 'odd' }])).toBe(
    [
      '::error file=roles/a%2C b%3A 100%25.yaml,line=3,col=5,title=Role catalogue%3A wrong-value::grade is "5%25,%0A::error::six". Write%0D%0Aa number',
      '::warning file=b.yaml,line=3,col=5,title=Role catalogue%3A wrong-value::odd. Write%0D%0Aa number',
    ].join('\n'),
  );
});
