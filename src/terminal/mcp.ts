import type { Command } from 'commander';
import { loadCatalog } from '../catalog/files/load-catalog.js';
import { createRolecall } from '../rolecall.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';

export function addMcpCommand(program: Command): void {
  program
    .command('mcp')
    .description('Serve assistants over standard input and output, by the Model Context Protocol.')
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .action(serve);
}

/** Serves assistants. Standard output belongs to the protocol, so all messages go to standard error. */
async function serve({ roles }: { roles?: string }): Promise<void> {
  const [{ serveMcpOverStdio }, catalog] = await Promise.all([
    import('../mcp/serve-stdio.js'),
    loadCatalog(rolesFolder(roles)),
  ]);
  serveMcpOverStdio(createRolecall(catalog), (problem) => process.stderr.write(`${problem}\n`));
}
