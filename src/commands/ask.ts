import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import type { Answer } from '../answers/answer.js';
import { type Ask, createAsk } from '../ask.js';
import { loadCatalog } from '../catalog/load.js';
import { renderMessage } from '../render/message.js';
import { renderTerminal } from '../render/terminal.js';
import { renderText } from '../render/text.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';
import { terminal } from './terminal.js';

export function addAskCommand(program: Command): void {
  program
    .command('ask')
    .description('Answer a question; without one, each line of standard input.')
    .argument('[question...]', 'for example: grade Staff Ecosystem Sales Manager')
    .option('--json', 'one JSON object a line: question, outcome, intent, roles, text, blocks')
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .action(ask);
}

interface AskOptions {
  json?: true;
  roles?: string;
}

async function ask(words: string[], options: AskOptions): Promise<void> {
  const answer = createAsk(await loadCatalog(rolesFolder(options.roles)));
  const print = options.json ? printJson : printAnswer;
  if (words.length > 0) return print(words.join(' '), answer);
  if (process.stdin.isTTY) process.stdout.write('Ask about a role; Ctrl-D ends.\n\n');
  for await (const line of createInterface({ input: process.stdin })) print(line, answer);
}

function printAnswer(question: string, answer: Ask): void {
  process.stdout.write(`${renderTerminal(answer(question), terminal)}\n\n`);
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
