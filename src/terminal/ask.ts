import { createInterface } from 'node:readline';
import { type Command, Option } from 'commander';
import { answerData } from '../answers/answer-data.js';
import { loadCatalog } from '../catalog/files/load-catalog.js';
import type { Conversation } from '../questions/conversation/conversation.js';
import { explainReading } from '../questions/explain-reading.js';
import { createRolecall, type Rolecall } from '../rolecall.js';
import { renderMessage } from '../slack/blocks/message.js';
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
    .option('--conversation', 'each line may be a follow-up of the line before; an empty line starts anew')
    .option('--explain', 'show how each word was read, every reading, and why one won')
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .action(ask);
}

interface AskOptions {
  json?: true;
  blocks?: true;
  conversation?: true;
  explain?: true;
  roles?: string;
}

async function ask(words: string[], options: AskOptions): Promise<void> {
  const rolecall = createRolecall(await loadCatalog(rolesFolder(options.roles)));
  const print = options.explain ? printExplanation : options.json ? printJson(options.blocks) : printAnswer;
  if (words.length > 0) {
    print(words.join(' '), rolecall);
    return;
  }
  if (process.stdin.isTTY) process.stdout.write('Ask about a role; Ctrl-D ends.\n\n');
  let conversation: Conversation | undefined;
  for await (const line of createInterface({ input: process.stdin })) {
    const isEmpty = line.trim() === '';
    if (isEmpty) conversation = undefined;
    if (isEmpty && options.conversation) continue;
    const after = print(line, rolecall, conversation);
    if (options.conversation) conversation = after;
  }
}

/** Prints the answer to a question, and returns the conversation that the next question may refer to. */
type Print = (question: string, rolecall: Rolecall, conversation?: Conversation) => Conversation | undefined;

const printAnswer: Print = (question, { ask: answer }, before) => {
  const { conversation, ...answered } = answer(question, before);
  process.stdout.write(`${renderAnswer(answered, terminal)}\n\n`);
  return conversation;
};

const printExplanation: Print = (question, { read, ask: answer }, before) => {
  process.stdout.write(`${explainReading(read(question, before))}\n\n`);
  return answer(question, before).conversation;
};

function printJson(withBlocks: boolean | undefined): Print {
  return (question, { ask: answer }, before) => {
    const { conversation, ...answered } = answer(question, before);
    const blocks = withBlocks ? renderMessage(answered).blocks : undefined;
    process.stdout.write(`${JSON.stringify({ ...answerData(question, answered), blocks })}\n`);
    return conversation;
  };
}
