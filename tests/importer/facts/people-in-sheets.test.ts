import { expect, it } from 'vitest';
import { importOf } from '../../support/files/import-of.js';

async function linesOf(sheet: string): Promise<unknown[]> {
  const { families } = await importOf({ 'staff.csv': sheet });
  return families.flatMap(({ family }) =>
    family.roles.map(({ title, reports_to, unplaced = [] }) => [title, reports_to ?? '-', unplaced.length]),
  );
}

it('reads the names of managers as their titles, and leaves out what is about people', async () => {
  const sheet = `Employee ID,Employee Name,Job Title,Manager,Hire Date
7,Oyelaran Folake,Vintner,Brigid Maelstrom,2020-01-01
8,Brigid Maelstrom,Head of Cellars,,2015-01-01
9,Tadhg Quillon,Vintner,Isolde Farrow,2021-01-01
10,Isolde Farrow,Vineyard Manager,Brigid Maelstrom,2019-01-01
`;
  expect(await linesOf(sheet)).toEqual([
    ['Vintner', ['Head of Cellars', 'Vineyard Manager'], 0],
    ['Head of Cellars', '-', 0],
    ['Vineyard Manager', 'Head of Cellars', 0],
  ]);
  const { report } = await importOf({ 'staff.csv': sheet });
  expect(JSON.stringify(report)).toContain('Employee Name: Oyelaran Folake');
});

it('finds managers by their numbers, and by titles that only the sheet knows', async () => {
  expect(
    await linesOf(`employee_id,job_title,manager_id,grade
1,Vintner,2,4
2,Head of Cellars,,8
`),
  ).toEqual([
    ['Vintner', 'Head of Cellars', 0],
    ['Head of Cellars', '-', 0],
  ]);
  expect(
    await linesOf(`Job Title,Pay Grade,Reports To
Deckhand,2,Bosun
Bosun,4,Captain
Captain,6,
`),
  ).toEqual([
    ['Deckhand', 'Bosun', 0],
    ['Bosun', 'Captain', 0],
    ['Captain', '-', 0],
  ]);
});

it('takes codes below the titles at the head of a table for the levels of these titles', async () => {
  const sheet = `,,Junior Vintner,Vintner,Senior Vintner
,Level,V1,V2,V3
Vines,Pruning,Prunes with help,Prunes alone,Plans the pruning
,Picking,Picks the grapes,Leads a row,Leads the harvest
`;
  const { families } = await importOf({ 'vines.csv': sheet });
  expect(
    families.flatMap(({ family }) => family.roles.map(({ title, level_code }) => [title, level_code])),
  ).toEqual([
    ['Junior Vintner', 'V1'],
    ['Vintner', 'V2'],
    ['Senior Vintner', 'V3'],
  ]);
});
