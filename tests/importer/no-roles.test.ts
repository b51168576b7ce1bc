import { describe, expect, it } from 'vitest';
import { importOf, row } from '../support/files/import-of.js';

/** The roles that some pages make, a line each as `row` writes them. */
async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('documents about a job', () => {
  it.each([
    '30-Day Onboarding: Oven Engineer (OB2)',
    'Tasting Scorecard: Oven Engineer',
    'Interview Kit – Miller',
  ])('make no role of “%s”', async (title) => {
    const page = `# ${title}

**Level:** OB2

## Requirements

- Knows flour

## Expectations

- Asks about the ovens
`;
    expect(await rolesIn({ 'paper.md': page })).toEqual([]);
  });

  it('leave jobs in training and onboarding alone', async () => {
    const page = `# Training Manager - Ovens

## Responsibilities

- Teaches bakers
`;
    expect(await rolesIn({ 'trainer.md': page })).toEqual([
      'Training Manager - Ovens | intermediate | - | - | 1 | -',
    ]);
  });

  it('make no roles of the levels that an activity is sorted by', async () => {
    const page = `# Onboarding Framework

## By level

| Level | First week | First month |
| --- | --- | --- |
| IC1 | Meets the bakers | Bakes one bread alone |
| IC2 | Meets the millers | Bakes ten breads alone |
`;
    expect(await rolesIn({ 'onboarding.md': page })).toEqual([]);
  });

  it('make no role of a folder’s page about interviews', async () => {
    const page = `# Miller interview process

First a talk.

**Second talk**

- You meet the head miller
`;
    expect(
      await rolesIn({ 'miller/index.md': page, 'miller/task.md': '# Miller: trial day\n\nMill.\n' }),
    ).toEqual([]);
  });
});

describe('overviews of levels', () => {
  const bakers = `# Oven Baker Levels

## IC2 - Oven Baker

### Responsibilities

- Bakes bread

## IC3 - Senior Oven Baker

### Responsibilities

- Plans the bread
`;

  it('give their rows to the roles that another page describes, also where they abbreviate', async () => {
    const overview = `# Overview

## All Levels

| Level | Title (Ovens) | Question |
| --- | --- | --- |
| IC2 | Oven Baker | Can you bake alone? |
| IC3 | Senior OB | Can you plan for others? |
`;
    expect(await rolesIn({ 'bakers.md': bakers, 'overview.md': overview })).toEqual([
      'Oven Baker | intermediate | - | - | 1 | -',
      'Senior Oven Baker | senior | - | - | 1 | -',
    ]);
  });

  it('add the grades of their rows to these roles', async () => {
    const overview = `# Overview

| Title | Grade |
| --- | --- |
| Oven Baker | 5 |
| Senior Oven Baker | 6 |
| Flour Buyer | 6 |
`;
    expect(await rolesIn({ 'bakers.md': bakers, 'overview.md': overview })).toEqual([
      'Oven Baker | intermediate | 5 | - | 1 | -',
      'Senior Oven Baker | senior | 6 | - | 1 | -',
      'Flour Buyer | intermediate | 6 | - | - | -',
    ]);
  });

  it('stay apart from a role that states another grade', async () => {
    const page = '# Oven Baker\n\nThe Oven Baker is a grade 7.\n\n## Responsibilities\n\n- Bakes bread\n';
    const overview = '# Overview\n\n| Title | Grade |\n| --- | --- |\n| Oven Baker | 5 |\n| Miller | 5 |\n';
    expect(await rolesIn({ 'baker.md': page, 'overview.md': overview })).toHaveLength(3);
  });

  it('make no roles of tables that compare levels', async () => {
    const page = `# Ovens

## How levels compare

| Managing Level | Equivalent Baking Level | Scope |
| --- | --- | --- |
| First-Line Manager | Senior / Staff | One oven |
| Middle Manager | Staff / Principal | Three ovens |

**Baking levels map roughly to managing levels:**

| Baking Level | Managing Level | Seniority |
| --- | --- | --- |
| OB2 | M1 | New manager / Senior contributor |
| OB3 | M2 | Senior manager |
`;
    expect(await rolesIn({ 'ovens.md': page })).toEqual([]);
  });

  it('make no roles of steps from one level to the next, and of levels of two tracks', async () => {
    const page = `# Baking and Growth Framework

## How bakers grow

### Senior → Staff/Lead

- Plans for two ovens

### Junior

- Bakes with help

### Staff/Lead

- Plans for all ovens

### Principal/Manager+

- Plans for all bakeries
`;
    expect(await rolesIn({ 'growth.md': page })).toEqual([]);
  });

  it('make no role of a page of levels that lists the duties of all', async () => {
    const page = `# Management Levels

## Responsibilities

- Plans

## Requirements

- Patience

Managers report to the Head Baker.
`;
    expect(await rolesIn({ 'levels.md': page })).toEqual([]);
  });
});

describe('guides about skills', () => {
  it('make no roles of the steps of a skill and of examples', async () => {
    const page = `# Baking Competency Design Guide

## Proficiency Levels

| Level | Name | Meaning |
| --- | --- | --- |
| 1 | Novice | Bakes with help |
| 2 | Master | Teaches baking |

## Competency Examples

### Oven Engineer

- Heat
- Fire

### Head Miller

- Stones
- Water
`;
    expect(await rolesIn({ 'guide.md': page })).toEqual([]);
  });

  it('make no roles of tracks of professional development', async () => {
    const page = `# Professional development tracks

## Aspiring Head Baker

- Reads books
- Meets bakers

## Bread Steward

- Bakes for guests
- Tastes bread
`;
    expect(await rolesIn({ 'growth.md': page })).toEqual([]);
  });
});

describe('levels alone', () => {
  it('get the name of the job, not of the track or heading around them', async () => {
    const page = `# Oven Engineer Levels

## IC Track: Individual Contributor

### IC0 - Intern

**What you do:**

- Watches ovens

### IC1 - Junior Engineer

**What you do:**

- Lights ovens
`;
    expect(await rolesIn({ 'oven-engineer.md': page })).toEqual([
      'Intern | intern | - | - | 1 | -',
      'Junior Engineer | junior | - | - | 1 | -',
    ]);
  });

  it('have the title in brackets after several codes', async () => {
    const page = `# Stall Frameworks

## IC1-IC2 (AE)

- Sells bread

## IC3 (Senior AE)

- Sells much bread
`;
    expect(await rolesIn({ 'stall.md': page })).toEqual([
      'AE | intermediate | - | - | 1 | -',
      'Senior AE | senior | - | - | 1 | -',
    ]);
  });
});

describe('a page about skills or about applying', () => {
  it('makes no roles of steps that every skill has', async () => {
    const skill = (title: string): object => ({
      title,
      levels: [
        { title: 'Sprout', summary: `Tries ${title}` },
        { title: 'Bloom', summary: `Knows ${title}` },
      ],
    });
    const data = { title: 'Bakery', topics: [skill('Dough'), skill('Ovens')] };
    await expect(rolesIn({ 'skills.json': JSON.stringify(data) })).rejects.toThrow('no roles or levels');
  });

  it('makes no roles of the steps of one skill', async () => {
    const data = (names: readonly string[]): string =>
      JSON.stringify({
        name: 'Oven care',
        levels: names.map((name) => ({ name, description: `${name} alone` })),
      });
    await expect(rolesIn({ 'ovens.json': data(['Tries', 'Knows']) })).rejects.toThrow('no roles or levels');
    expect(await rolesIn({ 'ovens.json': data(['Oven Baker', 'Senior Oven Baker']) })).toHaveLength(2);
  });

  it('makes no roles of a task for those who apply', async () => {
    const page =
      '# Oven Engineer\n\nBuild a small oven.\n\n## Requirements\n\n- It bakes\n\n## Expectations\n\n- It is warm\n';
    expect(await rolesIn({ 'ovens/challenge.md': page })).toEqual([]);
    expect(await rolesIn({ 'ovens/engineer.md': page })).toHaveLength(1);
  });

  it('takes no theme for specialties that begins alike', async () => {
    const page = `# Dough Scientist

## Craft

### Specializes: knows one flour well

- Reads about flour

### Teaches

- Shows how flour is kept
`;
    const { families } = await importOf({ 'scientist.md': page });
    expect(families.map(({ family }) => family.specialties)).toEqual([undefined]);
    expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
      'Dough Scientist | intermediate | - | - | 2 | -',
    ]);
  });
});

describe('a level alone', () => {
  const page = (heading: string): string =>
    `# Roles and Responsibilities\n\n## ${heading}\n\n### Description\n\nSees all orders.\n\n### Access\n\n- Orders\n`;

  it('makes no role of rights in a system', async () => {
    expect(await rolesIn({ 'access.md': page('Manager') })).toEqual([]);
    expect(
      await rolesIn({ 'access.md': page('Manager').replace('Access', 'Responsibilities') }),
    ).toHaveLength(1);
  });
});
