import { describe, expect, it } from 'vitest';
import { importOf, row } from '../support/files/import-of.js';

/** The roles that a file makes, a line each as `row` writes them. */
async function rolesIn(file: string, text: string): Promise<string[]> {
  const { families } = await importOf({ [file]: text });
  return families.flatMap(({ family }) => family.roles.map(row));
}

const BOTH = ['Miller | intermediate | 3 | Head Miller | 2 | -', 'Head Miller | head | 5 | - | 1 | -'];

const IN_LABELS = `# Jobs at the mill

**Job Title:** Miller
**Grade:** 3
**Reports to:** Head Miller

**Responsibilities**

- Mills grain
- Cleans stones

**Job Title:** Head Miller
**Grade:** 5

**Responsibilities**

- Runs the mill
`;

const BELOW_HEADINGS = IN_LABELS.replace(/^\*\*(\w[^*]*):\*\* (.*)$/gm, '### $1\n\n$2\n').replace(
  /^\*\*Responsibilities\*\*$/gm,
  '### Responsibilities',
);

const IN_TEXT = `Job title: Miller
Grade: 3
Reports to: Head Miller
Responsibilities:
• Mills grain
• Cleans stones

Job title: Head Miller
Grade: 5
Responsibilities:
• Runs the mill
`;

const IN_TABLES = `# Jobs at the mill

| Job title | Miller |
| --- | --- |
| Grade | 3 |
| Reports to | Head Miller |

**Responsibilities**

- Mills grain
- Cleans stones

| Job title | Head Miller |
| --- | --- |
| Grade | 5 |
| Department | Milling |

**Responsibilities**

- Runs the mill
`;

describe('a page with several jobs', () => {
  it.each([
    ['in labels', 'jobs.md', IN_LABELS],
    ['below headings', 'jobs.md', BELOW_HEADINGS],
    ['in lines of text', 'jobs.txt', IN_TEXT],
    ['in tables', 'jobs.md', IN_TABLES],
  ])('keeps them apart by their titles %s', async (_, file, text) => {
    expect(await rolesIn(file, text)).toEqual(BOTH);
  });

  it('keeps them apart by headings of one depth', async () => {
    expect(
      await rolesIn(
        'career-ladder-for-millers.md',
        '# Miller I\n\n- Mills grain\n- Cleans stones\n\n# Miller II\n\n- Sets the stones\n- Mends them\n\n# Senior Miller\n\n- Runs the mill\n- Hires\n',
      ),
    ).toEqual([
      'Miller I | I | - | - | 2 | -',
      'Miller II | II | - | - | 2 | -',
      'Senior Miller | senior | - | - | 2 | -',
    ]);
  });

  it('reads a table that only sets headings side by side as a page', async () => {
    const job = (level: number, title: string, duty: string): string =>
      `<tr><td><h3>Level</h3><p>${level}</p><h3>Title</h3><p>${title}</p></td><td><h3>Craft</h3><ul><li>${duty}</li><li>Keeps the mill clean</li></ul></td></tr>`;
    expect(
      await rolesIn(
        'ladder.html',
        `<h1>Milling Ladder</h1><h2>Expert Track - Miller</h2><table>${job(1, 'Miller', 'Mills grain')}${job(2, 'Miller', 'Sets the stones')}${job(3, 'Senior Miller', 'Runs the mill')}</table>`,
      ),
    ).toEqual([
      'Miller Level 1 | 1 | - | - | 2 | -',
      'Miller Level 2 | 2 | - | - | 2 | -',
      'Senior Miller | senior | - | - | 2 | -',
    ]);
  });
});

it('leaves facts below a heading with a title to that title', async () => {
  const text =
    '# Senior Miller\n\n**Job Title:** Miller, Senior\n**Grade:** 4\n\n## Responsibilities\n\n- Mills\n';
  expect(await rolesIn('senior.md', text)).toEqual(['Senior Miller | senior | 4 | - | 1 | -']);
});

it('takes no sentence for a title, and keeps its list', async () => {
  const text = `# Milling Roles

## Miller

#### I am a servant leader for my team.

- I help millers

#### I have become a respected miller

- I mill well

## Milling Manager

#### I am a deeply respected leader of people.

- I hire millers
- I pay millers
`;
  expect(await rolesIn('roles.md', text)).toEqual([
    'Miller | intermediate | - | - | 2 | -',
    'Milling Manager | manager | - | - | 2 | -',
  ]);
});

it('reads the rows of a table in a role as items, each with its theme', async () => {
  const text = `# Milling Levels

### Level 1: Miller (IC1)

| Axis | Level | Description |
| --- | --- | --- |
| Craft | 1 | Mills grain with help. |
| People | 2 | Asks questions early. |

### Level 2: Senior Miller (IC2)

| Category | Criteria |
| --- | --- |
| Responsibility / direction required / ownership | Runs a whole shift of the mill |
| Craft | Sets the stones alone |
`;
  const { families } = await importOf({ 'levels.md': text });
  expect(
    families.flatMap(({ family }) => family.roles.map(({ responsibilities }) => responsibilities)),
  ).toEqual([
    ['Craft, Level 1: Mills grain with help.', 'People, Level 2: Asks questions early.'],
    [
      'Responsibility / direction required / ownership: Runs a whole shift of the mill',
      'Craft: Sets the stones alone',
    ],
  ]);
});

it.each([
  ['name one level differently', ['Learner', 'Owner'], ['Learner', 'Mentor'], ['Learner', 'Expert']],
  ['have names that are no titles', ['Support', 'Partner'], ['Support', 'Partner'], ['Support', 'Partner']],
])('makes no roles of the steps of skills, which %s', async (_, ...skills) => {
  const tables = skills.map(
    ([first, second], at) => `### Skill ${at + 1}

| Level | Title | Behaviours |
| --- | --- | --- |
| 1 | ${first} | Asks about the skill ${at} |
| 2 | ${second} | Shows others the skill ${at} |
`,
  );
  const { families } = await importOf({ 'axes.md': `# Milling Levels\n\n${tables.join('\n')}` });
  expect(families).toEqual([]);
});

it('makes no roles of a table that compares a job with another, and keeps the job of the page', async () => {
  const text = `# Milling Manager

## Responsibilities

- Runs the mill
- Hires millers

## Comparison with Head of Milling

| | Milling Manager | Head of Milling |
| --- | --- | --- |
| **Scope** | One mill | All mills of the region |
| **Plans** | Weeks and months | Several years ahead |
`;
  expect(await rolesIn('manager.md', text)).toEqual(['Milling Manager | manager | - | - | 2 | -']);
});

it('reads a sheet with codes of posts: whole titles, and no department as a duty', async () => {
  const head = 'Generic Job Title,Parent Department,Work';
  const rows = [
    'Chief Executive,Department for Mills and Bakeries,Runs all the mills',
    'Manager,Department for Mills and Bakeries,Runs one of the mills',
    'Head Miller,Department for Mills and Bakeries,Sets the great stones',
  ];
  const { families } = await importOf({ '300913-organogram.csv': [head, ...rows].join('\n') });
  expect(
    families.flatMap(({ family }) =>
      family.roles.map(({ title, responsibilities }) => [title, responsibilities]),
    ),
  ).toEqual([
    ['Chief Executive', ['Work: Runs all the mills']],
    ['Manager', ['Work: Runs one of the mills']],
    ['Head Miller', ['Work: Sets the great stones']],
  ]);
});

it('finds from the duties of a lead whether it manages people', async () => {
  const lead = (duty: string): string =>
    `# Milling Team Lead\n\n## Responsibilities\n\n- ${duty}\n- Sets the stones\n`;
  const trackInTitle = async (duty: string): Promise<string | undefined> =>
    (await importOf({ 'lead.md': lead(duty) })).families[0]?.family.roles[0]?.track;
  expect(await trackInTitle('Managing members of the team')).toBe('management');
  expect(await trackInTitle('Mills the grain')).toBe('individual contributor');
});

it('reads a title as that of the page if only a list stands as high', async () => {
  const text =
    '# QA Miller\n\n## Responsibilities\n\n- Tests flour\n\n# Performance Indicators\n\n- Bags tested\n';
  expect(await rolesIn('qa-miller.md', text)).toEqual(['QA Miller | intermediate | - | - | 1 | -']);
});

it('reads skills beside divided responsibilities as requirements, and a theme as part of its list', async () => {
  const text = `# Milling Manager

## Responsibilities

### Strategy

- Plans the year

### Requirements & Discovery

- Asks bakers what they need

### Delivery

- Ships the flour

## Key Skills & Competencies

- Knows wheat
- Knows people
`;
  const { families } = await importOf({ 'manager.md': text });
  const [role] = families.flatMap(({ family }) => family.roles);
  expect(role?.responsibilities).toEqual([
    'Strategy: Plans the year',
    'Requirements & Discovery: Asks bakers what they need',
    'Delivery: Ships the flour',
  ]);
  expect(role?.requirements).toHaveLength(2);
});
