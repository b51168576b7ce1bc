import { expect, it } from 'vitest';
import { readInheritance } from '../../src/importer/language/inheritance.js';

it.each([
  ['Extends that of the Director, Brand responsibilities.', 'Director, Brand'],
  ['Extends that of the Director, Bread and Cakes Requirements', 'Director, Bread and Cakes'],
  ['Extends the Baker Responsibilities and Requirements', 'Baker'],
  ['Extends the Baker role and includes the following:', 'Baker'],
  ['The baker must meet the requirements for a Junior Baker (or above).', 'Junior Baker'],
  ['The responsibilities of a Junior Baker, plus;', 'Junior Baker'],
  ['Includes all Junior Baker responsibilities', 'Junior Baker'],
  ['In addition to the responsibilities of the Junior Baker, a Senior Baker:', 'Junior Baker'],
  ['Head Baker are Senior Bakers who additionally meet the following criteria:', 'Senior Bakers'],
])('reads whose list "%s" adds to', (text, name) => {
  expect(readInheritance(text)).toMatchObject({ from: 'name', name });
});

it.each([
  'The responsibilities of a Baker change with the season.',
  'Meet the Senior Baker and the Head Baker every week',
])('reads no base in "%s"', (text) => {
  expect(readInheritance(text)).toBeUndefined();
});
