import { describe, expect, it } from 'vitest';
import { readGrade, readGradeCell } from '../../src/importer/language/grades.js';
import type { ImportSettings } from '../../src/importer/language/settings.js';
import { importOf } from '../support/files/import-of.js';

it.each([
  ['The Chef is a grade 6.', '6'],
  ['The Chef is a [grade 6]', undefined],
  ['The Chef is a job grade 6', '6'],
  ['The Chef is Job Grade 6.', '6'],
  ['The Chef is a grade #6.', '6'],
  ['The Chef role is at grade 6, as every cook is.', '6'],
  ['The Chef can be a grade 6 or a grade 7', '6,7'],
  ['The Chef is a grade 6 or 7.', '6,7'],
  ['The Chef is a grade 6-8.', '6,7,8'],
  ['The Chef is a grade 6 to 8.', '6,7,8'],
  ['The Chef is a grade level 6', '6'],
  ['The Chef (grade 6) reports to the Head Chef.', '6'],
  ['Cooks with the Head Chef (grade 6) on Mondays.', undefined],
  ['Elsewhere 91 kitchens have a grade 8 level.', undefined],
  ['The Chef does not have a grade.', undefined],
  ['The Chef is a 6.', undefined],
  ['The Chef upgrades 6 pans.', undefined],
  ['The Chef is a grade 60.', undefined],
])('reads the grade of "%s" as %s', (sentence, grades) => {
  expect(readGrade(sentence, false)?.grades.join()).toBe(grades);
});

it.each([
  ['The Chef is a 6.', '6'],
  ['The Chef is a level 6', '6'],
  ['Grade 6', '6'],
  ['6', '6'],
  ['In the market there are 20 kitchens of this level.', undefined],
])('reads the grade of "%s" below a heading "Job Grade" as %s', (sentence, grades) => {
  expect(readGrade(sentence, true)?.grades.join()).toBe(grades);
});

it.each([
  ['Grade 6', '6'],
  ['6', '6'],
  ['8 - 9', '8,9'],
  ['Chef 6', undefined],
])('reads the grade of a cell "%s" as %s', (cell, grades) => {
  expect(readGradeCell(cell)?.join()).toBe(grades);
});

it('finds the subject of a sentence with a grade', () => {
  expect(readGrade('The Chef, Cold Kitchen can be a grade 6 or 7', false)?.subject).toBe(
    'The Chef, Cold Kitchen',
  );
});

describe('grades that are codes', () => {
  const sheet = (...rows: string[]): string => `Job Title,Job Family,Grade\n${rows.join('\n')}\n`;
  const gradesOf = async (text: string, settings?: ImportSettings): Promise<unknown> => {
    const { families, report } = await importOf({ 'jobs.csv': text }, { settings });
    const roles = families.flatMap(({ family }) => family.roles);
    return { ...report.grades, roles: roles.map(({ grade, open_grades: open }) => grade ?? open) };
  };

  it.each<[what: string, rows: string[], values: string[], roles: unknown[]]>([
    [
      'climb as the levels of a job do',
      [
        'Junior Baker,Bakery,L3',
        'Baker,Bakery,L4',
        'Senior Baker,Bakery,L5 - L6',
        'Principal Baker,Bakery,L10',
      ],
      ['L3', 'L4', 'L5', 'L6', 'L10'],
      ['L3', 'L4', ['L5', 'L6'], 'L10'],
    ],
    [
      'may be letters',
      ['Baker,Bakery,B', 'Senior Baker,Bakery,C', 'Miller,Mill,A'],
      ['A', 'B', 'C'],
      ['B', 'C', 'A'],
    ],
    ['may fall from the first on', ['Baker,Bakery,C', 'Senior Baker,Bakery,A'], ['C', 'A'], ['C', 'A']],
    ['may have figures first', ['Baker,Bakery,7A', 'Senior Baker,Bakery,7B'], ['7A', '7B'], ['7A', '7B']],
  ])('%s', async (_what, rows, values, roles) => {
    expect(await gradesOf(sheet(...rows))).toEqual({ values, unordered: [], roles });
  });

  it.each<[what: string, rows: string[], unordered: string[], roles: unknown[]]>([
    [
      'of two series',
      ['Baker,Bakery,IC1', 'Senior Baker,Bakery,IC3', 'Head Baker,Bakery,M1'],
      ['IC1', 'IC3', 'M1'],
      [undefined, undefined, undefined],
    ],
    ['of jobs that have one each', ['Baker,Bakery,A', 'Miller,Mill,B'], ['A', 'B'], [undefined, undefined]],
    ['beside numbers', ['Baker,Bakery,4', 'Senior Baker,Bakery,M1'], ['M1'], [4, undefined]],
    [
      'that climb in one job and fall in another',
      ['Baker,Bakery,A', 'Senior Baker,Bakery,B', 'Miller,Mill,C', 'Senior Miller,Mill,A'],
      ['A', 'B', 'C'],
      [undefined, undefined, undefined, undefined],
    ],
  ])('%s are a question, and no role has them', async (_what, rows, unordered, roles) => {
    expect(await gradesOf(sheet(...rows))).toEqual({ unordered, roles });
    const { report } = await importOf({ 'jobs.csv': sheet(...rows) });
    const left = report.pages.flatMap(({ unplaced }) => unplaced.map(({ text }) => text)).join();
    for (const code of unordered) expect(left).toContain(`Grade: ${code}`);
  });

  it('are none if a cell says "Grade" and a number', async () => {
    const rows = ['Baker,Bakery,Grade 4', 'Senior Baker,Bakery,Grade 5'];
    expect(await gradesOf(sheet(...rows))).toEqual({ unordered: [], roles: [4, 5] });
  });

  it('are in the order that the settings say', async () => {
    const rows = ['Baker,Bakery,IC1', 'Senior Baker,Bakery,IC2 or M1', 'Head Baker,Bakery,M2'];
    const settings = { grades: { values: ['IC1', 'IC2', 'M1'] } };
    expect(await gradesOf(sheet(...rows), settings)).toEqual({
      values: ['IC1', 'IC2', 'M1'],
      unordered: ['M2'],
      roles: ['IC1', ['IC2', 'M1'], undefined],
    });
  });
});
