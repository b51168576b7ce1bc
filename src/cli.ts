#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { CatalogError } from './catalog/files/problem.js';
import { ConfigError } from './config.js';
import { ExpectationError } from './evaluation/expectation.js';
import { ExportError } from './export/export-error.js';
import { RevisionError } from './git/load-revision.js';
import { SettingsError } from './importer/language/settings.js';
import { RecordError } from './importer/yaml/write-catalogue.js';
import { SiteError } from './site/write-site.js';
import { StoreError } from './stores/store-error.js';
import { addAskCommand } from './terminal/ask.js';
import { addCheckCommand } from './terminal/check.js';
import { addDiffCommand } from './terminal/diff.js';
import { addDoctorCommand } from './terminal/doctor.js';
import { addEvalCommand } from './terminal/eval.js';
import { addExportCommand } from './terminal/export.js';
import { addFmtCommand } from './terminal/fmt.js';
import { addGrammarCommand } from './terminal/grammar.js';
import { addImportCommand } from './terminal/import.js';
import { addInitCommand } from './terminal/init.js';
import { addMcpCommand } from './terminal/mcp.js';
import { addMigrateCommand } from './terminal/migrate.js';
import { renderProblems } from './terminal/render/problems.js';
import { addSchemaCommand } from './terminal/schema.js';
import { addSiteCommand } from './terminal/site.js';
import { terminal } from './terminal/terminal.js';

const MISUSE = 2;
const MISUSES = [
  ConfigError,
  ExpectationError,
  ExportError,
  RevisionError,
  RecordError,
  SettingsError,
  SiteError,
];

const program = new Command('rolecall')
  .description('Answers questions about job roles from a catalogue of YAML files.')
  .version(packageJson.version)
  .exitOverride()
  .showHelpAfterError();

addAskCommand(program);
addCheckCommand(program);
addDiffCommand(program);
addDoctorCommand(program);
addEvalCommand(program);
addExportCommand(program);
addFmtCommand(program);
addGrammarCommand(program);
addImportCommand(program);
addInitCommand(program);
addMcpCommand(program);
addMigrateCommand(program);
addSchemaCommand(program);
// Beside both src/ and dist/.
addSiteCommand(program, fileURLToPath(new URL('../dist/browser', import.meta.url)));

// The reader may stop early, as in `rolecall ask | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSE;
  else if (error instanceof CatalogError) {
    const summary = 'The catalogue cannot be loaded';
    process.stderr.write(`${renderProblems(error.problems, summary, terminal.colour)}\n`);
    process.exitCode = 1;
  } else if (MISUSES.some((misuse) => error instanceof misuse)) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = MISUSE;
  } else if (error instanceof StoreError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}
