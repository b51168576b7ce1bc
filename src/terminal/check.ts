import { type Command, Option } from 'commander';
import { readCatalog } from '../catalog/files/load.js';
import { byPosition, hasErrors, type Problem } from '../catalog/files/problem.js';
import { checkShrunkFiles } from '../git/check-shrunk-files.js';
import { reviewCatalog } from '../review/review-catalog.js';
import { count } from '../text/prose.js';
import { type CheckedFolder, checkedFolders, problemsOf } from './checked-folders.js';
import { renderGithub } from './render/github.js';
import { renderGitlab } from './render/gitlab.js';
import { renderProblems } from './render/problems.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';
import { terminal } from './terminal.js';

const WARNINGS = `
Warnings are for you to look at: managers who are not roles, grades that fall along a ladder, titles that are nearly
the same, roles that no question reaches, and files that lost more than half since the last commit (in a git repository).
docs/problems.md explains every code.`;

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check role YAML; exits with 1 if there is an error in it.')
    .argument('[paths...]', `folders with role YAML, or files of such folders ${ROLES_DEFAULT}`)
    .addOption(
      new Option(
        '--format <format>',
        'github: annotations for a pull request; gitlab: a report of code quality',
      )
        .choices(['text', 'github', 'gitlab'])
        .default('text'),
    )
    .addOption(
      new Option('--json', 'one JSON object: version, summary, and each problem with its code').conflicts(
        'format',
      ),
    )
    .addHelpText('after', WARNINGS)
    .action(check);
}

/** Goes up when a field is renamed, removed or changes its meaning; not when a field is added. */
const PROBLEMS_VERSION = 1;

interface CheckOptions {
  format: 'text' | 'github' | 'gitlab';
  json?: true;
}

async function check(named: readonly string[], { format, json }: CheckOptions): Promise<void> {
  const folders = checkedFolders(named.length > 0 ? named : [rolesFolder(undefined)]);
  const checked = await Promise.all(folders.map(checkFolder));
  const problems = checked.flatMap((each) => each.problems);
  const summary = checked.map((each) => each.summary).join(' and ') || 'No role file was named';
  const text = render(problems, summary, json ? 'json' : format);
  process.stdout.write(text === '' ? '' : `${text}\n`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

async function checkFolder(checked: CheckedFolder): Promise<{ problems: Problem[]; summary: string }> {
  const { folder } = checked;
  const loaded = await readCatalog(folder);
  const all = [...loaded.problems, ...reviewCatalog(loaded), ...(await checkShrunkFiles(folder))];
  const roles = loaded.catalog ? `${count(loaded.catalog.roles.length, 'role')} in ` : '';
  return {
    problems: problemsOf(all, checked).sort(byPosition),
    summary: `${roles}${count(loaded.files, 'file')} of ${folder}`,
  };
}

function render(
  problems: readonly Problem[],
  summary: string,
  format: CheckOptions['format'] | 'json',
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({ version: PROBLEMS_VERSION, summary, problems });
    case 'github':
      return renderGithub(problems);
    case 'gitlab':
      return renderGitlab(problems);
    case 'text':
      return renderProblems(problems, summary, terminal.colour);
  }
}
