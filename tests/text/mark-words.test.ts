import { expect, it } from 'vitest';
import { markWords } from '../../src/text/mark-words.js';

it.each([
  ['A degree in cookery', ['degree'], 'A *degree* in cookery'],
  ['DEGREES, or a Degree', ['degree', 'degrees'], '*DEGREES*, or a *Degree*'],
  ['Sales by Salesforce', ['salesforce'], 'Sales by *Salesforce*'],
  ['Excel and SQL', ['excel', 'sql'], '*Excel* and *SQL*'],
  ['Nothing to find', [], 'Nothing to find'],
])('in "%s" marks %j', (text, marks, shown) => {
  const pieces = markWords(text, marks).map(({ text: piece, marked }) => (marked ? `*${piece}*` : piece));
  expect(pieces.join('')).toBe(shown);
});
