import { describe, expect, it } from 'vitest';
import { buildStatementIndex } from '../../src/catalog/index/statement-index.js';
import { GRAMMAR } from '../../src/questions/english/grammar/grammar.js';
import { buildLexicon } from '../../src/questions/lexicon/build-lexicon.js';
import { readClause } from '../../src/questions/read-clause.js';
import { splitTokens } from '../../src/questions/words/tokens.js';
import { finish } from '../../src/slices.js';
import { catalog } from '../support/catalogues/shipped.js';

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
