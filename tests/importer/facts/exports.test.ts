import { describe, expect, it } from 'vitest';
import { familyOf, importOf, row } from '../../support/files/import-of.js';

async function rolesOf(text: string, file: string): Promise<string[]> {
  const { families } = await importOf({ [file]: text });
  return families.flatMap(({ family }) => family.roles.map(row));
}

describe('ladders of data', () => {
  it('may have the titles as keys', async () => {
    const ladder = `Miller:
  grade: 4
  reports_to: Mill Manager
  responsibilities: [Dresses the stones, Fills sacks]
head_miller:
  grade: 6
  reports_to: Mill Manager
  responsibilities: [Buys grain]
`;
    expect(await rolesOf(ladder, 'mill.yaml')).toEqual([
      'Miller | intermediate | 4 | Mill Manager | 2 | -',
      'Head Miller | head | 6 | Mill Manager | 1 | -',
    ]);
  });

  it('nest levels by track, with codes as keys', async () => {
    const ladder = {
      tracks: {
        individual_contributor: {
          P1: { title: 'Miller', expectations: ['Fills sacks', 'Sweeps'] },
          P2: { title: 'Senior Miller', expectations: ['Dresses stones', 'Trains others'] },
        },
        management: { M1: { title: 'Mill Planner', expectations: ['Plans the week', 'Hires'] } },
      },
    };
    const { families } = await importOf({ 'mill.json': JSON.stringify(ladder) });
    const roles = families.flatMap(({ family }) => family.roles);
    expect(roles.map(({ title, level, level_code: code, track }) => [title, code ?? level, track])).toEqual([
      ['Miller', 'P1', 'individual contributor'],
      ['Senior Miller', 'P2', 'individual contributor'],
      ['Mill Planner', 'M1', 'management'],
    ]);
  });

  it('name grades by maps, whose order the managers show', async () => {
    const jobs = [
      { jobTitle: 'Miller', grade: { code: 'G5', name: 'Skilled' }, reportsTo: 'Head Miller' },
      { jobTitle: 'Head Miller', grade: { code: 'G7', name: 'Lead' }, reportsTo: 'Mill Owner' },
    ];
    expect(await rolesOf(JSON.stringify(jobs), 'jobs.json')).toEqual([
      'Miller | intermediate | G5 | Head Miller | - | -',
      'Head Miller | head | G7 | Mill Owner | - | -',
    ]);
  });

  it('are no lists of risks', async () => {
    const risks = { risks: [{ title: 'Fire', level: 'High', responsibilities: ['Check alarms'] }] };
    const flood = { title: 'Flood', level: 'Low', responsibilities: ['Clear drains'] };
    const text = JSON.stringify({ risks: [...risks.risks, flood] });
    await expect(importOf({ 'risks.json': text })).rejects.toThrow('lists no roles');
  });

  it('keep short entries of unknown keys out of the duties', async () => {
    const ladder = `jobs:
  - title: Miller
    grade: 4
    picture: img/miller.png
    motto: Flour before all else
  - title: Head Miller
    grade: 6
`;
    const { roles } = await familyOf(ladder, 'mill.yaml');
    expect(roles[0]?.responsibilities).toEqual(['Motto: Flour before all else']);
    expect(roles[0]?.unplaced?.map(({ text }) => text)).toEqual(['Picture: img/miller.png']);
  });
});

describe('sheets of HR systems', () => {
  it('have names of columns that say what is in them', async () => {
    const sheet = `JOB_NAME,JOB_FAMILY_NAME,Grade Range,Reports To (Job Title)
Miller,Milling,7–8,Mill Manager
Mill Manager,Milling,12,Mill Owner
`;
    expect(await rolesOf(sheet, 'jobs.csv')).toEqual([
      'Miller | intermediate | 7 or 8 | Mill Manager | - | -',
      'Mill Manager | manager | 12 | Mill Owner | - | -',
    ]);
  });

  it('may have a text in each row, and a column that says which list it is in', async () => {
    const sheet = `Job Title,Grade,Section,Text
Affineur,6,Responsibilities,Brushes rinds
Affineur,6,Responsibilities,Judges ripeness
Affineur,6,Requirements,Good nose
Maturer,5,Responsibilities,Turns wheels
`;
    expect(await rolesOf(sheet, 'cheese.csv')).toEqual([
      'Maturer | intermediate | 5 | - | 1 | -',
      'Affineur | intermediate | 6 | - | 2 | 1',
    ]);
  });

  it('repeat a title for each of its levels', async () => {
    const sheet = `Role,Level,Milling,Buying,Selling
Miller,Junior,1,1,2
Miller,Senior,3,2,3
Mill Planner,Senior,2,4,4
`;
    const { families } = await importOf({ 'skills.csv': sheet });
    const roles = families.flatMap(({ family }) => family.roles);
    expect(roles.map(({ title, competencies }) => [title, competencies?.length])).toEqual([
      ['Junior Miller', 3],
      ['Senior Miller', 3],
      ['Mill Planner', 3],
    ]);
  });
});

describe('pages made of tables and definitions', () => {
  it('may be a form with labels side by side, and lists over its whole width', async () => {
    const form = `<table><tr><td colspan="4"><b>JOB DESCRIPTION</b></td></tr>
<tr><td>Job Title:</td><td>Mill Operator</td><td>Grade:</td><td>5</td></tr>
<tr><td>Department:</td><td>Milling</td><td>Reports To:</td><td>Mill Manager</td></tr>
<tr><td colspan="4"><b>Essential Duties</b><ol><li>Dresses stones</li><li>Fills sacks</li></ol></td></tr>
<tr><td colspan="4"><b>Minimum Qualifications</b><ul><li>Strong back</li></ul></td></tr></table>`;
    expect(await rolesOf(form, 'form.html')).toEqual([
      'Mill Operator | intermediate | 5 | Mill Manager | 2 | 1',
    ]);
  });

  it('may have a table for each job inside another table', async () => {
    const table = (title: string, duties: string): string =>
      `<tr><td><table><tr><th colspan="2">${title}</th></tr><tr><td>Pay band</td><td>4</td></tr>
<tr><td>Line manager</td><td>Mill Manager</td></tr><tr><td>Duties</td><td><ul>${duties}</ul></td></tr></table></td></tr>`;
    const page = `<h1>Posts</h1><table>${table('Miller', '<li>Mills</li><li>Sweeps</li>')}${table('Sack Packer', '<li>Packs</li>')}</table>`;
    expect(await rolesOf(page, 'posts.html')).toEqual([
      'Miller | intermediate | 4 | Mill Manager | 2 | -',
      'Sack Packer | intermediate | 4 | Mill Manager | 1 | -',
    ]);
  });

  it('keep the text before a list in a cell', async () => {
    const page = `<h1>Miller levels</h1><table><tr><th></th><th>Junior Miller</th><th>Senior Miller</th></tr>
<tr><td>Stones</td><td>Knows how to:<ul><li>lift stones</li></ul></td><td>Dresses all stones alone</td></tr></table>`;
    const { roles } = await familyOf(page, 'levels.html');
    expect(roles[0]?.responsibilities).toEqual(['Stones: Knows how to:', 'Stones: lift stones']);
  });

  it('list several definitions of one term', async () => {
    const page = `<h1>Jobs</h1><h2>Mill Operator</h2><dl><dt>Grade</dt><dd>4</dd><dt>Responsibilities</dt><dd>Mills</dd><dd>Sweeps</dd>
<dt>Requirements</dt><dd><ul><li>Strong back</li></ul></dd></dl><h2>Mill Planner</h2><dl><dt>Grade</dt><dd>5</dd>
<dt>Responsibilities</dt><dd>Plans</dd><dd>Buys</dd></dl>`;
    expect(await rolesOf(page, 'jobs.html')).toEqual([
      'Mill Operator | intermediate | 4 | - | 2 | 1',
      'Mill Planner | intermediate | 5 | - | 2 | -',
    ]);
  });

  it('may have the titles of levels in a row', async () => {
    const page = `# Milling

| | S1 | S2 |
|---|---|---|
| Title | Mill Operator | Senior Mill Operator |
| Stones | Lifts all stones | Dresses all stones |
`;
    const { roles } = await familyOf(page);
    expect(roles.map(({ title, level_code: code }) => [title, code])).toEqual([
      ['Mill Operator', 'S1'],
      ['Senior Mill Operator', 'S2'],
    ]);
  });

  it('may have the parts of a job in one list', async () => {
    const page = `# IC2 Miller

* **Role**: Millers are the heart of the mill.
* **Responsibilities**:
  * Dresses stones.
  * Fills sacks.
* **Requirements**:
  * A strong back.
* **Tasks**: Sweep the mill.
`;
    expect(await rolesOf(page, 'miller.md')).toEqual(['Miller | IC2 | - | - | 3 | 1']);
  });

  it('repeat the title of their job above its profile', async () => {
    const page = `# Mill Operator

## Level of Responsibility
- Autonomy: Enable (4)

## Mill Operator – Job Profile

### Key Responsibilities
- Dresses stones
- Fills sacks
`;
    expect(await rolesOf(page, 'roles/mill-operator.md')).toEqual([
      'Mill Operator | intermediate | - | - | 2 | -',
    ]);
  });

  it('may have levels in bold whose titles end as the job above them', async () => {
    const page = `# Mill job levels

## Stone Dresser

**Level 1: Trainee Stone Dresser**

- Learns the stones

**Level 2: Stone Dresser**

- Dresses stones
- Teaches trainees
`;
    expect(await rolesOf(page, 'levels.md')).toEqual([
      'Trainee Stone Dresser | trainee | - | - | 1 | -',
      'Stone Dresser | 2 | - | - | 2 | -',
    ]);
  });
});
