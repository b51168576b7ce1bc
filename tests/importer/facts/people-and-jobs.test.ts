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
