import { type Command, InvalidArgumentError } from 'commander';
import { renderText } from '../answers/render-text.js';
import { loadCatalog } from '../catalog/files/load-catalog.js';
import { judgeAnswers } from '../evaluation/judge-answers.js';
import { loadExpectations } from '../evaluation/load-expectations.js';
import { createRolecall } from '../rolecall.js';
import { renderEvaluation } from './render/evaluation.js';
import { ROLES_DEFAULT, rolesFolder } from './roles-folder.js';

export function addEvalCommand(program: Command): void {
  program
    .command('eval')
    .description('Ask the questions of YAML files and compare the answers with what the files expect.')
    .argument('<file...>', 'for example: tests/questions/*.yaml')
    .option('--roles <dir>', `the folder with the role YAML ${ROLES_DEFAULT}`)
    .option('--threshold <percent>', 'exit with 1 if fewer are right, or if one is wrong', parsePercent, 100)
    .action(evaluateFiles);
}

interface EvalOptions {
  roles?: string;
  threshold: number;
}

async function evaluateFiles(files: string[], { roles, threshold }: EvalOptions): Promise<void> {
  const expectations = await loadExpectations(files);
  const { ask } = createRolecall(await loadCatalog(rolesFolder(roles)));
  const evaluation = judgeAnswers(expectations, ask, renderText);
  process.stdout.write(`${renderEvaluation(evaluation)}\n`);
  const { total } = evaluation;
  process.exitCode = total.wrong === 0 && 100 * total.right >= threshold * total.asked ? 0 : 1;
}

function parsePercent(text: string): number {
  const percent = Number(text);
  if (!(percent >= 0 && percent <= 100)) throw new InvalidArgumentError('Pass a number from 0 to 100.');
  return percent;
}
