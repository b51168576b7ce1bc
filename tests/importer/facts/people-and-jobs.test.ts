import { expect, it } from 'vitest';
import { familyOf, importOf, row } from '../../support/files/import-of.js';

it('leaves out the person who has the job, in headings and in reporting lines', async () => {
  const page = `# Jobs

## Laura Mehl - Head Miller

### Responsibilities

- Leads the millers

## Miller

The Miller reports to Laura Mehl, Head Miller.

### Responsibilities

- Mills

## Sweeper

The Sweeper reports to Otto Korn.

### Responsibilities

- Sweeps
`;
  const { roles } = await familyOf(page);
  expect(roles.map(row)).toEqual([
    'Head Miller | head | - | - | 1 | -',
    'Miller | intermediate | - | Head Miller | 1 | -',
    'Sweeper | intermediate | - | - | 1 | -',
  ]);
  expect(roles[2]?.notes).toMatchObject([{ about: 'reports_to' }]);
});

it('gives what stands above the levels of a job to these levels, and to no other job', async () => {
  const job = (title: string, duty: string): string => `## ${title}

### Responsibilities

- ${duty}

### Levels

#### Junior

- Learns to ${duty}

#### Senior

- Teaches to ${duty}
`;
  const page = `# Estate\n\n${job('Miller', 'mill')}\n${job('Baker', 'bake')}`;
  const { roles, shared } = await familyOf(page);
  expect(shared).toBeUndefined();
  expect(roles.map(({ title, responsibilities }) => [title, responsibilities])).toEqual([
    ['Junior Miller', ['mill', 'Learns to mill']],
    ['Senior Miller', ['mill', 'Teaches to mill']],
    ['Junior Baker', ['bake', 'Learns to bake']],
    ['Senior Baker', ['bake', 'Teaches to bake']],
  ]);
});

it('orders the levels of one job on several pages by the usual order, on one track', async () => {
  const page = (title: string): string => `# ${title}\n\n## Responsibilities\n\n- Bakes for the stalls\n`;
  const titles = ['Lead Dough Manager', 'Dough Manager', 'Principal Dough Manager', 'Senior Dough Manager'];
  const { families } = await importOf(
    Object.fromEntries(titles.map((title, at) => [`roles/${at}.md`, page(title)])),
  );
  expect(
    families.flatMap(({ family }) => family.roles.map(({ title, level, track }) => [title, level, track])),
  ).toEqual([
    ['Dough Manager', 'intermediate', 'individual contributor'],
    ['Senior Dough Manager', 'senior', 'individual contributor'],
    ['Lead Dough Manager', 'lead', 'individual contributor'],
    ['Principal Dough Manager', 'principal', 'individual contributor'],
  ]);
});

it('takes the level from the words before a remark in brackets', async () => {
  const page = '# Ladder\n\n## Principal Miller (People Manager)\n\n### Responsibilities\n\n- Leads a team\n';
  expect((await familyOf(page)).roles[0]).toMatchObject({ level: 'principal' });
});

it('reads the items below "this role requires" and "must:" as needs', async () => {
  const page = `# Millers

## Miller Trainee

A trainee must:

- Ask questions

### What you'll do

- Sweep

## Miller

The Miller is a grade 4.

### Responsibilities

- Mill

## Specialties

### Rye

The rye Miller also works at night. This role specifically requires:

- Knows rye
`;
  const { roles, specialties } = await familyOf(page);
  expect(
    roles.map(({ title, responsibilities, requirements }) => [title, responsibilities, requirements]),
  ).toEqual([
    ['Miller Trainee', ['Sweep'], ['Ask questions']],
    ['Miller', ['Mill'], undefined],
  ]);
  expect(specialties?.items).toMatchObject([{ name: 'Rye', requirements: ['Knows rye'] }]);
});

it('extends the list that the words name, and the whole role if they name none', async () => {
  const page = `# Millers

## Rye Mill Manager

The Rye Mill Manager is a grade 7.

### Responsibilities

- Leads the mill

### Requirements

- Four years

## Senior Rye Mill Manager

### Responsibilities

Senior managers share the same requirements as the Rye Mill Manager, but also carry the following:

- Leads all mills

## Director of Mills

The Director of Mills role extends the Senior Rye Manager role

- Plans mills

## VP of Mills

The VP of Mills role extends the Manager, Rye Mill role

- Plans budgets
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ responsibilities, requirements }) => [responsibilities, requirements])).toEqual([
    [['Leads the mill'], ['Four years']],
    [['Leads all mills'], { extends: 'Rye Mill Manager' }],
    [{ extends: 'Senior Rye Mill Manager', items: ['Plans mills'] }, undefined],
    [{ extends: 'Rye Mill Manager', items: ['Plans budgets'] }, { extends: 'Rye Mill Manager' }],
  ]);
});

it('takes plain lines above lists, and classes of headings, for headings', async () => {
  const text = '# Miller\n\nMills rye.\n\nResponsibilities\n\n- Mill\n\nWhat you bring\n\n- Two years\n';
  const page = `<html><body><h1>Miller</h1><div class="h3">What you'll do</div><ul><li>Mill</li></ul>
<div class="h3">What you'll bring</div><ul><li>Two years</li></ul></body></html>`;
  for (const { families } of [await importOf({ 'miller.md': text }), await importOf({ 'miller.html': page })])
    expect(families.flatMap(({ family }) => family.roles)).toMatchObject([
      { title: 'Miller', responsibilities: ['Mill'], requirements: ['Two years'] },
    ]);
});

it('knows the columns of reports about posts and job profiles', async () => {
  const posts = 'Emp Ref;Post Ref;Post Name;Line Mgr Post;Dept Name\n1;P-1;Miller;Head Miller;Mill\n';
  const profiles =
    'Job Profile Name,Job Profile ID,Job Family Group,Job Family,Compensation Grade\nMiller,M1,Trades,Milling,4\n';
  const { families } = await importOf({ 'posts.csv': posts });
  expect(families[0]?.family.roles).toMatchObject([
    { title: 'Miller', job_code: 'P-1', reports_to: 'Head Miller', department: 'Mill' },
  ]);
  expect((await importOf({ 'profiles.csv': profiles })).families[0]?.family).toMatchObject({
    family: 'Milling',
    roles: [{ title: 'Miller', job_code: 'M1', grade: 4 }],
  });
});

it('takes levels and unusual titles among the titles of a ladder for roles, and no page about a person', async () => {
  const section = (title: string): string => `## ${title}\n\n- Presses the grapes\n- Sells the wine\n`;
  const ladder = `# The Vintner Role Profiles\n\n${['1. Junior', '2. Vintner', '3. Wine Advisor', '4. Lead'].map(section).join('\n')}`;
  const bio =
    '# Otto\n\n## Role\n\nLead Vintner\n\n## Ask me about\n\n- Grapes\n\n## Responsibilities\n\n- Wine\n';
  const { families } = await importOf({ 'people/vintners.md': ladder, 'people/bios/otto.md': bio });
  expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
    'Junior Vintner',
    'Vintner',
    'Wine Advisor',
    'Lead Vintner',
  ]);
});
