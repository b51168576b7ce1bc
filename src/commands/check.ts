import type { Command } from 'commander';
import { readCatalog } from '../catalog/load.js';
import { hasErrors } from '../catalog/problem.js';
import { amount, renderProblems } from '../render/problems.js';
import { SHIPPED_ROLES } from './shipped-roles.js';
import { terminal } from './terminal.js';

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('Check a folder of role YAML; exits with 1 if there is an error in it.')
    .argument('[dir]', 'the folder with the role YAML', SHIPPED_ROLES)
    .action(check);
}

async function check(folder: string): Promise<void> {
  const { catalog, problems, files } = await readCatalog(folder);
  const roles = catalog ? `${amount(catalog.roles.length, 'role')} in ` : '';
  const summary = `${roles}${amount(files, 'file')} of ${folder}`;
  process.stdout.write(`${renderProblems(problems, summary, terminal.colour)}\n`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}
