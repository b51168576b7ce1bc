import { describe, expect, it } from 'vitest';
import { familyOf, importOf, row } from '../../support/files/import-of.js';

/** The roles of a page on a line each. */
async function rolesOn(page: string): Promise<string[]> {
  return (await familyOf(page)).roles.map(row);
}

const lists = (duty: string): string => `#### Responsibilities

- ${duty}
- Cleans up

#### Requirements

- Wakes early
`;

describe('a heading that repeats the one around it', () => {
  it('begins the role if only the inner one has text', async () => {
    const page = `# Milling

## Head Miller

### Levels

### Head Miller

The Head Miller is a grade 8.

${lists('Runs the mill')}
### Senior Head Miller

The Senior Head Miller is a grade 9.

${lists('Runs two mills')}`;
    expect(await rolesOn(page)).toEqual([
      'Head Miller | head | 8 | - | 2 | 1',
      'Senior Head Miller | senior | 9 | - | 2 | 1',
    ]);
  });
});

describe('a role whose lists stand as high as its heading', () => {
  it('begins inside the lists of another if a grade follows at once', async () => {
    const page = `# Milling

## Levels

### Mill Manager

The Mill Manager is a grade 8.

#### Mill Manager Requirements

- Wakes early

#### Mill Manager, Night Shift

The Mill Manager, Night Shift reports to the Head Miller.

#### Job Grade

The Mill Manager, Night Shift is a grade 9.

#### Responsibilities

- Mills by night
- Guards the sacks
`;
    expect(await rolesOn(page)).toEqual([
      'Mill Manager | intermediate | 8 | - | - | 1',
      'Mill Manager, Night Shift | intermediate | 9 | Head Miller | 2 | -',
    ]);
  });
});

describe('a sentence outside the roles', () => {
  const page = (before: string, title = 'Baker'): string => `# ${title}

${before}

## Levels

### Baker, Rye

${lists('Bakes rye')}
### Senior Baker, Rye

${lists('Plans rye')}
### Baker, Wheat

${lists('Bakes wheat')}`;

  it('is about all kinds of the job it names', async () => {
    const grades =
      '## Job Grade\n\n- The Baker is a [grade #5](/x) role.\n- The Senior Baker is a grade [7].';
    expect(await rolesOn(page(grades))).toEqual([
      'Baker, Rye | intermediate | 5 | - | 2 | 1',
      'Baker, Wheat | intermediate | 5 | - | 2 | 1',
      'Senior Baker, Rye | senior | 7 | - | 2 | 1',
    ]);
  });

  it('is about every role of the job in the title of the page, in the longer name too', async () => {
    const line = 'The Village Baker reports to the Head Baker.';
    const wheat = page(line, 'Village Baker - Job Role').replaceAll(', Rye', '').replaceAll(', Wheat', ' II');
    const family = await familyOf(wheat);
    expect(family.family).toBe('Village Baker');
    expect(family.roles.map(({ reports_to: manager }) => manager)).toEqual(Array(3).fill('Head Baker'));
  });

  it('may stand in a list of duties if it is explicit', async () => {
    const duties = '## Responsibilities\n\n- Bakers report to the Head Baker\n- Bakes';
    expect((await familyOf(page(duties))).roles.map(({ reports_to: manager }) => manager)).toEqual(
      Array(3).fill('Head Baker'),
    );
    const own = page('').replace(
      '- Plans rye',
      '- Plans rye\n- This position reports to the Head Baker and plans the week with millers',
    );
    expect(await rolesOn(own)).toContain('Senior Baker, Rye | senior | - | Head Baker | 3 | 1');
  });

  it('is about nobody among the steps of hiring', async () => {
    const hiring = `${page('')}\n## Hiring Process\n\n### Night Shift\n\nThis role will report to and bake with a Night Manager.\n`;
    expect((await familyOf(hiring)).roles.every(({ reports_to: manager }) => manager === undefined)).toBe(
      true,
    );
  });

  it('makes a role of each level if only a list of grades names them', async () => {
    const index = `# Millers

Millers make flour.

## Job Grade

The Miller is a grade 5. The Senior Miller is a grade 6.

## Responsibilities

- Mills
`;
    const junior = '# Junior Miller\n\nThe Junior Miller is a grade 4.\n\n## Responsibilities\n\n- Sweeps\n';
    const { families } = await importOf({ 'milling/_index.md': index, 'milling/junior.md': junior });
    expect(families.flatMap(({ family }) => family.roles.map(row))).toEqual([
      'Junior Miller | junior | 4 | - | 1 | -',
      'Miller | intermediate | 5 | - | - | -',
      'Senior Miller | senior | 6 | - | - | -',
    ]);
  });
});

describe('the words after “reports to”', () => {
  it.each([
    ['This role reports to Head of Milling\nThis role is a grade 5.', 'Head of Milling'],
    ['The Miller reports to the Head Miller, Stones](/jobs/stones).', 'Head Miller, Stones'],
    ['*The Miller reports to the [Head Miller](/jobs).', 'Head Miller'],
    ['This role reports to Director-level managers.', undefined],
  ])('“%s”', async (line, manager) => {
    const { roles } = await familyOf(`# Miller\n\n${line}\n\n## Responsibilities\n\n- Mills\n- Sweeps\n`);
    expect(roles[0]?.reports_to).toBe(manager);
  });
});

describe('a row of a table of grades', () => {
  it('is about the role whose title it shortens', async () => {
    const page = `# Grain

## Levels

| Role | Grade |
| --- | --- |
| Head of Buying (North/South) | Level 9 |
| Sr Analyst | Level 7 |
| Analyst | Level 6 |

### Grain Analyst

${lists('Counts grain')}
### Senior Grain Analyst

${lists('Plans grain')}
### Head of Buying

${lists('Buys grain')}`;
    expect(await rolesOn(page)).toEqual([
      'Grain Analyst | intermediate | 6 | - | 2 | 1',
      'Senior Grain Analyst | senior | 7 | - | 2 | 1',
      'Head of Buying | head | 9 | - | 2 | 1',
    ]);
  });
});

describe('one title in two departments', () => {
  const ladder = (name: string, base: string): string => `# ${name}

## Levels

### ${base}

${lists('Learns')}
### Senior Keeper

#### Responsibilities

- Extends the ${base} responsibilities
- Keeps watch
- Writes reports
`;

  it('is two roles, though one page copied from the other, and the ladder of that job keeps the name', async () => {
    const { families } = await importOf({
      'cellar/cellar-keeper.md': ladder('Cellar Keeper', 'Cellar Keeper'),
      'tower/keeper.md': ladder('Keeper', 'Keeper'),
    });
    expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
      'Cellar Keeper',
      'Senior Keeper (Cellar Keeper)',
      'Keeper',
      'Senior Keeper',
    ]);
  });

  it('is one role if both pages are ladders of that job in one branch of folders', async () => {
    const { families } = await importOf({
      'kitchen/oven-engineer.md': ladder('Oven Engineering', 'Oven Engineer').replaceAll(
        'Keeper',
        'Oven Engineer',
      ),
      'kitchen/ovens/rungs/oven-engineers.md': `# Oven Engineers

## Levels

### Senior Oven Engineer

- Mends ovens

### Staff Oven Engineer

- Builds ovens

#### Requirements

- Ten years with ovens
`,
    });
    expect(families.flatMap(({ family }) => family.roles.map(({ title }) => title))).toEqual([
      'Oven Engineer',
      'Senior Oven Engineer',
      'Staff Oven Engineer',
    ]);
  });
});

it('gives the line that two subjects share to both, also below the role of their manager', async () => {
  const duties = '### Duties\n\n- Watches the harbour\n- Counts the ships\n\n';
  const page = `# Harbour roles

## Harbour Master

The Harbour Master reports to the Port Director. The Dock Supervisor and the Pilot report to the Harbour Master.

${duties}## Dock Supervisor

${duties}## Pilot

${duties}`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ title, reports_to }) => [title, reports_to])).toEqual([
    ['Harbour Master', 'Port Director'],
    ['Dock Supervisor', 'Harbour Master'],
    ['Pilot', 'Harbour Master'],
  ]);
});

it('gives the line of a job family to each of its levels, also from the text of the first', async () => {
  const page = `# Sail Engineer

The Sail Engineer mends sails. This job family reports to the Loft Manager.

## Responsibilities

- Mends sails

## Levels

### Sail Engineer (Intermediate)

The Sail Engineer is a grade 4.

### Senior Sail Engineer

The Senior Sail Engineer is a grade 5.

### Staff Sail Engineer

The Staff Sail Engineer is a grade 6. It reports to the Loft Director.
`;
  const { roles } = await familyOf(page);
  expect(roles.map(({ title, reports_to }) => [title, reports_to])).toEqual([
    ['Sail Engineer', 'Loft Manager'],
    ['Senior Sail Engineer', 'Loft Manager'],
    ['Staff Sail Engineer', 'Loft Director'],
  ]);
});
