import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../src/catalog/files/problem.js';
import type { WrittenFamily } from '../../../src/importer/write-catalogue.js';
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

async function outcomeOf(
  pages: string | Record<string, string>,
  over: Partial<ImportOutcome> = {},
): Promise<ImportOutcome> {
  const { report } = await importOf(typeof pages === 'string' ? { 'page.md': pages } : pages);
  return { ...report, refused: [], skipped: [], files: [KITCHEN], problems: [], ...over };
}

function render(outcome: ImportOutcome): string {
  return renderImport(outcome, { folder: 'roles', colour: false, width: 80 });
}

function summaryOf(outcome: ImportOutcome): string {
  const [summary = ''] = render(outcome).split('\n\n').slice(-1);
  return summary;
}

describe('the outcome of an import', () => {
  it('is a success if all was read and written', async () => {
    const outcome = await outcomeOf(CHEF);
    expect(isComplete(outcome)).toBe(true);
    expect(summaryOf(outcome)).toMatch(/^✓ 1 role on 1 of 1 page: 1 grade, no reporting lines, no items$/m);
  });

  it.each<[string, string, Partial<ImportOutcome>]>([
    ['no page has a role', POLICY, {}],
    ['a page was refused', CHEF, { refused: [{ file: 'menu.md', reason: 'it is not text in UTF-8' }] }],
    ['the folder cannot be loaded', CHEF, { problems: [PROBLEM] }],
    ['a family was not written', CHEF, { files: [{ ...KITCHEN, change: 'not written' }] }],
  ])('is a failure if %s', async (_, page, over) => {
    const outcome = await outcomeOf(page, over);
    expect(isComplete(outcome)).toBe(false);
    expect(summaryOf(outcome)).toMatch(/^✕ /);
  });

  it('asks to look at a page without roles only if no page has one', async () => {
    expect(render(await outcomeOf({ 'holidays.md': POLICY }))).toContain(
      'look holidays.md: nothing on it reads as a role; import it with --explain to see why',
    );
    expect(render(await outcomeOf({ 'holidays.md': POLICY, 'chef.md': CHEF }))).not.toContain('look');
  });

  it('asks to look at a page with lists under headings that the importer does not know', async () => {
    const unknown = '# Kuchař\n\n## Náplň práce\n\n- Vaří polévky\n- Peče chléb\n';
    expect(render(await outcomeOf({ 'kuchar.md': unknown, 'chef.md': CHEF }))).toContain(
      'look kuchar.md: the importer knows no heading or label on it; import.yaml can teach it',
    );
  });

  it('asks to look at roles of one title that two pages describe', async () => {
    const chef = (duty: string) =>
      `# Chef\n\nThe Chef is a grade 6.\n\n## Responsibilities\n\n- ${duty}\n- Hires cooks\n`;
    const twins = { 'a/chef.md': chef('Cooks'), 'b/chef.md': chef('Cooks') };
    expect(render(await outcomeOf(twins))).toMatch(
      /look \S+chef\.md: it describes "Chef" like \S+chef\.md; the two are one role now/,
    );
    const two = {
      'a/chef.md': chef('Cooks').replace('- Hires cooks\n', '- Buys fish\n'),
      'b/chef.md':
        '# Chef\n\nThe Chef is a grade 9.\n\n## Responsibilities\n\n- Writes menus\n- Opens houses\n',
    };
    expect(render(await outcomeOf(two))).toMatch(
      /look \S+: other pages have a "Chef" too; this one is now "Chef \(/,
    );
  });

  it('asks to look at facts that changed by hand and on the page', async () => {
    const conflicts = [
      { path: ['roles', 'Chef', 'grade'], kept: 7, page: 6 },
      { path: ['summary'], kept: 'Ours', page: undefined },
      { path: ['location'], kept: undefined, page: 'Oslo' },
    ];
    expect(render(await outcomeOf(CHEF, { files: [{ ...KITCHEN, conflicts }] }))).toContain(
      [
        'look roles/kitchen.yaml: roles › Chef › grade was changed by hand and differs from its page; kept 7, the page has 6',
        'look roles/kitchen.yaml: summary was changed by hand and is gone from its page; kept it',
        'look roles/kitchen.yaml: location was removed by hand and has changed on its page; left it out',
      ].join('\n'),
    );
  });

  it('says that there was no page', async () => {
    expect(summaryOf(await outcomeOf({}))).toBe('✕ There is no page to read.');
  });
});
