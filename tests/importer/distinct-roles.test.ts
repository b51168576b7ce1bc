import { describe, expect, it } from 'vitest';
import { MOST_ROLES } from '../../src/catalog/schema.js';
import { splitLarge } from '../../src/importer/families/split-large.js';
import { importOf, row } from '../support/files/import-of.js';

async function rolesIn(pages: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(pages);
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('levels', () => {
  it('and those above them are two roles', async () => {
    const page = `# Baker levels

## Principal

### Responsibilities

- Plans ovens

## Principal+

### Responsibilities

- Plans bakeries
- Plans mills
`;
    expect(await rolesIn({ 'baker.md': page })).toEqual([
      'Principal Baker | principal | - | - | 1 | -',
      'Principal Baker and Above | principal | - | - | 2 | -',
    ]);
  });

  it('are roles on a page each if its title is only a code', async () => {
    const page = (level: number): string => `# L${level}

### Responsibilities

- Owns ${level} ovens
`;
    expect(await rolesIn({ 'L1.md': page(1), 'L2.md': page(2) })).toEqual([
      'L1 | L1 | - | - | 1 | -',
      'L2 | L2 | - | - | 1 | -',
    ]);
  });

  it('inside the jobs of a data file are roles, and the jobs are none', async () => {
    const data = `tracks:
  bakes:
    name: Individual Contributor
    roles:
      baker:
        name: Baker
        levels:
          ic1:
            title: Junior Baker
            expectations: [Kneads dough, Cleans ovens]
          ic2:
            title: Baker
            expectations: [Bakes bread]
      miller:
        name: Miller
        levels:
          - name: Senior
            expectations: [Grinds rye]
          - name: Staff
            expectations: [Buys mills]
`;
    expect(await rolesIn({ 'roles.yaml': data })).toEqual([
      'Junior Baker | junior | - | - | 2 | -',
      'Baker | intermediate | - | - | 1 | -',
      'Senior Miller | senior | - | - | 1 | -',
      'Staff Miller | staff | - | - | 1 | -',
    ]);
  });
});

describe('pages of one folder with one title', () => {
  const page = (front: string): string => `---
title: Oven Design Framework
${front}
---

## Delivery

- Draws ovens
`;

  it('have the names that menus give them', async () => {
    const pages = {
      'ovens/a.md': page('sidebarTitle: "🥐 Junior Oven Designer"'),
      'ovens/b.md': page('sidebarTitle: "🥐 Oven Designer"'),
    };
    expect(await rolesIn(pages)).toEqual([
      'Junior Oven Designer | junior | - | - | 1 | -',
      'Oven Designer | intermediate | - | - | 1 | -',
    ]);
  });

  it('have the names of their files if no menu names them', async () => {
    const pages = {
      'ovens/oven-designer-ii.md': page('weight: 1'),
      'ovens/junior-oven-designer.md': page('weight: 2'),
    };
    expect(await rolesIn(pages)).toEqual([
      'Junior Oven Designer | junior | - | - | 1 | -',
      'Oven Designer II | II | - | - | 1 | -',
    ]);
  });
});

describe('facts', () => {
  it('such as next steps, and boards as managers, are read from lists', async () => {
    const page = `# Bakery roles

## Baker

- **Focus**: Bakes bread alone
- **Next Steps**: Head Baker or Oven Planner

## Head Baker

- **Focus**: Leads bakers well
- Reports to: Board of Directors
`;
    const { families } = await importOf({ 'roles.md': page });
    const roles = families.flatMap(({ family }) => family.roles);
    expect(roles.map(({ next_roles: next }) => next)).toEqual([['Head Baker', 'Oven Planner'], undefined]);
    expect(roles.map(({ reports_to: line }) => line)).toEqual([undefined, 'Board of Directors']);
  });

  it('put members of a board on the management track', async () => {
    const page = `# Board Member

## Responsibilities

- Watches over the bakery
`;
    const { families } = await importOf({ 'board.md': page });
    expect(families[0]?.family.roles.map(({ track, inferred }) => [track, inferred])).toEqual([
      ['management', ['level', 'track']],
    ]);
  });
});

describe('the same pages in two folders', () => {
  it('make each role once, in a family with its own name', async () => {
    const page = `# Baker

## Responsibilities

- Bakes bread
- Cleans ovens

## Salary

- Depends on the bread
`;
    const { families, report } = await importOf({ 'v1/baker.md': page, 'v2/baker.md': page });
    expect(families.map(({ family }) => [family.family, family.roles.map(row)])).toEqual([
      ['Baker', ['Baker | intermediate | - | - | 2 | -']],
    ]);
    expect(report.twins.map(({ kept, dropped }) => [kept, dropped])).toEqual([
      ['v1/baker.md', 'v2/baker.md'],
    ]);
    expect(report.omissions).toEqual([]);
  });

  it('stay two roles if they share a title and no text', async () => {
    const pages = {
      'v1/baker.md': '# Baker\n\n## Responsibilities\n\n- Bakes bread\n',
      'v2/baker.md': '# Baker\n\n## Responsibilities\n\n- Sells cakes\n',
    };
    expect(await rolesIn(pages)).toEqual([
      'Baker | intermediate | - | - | 1 | -',
      'Baker (v2) | intermediate | - | - | 1 | -',
    ]);
  });
});

describe('a family with more roles than a file may have', () => {
  it('becomes several families', () => {
    const roles = Array.from({ length: MOST_ROLES + 1 }, (_, at) => ({
      title: `Baker ${at}`,
      level: 'senior',
      track: 'individual contributor' as const,
    }));
    const family = { family: 'Bakery', source: { page: 'Bakery', url: null, date: null }, roles };
    expect(splitLarge([family]).map((each) => each.roles.length)).toEqual([MOST_ROLES, 1]);
  });
});

describe('a job on two pages, in other words', () => {
  const card = (item: string): string => `# Senior Miller\n\n## Responsibilities\n\n- ${item}\n`;

  it('is one role if a folder only says that its documents are about jobs', async () => {
    const pages = {
      'mill/senior_miller.md': card('Plans the grain'),
      'mill/job-descriptions/senior_miller.md': card('Trains new millers'),
    };
    expect(await rolesIn(pages)).toEqual(['Senior Miller | senior | - | - | 2 | -']);
  });

  it('is one role if one of the pages is about careers, and its own page comes first', async () => {
    const careers = `# Milling Career Path

## Senior Miller

- **Focus**: Large mills
- **Scope**: One river

## Staff Miller

- **Focus**: All mills
- **Scope**: All rivers
`;
    const { families } = await importOf({
      'career-paths/milling.md': careers,
      'roles/mill/senior_miller.md': card('Plans the grain'),
    });
    expect(families.map(({ family }) => [family.source.file, family.roles.map(row)])).toEqual([
      ['career-paths/milling.md', ['Staff Miller | staff | - | - | 2 | -']],
      ['roles/mill/senior_miller.md', ['Senior Miller | senior | - | - | 3 | -']],
    ]);
  });

  it.each([
    ['two departments have it', 'north/senior_miller.md', 'south/senior_miller.md', ''],
    [
      'the pages state two grades',
      'senior_miller.md',
      'jds/senior_miller.md',
      '\n## Job Grade\n\nThe Senior Miller is a grade 4.\n',
    ],
  ])('is two roles if %s', async (_why, first, second, grade) => {
    const other = grade.replace('4', '5');
    const pages = { [first]: card('Plans the grain') + grade, [second]: card('Trains new millers') + other };
    expect(await rolesIn(pages)).toHaveLength(2);
  });
});

describe('a family of numbered levels', () => {
  it('has the part of the titles that they share as its name', async () => {
    const page = (level: number): string =>
      `# Dough Scientist ${level}\n\n## Responsibilities\n\n- Studies dough\n`;
    const { families } = await importOf({ 'a/three.md': page(3), 'a/four.md': page(4) });
    expect(families.map(({ family }) => [family.family, family.roles.map(row)])).toEqual([
      ['Dough Scientist', ['Dough Scientist 3 | 3 | - | - | 1 | -', 'Dough Scientist 4 | 4 | - | - | 1 | -']],
    ]);
  });
});

describe('levels with words around them', () => {
  it('keep the number before the field that distinguishes them', async () => {
    const field = (name: string): string =>
      `## ${name}\n\n### Designer I\n\n#### Requirements\n\n- Likes ${name}\n\n### Designer II\n\n#### Requirements\n\n- Knows ${name}\n\n`;
    expect(await rolesIn({ 'design.md': `# Design Careers\n\n${field('Bread')}${field('Cakes')}` })).toEqual([
      'Designer I (Bread) | I | - | - | - | 1',
      'Designer II (Bread) | II | - | - | - | 1',
      'Designer I (Cakes) | I | - | - | - | 1',
      'Designer II (Cakes) | II | - | - | - | 1',
    ]);
  });

  it('and those above them are two roles, with the job after the sign', async () => {
    const role = (title: string): string => `## ${title}\n\n- Plans ovens\n- Keeps ovens\n\n`;
    expect(
      await rolesIn({
        'levels.md': `# Baker levels\n\n${role('Principal+ Baker')}${role('Principal Baker')}`,
      }),
    ).toEqual([
      'Principal Baker and Above | principal | - | - | 2 | -',
      'Principal Baker | principal | - | - | 2 | -',
    ]);
  });
});
