import { expect, it } from 'vitest';
import { createMender } from '../../../src/titles/words/mend-word.js';

it.each([
  ['a word of seven letters survives two slips', 'mamagar', ['manager']],
  ['a word of six letters survives one', 'editur', ['editor']],
  ['a word of six letters does not survive two', 'edixur', []],
])('takes slips for words by their length: %s', (_, typed, meant) => {
  const mend = createMender(new Set(['manager', 'editor']), new Set());
  expect(mend(typed)).toEqual(meant);
});
