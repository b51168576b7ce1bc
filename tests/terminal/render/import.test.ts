import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/catalog/files/problem.js';
import type { WrittenFamily } from '../../../src/importer/yaml/write-catalogue.js';
import { type ImportOutcome, isComplete, renderImport } from '../../../src/terminal/render/import.js';
import { importOf } from '../../support/files/import-of.js';

const CHEF = '# Kitchen\n\n## Chef\n\n### Job Grade\n\nThe Chef is a grade 6.\n';
const POLICY = '# Holidays\n\nAsk your manager first.\n';

const PROBLEM: Problem = {
  file: 'roles/kitchen.yaml',
  line: 3,
  column: 1,
  code: 'unknown-key',
  severity: 'error',
  message: 'unknown key `grde`',
  fix: 'Did you mean `grade`?',
};
const KITCHEN: WrittenFamily = { file: 'roles/kitchen.yaml', change: 'new', conflicts: [], problems: [] };

async function outcomeOf(page: string, over: Partial<ImportOutcome> = {}): Promise<ImportOutcome> {
  const { report } = await importOf({ 'page.md': page });
  return { ...report, refused: [], skipped: [], files: [KITCHEN], problems: [], ...over };
}

function summaryOf(outcome: ImportOutcome): string {
  const [summary = ''] = renderImport(outcome, { folder: 'roles', colour: false, width: 80 })
    .split('\n\n')
    .slice(-1);
  return summary;
}

describe('the outcome of an import', () => {
  it('is a success where all was read and written', async () => {
    const outcome = await outcomeOf(CHEF);
    expect(isComplete(outcome)).toBe(true);
    expect(summaryOf(outcome)).toMatch(/^✓ 1 role on 1 of 1 page: 1 grade, no reporting lines, no items$/m);
  });

  it.each<[string, string, Partial<ImportOutcome>]>([
    ['no page has a role', POLICY, {}],
    ['a page was refused', CHEF, { refused: [{ file: 'menu.md', reason: 'it is not text in UTF-8' }] }],
    ['the folder cannot be loaded', CHEF, { problems: [PROBLEM] }],
    ['a family was not written', CHEF, { files: [{ ...KITCHEN, change: 'not written' }] }],
  ])('is a failure where %s', async (_, page, over) => {
    const outcome = await outcomeOf(page, over);
    expect(isComplete(outcome)).toBe(false);
    expect(summaryOf(outcome)).toMatch(/^✕ /);
  });
});
