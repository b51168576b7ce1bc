import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Problem } from '../../catalog/files/problem.js';

/** Problems as a code quality report of GitLab, which shows each at its line in a merge request. */
export function renderGitlab(problems: readonly Problem[]): string {
  const entries = problems.map(({ file, line, code, severity, message, fix }) => ({
    description: `${message}. ${fix}`,
    check_name: code,
    // Without the line, so that a problem that only moved is not reported as a new one.
    fingerprint: createHash('sha256').update(`${file}\n${code}\n${message}`).digest('hex'),
    severity: severity === 'error' ? 'major' : 'minor',
    location: { path: path.normalize(file), lines: { begin: line } },
  }));
  return JSON.stringify(entries, null, 2);
}
