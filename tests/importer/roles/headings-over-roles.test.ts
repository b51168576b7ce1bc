import { describe, expect, it } from 'vitest';
import type { RoleEntry } from '../../../src/catalog/schema.js';
import { importOf } from '../../support/files/import-of.js';

async function rolesOf(page: string): Promise<RoleEntry[]> {
  const { families } = await importOf({ 'page.md': page });
  return families.flatMap(({ family }) => family.roles);
}

async function titlesOf(page: string): Promise<string[]> {
  return (await rolesOf(page)).map(({ title }) => title);
}

const listed = (title: string): string => `### ${title}\n\n- Opens the stall\n- Counts the coins\n`;

describe('a heading over roles', () => {
  it.each(['Responsibilities', 'Roles', 'Special roles', 'Open Positions', 'Role Descriptions'])(
    'may be "%s"',
    async (heading) => {
      const page = `# Market Stalls - Team\n\nWe agreed on this.\n\n## ${heading}\n\n${listed('Stall Manager')}\n${listed('Rye Baker')}`;
      expect((await rolesOf(page)).map(({ title, responsibilities }) => [title, responsibilities])).toEqual([
        ['Stall Manager', ['Opens the stall', 'Counts the coins']],
        ['Rye Baker', ['Opens the stall', 'Counts the coins']],
      ]);
    },
  );

  it('gives a section with an unknown noun to the roles, if most beside it have titles', async () => {
    const titles = ['President', 'Treasurer', 'Oven Admin', 'Stall Coordinator', 'Rye Coordinator'];
    const page = `# Council Roles\n\n${titles.map((title) => listed(title).slice(1)).join('\n')}\n## Benefits\n\n- Bread\n`;
    expect(await titlesOf(page)).toEqual(titles);
  });

  it('makes no roles of the parts in a process', async () => {
    const page = `# Baking Day\n\n## Baking Process\n\n- Heat the oven\n\n### Baking Roles\n\n#### Lead Baker\n\n- Heats the oven\n\n#### Oven Keeper\n\n- Keeps it hot\n`;
    expect(await titlesOf(page)).toEqual([]);
  });

  it('leaves a list of duties with themes as it is', async () => {
    const page = `# Oven Engineer\n\n## Responsibilities\n\n### Mentor\n\n- Helps others\n\n### Baking bread\n\n- Bakes\n\n### Keeping order\n\n- Sweeps\n`;
    expect(await titlesOf(page)).toEqual(['Oven Engineer']);
  });
});

describe('the title in a heading', () => {
  it('has no full stop, though all headings of a page end with one', async () => {
    const page = `# Roles at the Bakery.\n\n${['Stall Manager.', 'Rye Baker.', 'Oven Lead.', 'Miller.'].map(listed).join('\n')}`;
    expect(await titlesOf(page)).toEqual(['Stall Manager', 'Rye Baker', 'Oven Lead', 'Miller']);
  });

  it('has no purpose after it', async () => {
    expect(await titlesOf(`# Rye baker for a travelling bread exhibition\n\n${listed('Tasks')}`)).toEqual([
      'Rye baker',
    ]);
  });

  it('is singular for a page about many of a kind', async () => {
    const page = `# Stall Managers\n\n## Charter\n\nThey keep the stalls.\n\n### Responsibilities\n\nA stall manager has these responsibilities:\n\n- Opens the stall\n- Counts the coins\n`;
    expect(await titlesOf(page)).toEqual(['Stall Manager']);
  });

  it('is no step from one level to the next', async () => {
    const page = `# Baking Levels\n\n## Level 1 - Junior Baker\n\n- Bakes\n\n## Level 2 - Senior Baker\n\n- Bakes more\n\n## Transition from L1 to L2\n\n- Learns to bake\n`;
    expect(await titlesOf(page)).toEqual(['Junior Baker', 'Senior Baker']);
  });

  it('is no name of an update to the staff', async () => {
    expect(await titlesOf(`# Staff Alerts Final Update\n\n- Bread is out\n- Ovens are cold\n`)).toEqual([]);
  });

  it('has the track beside the code of its level', async () => {
    const page = `# Bakers\n\n${['L4 IC - Rye Baker', 'L4 EM - Rye Baker'].map(listed).join('\n')}`;
    expect((await rolesOf(page)).map(({ track }) => track)).toEqual(['individual contributor', 'management']);
  });
});

describe('a page about one job', () => {
  const needs = '\n\n## Experience\n\nSix years in a bakery.\n\n## And education\n\nA certificate.\n';

  it('may be in prose about the title, with what the job needs', async () => {
    const page = `# Oven Quality Analyst\n\nAn Oven Quality Analyst looks at ovens.\n\nThey write down what they see.${needs}`;
    expect(await titlesOf(page)).toEqual(['Oven Quality Analyst']);
  });

  it('is none if the sentences are about something else', async () => {
    expect(await titlesOf(`# Oven Controller\n\nSwitch the oven on first.${needs}`)).toEqual([]);
  });

  it('may have its title among facts that nobody knows', async () => {
    const page = `>Updated: April 4\n>Bakery section: Ovens\n>Position Designation: Rye Baker\n\n## In this role you will be asked to\n\n- Bake\n\n## How do I qualify?\n\n- A certificate\n`;
    const roles = await rolesOf(page);
    expect(roles.map(({ title, requirements }) => [title, requirements])).toEqual([
      ['Rye Baker', ['A certificate']],
    ]);
  });

  it('is none for a person whose title stands after a name', async () => {
    expect(await titlesOf(`>Contact: Ada Crumb\n>Title: Rye Baker\n\nAda bakes on Mondays.\n`)).toEqual([]);
  });

  it('is none for duties of all members', async () => {
    const page = `# Responsibilities of all oven committee members\n\n## Answer letters\n\n- Write back\n`;
    expect(await titlesOf(page)).toEqual([]);
  });
});

describe('names of many under a heading for roles', () => {
  it('are roles in the singular', async () => {
    const page = `# Project Roles\n\n## Maintainer(s)\n\n- Keep the oven\n- Clean it\n\n## Contributors\n\n- Bring flour\n- Bring salt\n\n## Millers and others\n\n- Come\n`;
    expect(await titlesOf(page)).toEqual(['Maintainer', 'Contributor']);
  });

  it('may be numbered, each with a list below', async () => {
    const page = `# Organizational Framework\n\n## Positions & Responsibilities:\n\n1. **President**\n   1. Opens the fair\n   2. Closes it\n2. **Vice President**\n   1. Helps\n3. **Treasurer**\n   1. Counts coins\n4. **Secretary**\n   1. Writes letters\n`;
    expect(await titlesOf(page)).toEqual(['President', 'Vice President', 'Treasurer', 'Secretary']);
  });
});
