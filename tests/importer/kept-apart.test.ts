import { describe, expect, it } from 'vitest';
import { importOf, row } from '../support/files/import-of.js';

async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

const job = (title: string, duty: string): string => `### ${title}

#### Responsibilities

- ${duty}

#### Requirements

- Wakes early
`;

describe('jobs of one title', () => {
  it('are named by the heading around them if each has lists of its own', async () => {
    const page = `# Careers

## Milling

${job('Apprentice', 'Fills sacks')}
${job('Senior Apprentice', 'Weighs grain')}
## Baking

${job('Apprentice', 'Greases tins')}
${job('Senior Apprentice', 'Shapes rolls')}`;
    expect(await rolesIn({ 'careers.md': page })).toEqual([
      'Apprentice (Milling) | intermediate | - | - | 1 | 1',
      'Senior Apprentice (Milling) | senior | - | - | 1 | 1',
      'Apprentice (Baking) | intermediate | - | - | 1 | 1',
      'Senior Apprentice (Baking) | senior | - | - | 1 | 1',
    ]);
  });

  it('are one if the headings around them are themes', async () => {
    const theme = (name: string): string => `## ${name}

### Junior Baker

- Learns ${name}
- Watches ${name}

### Senior Baker

- Teaches ${name}
- Plans ${name}
`;
    expect(await rolesIn({ 'levels.md': `# Baker levels\n\n${theme('Dough')}\n${theme('Ovens')}` })).toEqual([
      'Junior Baker | junior | - | - | 4 | -',
      'Senior Baker | senior | - | - | 4 | -',
    ]);
  });

  it('stay apart if a folder also has the ladder of former years', async () => {
    const ladder = (name: string, duty: string): string => `name: ${name}
levels:
  - id: junior
    name: Junior Baker
  - id: senior
    name: Senior Baker
competencies:
  - level: junior
    summary: ${duty}
`;
    const { families } = await importOf({
      'bakers.yml': ladder('Bakers', 'Shapes rolls'),
      'bakers-old.yml': ladder('Bakers (Former)', 'Sweeps floors'),
    });
    expect(families.map(({ family }) => family.family).sort()).toEqual(['Bakers', 'Bakers (Former)']);
  });
});

describe('ladders as data', () => {
  it('say themes by name and how well beside them, and hold no ids', async () => {
    const data = `name: Bakers
levels:
  - id: junior
    name: Junior Baker
  - id: senior
    name: Senior Baker
themes:
  - id: dough
    name: Dough and Rest
competencies:
  - id: fb43098c-588c-421c-b87a-92b0bfd2ad7c
    level: junior
    theme: dough
    summary: Kneads by recipe
    proficiency: Awareness
  - id: 5a7a1356-86cd-49b4-8fae-7431837986c9
    level: senior
    theme: dough
    summary: Writes recipes
    proficiency: Mastery
`;
    const { families, report } = await importOf({ 'bakers.yml': data });
    expect(families[0]?.family.roles.map(({ responsibilities }) => responsibilities)).toEqual([
      ['Dough and Rest, Awareness: Kneads by recipe'],
      ['Dough and Rest, Mastery: Writes recipes'],
    ]);
    expect(JSON.stringify(families)).not.toMatch(/fb43098c|id: dough/);
    expect(JSON.stringify(report)).toContain('id: fb43098c');
  });
});

describe('pages that only look like jobs', () => {
  it('are none for a word of a menu in a label that promises a fact', async () => {
    const page = `---
title: Baking Ladders
description: How bakers climb.
next: introduction
---

Bakers climb one step after the other.
`;
    expect(await rolesIn({ 'ladders.md': page })).toEqual([]);
  });

  it('are none for how well people know a skill', async () => {
    const skill = `name: Kneading
levels:
  - name: Beginner
    description: Kneads with help
  - name: Expert
    description: Kneads alone
`;
    await expect(rolesIn({ 'kneading.yaml': skill })).rejects.toThrow('lists no roles');
  });

  it('are none if they are empty', async () => {
    const page = (title: string): string => `---\ntitle: ${title}\nredirect_to: /bakers\n---\n`;
    expect(
      await rolesIn({
        'a/junior.md': page('Junior Baker Competencies'),
        'a/senior.md': page('Senior Baker Competencies'),
      }),
    ).toEqual([]);
  });
});

describe('plain text', () => {
  it('names its job in one of the labels below each other, under any rule', async () => {
    const page = `=== JOB DETAILS ===

Title: Deputy of Ovens
Salary: 100 - 200 HOUR
Location: Bread Street
Employment Type: Regular
Department: Ovens

=== JOB DESCRIPTION ===

The deputy sees that ovens burn.

REQUIREMENTS

• Two years at an oven
`;
    const { families } = await importOf({ 'posting-01.txt': page });
    expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
      'Deputy of Ovens | intermediate | - | - | - | 1',
    ]);
    expect(families[0]?.family.roles[0]).toMatchObject({ department: 'Ovens', location: 'Bread Street' });
  });
});

it('puts a manager on the management track if others report to it, and all levels of one job on one track', async () => {
  const sheet = `Job Title,Job Family,Reports To
Miller,Milling,Mill Manager
Mill Manager,Milling,Mill Owner
Flour Manager,Flour,Senior Flour Manager
Senior Flour Manager,Flour,Mill Owner
Bran Manager,Bran,Mill Owner
`;
  const { families } = await importOf({ 'jobs.csv': sheet });
  const roles = families.flatMap(({ family }) => family.roles);
  expect(roles.map(({ title, level, track }) => [title, level, track])).toEqual([
    ['Miller', 'intermediate', 'individual contributor'],
    ['Mill Manager', 'manager', 'management'],
    ['Flour Manager', 'intermediate', 'individual contributor'],
    ['Senior Flour Manager', 'senior', 'individual contributor'],
    ['Bran Manager', 'intermediate', 'individual contributor'],
  ]);
});

it('takes an internship for the level of interns', async () => {
  const page = '# Oven Internship\n\n## Responsibilities\n\n- Learns\n- Sweeps\n';
  expect(await rolesIn({ 'internship.md': page })).toEqual(['Oven Internship | intern | - | - | 2 | -']);
});

describe('tables in HTML', () => {
  it('may give a level several rows, and have blank lines between them in Markdown', async () => {
    const page = `# Baker levels

<table>

  <thead>
    <tr><th>Level</th><th>Dough</th><th>Ovens</th></tr>
  </thead>

  <tbody>
    <tr><th rowspan="2">IC1</th><td colspan="2">Bakes with help</td></tr>
    <tr><td>Kneads by hand</td><td>Watches one oven</td></tr>

    <tr><th rowspan="2">IC2</th><td colspan="2">Bakes alone</td></tr>
    <tr><td>Kneads by ear</td><td>Runs two ovens</td></tr>
  </tbody>
</table>
`;
    const { families } = await importOf({ 'levels.md': page });
    const roles = families[0]?.family.roles ?? [];
    expect(roles.map(({ level, summary, responsibilities }) => [level, summary, responsibilities])).toEqual([
      ['IC1', 'Bakes with help', ['Dough: Kneads by hand', 'Ovens: Watches one oven']],
      ['IC2', 'Bakes alone', ['Dough: Kneads by ear', 'Ovens: Runs two ovens']],
    ]);
  });
});
