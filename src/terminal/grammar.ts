import type { Command } from 'commander';
import type { Rule } from '../questions/chart/rule.js';
import { GRAMMAR } from '../questions/english/grammar/grammar.js';

export function addGrammarCommand(program: Command): void {
  program
    .command('grammar')
    .description('Print the rules by which questions are read: topic, type, patterns and examples.')
    .argument('[topic]', `one topic alone: ${Object.keys(GRAMMAR).join(', ')}`)
    .action((topic: string | undefined, _options: unknown, command: Command) => {
      if (topic !== undefined && !(topic in GRAMMAR))
        command.error(`There is no topic "${topic}". The topics are ${Object.keys(GRAMMAR).join(', ')}.`);
      const topics = Object.entries(GRAMMAR).filter(([name]) => topic === undefined || name === topic);
      process.stdout.write(`${topics.map(([name, rules]) => renderTopic(name, rules)).join('\n\n')}\n`);
    });
}

function renderTopic(name: string, rules: readonly Rule[]): string {
  return [`# ${name}`, ...rules.map(renderRule)].join('\n\n');
}

function renderRule({ type, patterns, examples }: Rule): string {
  return [
    type,
    ...patterns.map((pattern) => `  ${pattern}`),
    ...examples.map((each) => `  e.g. ${each}`),
  ].join('\n');
}
