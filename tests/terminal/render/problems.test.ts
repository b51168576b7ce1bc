import { expect, it } from 'vitest';
import { renderProblems } from '../../../src/terminal/render/problems.js';

const error = {
  file: 'a.yaml',
  line: 3,
  column: 5,
  code: 'wrong-value',
  severity: 'error',
  message: 'broken',
  fix: 'Correct it',
} as const;
const warning = { ...error, severity: 'warning', message: 'odd' } as const;

it('lists each problem with its place and its fix, then counts them', () => {
  expect(renderProblems([error, warning], '1 file of roles', false)).toMatchInlineSnapshot(`
    "a.yaml:3:5 error: broken
        Correct it (wrong-value)
    a.yaml:3:5 warning: odd
        Correct it (wrong-value)

    ✕ 1 file of roles: 1 error, 1 warning"
  `);
});

it('passes a folder that has warnings only, or nothing', () => {
  expect(renderProblems([warning], '1 file of roles', false)).toContain(
    '✓ 1 file of roles: no errors, 1 warning',
  );
  expect(renderProblems([], '1 file of roles', false)).toBe('✓ 1 file of roles: no errors, no warnings');
});

it('gives errors and warnings different colours', () => {
  const text = renderProblems([error, warning], '1 file of roles', true).replaceAll('\u001b', '␛');
  expect(text).toContain('␛[31merror␛[39m: broken');
  expect(text).toContain('␛[33mwarning␛[39m: odd');
});
