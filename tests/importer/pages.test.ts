import { describe, expect, it } from 'vitest';
import { familyOf, importOf, row } from '../support/files/import-of.js';

/** The roles of a page, a line each: title | level | grade | reports to | responsibilities | requirements. */
async function rolesOn(page: string, file?: string): Promise<string> {
  return (await familyOf(page, file)).roles.map(row).join('\n');
}

describe('the roles of a page', () => {
  it('are the headings with a grade, a reporting line or duties below them', async () => {
    const page = `
---
title: Cooking Job Family
---

Cooks cook.

## Levels

### Associate Chef

The Associate Chef reports to the [Head Chef]({{< ref "head-chef#top" >}}).

#### Associate Chef Job Grade

The Associate Chef is a [grade 5]({{% ref "grades" %}}).

#### Associate Chef Responsibilities

- Peel
- Chop

#### Associate Chef Requirments

- A knife

### Chef (Intermediate)

#### Job Grade

The Chef is a grade [6](/grades).

#### Responsibilities

- Extends that of the Associate Chef Responsibilities
- Cook
  - soups
  - stews

### Head Chef

The Head Chef reports to either the Director, Food or the VP of Food.

#### Responsibilities

To be defined at time of business need.

## Hiring Process

1. A call
2. A meal
`.trim();
    expect(await rolesOn(page)).toMatchInlineSnapshot(`
      "Associate Chef | associate | 5 | Head Chef | 2 | 1
      Chef | intermediate | 6 | - | 2 + Associate Chef | -
      Head Chef | head | - | Director, Food or VP of Food | TBD | -"
    `);
    expect(await familyOf(page)).toMatchObject({
      family: 'Cooking',
      summary: 'Cooks cook.',
      hiring_process: { items: ['A call', 'A meal'] },
    });
  });

  it('have full titles if headings are levels alone', async () => {
    const page = `
---
title: Cook Roles
---
## Responsibilities
- Cook
## Levels
### Intermediate
#### Intermediate Job Grade
The Cook is a grade 6.
### Senior
#### Senior Job Grade
The Senior Cook is a grade 7.
### Senior Manager
#### Job Grade
The Senior Manager, Cook is a grade 9.
`.trim();
    expect(await rolesOn(page)).toMatchInlineSnapshot(`
      "Cook | intermediate | 6 | - | - | -
      Senior Cook | senior | 7 | - | - | -
      Senior Manager, Cook | senior manager | 9 | - | - | -"
    `);
    expect((await familyOf(page)).shared).toEqual({
      'individual contributor': { responsibilities: ['Cook'] },
      management: { responsibilities: ['Cook'] },
    });
  });

  it('are graded by a table, by title or by the section it links to', async () => {
    const page = `
# Kitchens

| Role | Grade |
| ---- | ----- |
| [Chef](#chef) | [Grade 6](/grades) |
| Sr. Chef <br> [Sr. Baker](#chef) | 7 |
| Head of Food | 10 |

## Chef
### Responsibilities
- Cook
## Senior Chef
### Responsibilities
- Cook more
`;
    expect(await rolesOn(page)).toMatchInlineSnapshot(`
      "Chef | intermediate | 6 | - | 1 | -
      Senior Chef | senior | 7 | - | 1 | -
      Sr. Baker | senior | 7 | - | - | -
      Head of Food | head | 10 | - | - | -"
    `);
  });

  it('keep their lists if headings are set too high, and end where another begins', async () => {
    const page = `
# Food
### Chef
#### Job Grade
The Chef is a grade 6.
## Responsibilities
- Cook
## Requirements
- A knife
### Food Specialist
#### Job Grade
The Food Specialist is a grade 5.
#### Food Specialist Responsibilities
- Wait
#### Baking Specialist Job Grade
The Baking Specialist is a grade 7.
#### Baking Specialist Requirements
- An oven
`;
    expect(await rolesOn(page)).toMatchInlineSnapshot(`
      "Food Specialist | intermediate | 5 | - | 1 | -
      Chef | intermediate | 6 | - | 1 | 1
      Baking Specialist | intermediate | 7 | - | - | 1"
    `);
  });

  it('may be the page itself', async () => {
    const page = `
---
title: Director, Food
---
Reporting to the CFO, the Director, Food feeds everyone.

## Responsibilities
You will:
- Feed
## Job Grade
The Director, Food is a grade 10 or 11.
`.trim();
    expect(await rolesOn(page)).toBe('Director, Food | director | 10 or 11 | CFO | 1 | -');
  });

  it('read bold lines as headings, and a lone line as an item that lost its bullet', async () => {
    const page = `
# Chef

**Responsibilities**

- Cook the soup for everyone
Be there in time
- Wash up, rinse and
dry

**Requirements:**

* A knife
`;
    expect((await familyOf(page)).roles[0]).toMatchObject({
      responsibilities: ['Cook the soup for everyone', 'Be there in time', 'Wash up, rinse and dry'],
      requirements: ['A knife'],
    });
  });

  it('have lists that lost all their bullets', async () => {
    const page = `
# Chef
## Responsibilities
Cook the soup
Taste *it* and
salt it
## Requirements
A knife for bread
A [hat](/hat)
Two hands
`;
    expect((await familyOf(page)).roles[0]).toMatchObject({
      responsibilities: ['Cook the soup Taste it and salt it'],
      requirements: ['A knife for bread', 'A hat', 'Two hands'],
    });
  });

  it('label what is only nice to have, or for some', async () => {
    const page = `
# Chef
## Requirements
- A knife
### Nice-to-haves
- A hat
## Senior level requirements for night shifts
- A lamp
`;
    expect((await familyOf(page)).roles[0]?.requirements).toEqual([
      'A knife',
      'Nice-to-haves: A hat',
      'Senior level requirements for night shifts: A lamp',
    ]);
  });

  it('have notes if a sentence has another name, or says more than a fact can hold', async () => {
    const page = `
# Food
## Head Waiter
The Head Waiter reports to the Manager, Rooms or above.
### Job Grade
The Pastry Chef is a grade 6.
`;
    expect((await familyOf(page)).roles[0]).toMatchObject({
      grade: 6,
      reports_to: 'Manager, Rooms',
      notes: [
        { about: 'grade', text: `The page's grade sentence names the "Pastry Chef".` },
        {
          about: 'reports_to',
          text: 'The page says: "The Head Waiter reports to the Manager, Rooms or above."',
        },
      ],
    });
  });
});

it('reads pages copied as rendered', async () => {
  const page = `Cooking

Levels

Chef

The Chef typically reports to the Head Chef

Chef Job Grade

The Chef is a grade 6.

Chef Responsibilities

  • Cook
  • Taste what others have made Be the last to leave

Hiring Process

  • A call
`;
  expect(await rolesOn(page, 'cooking.txt')).toBe('Chef | intermediate | 6 | ~ Head Chef | 3 | -');
  expect((await familyOf(page, 'cooking.txt')).hiring_process).toEqual({ items: ['A call'] });
});

it('reads specialties, expectations and the duties that the roles of a track share', async () => {
  const page = `
# Food
## Food Makers (Individual Contributors)
All makers make.
### Individual Contributor Requirements
- Hands
## Levels
### Chef
#### Job Grade
The Chef is a grade 6.
#### Chef Exepctations
- *Knowledge*: Soups.
- *Responsibilities*: Stirs.
- *Interaction*: Waiters.
- *Impact*: Guests.
### Senior Chef
#### Job Grade
The Senior Chef is a grade 7.
## Specialties
One of these.
### Cold Food
Salads and the like.
#### Requirements
- A fridge
`;
  expect(await familyOf(page)).toMatchObject({
    shared: { 'individual contributor': { summary: 'All makers make.', requirements: ['Hands'] } },
    specialties: {
      summary: 'One of these.',
      items: [{ name: 'Cold Food', summary: 'Salads and the like.', requirements: ['A fridge'] }],
    },
    roles: [
      {
        expectations: {
          knowledge: 'Soups.',
          responsibilities: 'Stirs.',
          interaction: 'Waiters.',
          impact: 'Guests.',
        },
      },
      { title: 'Senior Chef' },
    ],
  });
});

it('makes one family of a folder with an index and a page for each level', async () => {
  const { families } = await importOf({
    'cook/_index.md': '---\ntitle: Cook Roles\n---\n## Responsibilities\n- Cook\n',
    'cook/intermediate.md': '---\ntitle: Cook\n---\n## Job Grade\nThe Cook is a grade 6.\n',
    'cook/senior.md': '---\ntitle: Senior Cook\n---\n## Job Grade\nThe Senior Cook is a grade 7.\n',
    'cook/waiter.md': '---\ntitle: Waiter\n---\n## Job Grade\nThe Waiter is a grade 5.\n',
  });
  expect(families.map(({ name, family }) => [name, family.roles.map(row)])).toEqual([
    ['cook.yaml', ['Cook | intermediate | 6 | - | - | -', 'Senior Cook | senior | 7 | - | - | -']],
    ['waiter.yaml', ['Waiter | intermediate | 5 | - | - | -']],
  ]);
  expect(families[0]?.family).toMatchObject({
    shared: { 'individual contributor': { responsibilities: ['Cook'] } },
    source: { file: 'cook/_index.md' },
    roles: [{ source: { file: 'cook/intermediate.md' } }, { source: { file: 'cook/senior.md' } }],
  });
});

it('keeps apart roles and families that share a name', async () => {
  const page = (title: string) =>
    `# ${title}\n## Manager, Food\n### Job Grade\nThe Manager, Food is a grade 8.\n`;
  const { families, report } = await importOf({
    'a/x.md': page('Soup'),
    'b/x.md': page('Soup'),
    'c.md': page('Salad'),
  });
  expect(families.map(({ name, family }) => [name, family.family, family.roles[0]?.title])).toEqual([
    ['soup-a.yaml', 'Soup (a)', 'Manager, Food'],
    ['soup-b.yaml', 'Soup (b)', 'Manager, Food (Soup, b)'],
    ['salad.yaml', 'Salad', 'Manager, Food (Salad)'],
  ]);
  expect(report.clashes.map(({ title, renamed }) => [title, renamed.length])).toEqual([['Manager, Food', 2]]);
});

it('gives the address of every section if it knows that of the pages', async () => {
  const [made] = (
    await importOf(
      { 'food/cook.md': '# Cook\n## Senior Cook, A & B\n### Job Grade\nThe Senior Cook is a grade 7.' },
      { baseUrl: 'https://example.com/jobs/' },
    )
  ).families;
  expect(made?.family.source.url).toBe('https://example.com/jobs/food/cook/');
  expect(made?.family.roles[0]?.source).toEqual({
    url: 'https://example.com/jobs/food/cook/#senior-cook-a--b',
  });
});

it('drops nothing: it keeps a text that it cannot place, with its line', async () => {
  const page = `# Chef
## Job Grade
The Chef is a grade 6.
The Chef is a grade 7.

Why: the market.
## Tools
- Pans
## Responsibilities
- Cook

| a | b |
| - | - |
| c | d |
`;
  const { report } = await importOf({ 'chef.md': page });
  expect(report.pages[0]?.unplaced.map(({ line, text }) => `${line} ${text}`)).toMatchInlineSnapshot(`
    [
      "6 Why: the market.",
      "8 Pans",
      "14 a: c | b: d",
    ]
  `);
  const [role] = (await familyOf(page)).roles;
  expect(role?.unplaced?.length).toBe(report.pages[0]?.unplaced.length);
  expect(role?.notes).toEqual([{ about: 'grade', text: 'The page also says: "The Chef is a grade 7."' }]);
});

it('makes the same families of the same pages, in whatever order they come', async () => {
  const pages = { 'b.md': '# Baker\n## Requirements\n- A', 'a.md': '# Cook\n## Requirements\n- B' };
  const turned = Object.fromEntries(Object.entries(pages).reverse());
  expect((await importOf(turned)).families).toEqual((await importOf(pages)).families);
});
