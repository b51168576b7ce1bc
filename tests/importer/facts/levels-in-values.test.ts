import { expect, it } from 'vitest';
import type { RoleEntry } from '../../../src/catalog/schema.js';
import { importOf, row } from '../../support/files/import-of.js';

async function rolesOf(files: Record<string, string>): Promise<RoleEntry[]> {
  const { families } = await importOf(files);
  return families.flatMap(({ family }) => family.roles);
}

async function standingsOf(files: Record<string, string>): Promise<unknown[]> {
  return (await rolesOf(files)).map(({ title, level, level_code }) => [title, level, level_code ?? '-']);
}

it('reads a code and the words beside it in one value of a label', async () => {
  const page = (title: string, level: string): string =>
    `# ${title}\n\n**Level:** ${level}\n\n## Responsibilities\n\n- Keeps the bees of the valley\n`;
  const found = await standingsOf({
    'a.md': page('Beekeeper', 'IC2 (Professional)'),
    'b.md': page('Senior Beekeeper', 'IC3 (Senior Individual Contributor)'),
    'c.md': page('Head of Hives', 'M2: Hive Lead and Trainer'),
  });
  expect(found).toEqual([
    ['Beekeeper', 'professional', 'IC2'],
    ['Senior Beekeeper', 'senior', 'IC3'],
    ['Head of Hives', 'head', 'M2'],
  ]);
});

it('reads the levels of a job in data, where the code and the title are one value', async () => {
  const level = (name: string, text: string): object => ({ level: name, coreCompetencies: [text] });
  const ladder = {
    role: 'Cooper',
    levels: {
      'CO-1': level('L1 - Trainee', 'Sweeps the shop'),
      'CO-2': level('L2 - Junior II', 'Bends the staves'),
      'CO-3': level('L3 - Master Cooper', 'Signs the barrels'),
    },
  };
  expect(await standingsOf({ 'cooper.json': JSON.stringify(ladder) })).toEqual([
    ['Trainee Cooper', 'trainee', 'L1'],
    ['Junior Cooper II', 'junior', 'L2'],
    ['Master Cooper', 'L3', '-'],
  ]);
});

it('leaves remarks about tracks and groups out of titles', async () => {
  const page = `# Roles

## Stave Engineer (Individual Contributor Path)

- Bends the staves of barrels
- Sands the staves of barrels

## Hoop Coordinator (role within the forge)

- Counts the hoops in spring
- Orders the iron for hoops

## Speaker (meeting chair)

- Opens the meetings
- Closes the meetings

## Barrel Steward

- Guards the barrels
- Counts the barrels
`;
  const roles = await rolesOf({ 'roles.md': page });
  expect(roles.map(({ title, track }) => [title, track])).toEqual([
    ['Stave Engineer', 'individual contributor'],
    ['Hoop Coordinator', 'individual contributor'],
    ['Speaker (meeting chair)', 'individual contributor'],
    ['Barrel Steward', 'individual contributor'],
  ]);
});

it('makes a role of a file among job descriptions with only a list of needs, and none of a template', async () => {
  const needs = '## What we expect from you\n\n- Ten years with barrels\n- A steady hand\n';
  const roles = await rolesOf({
    'job_descriptions/hoops.md': `# Hoop Champion (or First Hoop)\n\n${needs}`,
    'job_descriptions/template.md': `# [Role] for [Product]\n\n## What you will do\n\n- Works\n\n${needs}`,
  });
  expect(roles.map(({ title, requirements }) => [title, requirements])).toEqual([
    ['Hoop Champion (or First Hoop)', ['Ten years with barrels', 'A steady hand']],
  ]);
});

it('reads jobs in data that have only a list of duties, also as bullets in a text', async () => {
  const jobs = `- jobTitle: Cooper
  department: Barrels
  responsibilities: |
    - Bends the staves
    - Sands
      the staves
  experience: |
    - Two winters of coopering
- jobTitle: Head Cooper
  responsibilities: |
    - Signs the barrels
    - Trains coopers
`;
  const roles = await rolesOf({ 'open-positions.yml': jobs });
  expect(roles).toMatchObject([
    { title: 'Cooper', department: 'Barrels', responsibilities: ['Bends the staves', 'Sands the staves'] },
    { title: 'Head Cooper', responsibilities: ['Signs the barrels', 'Trains coopers'] },
  ]);
});

it('takes no column of years for the levels of titles beside it', async () => {
  const page = `# Designations

| Grade | Min Exp | Workshop | Forge |
| --- | --- | --- | --- |
| Entry | 0 | Junior Stave Engineer | Junior Forge Engineer |
| Middle | 3 | Senior Stave Engineer | Senior Forge Engineer |
`;
  const found = await standingsOf({ 'designations.md': page });
  expect(found).toEqual([
    ['Junior Stave Engineer', 'junior', '-'],
    ['Junior Forge Engineer', 'junior', '-'],
    ['Senior Stave Engineer', 'senior', '-'],
    ['Senior Forge Engineer', 'senior', '-'],
  ]);
});

it('reads jobs in data whose facts stand inside, with lists in HTML, beside jobs that only have a title', async () => {
  const job = (title: string, contents?: object): object => ({ Title: title, ...(contents && { contents }) });
  const duties = '<ul><li>Counts the barrels</li><li>Signs the <b>bills</b></li></ul>';
  const jobs = [
    job('Cellar Manager', { band: 4, responsibilities: duties }),
    job('Cellar Analyst', { band: 3 }),
    job('Cellar Clerk'),
    job('Barrel Clerk'),
    job('Barrel Auditor'),
  ];
  const roles = await rolesOf({ 'data.json': JSON.stringify(jobs) });
  expect(roles.map(({ title, grade }) => `${title} ${grade ?? '-'}`).toSorted()).toEqual([
    'Barrel Auditor -',
    'Barrel Clerk -',
    'Cellar Analyst 3',
    'Cellar Clerk -',
    'Cellar Manager 4',
  ]);
  const manager = roles.find(({ grade }) => grade === 4);
  expect(manager?.responsibilities).toEqual(['Counts the barrels', 'Signs the bills']);
});

it('makes roles of the titles with lists on a page of roles and responsibilities, and no lines of duties', async () => {
  const page = `# Roles and Responsibilities

## Hoop Coordinator

- Orders the iron
- Report to the Guild community how the hoops are going

## Barrel Mentor

- Meets the apprentices

## Editor of the Barrel Post

- Writes about barrels
`;
  const roles = await rolesOf({ 'roles-and-responsibilities.md': page });
  expect(roles.map(row)).toEqual([
    'Hoop Coordinator | intermediate | - | - | 2 | -',
    'Barrel Mentor | intermediate | - | - | 1 | -',
    'Editor of the Barrel Post | intermediate | - | - | 1 | -',
  ]);
});
