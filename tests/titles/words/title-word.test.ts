import { describe, expect, it } from 'vitest';
import { readTitleWord } from '../../../src/titles/words/title-word.js';
import { indexOfTitles, SHIPPED, titleIndexOf } from '../../support/catalogues/title-index.js';

const readings = (word: string, index = SHIPPED): string[] =>
  (readTitleWord(word, index)?.readings ?? []).map((reading) => reading.join(' '));

describe('a word', () => {
  it.each([
    ['partner', ['partner']],
    ['specialists', ['specialists']],
    ['sr', ['senior']],
    ['vps', ['vice president']],
    ['esm', ['ecosystem sales manager']],
    ['ESMs', ['ecosystem sales manager']],
    ['sepm', ['senior ecosystem program manager']],
    ['pm', ['program manager']],
    ['partnerprograms', ['partner programs']],
    ['ecosytem', ['ecosystem']],
    ['managr', ['manager']],
    ['evp', []],
    ['hello', []],
    ['and', []],
    ['xyzzy', []],
  ])('%s is read as %j', (word, meanings) => {
    expect(readings(word)).toEqual(meanings);
  });

  it('says whether it is mended, a head or a level', () => {
    expect(readTitleWord('dirctor', SHIPPED)).toMatchObject({ mended: true, acronym: false });
    expect(readTitleWord('directors', SHIPPED)).toMatchObject({ mended: false, head: true });
    expect(readTitleWord('staff', SHIPPED)).toMatchObject({ level: true, head: false });
    expect(readTitleWord('epm', SHIPPED)).toMatchObject({ acronym: true, level: false });
  });

  it('is an acronym that is also an English word only in upper case', () => {
    const index = indexOfTitles({ 'Public Internet Tester': '' });
    expect(readings('PIT', index)).toEqual(['public internet tester']);
    expect(readings('pit', index)).toEqual([]);
  });

  it('has every meaning of an acronym that has a few', () => {
    const index = indexOfTitles({ 'Global Process Owner': '', 'Group Policy Officer': '' });
    expect(readings('gpo', index)).toEqual(['global process owner', 'group policy officer']);
  });

  it('of a question is neither mended nor what a word is mended into, nor an acronym', () => {
    const entries = [{ id: '1', title: 'Grid Analyst', aliases: [], level: '', family: 'f' }];
    const more = { id: '2', title: 'Group Risk Auditor', aliases: [], level: '', family: 'f' };
    const index = titleIndexOf({ entries: [...entries, more] }, ['grit', 'gra', 'gradi']);
    expect(readings('grit', index)).toEqual([]);
    expect(readings('gra', index)).toEqual([]);
    expect(readings('gridd', index)).toEqual(['grid']);
  });

  it('that is an everyday word is mended only one letter away', () => {
    const index = indexOfTitles({ 'Staff Renewals Manager': '' });
    expect(readings('manger', index)).toEqual(['manager']);
    expect(readings('ranger', index)).toEqual([]);
  });

  it('that names a job of no role is not mended', () => {
    expect(
      readings('principal', indexOfTitles({ 'Principals Council': '', 'Principle Analyst': '' })),
    ).toEqual(['principal']);
    expect(readings('engineers', indexOfTitles({ 'Engineering Manager': '' }))).toEqual([]);
    expect(readings('designer', indexOfTitles({ 'Designed Goods Buyer': '' }))).toEqual([]);
  });
});
