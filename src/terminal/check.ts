import { type Command, Option } from 'commander';
import { readCatalog } from '../catalog/files/load.js';
import { byPosition, hasErrors } from '../catalog/files/problem.js';
import { checkShrunkFiles } from '../git/check-shrunk-files.js';
import { reviewCatalog } from '../review/review-catalog.js';
import { count } from '../text/prose.js';
import { renderGithub } from './render/github.js';
import { renderProblems } from './render/problems.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';
import { terminal } from './terminal.js';

const WARNINGS = `
Warnings are for you to look at: managers who are no role, grades that fall along a ladder, titles that are nearly the
same, roles that no question reaches, and files that lost more than half since the last commit (where there is git).`;

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check a folder of role YAML; exits with 1 if there is an error in it.')
    .argument('[dir]', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .addOption(
      new Option('--format <format>', 'github: annotations for a pull request')
        .choices(['text', 'github'])
        .default('text'),
    )
    .addHelpText('after', WARNINGS)
    .action(check);
}

interface CheckOptions {
  format: 'text' | 'github';
}

async function check(named: string | undefined, { format }: CheckOptions): Promise<void> {
  const folder = rolesFolder(named);
  const loaded = await readCatalog(folder);
  const problems = [...loaded.problems, ...reviewCatalog(loaded), ...(await checkShrunkFiles(folder))].sort(
    byPosition,
  );
  const roles = loaded.catalog ? `${count(loaded.catalog.roles.length, 'role')} in ` : '';
  const summary = `${roles}${count(loaded.files, 'file')} of ${folder}`;
  const text =
    format === 'github' ? renderGithub(problems) : renderProblems(problems, summary, terminal.colour);
  process.stdout.write(text === '' ? '' : `${text}\n`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}
