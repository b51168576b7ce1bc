import type { Command } from 'commander';
import { familyJsonSchema } from '../catalog/json-schema.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a job family, for editors; keep it beside the role YAML.')
    .action(() => {
      process.stdout.write(`${JSON.stringify(familyJsonSchema(), null, 2)}\n`);
    });
}
