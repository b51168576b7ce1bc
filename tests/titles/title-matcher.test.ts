import { expect, it } from 'vitest';
import { stemmed, titleMatcher, type WordMatch } from '../../src/titles/title-matcher.js';

/** The titles that have some words. */
function titlesWith(words: readonly string[], titles: readonly string[], match?: WordMatch): string[] {
  const forms = titles.map((title) => ({ title, form: stemmed(title) }));
  const has = titleMatcher(
    words,
    forms.map(({ form }) => form),
    match,
  );
  return forms.filter(({ form }) => has(form)).map(({ title }) => title);
}

it('finds no manager of specialists among the specialists', () => {
  const titles = ['Partner Specialist', 'Manager, Partner Specialists'];
  expect(titlesWith(['specialists'], titles)).toEqual(['Partner Specialist']);
  expect(titlesWith(['partner', 'specialist'], titles)).toEqual(['Partner Specialist']);
});

it('finds the titles that only contain a word where none is headed by it', () => {
  expect(titlesWith(['partner'], ['Partner Specialist', 'Manager, Partner Specialists'])).toEqual([
    'Partner Specialist',
    'Manager, Partner Specialists',
  ]);
});

it('counts practitioners of a trade among its people', () => {
  const titles = ['Staff Nurse', 'Nurse Practitioner', 'Nurse Manager'];
  expect(titlesWith(['nurses'], titles)).toEqual(['Staff Nurse', 'Nurse Practitioner']);
});

it('keeps the words of a phrase together', () => {
  const titles = ['Senior Manager, Sales', 'Senior Program Manager'];
  expect(titlesWith(['senior', 'manager'], titles, 'phrase')).toEqual(['Senior Manager, Sales']);
  expect(titlesWith(['senior', 'manager'], titles)).toEqual(titles);
});

it('takes any title with the words where they may stand anywhere', () => {
  const titles = ['Analyst', 'Analyst Relations Manager', 'Cook'];
  expect(titlesWith(['analyst'], titles)).toEqual(['Analyst']);
  expect(titlesWith(['analyst'], titles, 'anywhere')).toEqual(['Analyst', 'Analyst Relations Manager']);
});

it('looks for words at an end of the title', () => {
  const titles = ['Manager, Sales', 'Sales Manager', 'Sales Manager, Public Sector'];
  expect(titlesWith(['manager'], titles, 'start')).toEqual(['Manager, Sales']);
  expect(titlesWith(['sales', 'manager'], titles, 'start')).toEqual(titles.slice(1));
  expect(titlesWith(['managers'], titles, 'end')).toEqual(['Sales Manager']);
  expect(titlesWith(['engineer'], ['Engineer', 'Director, Engineering'], 'end')).toEqual(['Engineer']);
});

it('finds titles by the letters they begin with', () => {
  expect(titlesWith(['s'], ['Sales Manager', 'Manager, Sales', 'Surveyor'], 'initial')).toEqual([
    'Sales Manager',
    'Surveyor',
  ]);
});

it('finds no title by signs without a word', () => {
  expect(titlesWith(['-'], ['Partner Specialist', 'Cook'])).toEqual([]);
});
