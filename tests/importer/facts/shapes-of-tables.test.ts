import { expect, it } from 'vitest';
import { familyOf, importOf, row } from '../../support/files/import-of.js';

it('makes a role of each title below "Level", with what the row says of it', async () => {
  const page = `# Promotion

## Level Summary

| Level | Experience | Milestone |
| --- | --- | --- |
| **Miller 1 (SE4)** | Four years of milling | Knows every stone |
| **Miller 2 (SE5)** | Eight years of milling | Teaches others the stones |
`;
  const { roles } = await familyOf(page);
  expect(roles.map(row)).toEqual(['Miller 1 | SE4 | - | - | 2 | -', 'Miller 2 | SE5 | - | - | 2 | -']);
});

it('makes no role of those who may approve at some level', async () => {
  const page = `# Spending

## Approval Levels

| Level | May approve |
| --- | --- |
| Shop Manager | Up to a hundred in all |
| Sales Director | Up to a thousand in all |
`;
  expect((await importOf({ 'spending.md': page })).families).toEqual([]);
});

it('reads rows with more cells than the head has, and a head without the cell above the labels', async () => {
  const page = `# Miller levels

| Junior Miller | Senior Miller |
|---|---|
| Stone | Learns the stones | Knows all stones |
| Team | Helps the other millers | Leads the other millers |

## Titles

| Title | Grade |
|---|---|
| Junior Miller | 3 | asked in spring |
| Senior Miller | 5 |
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ title, responsibilities }) => [title, responsibilities])).toEqual([
    ['Junior Miller', ['Stone: Learns the stones', 'Team: Helps the other millers', 'asked in spring']],
    ['Senior Miller', ['Stone: Knows all stones', 'Team: Leads the other millers']],
  ]);
});

it('reads a table of duties or needs with short cells beside them', async () => {
  const page = `# Miller

The Miller is a grade 4.

## Duties

| # | Duty | Share of time |
|---|---|---|
| 1 | Mills the rye | 60% |
| 2 | Sweeps | 40% |

## Person specification

| Criteria | Essential | Desirable |
|---|---|---|
| Knowledge | Knows stones | Knows sacks |
`;
  const [role] = (await familyOf(page)).roles;
  expect(role?.responsibilities).toEqual([
    'Mills the rye (Share of time: 60%)',
    'Sweeps (Share of time: 40%)',
  ]);
  expect(role?.requirements).toEqual(['Knowledge: Knows stones', 'Desirable, Knowledge: Knows sacks']);
});

it('makes no role of the years of a career', async () => {
  const page = `# Millers

## How people grew here

| Year | Title | Grade |
|---|---|---|
| 2016 | Junior Miller | 3 |
| 2018 | Chief Miller | 9 |
`;
  expect((await importOf({ 'millers.md': page })).families).toEqual([]);
});

it('takes no rating for something to do, and no sentence for a code', async () => {
  const page = `# Miller levels

| Skill | Junior Miller | Senior Miller |
|---|---|---|
| Stones | 1 | 4 |
| Leads people | No | Yes |
| Code | Writes the sack labels | Writes the stone book |
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ responsibilities, job_code }) => [responsibilities, job_code])).toEqual([
    [['Code: Writes the sack labels'], undefined],
    [['Code: Writes the stone book'], undefined],
  ]);
});

it('makes no role of a page that rates skills in steps', async () => {
  const skill = (name: string): string => `# ${name} Requirements

How well somebody knows it.

0 - None
1 - Understands
Knows what it is
2 - Follows
Has done it with others
3 - Leads
Shows others how
`;
  const page = `# Millers\n\n${['Stone', 'Sack', 'Grain', 'Flour'].map(skill).join('\n')}`;
  expect((await importOf({ 'millers.md': page })).families).toEqual([]);
});

it('reads headings that are only styled, by their classes', async () => {
  const job = (title: string, duty: string): string => `<div class="job-title">${title}</div>
<p class="section-title">Responsibilities</p><ul><li>${duty}</li><li>Sweeps</li></ul>
<p class="section-title">Requirements</p><ul><li>Two years</li></ul>`;
  const page = `<html><body><h1>Careers</h1>${job('Miller', 'Mills')}${job('Senior Miller', 'Plans')}</body></html>`;
  const { families } = await importOf({ 'careers.html': page });
  expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
    'Miller | intermediate | - | - | 2 | 1',
    'Senior Miller | senior | - | - | 2 | 1',
  ]);
});

it('keeps a short form with initials as another name', async () => {
  const page = '# Rye Baking Lead (RB Lead)\n\n## Responsibilities\n\n- Bakes rye\n- Leads the bakers\n';
  expect((await familyOf(page)).roles[0]).toMatchObject({ title: 'Rye Baking Lead', aliases: ['RB Lead'] });
});

it('takes prose for a role where its title stands in a folder of roles', async () => {
  const page = '# Stall Assistant\n\nThis role helps the stall keepers with all that stalls need.\n';
  const { families } = await importOf({ 'market/roles/stall-assistant.md': page, 'market/stalls.md': page });
  expect(families.map(({ family }) => family.source.file)).toEqual(['market/roles/stall-assistant.md']);
});

it('makes no role of the steps of topics in data about no ladder', async () => {
  const topic = (title: string): object => ({
    title,
    summary: `How well somebody knows ${title}`,
    levels: [1, 2].map((step) => ({
      title: `Level ${step}`,
      criteria: [`Does ${title}`, `Says ${title} ${step}`],
    })),
  });
  const data = (title: string): string =>
    JSON.stringify({ title, topics: ['stones', 'sacks', 'grain'].map(topic) });
  expect((await importOf({ 'skills.json': data('Milling') })).families).toEqual([]);
  const { families } = await importOf({ 'ladder.json': data('Miller Career Ladder') });
  expect(families.flatMap(({ family }) => family.roles)).toHaveLength(2);
});

it('reads a table with a column for each level and no names of rows, also with lists in its cells', async () => {
  const page = `# Glazier

| Glazier I | Glazier II |
| --- | --- |
| <ul><li>Cuts panes with help</li><li>Sweeps</li></ul> | <ul><li>Cuts panes alone</li></ul> |
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ title, responsibilities }) => [title, responsibilities])).toEqual([
    ['Glazier I', ['Cuts panes with help', 'Sweeps']],
    ['Glazier II', ['Cuts panes alone']],
  ]);
});

it('reads levels that stand semi or advanced', async () => {
  const page = `# Glazier

| Skill | Junior | Junior Advanced | Semi-senior | Senior |
| --- | --- | --- | --- | --- |
| Glass | Knows its kinds | Picks its kinds | Orders its kinds | Makes its kinds |
| Lead | Melts it with help | Melts it alone | Shapes it well | Teaches its shapes |
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ title, level }) => [title, level])).toEqual([
    ['Junior Glazier', 'junior'],
    ['Junior Advanced Glazier', 'junior'],
    ['Semi-senior Glazier', 'semi-senior'],
    ['Senior Glazier', 'senior'],
  ]);
});

it('gives each level its own of the lists that name all levels, in headings, lines and stacked cells', async () => {
  const headed = `# Window Engineer

## Responsibilities

### Junior Window Engineer

- Cleans windows

### Senior Window Engineer

- Plans windows
- Buys windows

## Requirements

### Junior Window Engineer

- One winter of windows

### Senior Window Engineer

- Six winters of windows
`;
  const lined = headed.replaceAll(/### (.*)\n/g, '$1\n');
  const expected = [
    'Junior Window Engineer | junior | - | - | 1 | 1',
    'Senior Window Engineer | senior | - | - | 2 | 1',
  ];
  for (const page of [headed, lined]) expect((await familyOf(page)).roles.map(row)).toEqual(expected);
  const stacked = `# Window Engineer

<table>
<tr><td>Junior Window Engineer</td></tr>
<tr><td>Cleans the windows of the town</td></tr>
<tr><td>Senior Window Engineer</td></tr>
<tr><td>Plans the windows of the town</td></tr>
</table>
`;
  expect((await familyOf(stacked)).roles.map(row)).toEqual([
    'Junior Window Engineer | junior | - | - | 1 | -',
    'Senior Window Engineer | senior | - | - | 1 | -',
  ]);
});
