import type { Problem } from '../../catalog/files/problem.js';
import { count } from '../../text/prose.js';
import { createPaint } from './paint.js';

/** Problems, each with its place first, then a summary. */
export function renderProblems(problems: readonly Problem[], summary: string, colour: boolean): string {
  const paint = createPaint(colour);
  const lines = problems.map(({ file, line, column, code, severity, message, fix }) => {
    const name = paint(severity === 'error' ? 'red' : 'yellow', severity);
    return `${paint('bold', `${file}:${line}:${column}`)} ${name}: ${message}\n    ${paint('dim', `${fix} (${code})`)}`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const verdict = errors > 0 ? paint('red', '✕') : paint('green', '✓');
  const tally = `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const fixable = problems.filter(({ repairs }) => repairs !== undefined).length;
  const offer = fixable > 0 ? [`  rolecall check --fix repairs ${fixable} of them`] : [];
  return [...lines, ...(lines.length > 0 ? [''] : []), `${verdict} ${summary}: ${tally}`, ...offer].join(
    '\n',
  );
}
