#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { CatalogError } from './catalog/files/problem.js';
import { messageOf } from './caught.js';
import { StoreError } from './stores/store-error.js';
import { renderProblems } from './terminal/render/problems.js';
import { terminal } from './terminal/terminal.js';

const MISUSE = 2;

/** Each command is loaded only when it is used: some need large libraries. */
const COMMANDS = new Map<string, () => Promise<(program: Command) => void>>([
  ['ask', async () => (await import('./terminal/ask.js')).addAskCommand],
  ['check', async () => (await import('./terminal/check.js')).addCheckCommand],
  ['diff', async () => (await import('./terminal/diff.js')).addDiffCommand],
  ['doctor', async () => (await import('./terminal/doctor.js')).addDoctorCommand],
  ['eval', async () => (await import('./terminal/eval.js')).addEvalCommand],
  ['export', async () => (await import('./terminal/export.js')).addExportCommand],
  ['fmt', async () => (await import('./terminal/fmt.js')).addFmtCommand],
  ['grammar', async () => (await import('./terminal/grammar.js')).addGrammarCommand],
  ['import', async () => (await import('./terminal/import.js')).addImportCommand],
  ['init', async () => (await import('./terminal/init.js')).addInitCommand],
  ['mcp', async () => (await import('./terminal/mcp.js')).addMcpCommand],
  ['migrate', async () => (await import('./terminal/migrate.js')).addMigrateCommand],
  ['schema', async () => (await import('./terminal/schema.js')).addSchemaCommand],
  [
    'site',
    async () => {
      const { addSiteCommand } = await import('./terminal/site.js');
      // Beside both src/ and dist/.
      return (to) => addSiteCommand(to, fileURLToPath(new URL('../dist/browser', import.meta.url)));
    },
  ],
]);

const program = new Command('rolecall')
  .description('Answers questions about job roles from a catalogue of YAML files.')
  .version(packageJson.version)
  .exitOverride()
  .showHelpAfterError();

const [first = ''] = process.argv.slice(2);
const asked = COMMANDS.get(first);
const isVersion = first === '--version' || first === '-V';
for (const load of asked ? [asked] : isVersion ? [] : COMMANDS.values()) (await load())(program);

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
  } else if (await isMisuse(error)) {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exitCode = MISUSE;
  } else if (error instanceof StoreError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}

/** Whether the person who typed the command can fix the error. Loads the error classes only here, since most commands succeed. */
async function isMisuse(error: unknown): Promise<boolean> {
  const misuses = [
    (await import('./settings/environment.js')).ConfigError,
    (await import('./evaluation/expectation.js')).ExpectationError,
    (await import('./export/export-error.js')).ExportError,
    (await import('./git/load-revision.js')).RevisionError,
    (await import('./importer/write-catalogue.js')).RecordError,
    (await import('./importer/language/settings.js')).SettingsError,
    (await import('./site/write-site.js')).SiteError,
  ];
  return misuses.some((misuse) => error instanceof misuse);
}
