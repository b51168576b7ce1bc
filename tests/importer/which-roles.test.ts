import { describe, expect, it } from 'vitest';
import { importOf, row } from '../support/files/import-of.js';

/** The roles that some pages make, a line each as `row` writes them. */
async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('roles of one title at several levels', () => {
  it('have their codes in their titles on one page', async () => {
    const page = `# Bakers

## Baker L1

### Responsibilities

- Bakes rolls

## Baker L2

### Responsibilities

- Bakes bread
- Teaches bakers
`;
    expect(await rolesIn({ 'bakers.md': page })).toMatchInlineSnapshot(`
      [
        "Baker L1 | L1 | - | - | 1 | -",
        "Baker L2 | L2 | - | - | 2 | -",
      ]
    `);
  });

  it('have their codes in their titles on a page for each', async () => {
    const page = (level: number): string => `# Level ${level}: Miller

## Responsibilities

- Mills ${level} sacks
`;
    expect(await rolesIn({ 'one.md': page(1), 'two.md': page(2) })).toMatchInlineSnapshot(`
      [
        "Miller Level 1 | 1 | - | - | 1 | -",
        "Miller Level 2 | 2 | - | - | 1 | -",
      ]
    `);
  });

  it('have no code in their titles if these differ anyway', async () => {
    const page = `# Bakers

## Baker (L1)

### Responsibilities

- Bakes rolls

## Senior Baker (L2)

### Responsibilities

- Bakes bread
`;
    expect(await rolesIn({ 'bakers.md': page })).toMatchInlineSnapshot(`
      [
        "Baker | intermediate | - | - | 1 | -",
        "Senior Baker | senior | - | - | 1 | -",
      ]
    `);
  });
});

describe('the role of a page', () => {
  it('is found behind words that pages put before a title, in prose under headings of themes', async () => {
    const page = `# Guild Role Guidance: Oven Planner

## Required competency for role

### Autonomy

Plans a day of baking alone.

Asks when flour runs out.

### Influence

Bakers follow the plan.
`;
    expect(await rolesIn({ 'planner.md': page })).toMatchInlineSnapshot(`
      [
        "Oven Planner | intermediate | - | - | - | 3",
      ]
    `);
  });

  it('is found under lists that say what somebody should have and is expected to do', async () => {
    const page = `# Miller L2

Mills know you by now.

### Should have

- A feeling for flour

### Is expected to

- Mill rye
- Keep the stones sharp
`;
    expect(await rolesIn({ 'miller.md': page })).toMatchInlineSnapshot(`
      [
        "Miller | L2 | - | - | 2 | 1",
      ]
    `);
  });
});

describe('specialties', () => {
  it('are fields in brackets after their heading, also where that stands no higher', async () => {
    const page = `# Baker

## Levels

### Baker

#### Job Grade

The Baker is a grade 5.

### Senior Baker

#### Job Grade

The Senior Baker is a grade 6.

### Specialties

### Baker (Rye)

#### Baker (Rye) Responsibilities

- Bakes rye
`;
    expect(await rolesIn({ 'baker.md': page })).toEqual([
      'Baker | intermediate | 5 | - | - | -',
      'Senior Baker | senior | 6 | - | - | -',
    ]);
    const { families } = await importOf({ 'baker.md': page });
    expect(families[0]?.family.specialties?.items).toEqual([
      { name: 'Baker (Rye)', responsibilities: ['Bakes rye'] },
    ]);
  });
});

describe('a title on the page of its levels', () => {
  it('is no role if every level is a management level with that title', async () => {
    const page = `# Oven Controller

Reporting to the Owner, the Oven Controller watches the ovens.

## Responsibilities

- Watches ovens

## Requirements

- Sharp eyes

## Levels

### Director, Oven Controller

#### Job Grade

The Director, Oven Controller is a grade 10.

### Vice President, Oven Controller

#### Job Grade

The Vice President, Oven Controller is a grade 12.
`;
    expect(await rolesIn({ 'controller.md': page })).toEqual([
      'Director, Oven Controller | director | 10 | Owner | - | -',
      'Vice President, Oven Controller | vice president | 12 | Owner | - | -',
    ]);
    const { families } = await importOf({ 'controller.md': page });
    expect(families[0]?.family.shared).toEqual({
      management: { responsibilities: ['Watches ovens'], requirements: ['Sharp eyes'] },
    });
  });
});

describe('the level of a title', () => {
  it('is its own, and not that of the person it serves', async () => {
    const page = `# Assistants

## Staff Assistant to the CEO

### Job Grade

The Staff Assistant to the CEO is a grade 8.

## Assistant to the Director

### Job Grade

The Assistant to the Director is a grade 6.
`;
    expect(await rolesIn({ 'assistants.md': page })).toEqual([
      'Assistant to the Director | intermediate | 6 | - | - | -',
      'Staff Assistant to the CEO | staff | 8 | - | - | -',
    ]);
  });
});

describe('a list', () => {
  it('has an item whose bullet lost its space', async () => {
    const page = `# Baker

## Requirements

*Knows ovens well

- Wakes early
`;
    expect(await rolesIn({ 'baker.md': page })).toEqual(['Baker | intermediate | - | - | - | 2']);
  });
});

describe('a line that names somebody without a title', () => {
  it('is a note, and no manager', async () => {
    const page = `# Baker

Bakers report to their leader or to the Head Baker.

## Responsibilities

- Bakes
`;
    const { families } = await importOf({ 'baker.md': page });
    expect(families[0]?.family.roles).toMatchObject([
      {
        title: 'Baker',
        notes: [
          {
            about: 'reports_to',
            text: 'The page says: "Bakers report to their leader or to the Head Baker."',
          },
        ],
      },
    ]);
    expect(families[0]?.family.roles[0]).not.toHaveProperty('reports_to');
  });
});

describe('the importer', () => {
  it.each([
    ['a guide to a title', '# Guide to Asking the Head Baker\n\n- Ask early\n- Ask often\n'],
    ['a process', '# Oven Review Process\n\n## Manager\n\n- Looks into the oven\n- Signs the sheet\n'],
    ['a team', '# Night Shift\n\n## Members\n\n- Ada\n- Bo\n\n## Responsibilities\n\n- Bakes at night\n'],
    [
      'a table of responsibilities',
      `# Late Orders

| Level | What happened | Who |
| --- | --- | --- |
| Class 1 | An hour late | Oven Clerk |
| Class 2 | A day late | Oven Clerk |
| Class 3 | Two days late | Oven Clerk |
| Class 4 | Never came | Oven Clerk & Baker |
`,
    ],
  ])('makes no role of %s', async (_, page) => {
    expect(await rolesIn({ 'page.md': page })).toEqual([]);
  });

  it('makes no role of a track among roles', async () => {
    const page = `# The Bakery Ladder

## Individual Contributors

They bake.

They do not lead.

## Head Baker

Leads the bakers.

Tastes the bread.
`;
    expect(await rolesIn({ 'ladder.md': page })).toMatchInlineSnapshot(`
      [
        "Head Baker | head | - | - | - | -",
      ]
    `);
  });
});

describe('families that share a name', () => {
  const page = (item: string): string => `# Baker\n\n## Responsibilities\n\n- ${item}\n`;
  const namesOf = async (...files: string[]): Promise<string[]> => {
    const { families } = await importOf(Object.fromEntries(files.map((file) => [file, page(file)])));
    return families.map(({ family }) => family.family);
  };

  it('are named after their folders', async () => {
    expect(await namesOf('north/baker.md', 'south/baker.md')).toEqual(['Baker (north)', 'Baker (south)']);
  });

  it('leave the name to the one in the outer folder', async () => {
    expect(await namesOf('baker.md', 'old/baker.md')).toEqual(['Baker', 'Baker (old)']);
  });
});

describe('words in a title that are not of the title', () => {
  it.each([
    ['[Team] Engineer', 'Engineer'],
    ['Senior {Field} Baker', 'Senior Baker'],
    ['Oven Manager, {Area}', 'Oven Manager'],
    ['Oven Engineer (not in use)', 'Oven Engineer'],
    ['Oven Engineer [deprecated]', 'Oven Engineer'],
    ['Oven Engineer (Rye)', 'Oven Engineer (Rye)'],
    ['{Oven Engineer}', 'Oven Engineer'],
  ])('are left out of “%s”', async (heading, title) => {
    const page = `# Bakery roles\n\n## ${heading}\n\n### Responsibilities\n\n- Works\n`;
    const { families } = await importOf({ 'roles.md': page });
    expect(families.flatMap(({ family }) => family.roles.map((role) => role.title))).toEqual([title]);
  });

  it('are no second title in a cell', async () => {
    const page = `# Grades

| Grade | Job Title |
| --- | --- |
| 4 | Oven Engineer, {Elevator} |
| 5 | Senior Oven Engineer, {Elevator} |
`;
    expect(await rolesIn({ 'grades.md': page })).toEqual([
      'Oven Engineer | intermediate | 4 | - | - | -',
      'Senior Oven Engineer | senior | 5 | - | - | -',
    ]);
  });
});
