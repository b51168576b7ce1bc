import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../../src/catalog/files/load-catalog.js';
import { problemLine } from '../../../../src/catalog/files/problem.js';
import { BAKERY, bakeryWith, familyOf, problemsIn } from '../../../support/catalogues/bakery.js';
import { withFolder } from '../../../support/catalogues/role-folder.js';

it('finds nothing wrong with a valid family', async () => {
  expect(await problemsIn({ 'bakery.yaml': BAKERY })).toEqual([]);
});

describe('the check of one file', () => {
  it.each<[what: string, passage: string, replacement: string, problem: string]>([
    [
      'a grade that falls along the ladder',
      'grade: 6',
      'grade: 4',
      'bakery.yaml:20:5 warning: Senior Baker is grade 4, below Baker (grade 5) before it on the ladder. Correct the grade, or list the roles from the lowest level up',
    ],
    [
      'a manager who is no role',
      'reports_to: Head Baker',
      'reports_to: Chief Baker',
      'bakery.yaml:12:5 warning: "Chief Baker" is not a role of this catalogue: Baker reports to it. Correct the title, or list it under outside_titles in _architecture.yaml',
    ],
    [
      'one of several managers who is no role',
      '[Head Baker] }',
      '[Head Baker, Chief Baker] }',
      'bakery.yaml:21:43 warning: "Chief Baker" is not a role of this catalogue: Senior Baker reports to it. Correct the title, or list it under outside_titles in _architecture.yaml',
    ],
    [
      'an extended role that is none',
      'extends: Baker',
      'extends: Cook',
      'bakery.yaml:23:7 warning: "Cook" is not a role of this catalogue: Senior Baker extends it. Correct the title, or list it under outside_titles in _architecture.yaml',
    ],
    [
      'a former title that is no role',
      'aliases: [Bread Baker]',
      'formerly: { title: Bread Baker, stated_in: House news }',
      'bakery.yaml:8:17 warning: "Bread Baker" is not a role of this catalogue: Baker had this title before. Correct the title, or list it under outside_titles in _architecture.yaml',
    ],
    [
      'a former title without where the renaming is stated',
      'aliases: [Bread Baker]',
      'formerly: Bread Baker',
      'bakery.yaml:8:5 error: roles[0].formerly is "Bread Baker", but must be a map of keys. Write the keys title, stated_in',
    ],
    [
      'a role that reports to itself',
      'reports_to: Head Baker',
      'reports_to: Bread Baker',
      'bakery.yaml:7:5 error: a cycle: Baker reports to Baker. Correct one of these lines',
    ],
    [
      'a reporting cycle',
      'track: management',
      'track: management\n    reports_to: Baker',
      'bakery.yaml:7:5 error: a cycle: Baker reports to Head Baker reports to Baker. Correct one of these lines',
    ],
    [
      'a role that extends itself',
      'extends: Baker',
      'extends: Senior Baker',
      'bakery.yaml:17:5 error: a cycle: Senior Baker extends the responsibilities of Senior Baker. Correct one of these lines',
    ],
    [
      'two roles of one title',
      'title: Head Baker\n',
      'title: Sr. Baker\n    aliases: [Head Baker]\n',
      'bakery.yaml:25:5 error: the title "Sr. Baker" already names a role at bakery.yaml:17 (there: "Senior Baker"). Rename or remove one of the two roles',
    ],
    [
      'an alias that is a title',
      'aliases: [Bread Baker]',
      'aliases: [Sr. Baker]',
      'bakery.yaml:8:15 error: the alias "Sr. Baker" shadows the title "Senior Baker" of the role at bakery.yaml:17. Remove the alias, or rename the other role',
    ],
    [
      'an alias of the role itself',
      'aliases: [Bread Baker]',
      'aliases: [baker]',
      'bakery.yaml:8:15 error: the alias "baker" repeats "Baker" of the same role. Remove the alias',
    ],
  ])('finds %s', async (_what, passage, replacement, problem) => {
    expect(await problemsIn({ 'bakery.yaml': bakeryWith(passage, replacement) })).toEqual([problem]);
  });
});

const FORMERLY_COOK = 'formerly: { title: Cook, stated_in: House news }';

describe('the check of several files', () => {
  it.each<[what: string, roles: string[], ...problems: string[]]>([
    [
      'one title',
      [role('Cook'), role('Cook')],
      '2.yaml:4:5 error: the title "Cook" already names a role at 1.yaml:4. Rename or remove one of the two roles',
    ],
    [
      'titles that differ in "Sr." alone',
      [role('Sr. Cook'), role('Senior Cook')],
      '2.yaml:4:5 error: the title "Senior Cook" already names a role at 1.yaml:4 (there: "Sr. Cook"). Rename or remove one of the two roles',
    ],
    [
      'titles that differ in "&" alone',
      [role('Head of Bread & Cake'), role('Head, Bread and Cake')],
      '2.yaml:4:5 error: the title "Head, Bread and Cake" already names a role at 1.yaml:4 (there: "Head of Bread & Cake"). Rename or remove one of the two roles',
    ],
    [
      'one alias',
      [role('Cook', 'aliases: [Chef]'), role('Fryer', 'aliases: [chef]')],
      '2.yaml:7:15 error: the alias "chef" is already an alias of the role at 1.yaml:4. Keep it at one of the two roles',
    ],
    [
      'a title that is an alias',
      [role('Cook', 'aliases: [Chef]'), role('Chef')],
      '1.yaml:7:15 error: the alias "Chef" shadows the title "Chef" of the role at 2.yaml:4. Remove the alias, or rename the other role',
    ],
    [
      'one former title',
      [role('Cook'), role('Chef', FORMERLY_COOK), role('Fryer', FORMERLY_COOK.toLowerCase())],
      '3.yaml:7:17 error: "cook" is already the former title of Chef at 2.yaml:4. Keep it at the role that took its place',
    ],
    [
      'a reporting cycle, told once though the manager is named twice',
      [role('Cook', 'reports_to: Chef'), role('Chef', 'reports_to: [Cook, The Cook]')],
      '1.yaml:4:5 error: a cycle: Cook reports to Chef reports to Cook. Correct one of these lines',
    ],
    [
      'a cycle of three that extend one another, told once for each list',
      [
        role('Cook', 'responsibilities: { extends: Chef }', 'requirements: { extends: Chef }'),
        role('Chef', 'responsibilities: { extends: Fryer }', 'requirements: { extends: Fryer }'),
        role('Fryer', 'responsibilities: { extends: Cook }', 'requirements: { extends: Cook }'),
      ],
      '1.yaml:4:5 error: a cycle: Cook extends the responsibilities of Chef extends the responsibilities of Fryer extends the responsibilities of Cook. Correct one of these lines',
      '1.yaml:4:5 error: a cycle: Cook extends the requirements of Chef extends the requirements of Fryer extends the requirements of Cook. Correct one of these lines',
    ],
    [
      'no cycle where one extends the duties and the other the requirements',
      [role('Cook', 'requirements: { extends: Chef }'), role('Chef', 'responsibilities: { extends: Cook }')],
    ],
    [
      'a title that is missing, told once with all who refer to it and the nearest one there is',
      [
        role('Cook', 'reports_to: Head Chef, Nights'),
        role('Fryer', 'reports_to: [Head Chef of Nights]', 'next_roles: ["Head Chef, Nights"]'),
        role('Night Chef', 'requirements: { extends: "Head Chef, Nights" }'),
        role('Deputy Head Chef, Nights'),
      ],
      '1.yaml:7:5 warning: "Head Chef, Nights" is not a role of this catalogue: Cook and Fryer report to it; Fryer names it as the next role; Night Chef extends it. Correct the title (the nearest is "Deputy Head Chef, Nights"), or list it under outside_titles in _architecture.yaml',
    ],
    [
      'a title that is misspelt',
      [role('Cook', 'reports_to: Head Bakker'), role('Head Baker')],
      '1.yaml:7:5 warning: "Head Bakker" is not a role of this catalogue: Cook reports to it. Did you mean "Head Baker"?',
    ],
    [
      'a title with a letter too few in a short word, which may be another word',
      [role('Cook', 'reports_to: Hed Baker'), role('Head Baker')],
      '1.yaml:7:5 warning: "Hed Baker" is not a role of this catalogue: Cook reports to it. Correct the title (the nearest is "Head Baker"), or list it under outside_titles in _architecture.yaml',
    ],
    [
      'a manager by another name than the title',
      [role('Cook', 'reports_to: L&D Manager'), role('"Manager, Learning & Development"')],
      '1.yaml:7:5 warning: "L&D Manager" is no title, and is taken for "Manager, Learning & Development": Cook reports to it. Write that title, or add "L&D Manager" to the aliases of the role',
    ],
    ['no falling grade', [role('Chef', 'grade: 9'), role('Cook', 'grade: 5')]],
  ])('finds %s', async (_what, roles, ...problems) => {
    const files = roles.map((entry, index) => [`${index + 1}.yaml`, familyOf(`Kitchen ${index + 1}`, entry)]);
    expect(await problemsIn(Object.fromEntries(files))).toEqual(problems);
  });

  function role(title: string, ...more: string[]): string {
    return [title, 'level: any', 'track: management', ...more].join('\n');
  }
});

it('finds a job family that is there twice, by its name or by an alias', async () => {
  expect(
    await problemsIn({
      '1.yaml': BAKERY,
      '2.yaml': familyOf('bakery', 'Cook\nlevel: any\ntrack: management'),
      '3.yml': `aliases: [The Bakery]\n${familyOf('Kitchen', 'Chef\nlevel: any\ntrack: management')}`,
    }),
  ).toMatchInlineSnapshot(`
    [
      "2.yaml:1:1 error: the job family "bakery" is already in 1.yaml. Merge the two files, or rename one family",
      "3.yml:1:11 error: the job family "The Bakery" is already in 1.yaml. Merge the two files, or rename one family",
    ]
  `);
});

it('reports every problem at once, in the order of files and lines', async () => {
  const mill = 'roles:\n  - title: Mixer\n    aliases: [';
  const unfinished = bakeryWith('    level: manager\n', '    grade: 8\n').replace('grade: 6', 'grad: 6');
  const kitchen = familyOf(
    'Kitchen',
    'Cook\nlevel: any\ntrack: management\nreports_to: [Head Baker, Mixer, Chef]',
    'cook\nlevel: any\ntrack: management\nformerly: { title: Fryer, stated_in: House news }',
  );
  expect(
    await problemsIn({ 'mill.yaml': mill, 'kitchen.yaml': kitchen, 'bakery.yaml': unfinished }),
  ).toMatchInlineSnapshot(`
    [
      "bakery.yaml:20:5 error: unknown key \`grad\` in roles[1]. Did you mean \`grade\`?",
      "bakery.yaml:25:5 error: roles[2].level is missing. Add \`level:\` here",
      "bakery.yaml:28:5 error: this key is here twice. Keep one of the two",
      "kitchen.yaml:7:37 warning: "Chef" is not a role of this catalogue: Cook reports to it. Correct the title, or list it under outside_titles in _architecture.yaml",
      "kitchen.yaml:8:5 error: the title "cook" already names a role at kitchen.yaml:4 (there: "Cook"). Rename or remove one of the two roles",
      "kitchen.yaml:11:17 warning: "Fryer" is not a role of this catalogue: cook had this title before. Correct the title, or list it under outside_titles in _architecture.yaml",
      "mill.yaml:3:15 error: not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]. Mind the indentation, and quote texts that contain ": " or " #"",
    ]
  `);
});

it.each<[what: string, files: Record<string, string>]>([
  ['is empty', {}],
  ['has no YAML', { 'roles.json': '{}' }],
])('reports a folder that %s', async (_what, files) => {
  expect(await problemsIn(files)).toEqual([
    '.:1:1 error: the folder has no .yaml file. Add one file per job family, or pass another folder',
  ]);
});

it('reports a folder that does not exist, and one that is a file', async () => {
  const folders = ['nowhere', 'package.json'];
  const results = await Promise.all(folders.map((folder) => readCatalog(folder)));
  expect(results.flatMap(({ problems }) => problems.map(problemLine))).toMatchInlineSnapshot(`
    [
      "nowhere:1:1 error: cannot read the folder (ENOENT). This folder does not exist. Pass the folder with the role YAML",
      "package.json:1:1 error: cannot read the folder (ENOTDIR). This is not a folder. Pass the folder with the role YAML",
    ]
  `);
});

it('reports a file that is a folder', async () => {
  await withFolder({}, async (folder) => {
    await mkdir(path.join(folder, 'roles.yaml'));
    const { problems } = await readCatalog(folder);
    expect(problems.map(({ message }) => message)).toEqual(['this is not a file']);
  });
});

it('does not read a device, which may never end', async () => {
  await withFolder({}, async (folder) => {
    await symlink('/dev/null', path.join(folder, 'roles.yaml'));
    const { problems } = await readCatalog(folder);
    expect(problems.map(({ message }) => message)).toEqual(['this is not a file']);
  });
});
