import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { renderText } from '../answers/render-text.js';
import { loadCatalog } from '../catalog/files/load.js';
import { type Ask, buildRolecall } from '../rolecall.js';
import { renderMessage } from '../slack/blocks/message.js';
import { finish } from '../slices.js';
import { renderAnswer } from './render/answer.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';
import { terminal } from './terminal.js';

export function addAskCommand(program: Command): void {
  program
    .command('ask')
    .description('Answer a question; without one, each line of standard input.')
    .argument('[question...]', 'for example: grade Staff Ecosystem Sales Manager')
    .option('--json', 'one JSON object a line: version, question, text, and the answer as data')
    .addOption(new Option('--blocks', 'as --json, with the blocks of Slack').implies({ json: true }))
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .action(ask);
}

interface AskOptions {
  json?: true;
  blocks?: true;
  roles?: string;
}

async function ask(words: string[], options: AskOptions): Promise<void> {
  const answer = finish(buildRolecall(await loadCatalog(rolesFolder(options.roles)))).ask;
  const print = options.json ? printJson(options.blocks) : printAnswer;
  if (words.length > 0) return print(words.join(' '), answer);
  if (process.stdin.isTTY) process.stdout.write('Ask about a role; Ctrl-D ends.\n\n');
  for await (const line of createInterface({ input: process.stdin })) print(line, answer);
}

function printAnswer(question: string, answer: Ask): void {
  process.stdout.write(`${renderAnswer(answer(question), terminal)}\n\n`);
}

/** Goes up when a field is renamed, removed or changes its meaning; not when a field is added. */
const JSON_VERSION = 1;

function printJson(withBlocks = false) {
  return (question: string, ask: Ask): void => {
    const { context: _, ...answer } = ask(question);
    const blocks = withBlocks ? renderMessage(answer).blocks : undefined;
    const output = { version: JSON_VERSION, question, text: renderText(answer), ...answer, blocks };
    process.stdout.write(`${JSON.stringify(output)}\n`);
  };
}
