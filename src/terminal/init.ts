import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { renderJsonSchema, SCHEMA_FILE } from '../catalog/files/json-schema.js';
import { isRoleFile } from '../catalog/files/read-role-files.js';
import type { FamilyFile } from '../catalog/schema.js';
import { renderYaml } from '../role-files/render-yaml.js';

/** The example in the first file of a catalogue. */
const EXAMPLE: FamilyFile = {
  family: 'Support Agent',
  source: { page: 'Support Agent', url: null, date: null },
  roles: [
    {
      title: 'Support Agent',
      level: 'intermediate',
      track: 'individual contributor',
      grade: 5,
      reports_to: 'Manager, Support',
      responsibilities: ['Answers questions of customers'],
      requirements: ['Writes clearly'],
    },
    {
      title: 'Senior Support Agent',
      level: 'senior',
      track: 'individual contributor',
      grade: 6,
      reports_to: 'Manager, Support',
      responsibilities: { extends: 'Support Agent', items: ['Teaches new agents'] },
    },
    {
      title: 'Manager, Support',
      level: 'manager',
      track: 'management',
      grade: 8,
      responsibilities: ['Hires and coaches agents'],
    },
  ],
};

const EXAMPLE_FILE = 'support-agent.yaml';

export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('Start a catalogue: a folder with an example family, and the schema for editors.')
    .argument('[dir]', 'the folder to make', 'roles')
    .action(init);
}

/** Writes the first files of a catalogue. Exits with 1 and writes nothing if the folder has YAML already. */
async function init(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  if (names.some(isRoleFile)) {
    process.stderr.write(`${folder} has role YAML already. Pass the name of a new folder.\n`);
    process.exitCode = 1;
    return;
  }
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, EXAMPLE_FILE);
  await writeFile(file, renderYaml(EXAMPLE));
  await writeFile(path.join(folder, SCHEMA_FILE), renderJsonSchema());
  process.stdout.write(
    [
      `✓ ${file}: three example roles, to be replaced by yours`,
      `  ${path.join(folder, SCHEMA_FILE)}: the schema with which editors check it`,
      `Try: rolecall ask --roles ${folder} "grade Senior Support Agent"`,
      '',
    ].join('\n'),
  );
}
