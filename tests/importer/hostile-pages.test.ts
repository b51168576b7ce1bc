import { expect, it } from 'vitest';
import { importOf } from '../support/files/import-of.js';

const KB = 1024;

/** A long text. */
function full(part: string): string {
  return part.repeat(Math.floor((64 * KB) / part.length));
}

// These pages keep a parser busy that looks back or ahead at each mark. Parsing must end: with quadratic time it would
// take minutes.
it.each([
  ['deep quotes', full('>')],
  ['deep lists', full('- ')],
  ['lists deeper and deeper', Array.from({ length: 700 }, (_, n) => `${' '.repeat(n)}- a`).join('\n')],
  ['open brackets', full('[')],
  ['open links', full('[a](')],
  ['open emphasis', full('*a **b ')],
  ['backticks of all lengths', Array.from({ length: 700 }, (_, n) => '`'.repeat(n)).join(' ')],
  ['open tags and comments', full('<!-- <a ')],
  ['open shortcodes', full('{{< ref "')],
  ['a table of many columns', `|${'a|'.repeat(8_000)}\n|${'-|'.repeat(8_000)}\n`],
  ['a table of many rows', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(8_000)}`],
  ['definitions', full('[a]: b\n')],
  ['one endless line', full('a ')],
  ['a sentence without end', full('reports to the A ')],
  ['lines without end', full('\n')],
  ['headings without end', full('# a\n')],
  ['bold lines without end', full('**a**\n\n')],
  ['nested front matter', `---\na: ${full('[')}\n---\n`],
  ['spaces without end', `a${full(' ')}b`],
  ['a quote that ends a label', '# A\n\n**B:**\n\n- c\n\n> d\n\n# E\n'],
])('ends with a page of %s', async (_, text) => {
  const { families } = await importOf({ 'a.md': text }).catch((error: Error) => {
    expect(error.name).toBe('UnreadableError');
    return { families: [] };
  });
  expect(families.length).toBeLessThanOrEqual(1);
});

it.each([
  ['nested elements', 'a.html', full('<div>')],
  ['aliases that multiply', 'a.yaml', `a: &a [x]\n${'- b: &b [*a, *a]\n'.repeat(30)}`],
  ['nested lists', 'a.yaml', full('[')],
  ['nested dashes', 'a.yaml', full('- ')],
  ['quotes that do not close', 'a.csv', `title,grade\n"${full('a')}`],
  ['a workbook that is none', 'a.xlsx', 'PK'],
  ['a document that is none', 'a.docx', 'PK'],
])('refuses %s', async (_, file, text) => {
  await expect(importOf({ [file]: text })).rejects.toThrow(/^it/);
});
