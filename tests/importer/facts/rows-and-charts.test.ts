import { expect, it } from 'vitest';
import { familyOf, importOf, row } from '../../support/files/import-of.js';

async function rolesOf(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const { families } = await importOf(texts);
  return families.flatMap(({ family }) => family.roles.map(row));
}

it('reads a file of data about one job', async () => {
  const file = `title: Lock Keeper
reports_to: Canal Manager
responsibilities:
  - Opens gates
  - Collects tolls
qualifications:
  - Swims well
`;
  expect(await rolesOf({ 'roles/lock_keeper.yml': file })).toEqual([
    'Lock Keeper | intermediate | - | Canal Manager | 2 | 1',
  ]);
});

it('makes no job of other data with a title', async () => {
  const file = 'title: Lock keeper\nlevel: P1\nassignee: Jo\n';
  await expect(importOf({ 'ticket.yml': file })).rejects.toThrow('lists no roles');
});

it('reads who reports to whom from a chart', async () => {
  const keeper = { title: 'Lock Keeper', grade: 4, reports: [] };
  const chart = {
    title: 'Canal Director',
    grade: 9,
    reports: [{ title: 'Lock Foreman', grade: 6, reports: [keeper] }],
  };
  expect(await rolesOf({ 'chart.json': JSON.stringify(chart) })).toEqual([
    'Canal Director | director | 9 | - | - | -',
    'Lock Keeper | intermediate | 4 | Lock Foreman | - | -',
    'Lock Foreman | intermediate | 6 | Canal Director | - | -',
  ]);
});

it('joins rows below a merged title', async () => {
  const sheet = `Job Title,Grade,Duties
Lock Keeper,4,Opens gates
,,Collects tolls
Canal Manager,7,Plans repairs
`;
  expect(await rolesOf({ 'jobs.csv': sheet })).toEqual([
    'Lock Keeper | intermediate | 4 | - | 2 | -',
    'Canal Manager | intermediate | 7 | - | 1 | -',
  ]);
});

it('reads lists in a description, also as HTML', async () => {
  const sheet = `Job Title,Reporting to,Job Description
Lock Keeper,Canal Manager,"<p>Keeps the lock.</p><b>Responsibilities</b><ul><li>Opens gates</li><li>Collects tolls</li></ul>"
Canal Manager,Canal Director,"Runs the canal.
Responsibilities:
- Plans repairs
Requirements:
- Knows locks
- Leads people"
`;
  expect(await rolesOf({ 'jobs.csv': sheet })).toEqual([
    'Lock Keeper | intermediate | - | Canal Manager | 2 | -',
    'Canal Manager | manager | - | Canal Director | 1 | 2',
  ]);
});

it('takes one of two names of each job', async () => {
  const sheet = `Business Title,Job Profile,Compensation Grade
Lock Keeper,Lock Keeper II,4
Canal Lead,Canal Manager,7
`;
  expect(await rolesOf({ 'jobs.csv': sheet })).toEqual([
    'Lock Keeper II | II | 4 | - | - | -',
    'Canal Manager | intermediate | 7 | - | - | -',
  ]);
});

it('reads the jobs of each grade', async () => {
  const sheet = `Grade,Minimum,Jobs
3,21000,Toll Collector; Gate Opener
7,38000,Canal Manager
`;
  expect(await rolesOf({ 'pay.csv': sheet })).toEqual([
    'Toll Collector | intermediate | 3 | - | - | -',
    'Gate Opener | intermediate | 3 | - | - | -',
    'Canal Manager | intermediate | 7 | - | - | -',
  ]);
});

it('makes no jobs of the roles of accounts', async () => {
  const sheet =
    'Name,Role,Email,Level\nAnn Lee,Admin,ann@example.com,Gold\nBob Ray,Member,bob@example.com,Silver\n';
  expect(await rolesOf({ 'members.csv': sheet })).toEqual([]);
});

it('keeps short cells of a column of sentences', async () => {
  const page = `# Lock Keeper ladder

| Level | Title | Independence |
| --- | --- | --- |
| 1 | Junior Lock Keeper | Works with a senior keeper |
| 2 | Lock Keeper | Works alone |
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ responsibilities }) => responsibilities)).toEqual([
    ['Independence: Works with a senior keeper'],
    ['Independence: Works alone'],
  ]);
});

it('names numbered columns after the job above their table', async () => {
  const page = `# Growth matrix

## Lock Operator

| Skill | Level 1 | Level 2 |
|---|---|---|
| Gates | Opens small gates | Opens all gates |

## Boat Pilot

| Skill | Level 1 | Level 2 |
|---|---|---|
| Boats | Steers small boats | Steers all boats |
`;
  const { families } = await importOf({ 'growth.md': page });
  expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title)).sort()).toEqual([
    'Boat Pilot Level 1',
    'Boat Pilot Level 2',
    'Lock Operator Level 1',
    'Lock Operator Level 2',
  ]);
});

it('reads jobs with unusual nouns in bold above their facts', async () => {
  const page = `<p><b>Sailor</b></p><p>Grade: 4</p><p>Reports to: Head Sailor</p><p><b>Responsibilities</b></p><ul><li>Sails</li></ul>
<p><b>Head Sailor</b></p><p>Grade: 6</p><p>Reports to: Owner</p><p><b>Responsibilities</b></p><ul><li>Plans trips</li><li>Hires</li></ul>`;
  expect(await rolesOf({ 'jobs.html': page })).toEqual([
    'Sailor | intermediate | 4 | Head Sailor | 1 | -',
    'Head Sailor | head | 6 | Owner | 2 | -',
  ]);
});

it('reads a column beside those of other levels of its job', async () => {
  const sheet = `Area,Topic,Junior GM,Senior GM,Staff GM
Gates,Care,Oils the hinges daily,Plans the oiling,Writes the oiling rules
Gates,Locks,Cleans the locks daily,Plans the cleaning,Writes the cleaning rules
`;
  const { families } = await importOf({ 'ladder.csv': sheet });
  expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
    'Junior GM',
    'Senior GM',
    'Staff GM',
  ]);
});
