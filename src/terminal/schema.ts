import type { Command } from 'commander';
import { renderArchitectureSchema, renderJsonSchema } from '../catalog/files/json-schema.js';
import { loadArchitecture } from '../catalog/files/load-catalog.js';

export function addSchemaCommand(program: Command): void {
  program
    .command('schema')
    .description('Print the JSON Schema of a job family, for editors; keep it beside the role YAML.')
    .argument('[folder]', 'a folder whose _architecture.yaml says which grades and tracks there are')
    .option('--architecture', 'print the schema of _architecture.yaml instead')
    .option('--export', 'print the schema of the output of `rolecall export --format json`')
    .action(async (folder: string | undefined, options: { architecture?: true; export?: true }) => {
      if (options.export) {
        const { renderCatalogueDataSchema } = await import('../export/data/catalogue-data-schema.js');
        process.stdout.write(renderCatalogueDataSchema());
        return;
      }
      const words = folder === undefined ? undefined : await loadArchitecture(folder);
      process.stdout.write(options.architecture ? renderArchitectureSchema() : renderJsonSchema(words));
    });
}
