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

  it('may hold control characters, which are gone or what they meant', async () => {
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
