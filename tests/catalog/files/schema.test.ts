import { expect, it } from 'vitest';
import { BAKERY, bakeryWith, problemsIn } from '../../support/catalogues/bakery.js';

const ROLES = BAKERY.slice(BAKERY.indexOf('roles:'));

it.each<[what: string, passage: string, replacement: string, problem: string]>([
  [
    'a number for a text',
    'level: senior',
    'level: 3',
    'bakery.yaml:18:5 error: roles[1].level is 3, but must be a text. Write a text',
  ],
  [
    'a list for a text',
    'page: Bakery\n',
    'page: [Bakery]\n',
    'bakery.yaml:3:3 error: source.page is a list, but must be a text. Write a text',
  ],
  [
    'a text for a number',
    'grade: 5',
    'grade: five',
    'bakery.yaml:11:5 error: roles[0].grade is "five", which is neither a whole number from 1 up nor a range of them such as 3-5. Write such a number, or list your grades in order in _architecture.yaml',
  ],
  [
    'a fraction for a grade',
    'grade: 5',
    'grade: 5.5',
    'bakery.yaml:11:5 error: roles[0].grade is 5.5, which is neither a whole number from 1 up nor a range of them such as 3-5. Write such a number, or list your grades in order in _architecture.yaml',
  ],
  [
    'a grade below 1',
    'grade: 5',
    'grade: 0',
    'bakery.yaml:11:5 error: roles[0].grade is 0. Write a whole number from 1 up',
  ],
  [
    'a text for a list',
    'aliases: [Bread Baker]',
    'aliases: Bread Baker',
    'bakery.yaml:8:5 error: roles[0].aliases is "Bread Baker", but must be a list. Write a list',
  ],
  [
    'a text for a map',
    ROLES,
    'roles: [Baker]',
    'bakery.yaml:6:9 error: roles[0] is "Baker", but must be a map of keys. Write the keys title, level, track',
  ],
  [
    'a number for a reporting line',
    'reports_to: Head Baker',
    'reports_to: 7',
    'bakery.yaml:12:5 error: roles[0].reports_to must be a title, a list of titles, or a map with the key typically or both. Correct it, or remove the key',
  ],
  [
    'an item that ": " made a map',
    '- Bake bread',
    '- Bake: bread',
    'bakery.yaml:14:9 error: roles[0].responsibilities[0] is a map of keys, but must be a text. Quote the text if it contains ": "',
  ],
  [
    'an item without a text',
    '- Bake bread',
    '-',
    'bakery.yaml:14:8 error: roles[0].responsibilities[0] is empty, but must be a text. Write a text',
  ],
  [
    'a blank text',
    'title: Head Baker',
    'title: " "',
    'bakery.yaml:25:5 error: roles[2].title is empty. Write a text',
  ],
  [
    'an empty list',
    'aliases: [Bread Baker]',
    'aliases: []',
    'bakery.yaml:8:5 error: roles[0].aliases is an empty list. Add an entry, or remove the key',
  ],
  ['no roles', ROLES, 'roles: []', 'bakery.yaml:6:1 error: roles is an empty list. List at least one role'],
  [
    'nothing',
    BAKERY,
    '# to be written\n',
    'bakery.yaml:1:1 error: the file is empty, but must be a map of keys. Write the keys family, source, roles',
  ],
  [
    'a missing field',
    '    level: senior\n',
    '',
    'bakery.yaml:17:5 error: roles[1].level is missing. Add `level:` here',
  ],
  [
    'a missing part of the source',
    '  url: https://example.com/bakery\n',
    '',
    'bakery.yaml:2:1 error: source.url is missing. Add `url:` here',
  ],
  [
    'an unknown key, near a known one',
    'reports_to: Head',
    'report_to: Head',
    'bakery.yaml:12:5 error: unknown key `report_to` in roles[0]. Did you mean `reports_to`?',
  ],
  [
    'an unknown key, near a known one of the file',
    'roles:',
    'summery: Bread\nroles:',
    'bakery.yaml:6:1 error: unknown key `summery`. Did you mean `summary`?',
  ],
  [
    'an unknown key, near a known one of a section',
    'extends:',
    'extend:',
    'bakery.yaml:23:7 error: unknown key `extend` in roles[1].responsibilities. Did you mean `extends`?',
  ],
  [
    'an unknown key, near a known one of a reporting line',
    '{ typically:',
    '{ typicaly:',
    'bakery.yaml:21:19 error: unknown key `typicaly` in roles[1].reports_to. Did you mean `typically`?',
  ],
  [
    'an unknown key, near none',
    'https://example.com/bakery\n',
    'https://example.com\n  author: Ada\n',
    'bakery.yaml:5:3 error: unknown key `author` in source. Known here: page, url, date, file',
  ],
  [
    'an unknown track',
    'track: management',
    'track: manager',
    'bakery.yaml:27:5 error: roles[2].track is "manager". Use one of: individual contributor, management',
  ],
  [
    'shared duties of an unknown track',
    'roles:',
    'shared: { leaders: { summary: x } }\nroles:',
    'bakery.yaml:6:11 error: unknown key `leaders` in shared. Known here: individual contributor, management',
  ],
  [
    'a list neither written nor to be defined',
    'to be defined at',
    'none at',
    'bakery.yaml:16:5 error: roles[0].requirements is neither a list of items nor the words "to be defined ...". Correct it, or remove the key',
  ],
  [
    'what is no address',
    'https://example.com/bakery',
    'example',
    'bakery.yaml:4:3 error: source.url is "example". Write the whole address (https://...), or leave it empty',
  ],
  [
    'what is no date',
    '2025-02-13',
    '13 February 2025',
    'bakery.yaml:5:3 error: source.date is "13 February 2025". Write a date as YYYY-MM-DD, or leave it empty',
  ],
  [
    'a key that is there twice',
    '    grade: 5\n',
    '    grade: 5\n    grade: 6\n',
    'bakery.yaml:12:5 error: this key is here twice. Keep one of the two',
  ],
  [
    'broken YAML, told once',
    '    level: senior',
    '\tlevel: senior',
    'bakery.yaml:18:1 error: not valid YAML: Tabs are not allowed as indentation. Mind the indentation, and quote texts that contain ": " or " #"',
  ],
  [
    'a second document behind a line of dashes',
    '    grade: 5\n',
    '    grade: 5\n---\nfamily: Mill\n',
    'bakery.yaml:12:1 error: not valid YAML: the file has several documents. Put what follows the line of dashes into a file of its own',
  ],
  [
    'an item that starts with "*"',
    '- Bake bread',
    '- *bake',
    'bakery.yaml:14:9 error: not valid YAML: *bake refers to nothing. Quote texts that start with "*"',
  ],
])('finds %s', async (_what, passage, replacement, problem) => {
  expect(await problemsIn({ 'bakery.yaml': bakeryWith(passage, replacement) })).toEqual([problem]);
});

it('finds a repeated key even in a file with other errors of YAML', async () => {
  const text = bakeryWith('    grade: 5\n', '    grade: 5\n    grade: 6\n').replace(
    '    level: senior',
    '\tlevel: senior',
  );
  expect(await problemsIn({ 'bakery.yaml': text })).toEqual([
    expect.stringContaining('this key is here twice'),
    expect.stringContaining('Tabs are not allowed'),
  ]);
});

it('reads a file with a byte order mark and the line ends of Windows', async () => {
  const text = `\uFEFF${BAKERY.replaceAll('\n', '\r\n')}`;
  expect(await problemsIn({ 'bakery.yaml': text })).toEqual([]);
});
