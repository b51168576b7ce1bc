import { describe, expect, it } from 'vitest';
import { importOf, row } from '../support/files/import-of.js';

/** A page of three levels, as most handbooks write it. */
const PAGE = `# Miller

Millers make flour.

## Levels

### Miller

The Miller reports to the [Head Miller](#head-miller).

#### Job Grade

The Miller is a grade 5.

#### Responsibilities

- Mills grain
- Cleans the stones

#### Requirements

- Two years in a mill
- Knows wheat

### Senior Miller

The Senior Miller reports to the Head Miller.

#### Job Grade

The Senior Miller is a grade 6.

#### Responsibilities

- Plans the milling
- Teaches millers

#### Requirements

- Extends the Miller requirements
- Five years in a mill

### Head Miller

#### Job Grade

The Head Miller is a grade 8.

#### Responsibilities

- Runs the mill
- Hires millers

#### Requirements

- Ten years in a mill

## Hiring Process

- A talk with the Head Miller
`;

const HEADING = /^(#+) (.*)$/gm;

/** The page with each heading written in another way. */
function headings(write: (heading: string, depth: number, at: number) => string): string {
  let at = 0;
  return PAGE.replace(HEADING, (_, marks: string, heading: string) => write(heading, marks.length, at++));
}

function renamed(heading: string, name: string): string {
  return PAGE.replaceAll(`#### ${heading}\n`, `#### ${name}\n`);
}

/** The items under some headings as the rows of a table. */
function tables(head: string, rule: string, rowOf: (item: string, at: number) => string): string {
  return PAGE.replace(/(#### Re\w+)\n\n((?:- .*\n)+)/g, (_, heading: string, items: string) => {
    const rows = items
      .trim()
      .split('\n')
      .map((item, at) => rowOf(item.slice(2), at + 1));
    return `${heading}\n\n${[head, rule, ...rows].join('\n')}\n`;
  });
}

const marked = (depth: number, heading: string): string => `${'#'.repeat(depth)} ${heading}`;
const isList = (heading: string): boolean => /^(?:Job Grade|Re\w+)$/.test(heading);

async function rolesOn(page: string): Promise<string[]> {
  const { families } = await importOf({ 'miller.md': page });
  return families.flatMap(({ family }) => [
    ...family.roles.map(row),
    `hiring: ${family.hiring_process?.items?.length ?? 0}`,
  ]);
}

describe('a page', () => {
  it('is read as it is meant', async () => {
    expect(await rolesOn(PAGE)).toEqual([
      'Miller | intermediate | 5 | Head Miller | 2 | 2',
      'Senior Miller | senior | 6 | Head Miller | 2 | 1 + Miller',
      'Head Miller | head | 8 | - | 2 | 1',
      'hiring: 1',
    ]);
  });

  it.each<[what: string, page: string]>([
    ['headings in capitals', headings((heading, depth) => marked(depth, heading.toUpperCase()))],
    ['headings with numbers', headings((heading, depth, at) => marked(depth, `${at + 1}. ${heading}`))],
    ['headings with outline numbers', headings((heading, depth, at) => marked(depth, `1.${at} ${heading}`))],
    ['headings with colons', headings((heading, depth) => marked(depth, `${heading}:`))],
    ['headings with pictures', headings((heading, depth) => marked(depth, `🎯 ${heading}`))],
    ['headings in bold', headings((heading, depth) => marked(depth, `**${heading}**`))],
    ['deeper headings', headings((heading, depth) => marked(depth + 1, heading))],
    [
      'labels in bold for headings of lists',
      headings((heading, depth) => (isList(heading) ? `**${heading}**` : marked(depth, heading))),
    ],
    [
      'labels with colons for headings of lists',
      headings((heading, depth) => (isList(heading) ? `**${heading}:**` : marked(depth, heading))),
    ],
    ['lines that end as on Windows', PAGE.replaceAll('\n', '\r\n')],
    ['numbered items', PAGE.replace(/^- /gm, '1. ')],
    ['items that end with semicolons', PAGE.replace(/^- (.*)$/gm, '- $1;')],
    ['other bullets', PAGE.replace(/^- /gm, '* ')],
    [
      'tables that count their rows',
      tables('| # | Description |', '| --- | --- |', (item, at) => `| ${at} | ${item} |`),
    ],
    ['tables of one column', tables('| What |', '| --- |', (item) => `| ${item} |`)],
    ...['Grade', 'Pay Grade', 'Salary Band'].map((name): [string, string] => [
      `"${name}" for "Job Grade"`,
      renamed('Job Grade', name),
    ]),
    ['grades in labels', PAGE.replace(/#### Job Grade\n\nThe .* is a grade (\d)\./g, '**Grade:** $1')],
    [
      'grades in labels below the lists',
      PAGE.replace(
        /#### Job Grade\n\nThe .* is a grade (\d)\.\n\n(#### Resp[\s\S]*?)(?=\n##)/g,
        '$2\n\n**Grade:** $1\n',
      ),
    ],
    ...[
      "What you'll do",
      'What You Will Do',
      'Key duties',
      'In this role, you will',
      'Your tasks',
      'Main functions',
      'Areas of responsibility',
      'Day to day',
    ].map((name): [string, string] => [
      `"${name}" for "Responsibilities"`,
      renamed('Responsibilities', name),
    ]),
    ...[
      'What you bring',
      "What we're looking for",
      'Qualifications',
      'Skills and experience',
      'Who you are',
      'Your profile',
      'You have',
      'Ideal candidate',
      'What we look for',
    ].map((name): [string, string] => [`"${name}" for "Requirements"`, renamed('Requirements', name)]),
  ])('says the same with %s', async (_what, page) => {
    expect(page).not.toBe(PAGE);
    expect(await rolesOn(page)).toEqual(await rolesOn(PAGE));
  });
});

describe('a table', () => {
  it('has lists in columns, and the departments and places of its roles', async () => {
    const text = [
      'Job Title,Job Family,Grade,Manager Title,Key Responsibilities,Minimum Qualifications,Department,Location,Job Code',
      'Baker,Bakery,5,Head Baker,"Bakes bread\n• Cleans the oven",Two years in a bakery,Production,Ghent,B1',
      'Head Baker,Bakery,8,n/a,Leads the bakery; Hires bakers,Ten years,Production,Ghent,B9',
      '',
    ].join('\n');
    const { families, report } = await importOf({ 'jobs.csv': text });
    expect(families.flatMap(({ family }) => family.roles)).toMatchInlineSnapshot(`
      [
        {
          "department": "Production",
          "grade": 5,
          "inferred": [
            "level",
            "track",
          ],
          "job_code": "B1",
          "level": "intermediate",
          "location": "Ghent",
          "reports_to": "Head Baker",
          "requirements": [
            "Two years in a bakery",
          ],
          "responsibilities": [
            "Bakes bread",
            "Cleans the oven",
          ],
          "title": "Baker",
          "track": "individual contributor",
        },
        {
          "department": "Production",
          "grade": 8,
          "inferred": [
            "track",
          ],
          "job_code": "B9",
          "level": "head",
          "location": "Ghent",
          "requirements": [
            "Ten years",
          ],
          "responsibilities": [
            "Leads the bakery",
            "Hires bakers",
          ],
          "title": "Head Baker",
          "track": "management",
        },
      ]
    `);
    expect(report.pages.flatMap(({ unplaced }) => unplaced)).toEqual([]);
  });

  it('of levels has lists in columns', async () => {
    const page = `# Miller Career Ladder

| Level | Responsibilities | Requirements |
| --- | --- | --- |
| Junior | Mills grain<br>Sweeps | Likes wheat |
| Senior | Plans the milling | Five years in a mill |
`;
    const { families } = await importOf({ 'ladder.md': page });
    expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
      'Junior Miller | junior | - | - | 2 | 1',
      'Senior Miller | senior | - | - | 1 | 1',
    ]);
  });

  it('of two lists gives both to its role', async () => {
    const page =
      '# Porter\n\n| Responsibilities | Requirements |\n| --- | --- |\n| Carries bags | Strong arms |\n| Opens doors | A smile |\n';
    const { families } = await importOf({ 'porter.md': page });
    expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
      'Porter | intermediate | - | - | 2 | 2',
    ]);
  });
});

describe('whether a title has people to manage', () => {
  const standingOf = async (page: string): Promise<string[]> => {
    const { families } = await importOf({ 'bakery.md': page });
    return families.flatMap(({ family }) =>
      family.roles.map(({ title, level, track }) => `${title}: ${level}, ${track}`),
    );
  };
  const page = (title: string, below: string): string =>
    `# ${title}\n\n## Responsibilities\n\n- Keeps the stall\n\n## Reporting\n\n${below}\n`;

  it.each([
    ['- Direct Reports: None (leads by example)', 'intermediate, individual contributor'],
    ['- Direct reports: 0', 'intermediate, individual contributor'],
    ['The role is without line management.', 'intermediate, individual contributor'],
    ['- Direct Reports: Stall Helpers', 'manager, management'],
  ])('follows from “%s”', async (below, standing) => {
    expect(await standingOf(page('Stall Manager', below))).toEqual([`Stall Manager: ${standing}`]);
  });

  it('does not follow from a field with “management” in its name', async () => {
    const ladder = `# Product Management Progression

## Product Management Track

### Associate Product Manager

- Learns the stall
- Counts

### Product Manager

- Keeps the stall
- Plans it
`;
    expect(await standingOf(ladder)).toEqual([
      'Associate Product Manager: associate, individual contributor',
      'Product Manager: intermediate, individual contributor',
    ]);
  });

  it('follows from the codes of grades if the title leaves it open', async () => {
    const table = `# Grades

| Grade | Job Title |
| --- | --- |
| M1 | Oven and Mill Manager |
| M2 | Senior Oven and Mill Manager |
`;
    expect(await standingOf(table)).toEqual([
      'Oven and Mill Manager: manager, management',
      'Senior Oven and Mill Manager: senior manager, management',
    ]);
  });

  it('does not change the level of a lead', async () => {
    expect(await standingOf(page('Stall Team Lead', '- Direct Reports: Stall Helpers'))).toEqual([
      'Stall Team Lead: lead, management',
    ]);
  });
});

describe('sentences that say more than one thing', () => {
  const page = (below: string): string => `# Ovens

## Oven Manager

${below}

### Responsibilities

- Leads the bakers

## Senior Oven Manager

### Responsibilities

- All Oven Manager responsibilities, and plans for hard winters
`;

  it.each([
    ['The Oven Manager is a [grade 8](/grades) and reports to the Controller.', undefined],
    ['The Oven Manager (grade 8) looks after ovens and reports to the Controller.', undefined],
  ])('are facts without a note: “%s”', async (below, notes) => {
    const { families } = await importOf({ 'ovens.md': page(below) });
    const [manager, senior] = families[0]?.family.roles ?? [];
    expect(manager).toMatchObject({ grade: 8, reports_to: 'Controller' });
    expect(manager?.notes).toBe(notes);
    expect(senior?.responsibilities).toEqual({
      extends: 'Oven Manager',
      items: ['All Oven Manager responsibilities, and plans for hard winters'],
    });
  });

  it('give a line to those who open the sentence', async () => {
    const plural = page('Oven Managers decide on ovens and report to the Controller.');
    const { families } = await importOf({
      'ovens.md': plural.replace(
        '## Oven Manager\n',
        '## Oven Manager\n\n### Job Grade\n\nThe Oven Manager is a grade 8.\n',
      ),
    });
    expect(families[0]?.family.roles[0]).toMatchObject({ title: 'Oven Manager', reports_to: 'Controller' });
  });
});
