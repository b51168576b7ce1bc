import { expect, it } from 'vitest';
import { mentions } from '../../src/text/mentions.js';

it.each([
  ['Travels up to 20%', ['travel'], true],
  ['Travelling now and then', ['travels'], true],
  ['A university degree', ['degree'], true],
  ['Knows Salesforce', ['SFDC'], true],
  ['Works with Excel', ['excel'], true],
  ['Excellent manners', ['excel'], false],
  ['A degree in cookery', ['cookery', 'degree'], true],
  ['A degree in cookery', ['cookery', 'license'], false],
])('says whether "%s" mentions %j: %s', (text, terms, expected) => {
  expect(mentions(text, terms)).toBe(expected);
});
