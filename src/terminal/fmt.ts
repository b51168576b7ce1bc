import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readRoleFiles } from '../catalog/files/read-role-files.js';
import { formatYaml } from '../role-files/format-yaml.js';
import { count } from '../text/prose.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';

export function addFmtCommand(program: Command): void {
  program
    .command('fmt')
    .description('Put role YAML in its order and style: keys in one order, long texts folded.')
    .argument('[dir]', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .option('--check', 'write nothing; exit with 1 if a file would change')
    .action(format);
}

async function format(named: string | undefined, options: { check?: boolean }): Promise<void> {
  const { readable, unreadable } = await readRoleFiles(rolesFolder(named));
  const lines = unreadable.map(({ file, message }) => `not read ${file}: ${message}`);
  let changed = 0;
  for (const { file, bytes } of readable) {
    const text = bytes.toString();
    const formatted = formatYaml(text);
    if (formatted === undefined)
      lines.push(`not read ${file}: it is no valid role file; rolecall check says where`);
    else if (formatted !== text) {
      changed++;
      lines.push(`${options.check ? 'would change' : 'changed'} ${file}`);
      if (!options.check) await writeFile(file, formatted);
    }
  }
  const isWhole = lines.length === changed;
  lines.push(`${count(readable.length, 'file')}, ${changed} ${options.check ? 'to change' : 'changed'}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = isWhole && !(options.check && changed > 0) ? 0 : 1;
}
