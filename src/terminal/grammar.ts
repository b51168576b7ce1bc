import type { Command } from 'commander';
import type { Rule } from '../questions/chart/rule.js';
import { GRAMMAR } from '../questions/english/grammar/grammar.js';

export function addGrammarCommand(program: Command): void {
  program
    .command('grammar')
    .description('Print the rules that read questions: topic, type, patterns and examples.')
    .argument('[topic]', `one topic alone: ${Object.keys(GRAMMAR).join(', ')}`)
    .option('--examples', 'only the examples that are whole questions, as a page of Markdown')
    .action((topic: string | undefined, { examples }: { examples?: true }, command: Command) => {
      if (topic !== undefined && !Object.hasOwn(GRAMMAR, topic))
        command.error(`There is no topic "${topic}". Pass one of those listed below.`);
      if (examples) {
        process.stdout.write(renderExamples());
        return;
      }
      const topics = Object.entries(GRAMMAR).filter(([name]) => topic === undefined || name === topic);
      process.stdout.write(`${topics.map(([name, rules]) => renderTopic(name, rules)).join('\n\n')}\n`);
    });
}

/** The beginning of the page of examples. */
const PAGE = `# Every kind of question

Each of these is a kind of question that Rolecall reads, in one of the ways it reads it: other roles, families, grades and
words stand in their places. \`rolecall grammar\` prints all ways, and \`rolecall grammar --examples\` this page. A test keeps it
true. [Asking](asking.md) says what answers look like.
`;

/** The kinds of phrases that can be a whole message. */
const WHOLE: ReadonlySet<Rule['type']> = new Set(['query', 'edit', 'setting'] as const);

/** The page that lists, by topic, an example of every kind of question. */
export function renderExamples(): string {
  const topics = Object.entries(GRAMMAR).flatMap(([name, rules]) => {
    const examples = rules.filter(({ type }) => WHOLE.has(type)).flatMap((rule) => rule.examples);
    const lines = [...new Set(examples)].map((example) => `- ${example}`);
    return lines.length > 0
      ? [`\n## ${name[0]?.toUpperCase()}${name.slice(1)}\n\n${lines.join('\n')}\n`]
      : [];
  });
  return `${PAGE}${topics.join('')}`;
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
