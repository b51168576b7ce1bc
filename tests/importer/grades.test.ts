import { expect, it } from 'vitest';
import { readGrade, readGradeCell } from '../../src/importer/language/grades.js';

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

it('knows of whom it is said', () => {
  expect(readGrade('The Chef, Cold Kitchen can be a grade 6 or 7', false)?.subject).toBe(
    'The Chef, Cold Kitchen',
  );
});
