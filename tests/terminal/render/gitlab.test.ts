import { expect, it } from 'vitest';
import { renderGitlab } from '../../../src/terminal/render/gitlab.js';

it('writes problems as a code quality report, in which a problem that moved keeps its fingerprint', () => {
  const problem = {
    file: './roles/kitchen.yaml',
    line: 10,
    column: 5,
    code: 'unknown-key',
    severity: 'error',
    message: 'unknown key `grde`',
    fix: 'Did you mean `grade`?',
  } as const;
  const [first, moved, other] = JSON.parse(
    renderGitlab([problem, { ...problem, line: 12 }, { ...problem, message: 'other', severity: 'warning' }]),
  );
  expect(first).toEqual({
    description: 'unknown key `grde`. Did you mean `grade`?',
    check_name: 'unknown-key',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'major',
    location: { path: 'roles/kitchen.yaml', lines: { begin: 10 } },
  });
  expect(moved.fingerprint).toBe(first.fingerprint);
  expect(other).toMatchObject({ severity: 'minor' });
  expect(other.fingerprint).not.toBe(first.fingerprint);
});
