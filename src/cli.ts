#!/usr/bin/env node
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import type { Answer } from './answers/answer.js';
import { type Ask, createAsk } from './ask.js';
import { loadCatalog, readCatalog } from './catalog/load.js';
import { CatalogError, hasErrors } from './catalog/problem.js';
import { type ImportOptions, importFiles } from './commands/import.js';
import { evaluate } from './evaluation/evaluate.js';
import { ExpectationError } from './evaluation/expectation.js';
import { loadExpectations } from './evaluation/load.js';
import { renderEvaluation } from './evaluation/report.js';
import { RecordError } from './importer/write-catalogue.js';
import { renderMessage } from './render/message.js';
import { amount, renderProblems } from './render/problems.js';
import { renderTerminal } from './render/terminal.js';
import { renderText } from './render/text.js';

const SHIPPED_ROLES = path.relative(process.cwd(), path.join(import.meta.dirname, '..', 'roles')) || '.';
const MISUSE = 2;
const WIDEST = 100;

const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];

const program = new Command('rolecall')
  .description('Answers questions about job roles from a catalogue of YAML files.')
  .exitOverride()
  .showHelpAfterError();

program
  .command('ask')
  .description('Answer a question; without one, each line of standard input.')
  .argument('[question...]', 'for example: grade Staff Ecosystem Sales Manager')
  .option('--json', 'one JSON object a line: question, outcome, intent, roles, text, blocks')
  .option('--roles <dir>', 'the folder with the role YAML', SHIPPED_ROLES)
  .action(ask);

program
  .command('check')
  .description('Check a folder of role YAML; exits with 1 if there is an error in it.')
  .argument('[dir]', 'the folder with the role YAML', SHIPPED_ROLES)
  .action(check);

program
  .command('eval')
  .description('Ask the questions of YAML files and compare the answers with what the files expect.')
  .argument('<file...>', 'for example: tests/questions/*.yaml')
  .option('--roles <dir>', 'the folder with the role YAML', SHIPPED_ROLES)
  .option('--threshold <percent>', 'exit with 1 if fewer are right', parsePercent, 100)
  .action(evaluateFiles);

program
  .command('import')
  .description('Make role YAML of handbook pages: Markdown, or text copied as it is shown.')
  .argument('<page...>', 'files, or folders with pages')
  .requiredOption('--out <dir>', 'the folder for the YAML; what was set there by hand is kept')
  .option('--base-url <url>', 'where the pages are on the web, for links to them', parseUrl)
  .option('--report <file>', 'write what was found, and what was not, as JSON')
  .action((pages: string[], options: ImportOptions) =>
    importFiles(pages, options, { colour, width: widthOfTerminal() }),
  );

interface EvalOptions {
  roles: string;
  threshold: number;
}

async function evaluateFiles(files: string[], { roles, threshold }: EvalOptions): Promise<void> {
  const expectations = await loadExpectations(files);
  const evaluation = evaluate(expectations, createAsk(await loadCatalog(roles)), renderText);
  process.stdout.write(`${renderEvaluation(evaluation)}\n`);
  process.exitCode = 100 * evaluation.right >= threshold * evaluation.asked ? 0 : 1;
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!(percent >= 0 && percent <= 100)) throw new InvalidArgumentError('It is a number from 0 to 100.');
  return percent;
}

function parseUrl(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It begins with https:// or http://.');
  return text;
}

function widthOfTerminal(): number {
  return Math.min(process.stdout.columns || WIDEST, WIDEST);
}

interface AskOptions {
  json?: true;
  roles: string;
}

async function ask(words: string[], options: AskOptions): Promise<void> {
  const answer = createAsk(await loadCatalog(options.roles));
  const print = options.json ? printJson : printAnswer;
  if (words.length > 0) return print(words.join(' '), answer);
  if (process.stdin.isTTY) process.stdout.write('Ask about a role; Ctrl-D ends.\n\n');
  for await (const line of createInterface({ input: process.stdin })) print(line, answer);
}

function printAnswer(question: string, answer: Ask): void {
  process.stdout.write(`${renderTerminal(answer(question), { width: widthOfTerminal(), colour })}\n\n`);
}

function printJson(question: string, answer: Ask): void {
  process.stdout.write(`${JSON.stringify(toJson(question, answer(question)))}\n`);
}

function toJson(question: string, answer: Answer): object {
  return {
    question,
    outcome: answer.outcome,
    intent: answer.intent,
    roles: answer.roles.map(({ id, title, family }) => ({ id, title, family: family.name })),
    text: renderText(answer),
    blocks: renderMessage(answer).blocks,
  };
}

async function check(folder: string): Promise<void> {
  const { catalog, problems, files } = await readCatalog(folder);
  const roles = catalog ? `${amount(catalog.roles.length, 'role')} in ` : '';
  const summary = `${roles}${amount(files, 'file')} of ${folder}`;
  process.stdout.write(`${renderProblems(problems, summary, colour)}\n`);
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

// Whoever reads the output may have had enough of it (`rolecall ask | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSE;
  else if (error instanceof CatalogError) {
    process.stderr.write(`${renderProblems(error.problems, 'The catalogue cannot be loaded', colour)}\n`);
    process.exitCode = 1;
  } else if (error instanceof ExpectationError || error instanceof RecordError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = MISUSE;
  } else throw error;
}
