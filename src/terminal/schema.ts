import type { Command } from 'commander';
import { renderJsonSchema } from '../catalog/files/json-schema.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a job family, for editors; keep it beside the role YAML.')
    .action(() => void process.stdout.write(renderJsonSchema()));
}
