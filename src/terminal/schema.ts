import type { Command } from 'commander';
import { renderArchitectureSchema, renderJsonSchema } from '../catalog/files/json-schema.js';
import { loadArchitecture } from '../catalog/files/load.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a job family, for editors; keep it beside the role YAML.')
    .argument('[folder]', 'a folder whose _architecture.yaml says which grades and tracks there are')
    .option('--architecture', 'print the schema of _architecture.yaml instead')
    .action(async (folder: string | undefined, { architecture }: { architecture?: true }) => {
      const words = folder === undefined ? undefined : await loadArchitecture(folder);
      process.stdout.write(architecture ? renderArchitectureSchema() : renderJsonSchema(words));
    });
}
