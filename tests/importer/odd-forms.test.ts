import { describe, expect, it } from 'vitest';
import type { RoleEntry } from '../../src/catalog/schema.js';
import { importOf, row } from '../support/files/import-of.js';

async function rolesOf(file: string, text: string): Promise<RoleEntry[]> {
  const { families } = await importOf({ [file]: text });
  return families.flatMap(({ family }) => family.roles);
}

/** The titles, duties and needs of a page's roles. */
async function listsOf(file: string, text: string): Promise<unknown[]> {
  const roles = await rolesOf(file, text);
  return roles.map(({ title, responsibilities = [], requirements = [] }) => [
    title,
    responsibilities,
    requirements,
  ]);
}

describe('tables with merged cells', () => {
  it('have a title above their head, and one text for several levels', async () => {
    const page = `<h1>Stall Seller Framework</h1>
<table>
<tr><td colspan="4"><b>Stall Seller Levels</b></td></tr>
<tr><td>Job Level</td><td>Stall Seller (P1)</td><td>Town (P2)</td><td>Stall Captain (P3)</td></tr>
<tr><td rowspan="2">Selling</td><td>Sells rolls to walkers</td><td>Sells bread to inns</td><td>Sells to the castle</td></tr>
<tr><td>Counts coins at dusk</td><td>Counts coins at noon</td><td>Keeps the coin book</td></tr>
<tr><td>People</td><td colspan="2">Helps other stalls on market day</td><td>Leads the sellers of the market</td></tr>
</table>`;
    expect(await listsOf('page.html', page)).toEqual([
      [
        'Stall Seller',
        [
          'Selling: Sells rolls to walkers',
          'Counts coins at dusk',
          'People: Helps other stalls on market day',
        ],
        [],
      ],
      [
        'Town Stall Seller',
        ['Selling: Sells bread to inns', 'Counts coins at noon', 'People: Helps other stalls on market day'],
        [],
      ],
      [
        'Stall Captain',
        ['Selling: Sells to the castle', 'Keeps the coin book', 'People: Leads the sellers of the market'],
        [],
      ],
    ]);
  });
});

it('reads rows named as lists in a table with a role in each column', async () => {
  const page = `# Bakery positions

| | Dough Mixer | Head Baker |
| --- | --- | --- |
| Reports to | Head Baker | Bakery Director |
| Responsibilities | Mixes dough<br>Cleans bowls | Leads all bakers |
| Requirements | Clean hands | Ten winters |
`;
  expect(await listsOf('page.md', page)).toEqual([
    ['Dough Mixer', ['Mixes dough', 'Cleans bowls'], ['Clean hands']],
    ['Head Baker', ['Leads all bakers'], ['Ten winters']],
  ]);
});

it('takes lines that only a style makes bold for labels, as exported documents have them', async () => {
  const page = `<html><head><style>.c0{font-weight:700}.c1{color:red}</style></head><body>
<p class="title"><span>Oven Ladder</span></p>
<p><span class="c0">Junior Oven Keeper</span></p>
<p><span class="c0">Responsibilities</span></p><ul><li><span class="c1">Sweeps</span></li></ul>
<p><span style="font-weight: bold">Senior Oven Keeper</span></p>
<p><span class="c0">Responsibilities</span></p><ul><li>Lights</li><li>Teaches</li></ul>
</body></html>`;
  expect(await listsOf('page.html', page)).toEqual([
    ['Junior Oven Keeper', ['Sweeps'], []],
    ['Senior Oven Keeper', ['Lights', 'Teaches'], []],
  ]);
});

it('takes definitions of jobs for sections', async () => {
  const page = `<h1>Bakery roles</h1><dl><dt>Senior Miller</dt><dd>Plans the mill. Reports to the Head Miller.</dd>
<dt>Head Miller</dt><dd>Leads the mill. Reports to the Bakery Director.</dd></dl>`;
  const roles = await rolesOf('page.html', page);
  expect(roles.map(row)).toEqual([
    'Senior Miller | senior | - | Head Miller | - | -',
    'Head Miller | head | - | Bakery Director | - | -',
  ]);
});

it('keeps sections that readers can fold apart', async () => {
  const page = `# Oven Writers

<details>
<summary>Oven Writer I</summary>

### Responsibilities

- Writes labels

</details>

<details>
<summary>Oven Writer II</summary>

### Responsibilities

- Writes menus

</details>
`;
  expect(await listsOf('page.md', page)).toEqual([
    ['Oven Writer I', ['Writes labels'], []],
    ['Oven Writer II', ['Writes menus'], []],
  ]);
});

it('reads jobs under “Levels of ...”, the years in their headings, and their titles again in italics', async () => {
  const page = `# Ovens

## Levels of Oven Engineers

### Oven Engineer (3+ years)

_Oven Engineer (all ovens)_

- Tastes bread
- Writes notes

### Head Miller (2 years in role)

- Tastes cake
`;
  expect(await listsOf('page.md', page)).toEqual([
    ['Oven Engineer', ['Tastes bread', 'Writes notes'], ['3+ years']],
    ['Head Miller', ['Tastes cake'], []],
  ]);
});

it('reads lists in front matter without a text below it', async () => {
  const page =
    '---\ntitle: Rye Baker\ngrade: 6\nresponsibilities:\n  - Bakes rye\nrequirements: [Patience]\n---\n';
  expect(await listsOf('page.md', page)).toEqual([['Rye Baker', ['Bakes rye'], ['Patience']]]);
});

it('finds jobs with unusual names by the lists that they all have on a page of jobs, also with numbers and pictures', async () => {
  const job = (number: number, name: string): string => `## 3.${number} ${name}

### Duties

1. Rolls ${number}

### Required skills

1. Arms ${number}
`;
  const page = `# 3. Job descriptions\n\n${job(1, '🥖 Baguette Roller')}\n${job(2, 'Croissant 🥐 Concierge')}`;
  expect(await listsOf('page.md', page)).toEqual([
    ['Baguette Roller', ['Rolls 1'], ['Arms 1']],
    ['Croissant Concierge', ['Rolls 2'], ['Arms 2']],
  ]);
});

it('takes a page with the code of a role for a job, whatever it is called', async () => {
  const page = '# Bread & Beyond\n\n**Role Code:** BB7\n\n## Responsibilities\n\n- Bakes\n';
  const [role] = await rolesOf('page.md', page);
  expect(role).toMatchObject({ title: 'Bread & Beyond', job_code: 'BB7', responsibilities: ['Bakes'] });
});

it('reads a text with a title in capitals, and bullets below bullets', async () => {
  const page = `CAKE DECORATOR

Reports to: Head of Cakes
Grade: 5

Responsibilities:
  * Puts roses on cakes
  * Paints marzipan
     - in green
     - in red
`;
  expect(await listsOf('page.txt', page)).toEqual([
    ['Cake Decorator', ['Puts roses on cakes', 'Paints marzipan: in green', 'Paints marzipan: in red'], []],
  ]);
});

describe('pages in other languages', () => {
  it.each([
    [
      'Puestos del horno',
      'Panadera sénior',
      'Responsabilidades',
      'Requisitos',
      'senior',
      'individual contributor',
    ],
    ['Titres du four', 'Chef de fournée', 'Tâches', 'Exigences', 'manager', 'management'],
    ['Stellen am Ofen', 'Teigmacher', 'Aufgaben', 'Anforderungen', 'intermediate', 'individual contributor'],
  ])('name jobs and lists in their own words: %s', async (title, job, duties, needs, level, track) => {
    const page = `# ${title}\n\n## ${job}\n\n### ${duties}\n\n- Pan\n- Ofen\n\n### ${needs}\n\n- Four\n`;
    const [role, ...others] = await rolesOf('page.md', page);
    expect(others).toEqual([]);
    expect(role).toMatchObject({
      title: job,
      level,
      track,
      responsibilities: ['Pan', 'Ofen'],
      requirements: ['Four'],
    });
  });

  it('may have lists alone below their titles', async () => {
    const page =
      '# Titres du four\n\n## Boulangère junior\n\n- Pain\n- Sel\n\n## Boulangère\n\n- Pain\n- Farine\n';
    const roles = await rolesOf('page.md', page);
    expect(roles.map(row)).toEqual([
      'Boulangère junior | junior | - | - | 2 | -',
      'Boulangère | intermediate | - | - | 2 | -',
    ]);
  });
});
