import { describe, expect, it } from 'vitest';
import { importOf, row } from '../support/files/import-of.js';

async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('titles as labels', () => {
  it('gives each title in bold the lists in bold below it', async () => {
    const page = `# Bakery roles

**Baker**

**Responsibilities**

- Bakes bread
- Cleans ovens

**Requirements**

- Rises early

**Miller**

**Responsibilities**

- Grinds rye
`;
    expect(await rolesIn({ 'roles.md': page })).toEqual([
      'Baker | intermediate | - | - | 2 | 1',
      'Miller | intermediate | - | - | 1 | -',
    ]);
  });

  it('gives each title in bold the lists in italics below it', async () => {
    const page = `# Bakery roles

**Baker**

*Responsibilities*

- Bakes bread
- Cleans ovens

*Requirements*

- Rises early

**Miller**

*Responsibilities*

- Grinds rye
`;
    const html = `<h1>Bakery roles</h1><p><b>Baker</b></p><p><em>Responsibilities</em></p><ul><li>Bakes bread</li></ul>
<p><b>Miller</b></p><p><i>Responsibilities</i></p><ul><li>Grinds rye</li></ul>`;
    expect(await rolesIn({ 'roles.md': page })).toEqual([
      'Baker | intermediate | - | - | 2 | 1',
      'Miller | intermediate | - | - | 1 | -',
    ]);
    expect(await rolesIn({ 'roles.html': html })).toEqual([
      'Baker | intermediate | - | - | 1 | -',
      'Miller | intermediate | - | - | 1 | -',
    ]);
  });

  it('keeps the prose below each of several titles in bold', async () => {
    const page = `# Oven career ladder

## Roles

**Rank 1 - Trainee Baker**

A trainee learns to knead.

They never work alone.

**Rank 2 (Days) - Baker**

A baker bakes alone.

They teach trainees.
`;
    const { families } = await importOf({ 'ladder.md': page });
    expect(
      families.flatMap(({ family }) => family.roles.map(({ title, summary }) => [title, summary])),
    ).toEqual([
      ['Trainee Baker', 'A trainee learns to knead. They never work alone.'],
      ['Baker', 'A baker bakes alone. They teach trainees.'],
    ]);
  });

  it('takes no note in italics for a label', async () => {
    const page = `# Baker

## Responsibilities

*Please read this with care*

- Bakes bread
`;
    const { families } = await importOf({ 'baker.md': page });
    expect(families[0]?.family.roles[0]?.responsibilities).toEqual(['Bakes bread']);
  });

  it('keeps all lists of a role if "Responsibilities" is one of several labels', async () => {
    const page = `# Bakery roles

## Head of Ovens

**Planning:**

- Plans the week

**Hiring:**

- Hires bakers
- Trains them

**Responsibilities:**

- Opens the shop

**What we offer:**

- Free bread

## Miller

### Responsibilities

- Grinds rye
`;
    const { families } = await importOf({ 'roles.md': page });
    const roles = families.flatMap(({ family }) => family.roles);
    expect(roles.find(({ title }) => title === 'Head of Ovens')?.responsibilities).toEqual([
      'Planning: Plans the week',
      'Hiring: Hires bakers',
      'Hiring: Trains them',
      'Opens the shop',
    ]);
  });
});

describe('grades in headings', () => {
  it('are those of the role, in brackets or beside a dash', async () => {
    const page = `# Bakery roles

## Miller (Grade 5)

### Responsibilities

- Grinds rye

## Senior Miller - Grade 6

### Responsibilities

- Sharpens stones

## Grade 7: Head Miller

### Responsibilities

- Buys grain
`;
    expect(await rolesIn({ 'roles.md': page })).toEqual([
      'Miller | intermediate | 5 | - | 1 | -',
      'Senior Miller | senior | 6 | - | 1 | -',
      'Head Miller | head | 7 | - | 1 | -',
    ]);
  });

  it('are read from front matter and from the heads of columns', async () => {
    const page = `---
title: Miller (Grade 5)
---

## Responsibilities

- Grinds rye
`;
    const matrix = `# Bakers

| | Baker (Grade 3) | Senior Baker (Grade 4) |
| --- | --- | --- |
| Craft | Bakes rolls daily | Bakes bread daily |
| Care | Cleans the ovens | Mends the ovens |
`;
    expect(await rolesIn({ 'miller.md': page })).toEqual(['Miller | intermediate | 5 | - | 1 | -']);
    expect(await rolesIn({ 'bakers.md': matrix })).toEqual([
      'Baker | intermediate | 3 | - | 2 | -',
      'Senior Baker | senior | 4 | - | 2 | -',
    ]);
  });
});
