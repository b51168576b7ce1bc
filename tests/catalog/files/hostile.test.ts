import { expect, it } from 'vitest';
import { problemsIn } from '../../support/catalogues/bakery.js';

const HEAD = 'family: Bakery\nsource: { page: Bakery, url: , date: }\nroles:\n';
const role = (title: string, more = ''): string =>
  `  - title: ${title}\n    level: senior\n    track: management\n${more}`;
const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const NINE = (alias: string): string => Array.from({ length: 9 }, () => alias).join(',');

it.each([
  [
    'aliases of aliases that stand for millions of values',
    `a: &a [${NINE('x')}]\nb: &b [${NINE('*a')}]\nc: &c [${NINE('*b')}]\nd: [${NINE('*c')}]\n`,
    'bakery.yaml:2:8 error: not valid YAML: its aliases stand for too much. Write out what the aliases stand for',
  ],
  [
    'a file larger than any family',
    `${HEAD}${role('Baker', `    summary: ${'x'.repeat(2 ** 20)}\n`)}`,
    'bakery.yaml:1:1 error: this file is larger than 1 MB. Remove what is not a fact about a role, or split the family into several',
  ],
  [
    'a file with more entries than any family',
    '-\n'.repeat(300_000),
    'bakery.yaml:1:1 error: this file has more entries than any family of roles. Remove what is not a fact about a role, or split the family into several',
  ],
  [
    'a title that is no title',
    `${HEAD}${role('Bread '.repeat(13_000))}`,
    'bakery.yaml:4:5 error: roles[0].title is longer than 200 characters. Shorten it',
  ],
  [
    'more aliases than anybody uses',
    `${HEAD}${role('Baker', `    aliases: [${times(200, (index) => `Baker ${index}, `)}]\n`)}`,
    'bakery.yaml:7:5 error: roles[0].aliases is longer than 100 entries. Shorten it',
  ],
  [
    'more names than any family has',
    `${HEAD}${times(99, (at) => role(`Baker ${at}`, `    aliases: [${times(40, (alias) => `B ${at} ${alias}, `)}]\n`))}`,
    'bakery.yaml:3:1 error: roles is a list, which has more than 3000 titles and aliases. Keep the aliases that people use',
  ],
  [
    'a list that many roles extend',
    `${HEAD}${role('Baker', `    requirements: [${times(2000, (at) => `bread ${at}, `)}]\n`)}${times(30, (at) => role(`Cook ${at}`, '    requirements: { extends: Baker }\n'))}`,
    'bakery.yaml:103:5 error: up to here, the roles of this file have more than 50000 items, with those that they extend or share. Shorten the lists that they extend or share',
  ],
  [
    'a list that many roles share',
    `${HEAD.replace('roles', `shared: { management: { requirements: [${times(2000, (at) => `bread ${at}, `)}] } }\nroles`)}${times(30, (at) => role(`Cook ${at}`))}`,
    'bakery.yaml:77:5 error: up to here, the roles of this file have more than 50000 items, with those that they extend or share. Shorten the lists that they extend or share',
  ],
  [
    'a long chain of roles that extend the next',
    `${HEAD}${times(400, (at) => role(`Baker ${at}`, `    requirements: { extends: Baker ${at + 1} }\n`))}${role('Baker 400')}`,
    'bakery.yaml:619:5 error: up to here, the roles of this file have more than 50000 items, with those that they extend or share. Shorten the lists that they extend or share',
  ],
  [
    'letters in another encoding',
    Buffer.from(`${HEAD}${role('Bäcker')}`, 'latin1'),
    'bakery.yaml:4:13 error: this file is not UTF-8 from here on. Save it as UTF-8',
  ],
  [
    'another encoding that says so',
    Buffer.from(`\ufeff${HEAD}${role('Baker')}`, 'utf16le'),
    'bakery.yaml:1:1 error: this file is not UTF-8 from here on. Save it as UTF-8',
  ],
  [
    'another encoding that does not say so',
    Buffer.from(`${HEAD}${role('Baker')}`, 'utf16le'),
    'bakery.yaml:1:2 error: not valid YAML: it has the control character U+0000. Remove it',
  ],
  [
    'a control character in a title',
    `${HEAD}${role('Ba\0ker')}`,
    'bakery.yaml:4:14 error: not valid YAML: it has the control character U+0000. Remove it',
  ],
])('refuses %s', async (_, text, problem) => {
  expect(await problemsIn({ 'bakery.yaml': text })).toEqual([problem]);
});

it.each([
  [
    'unknown keys',
    `${HEAD}${role(
      'Baker',
      times(8000, (index) => `    key${index}: 1\n`),
    )}`,
  ],
  ['roles without their keys', `${HEAD}${times(900, (index) => `  - title: Baker ${index}\n`)}`],
  ['roles of one title', `${HEAD}${role('Baker').repeat(300)}`],
  ['keys that are there twice', 'family: Bakery\n'.repeat(20_000)],
  [
    'titles of no role',
    `${HEAD}${times(50, (index) => role(`Baker ${index}`, `    next_roles: [${times(9, (step) => `Cook ${step} of ${index}, `)}]\n`))}`,
  ],
  [
    'cycles',
    `${HEAD}${times(30, (index) => role(`Baker ${index}`, `    reports_to: [${times(29, (step) => `Baker ${step}, `)}]\n`))}`,
  ],
])('lists the first hundred of very many %s', async (_, text) => {
  expect(await problemsIn({ 'bakery.yaml': text })).toHaveLength(100);
});
