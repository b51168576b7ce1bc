import type { Problem } from '../../catalog/problem.js';

/** What a check found as commands of GitHub's workflows, a problem a line: each shows at its line of a pull request. */
export function renderGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, severity, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property('Role catalogue')}`;
      return `::${severity} ${place}::${data(`${message}. ${fix}`)}`;
    })
    .join('\n');
}

/** What stands behind the second "::" ends with its line. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** What stands before it also ends with a comma or a colon. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
