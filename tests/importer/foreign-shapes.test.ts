import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadPages } from '../../src/importer/pages/files/load-pages.js';
import { importOf, row } from '../support/files/import-of.js';

async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('pages of other organisations', () => {
  it('state facts in a table without a head, also two managers at once', async () => {
    const page = `---
title: Oven Secretary
---

| | |
| --- | --- |
| **Department** | Ovens |
| **Reports To** | Head Baker and Minister of Ovens |
| **Status** | Exempt |
| **Date** | June 8, 2011 |
| **Hours** | Full-time |

## Responsibilities

- Writes minutes
`;
    const { families } = await importOf({ 'secretary.md': page });
    const [role] = families.flatMap(({ family }) => family.roles);
    expect(role?.department).toBe('Ovens');
    expect(role?.reports_to).toEqual({ both: ['Head Baker', 'Minister of Ovens'] });
  });

  it('may name the job in front matter as a name', async () => {
    const page = `---
id: ob-1
name: Oven Builder
---

# Mission

Builds ovens that last.

# Responsibilities

- Lays bricks
`;
    expect(await rolesIn({ 'builder/profile.md': page })).toEqual([
      'Oven Builder | intermediate | - | - | 1 | -',
    ]);
  });

  it('list several titles in a cell, and levels alone below a title that names no job', async () => {
    const page = `# Roles and Responsibilities

## Department Roles

### Director

**Primary Responsibilities**:
- Plans ovens

## Further Roles

| Level | Common Titles | Experience |
| --- | --- | --- |
| Mid | Oven Baker, Rye Baker | 2 years |
| Senior | Head Miller | 5 years |
`;
    expect(await rolesIn({ 'roles.md': page })).toEqual([
      'Director | director | - | - | 1 | -',
      'Oven Baker | mid | - | - | - | -',
      'Rye Baker | mid | - | - | - | -',
      'Head Miller | senior | - | - | - | -',
    ]);
  });

  it('list levels in a file that is called so', async () => {
    const data = `- id: J040
  professionalTitle: Junior Baker
  expectations:
    scope: Bakes rolls with help
- id: J060
  professionalTitle: Senior Baker
  expectations:
    scope: Bakes bread alone
`;
    expect(await rolesIn({ 'levels.yaml': data })).toEqual([
      'Junior Baker | junior | - | - | 1 | -',
      'Senior Baker | senior | - | - | 1 | -',
    ]);
  });

  it('reads "Head of Ovens" as one person', async () => {
    const page = `# Bakery

## Head of Ovens

### Responsibilities

- Leads bakers

## Bakers of Ovens

### Responsibilities

- Bake bread
`;
    const { families } = await importOf({ 'bakery.md': page });
    expect(families[0]?.family.roles.map(({ title }) => title)).toEqual(['Head of Ovens']);
  });

  it('may hold control characters, which are dropped or replaced by the character they meant', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'controls-'));
    await writeFile(
      path.join(folder, 'baker.md'),
      '# Baker\n\n## Responsibilities\n\n- Bakes others\u0092 bread\u0007\n',
    );
    const { files } = await loadPages([folder]);
    expect(files[0]?.text).toContain('- Bakes others’ bread\n');
    await rm(folder, { recursive: true });
  });
});

describe('levels in lists and lines', () => {
  const rolesOf = async (page: string, file = 'levels.md'): Promise<string[]> => {
    const { families } = await importOf({ [file]: page });
    return families.flatMap(({ family }) => family.roles.map(row));
  };
  const list = `
- **Junior Baker**
  - Shapes rolls
- **Senior Baker**
  - Plans the night shift
  - Teaches bakers
`;

  it('are roles if each title has a list of its own', async () => {
    expect(await rolesOf(`# Bakery levels\n${list}`)).toEqual([
      'Junior Baker | junior | - | - | 1 | -',
      'Senior Baker | senior | - | - | 2 | -',
    ]);
  });

  it('are no roles in a list of duties, or on a page about something else', async () => {
    expect(await rolesOf(`# Head Baker\n\n## Responsibilities\n${list}`, 'head.md')).toEqual([
      'Head Baker | head | - | - | 3 | -',
    ]);
    expect(await rolesOf(`# Meeting notes\n${list}`, 'notes.md')).toEqual([]);
  });

  it('are read in other languages', async () => {
    const page = `# Carreira da Padaria

- **Padeiro Júnior**
  - Faz pão com ajuda
- **Padeiro Sênior**
  - Ensina os outros
`;
    expect(await rolesOf(page)).toEqual([
      'Padeiro Júnior | junior | - | - | 1 | -',
      'Padeiro Sênior | senior | - | - | 1 | -',
    ]);
  });

  it.each(['- L3: %\n- L4: %', '**L3** %\n\n**L4** %'])(
    'gather the lines of all themes: “%s”',
    async (form) => {
      const theme = (name: string): string =>
        `## ${name}\n\n${form.replace('%', 'Shapes rolls').replace('%', 'Bakes')}\n`;
      const { families } = await importOf({
        'ladder.md': `# Baker ladder\n\n${theme('Dough')}\n${theme('Ovens')}`,
      });
      expect(families.flatMap(({ family }) => family.roles)).toMatchObject([
        { title: 'L3', responsibilities: ['Dough: Shapes rolls', 'Ovens: Shapes rolls'] },
        { title: 'L4', responsibilities: ['Dough: Bakes', 'Ovens: Bakes'] },
      ]);
    },
  );

  it('keep lists of duties and needs apart', async () => {
    const lines = '- Junior: Bakes\n- Senior: Plans\n';
    const page = `# Baker levels\n\n## Responsibilities\n\n${lines}\n## Requirements\n\n${lines}`;
    expect(await rolesOf(page)).toEqual([
      'Junior Baker | junior | - | - | 1 | 1',
      'Senior Baker | senior | - | - | 1 | 1',
    ]);
  });

  it('are no roles of the people at each step of hiring', async () => {
    const round = (name: string): string => `## ${name}\n\n- Recruiter: Asks\n- Hiring Manager: Listens\n`;
    expect(await rolesOf(`# Baker career\n\n${round('First talk')}\n${round('Second talk')}`)).toEqual([]);
  });
});

describe('tables with heads in unusual places', () => {
  it('have their head again further down, and names of groups between', async () => {
    const page = `# Bakery grades

| Title | Level | Grade |
| --- | --- | --- |
| **Ovens** | | |
| Oven Engineer | L3 | 5 |
| Title | Level | Grade |
| Senior Oven Engineer | L4 | 6 |
`;
    const { families } = await importOf({ 'grades.md': page });
    expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
      'Oven Engineer | intermediate | 5 | - | - | -',
      'Senior Oven Engineer | senior | 6 | - | - | -',
    ]);
    expect(families[0]?.family.unplaced).toEqual([{ line: 5, text: 'Ovens' }]);
  });

  it('have groups of levels above the levels', async () => {
    const cells = (tag: string, ...texts: string[]): string =>
      `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
    const page = `<h1>Baker matrix</h1><table>
<tr><th rowspan=2>Skill</th><th colspan=2>Bakers</th><th colspan=2>Leaders</th></tr>
${cells('th', 'Baker', 'Senior Baker', 'Lead Baker', 'Bakery Manager')}
${cells('td', 'Dough', 'Shapes rolls', 'Mixes dough', 'Writes recipes', 'Hires bakers')}
<tr><td colspan=5>Ovens</td></tr>
${cells('td', 'Heat', 'Watches ovens', 'Runs one', 'Runs all', 'Buys ovens')}
</table>`;
    const { families } = await importOf({ 'matrix.html': page });
    expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
      'Baker',
      'Senior Baker',
      'Lead Baker',
      'Bakery Manager',
    ]);
    expect(families[0]?.family.roles[2]?.responsibilities).toEqual([
      'Dough: Writes recipes',
      'Ovens, Heat: Runs all',
    ]);
    expect(families[0]?.family.unplaced).toMatchObject([{ text: 'Skill | Bakers | Leaders' }]);
  });
});

describe('a table of themes', () => {
  it('continues a row that its page breaks into two lines', async () => {
    const page = `# Baker levels

## Senior Baker

| Category | Criteria |
| --- | --- |
| **Ovens** | Keeps all ovens |
| **Ambiguity** | Stays calm in the
night, when the ovens are cold and the dough does not rise as it should. |

## Staff Baker

| Category | Criteria |
| --- | --- |
| **Ovens** | Buys all ovens |
| **Ambiguity** | Calms all others |
`;
    const { families } = await importOf({ 'bakers.md': page });
    expect(families[0]?.family.roles[0]?.responsibilities).toEqual([
      'Ovens: Keeps all ovens',
      'Ambiguity: Stays calm in the night, when the ovens are cold and the dough does not rise as it should.',
    ]);
  });
});
