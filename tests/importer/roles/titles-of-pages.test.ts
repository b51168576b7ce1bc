import { describe, expect, it } from 'vitest';
import type { RoleEntry } from '../../../src/catalog/schema.js';
import { importOf } from '../../support/files/import-of.js';

async function rolesOf(files: Record<string, string>): Promise<RoleEntry[]> {
  const { families } = await importOf(files);
  return families.flatMap(({ family }) => family.roles);
}

async function titlesOf(files: Record<string, string>): Promise<string[]> {
  return (await rolesOf(files)).map(({ title }) => title);
}

const LIST = '\n\n- Kneads the dough\n- Sweeps the floor\n';

describe('the title of a page', () => {
  it.each([
    ['Role of the Oven Engineer', 'Oven Engineer'],
    ['Accountabilities - Oven Engineer', 'Oven Engineer'],
    ['Ownership – Crust Sculpter', 'Crust Sculpter'],
    ['Oven Engineer - DEPRECATED', 'Oven Engineer'],
    ['Tester In Bakery', 'Tester In Bakery'],
  ])('names the job: %s', async (title, role) => {
    expect(await titlesOf({ 'page.md': `# ${title}${LIST}` })).toEqual([role]);
  });

  it('may end with the number of a level, in each of several pages', async () => {
    const page = (level: number): string =>
      `---\ntitle: B${level} - Oven Engineer Level ${level}\n---\n\n## Skill\n\nYou bake ${level} loaves.\n\n## Care\n\nYou help ${level} others.\n`;
    const roles = await rolesOf({ 'b1.md': page(1), 'b2.md': page(2) });
    expect(roles.map(({ title, level, responsibilities }) => [title, level, responsibilities])).toEqual([
      ['Oven Engineer Level 1', 'B1', ['Skill: You bake 1 loaves.', 'Care: You help 1 others.']],
      ['Oven Engineer Level 2', 'B2', ['Skill: You bake 2 loaves.', 'Care: You help 2 others.']],
    ]);
  });

  it.each([
    '/*\nTitle: Oven Engineer\nSort: 3\n*/',
    '<!--\nTitle: Oven Engineer\nSort: 3\n-->',
    '+++\ntitle = "Oven Engineer"\nweight = 3\n+++',
  ])('may stand in front matter of other forms: %j', async (front) => {
    expect(await titlesOf({ 'page.md': `${front}${LIST}` })).toEqual(['Oven Engineer']);
  });
});

describe('titles in headings', () => {
  const told = (titles: readonly string[]): string =>
    titles.map((title) => `#### ${title}\n\nLooks after all that is baked in the morning.\n`).join('\n');
  const JOBS = ['Dough Mixer', 'Oven Engineer', 'Rye Baker', 'Chief Baking Officer (CBO)', 'Stall Manager'];

  it('are roles if most headings of a page have them, with a sentence each', async () => {
    const page = `# Baking & Selling\n\n${told([...JOBS, 'Head of'])}`;
    expect(await titlesOf({ 'baking.md': page })).toEqual([
      'Dough Mixer',
      'Oven Engineer',
      'Rye Baker',
      'Chief Baking Officer',
      'Stall Manager',
    ]);
  });

  it('are roles if half the headings have them, with lists', async () => {
    const listed = (title: string): string => `## ${title}\n\n- Opens the stall\n- Counts the coins\n`;
    const titles = ['President', 'Vice President', 'Treasurer', 'Secretary', 'Trustees', 'Other things'];
    const page = `# Running a Bakers' Club\n\n${titles.map(listed).join('\n')}`;
    expect(await titlesOf({ 'club.md': page })).toEqual([
      'President',
      'Vice President',
      'Treasurer',
      'Secretary',
    ]);
  });

  it.each(['Personas', 'Users and Permissions', 'Interview Guide', 'Stakeholders', 'RACI Matrix'])(
    'are no roles on a page about %s',
    async (title) => {
      expect(await titlesOf({ 'page.md': `# ${title}\n\n${told(JOBS)}` })).toEqual([]);
    },
  );

  it('are no roles if they are names of programs', async () => {
    const names = ['dough-operator', 'oven-manager', 'crust-controller', 'stall-keeper'];
    expect(await titlesOf({ 'page.md': `# Changes\n\n${told(names)}` })).toEqual([]);
  });

  it('are roles in bold on a page of roles and responsibilities', async () => {
    const jobs = ['Chair', 'Shift Leader', 'Advocate'].map((job) => `_**${job}**_\n\n* Opens\n* Counts\n`);
    expect(await titlesOf({ 'page.md': `# Roles & Responsibilities\n\n${jobs.join('\n')}` })).toEqual([
      'Chair',
      'Shift Leader',
      'Advocate',
    ]);
  });

  it('are no roles among headings about other things', async () => {
    const others = ['The mill', 'Flour', 'Water', 'Salt'];
    expect(await titlesOf({ 'page.md': `# Bread\n\n${told([...JOBS, ...others])}` })).toEqual([]);
  });
});

describe('a list of titles', () => {
  it('is a ladder if they are the levels of one job', async () => {
    const page =
      '# Making a career\n\n## Steps\n\nThere are four steps:\n\n- Fresh Baker\n- Junior Baker\n- Baker\n- Senior Baker\n';
    expect(await titlesOf({ 'career.md': page })).toEqual([
      'Fresh Baker',
      'Junior Baker',
      'Baker',
      'Senior Baker',
    ]);
  });

  it('may have the words of a middle level', async () => {
    const page = '# Oven levels\n\nWe say\n\n* Junior Engineer\n* Mid-level Engineer\n* Senior Engineer\n';
    expect(await titlesOf({ 'levels.md': page })).toEqual([
      'Junior Engineer',
      'Mid-level Engineer',
      'Senior Engineer',
    ]);
  });

  it('is no ladder if they are different jobs', async () => {
    const page = '# Making a career\n\nAsk one of these:\n\n- Baker\n- Miller\n- Porter\n- Stall Manager\n';
    expect(await titlesOf({ 'career.md': page })).toEqual([]);
  });
});

it('leaves out the letters and numbers around the cells of an exported sheet', async () => {
  const cells = (tag: string, texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  const page = `<table><thead>${cells('th', ['', 'A', 'B', '', 'C'])}</thead><tbody>${[
    ['1', 'Area', 'P1 - Entry', '', 'P2 - Able'],
    ['', '', '', '', ''],
    ['2', 'Dough', 'Mixes with help', '', 'Mixes alone'],
  ]
    .map((texts) => cells('td', texts))
    .join('')}</tbody></table>`;
  const roles = await rolesOf({ 'Baker Career Path.html': page });
  expect(roles.map(({ title, level, responsibilities }) => [title, level, responsibilities])).toEqual([
    ['Entry Baker', 'P1', ['Dough: Mixes with help']],
    ['Able Baker', 'P2', ['Dough: Mixes alone']],
  ]);
});
