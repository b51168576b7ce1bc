import { describe, expect, it } from 'vitest';
import { buildStatementIndex } from '../../../src/catalog/index/statement-index.js';
import { readClause } from '../../../src/questions/clauses/read-clause.js';
import { GRAMMAR } from '../../../src/questions/english/grammar/grammar.js';
import { buildLexicon } from '../../../src/questions/lexicon/build-lexicon.js';
import { splitTokens } from '../../../src/questions/words/tokens.js';
import { finish } from '../../../src/slices.js';
import { catalog } from '../../support/catalogues/shipped.js';

const lexicon = finish(buildLexicon(catalog, finish(buildStatementIndex(catalog))));
const somebody = { kind: 'one', role: 'staff-ecosystem-sales-manager' } as const;
const referents = { them: somebody, me: somebody, isConversation: true };

const examples = Object.entries(GRAMMAR).flatMap(([topic, rules]) =>
  rules.flatMap((rule) => rule.examples.map((example) => ({ topic, type: rule.type, example, rule }))),
);

describe('an example of the grammar', () => {
  it.each(examples)('reads as its rule has it: $topic, $type: "$example"', ({ type, example, rule }) => {
    const { chart } = readClause(splitTokens(example), lexicon, referents);
    // If another rule reads the same, the chart keeps only one of the two. An example may also show its phrase inside a
    // longer one.
    const whole = chart.complete(type);
    const byThisRule = chart.all(type).filter((phrase) => phrase.rule === rule);
    expect(whole.length + byThisRule.length).toBeGreaterThan(0);
  });
});

describe('a pattern of the grammar', () => {
  it('says something that no other pattern of its rule says', () => {
    const covered = Object.values(GRAMMAR).flatMap((rules) =>
      rules.flatMap(({ patterns }) => coveredOf(patterns)),
    );
    expect(covered).toEqual([]);
  });
});

/** The patterns whose every wording another pattern has, too. */
function coveredOf(patterns: readonly string[]): string[] {
  const wordings = patterns.map((pattern) => new Set(wordingsOf(pattern)));
  return patterns.filter((_, at) =>
    wordings.some(
      (other, place) => place !== at && [...(wordings[at] ?? [])].every((words) => other.has(words)),
    ),
  );
}

function wordingsOf(pattern: string): string[] {
  return (pattern.match(/\([^)]+\)\??|[^ ]+/g) ?? []).reduce(
    (soFar, element) => {
      const words = element.replace(/\?$/, '');
      const choices = words.startsWith('{')
        ? [words]
        : words.startsWith('(')
          ? wordingsOfGroup(words)
          : words.split('|');
      const longer = soFar.flatMap((said) => choices.map((word) => `${said} ${word}`));
      return element.endsWith('?') ? longer.concat(soFar) : longer;
    },
    [''],
  );
}

function wordingsOfGroup(group: string): string[] {
  return group
    .slice(1, -1)
    .split(' | ')
    .flatMap((sequence) => wordingsOf(sequence).map((words) => words.trim()));
}
