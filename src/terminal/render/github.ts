import type { Problem } from '../../catalog/files/problem.js';

/** Problems as workflow commands of GitHub, which shows each at its line in a pull request. */
export function renderGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, code, severity, message, fix }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(`Role catalogue: ${code}`)}`;
      return `::${severity} ${place}::${data(`${message}. ${fix}`)}`;
    })
    .join('\n');
}

/** Escapes the message of a command, which ends with the line. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Escapes a property of a command, which also ends at a comma or a colon. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
