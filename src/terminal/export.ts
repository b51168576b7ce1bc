import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { renderText } from '../answers/render-text.js';
import { loadCatalog } from '../catalog/files/load-catalog.js';
import { EXPORT_FORMATS, type ExportFormat, formatOfFile, isBinary } from '../export/format.js';
import { createRolecall } from '../rolecall.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';

const EXAMPLES = `
Examples:
  rolecall export --out roles.xlsx                                  all roles, in a spreadsheet
  rolecall export --format csv "roles of grade 8 with manager"      a list
  rolecall export --out staff-esm.docx "job description Staff ESM"  one job description
  rolecall export --format json                                     everything, for programs

The same roles always give the same bytes: no date is in a file.`;

export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('Write the catalogue, or the answer to a question, as a document, a table or data.')
    .argument('[question...]', 'what to write; without it, the whole catalogue')
    .addOption(
      new Option('--format <format>', 'by default the ending of --out, else md').choices(EXPORT_FORMATS),
    )
    .option('--out <file>', 'the file to write; without it, standard output')
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .addHelpText('after', EXAMPLES)
    .action(writeExport);
}

interface ExportOptions {
  format?: ExportFormat;
  out?: string;
  roles?: string;
}

/** Exits with 1 and writes nothing if the question has no answer to write. */
async function writeExport(words: string[], options: ExportOptions, command: Command): Promise<void> {
  const { out } = options;
  const format = options.format ?? (out === undefined ? 'md' : formatOfFile(out));
  if (format === undefined)
    return command.error(`Pass --format, or a name that ends in one of ${EXPORT_FORMATS.join(', ')}.`);
  if (out === undefined && isBinary(format) && process.stdout.isTTY)
    return command.error(`Pass --out with the name of the file: a terminal cannot show ${format}.`);
  const catalog = await loadCatalog(rolesFolder(options.roles));
  const question = words.join(' ').trim();
  const content =
    question === ''
      ? await (await import('../export/export-catalogue.js')).exportCatalogue(catalog, format)
      : await contentOfAnswer(question, catalog, format);
  if (content === undefined) process.exitCode = 1;
  else if (out === undefined) process.stdout.write(content);
  else {
    await writeFile(out, content);
    process.stdout.write(`Wrote ${out}.\n`);
  }
}

async function contentOfAnswer(
  question: string,
  catalog: Awaited<ReturnType<typeof loadCatalog>>,
  format: ExportFormat,
): Promise<string | Uint8Array | undefined> {
  const { exportAnswer } = await import('../export/export-answer.js');
  const { conversation: _, ...answer } = createRolecall(catalog).ask(question);
  if (answer.outcome === 'answered' || answer.outcome === 'not_documented')
    return exportAnswer(question, answer, catalog, format);
  process.stderr.write(`${renderText(answer)}\n\nNothing was written.\n`);
  return undefined;
}
