import { readFile, writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { readCatalog } from '../catalog/files/load-catalog.js';
import { byPosition, hasErrors, type Problem, problemLine } from '../catalog/files/problem.js';
import { distinctBy, grouped } from '../collections.js';
import { checkShrunkFiles } from '../git/check-shrunk-files.js';
import { reviewCatalog } from '../review/review-catalog.js';
import { repairYaml } from '../role-files/repair-yaml.js';
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
    .option('--fix', 'repair what has only one repair, in the style of rolecall fmt')
    .addHelpText('after', WARNINGS)
    .action(check);
}

/** Goes up when a field is renamed, removed or changes its meaning; not when a field is added. */
const PROBLEMS_VERSION = 1;

interface CheckOptions {
  format: 'text' | 'github' | 'gitlab';
  json?: true;
  fix?: true;
}

async function check(named: readonly string[], { format, json, fix }: CheckOptions): Promise<void> {
  const folders = checkedFolders(named.length > 0 ? named : [rolesFolder(undefined)]);
  if (fix) for (const folder of folders) await repair(await checkFolder(folder));
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

/** Makes the repairs that problems offer, and prints what each one fixed. */
async function repair({ problems }: { problems: readonly Problem[] }): Promise<void> {
  const offered = problems.flatMap((problem) =>
    (problem.repairs ?? []).map((change) => ({ problem, change })),
  );
  for (const [file, repairs] of grouped(offered, ({ change }) => change.file)) {
    const text = await readFile(file, 'utf8');
    const repaired = repairYaml(
      text,
      repairs.map(({ change }) => change),
    );
    if (repaired === undefined) continue;
    await writeFile(file, repaired);
    const fixed = distinctBy(repairs, ({ problem }) => problemLine(problem));
    process.stderr.write(fixed.map(({ problem }) => `fixed ${problemLine(problem)}\n`).join(''));
  }
}

function render(
  problems: readonly Problem[],
  summary: string,
  format: CheckOptions['format'] | 'json',
): string {
  switch (format) {
    case 'json':
      return JSON.stringify({
        version: PROBLEMS_VERSION,
        summary,
        problems: problems.map(({ repairs: _, ...problem }) => problem),
      });
    case 'github':
      return renderGithub(problems);
    case 'gitlab':
      return renderGitlab(problems);
    case 'text':
      return renderProblems(problems, summary, terminal.colour);
  }
}
