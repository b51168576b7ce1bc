import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { renderArchitectureSchema, renderJsonSchema } from '../../../src/catalog/files/json-schema.js';
import { loadArchitecture, loadCatalog } from '../../../src/catalog/files/load-catalog.js';
import { BAKERY, bakeryWith, familyOf, problemsIn } from '../../support/catalogues/bakery.js';
import { withFolder } from '../../support/catalogues/role-folder.js';

const WORDS = `grades:
  called: band
  values: [A, B, { value: C, names: [Third] }, D]
levels:
  - intermediate
  - { level: senior, names: [L5, Engineer II], track: individual contributor }
  - manager
tracks: [individual contributor, { track: management, leads_people: true }, specialist]
departments:
  - { department: Production, families: [Bakery] }
outside_titles: [Chief Executive Officer]
acronyms: { CEO: Chief Executive Officer }
`;
const BANDED = BAKERY.replace('grade: 5', 'grade: A')
  .replace('grade: 6', 'grade: B or C')
  .replace('grade: 7', 'grade: d');

function problemsWith(words: string, family = BANDED): Promise<string[]> {
  return problemsIn({ '_architecture.yaml': words, 'bakery.yaml': family });
}

describe('_architecture.yaml', () => {
  it('is not a job family, and lets roles state its grades, levels and tracks', async () => {
    await withFolder({ '_architecture.yaml': WORDS, 'bakery.yaml': BANDED }, async (folder) => {
      const { roles } = await loadCatalog(folder);
      expect(roles.map(({ grade, openGrades, gradeName }) => [grade ?? openGrades, gradeName])).toEqual([
        [1, { one: 'band', many: 'bands', label: 'A' }],
        [[2, 3], { one: 'band', many: 'bands', label: 'B or C' }],
        [4, { one: 'band', many: 'bands', label: 'D' }],
      ]);
    });
  });

  it('prevents warnings about titles that it lists as outside', async () => {
    const outside = BANDED.replace('grade: d', 'grade: d\n    reports_to: Chief Executive Officer');
    expect(await problemsWith(WORDS, outside)).toEqual([]);
    expect(
      await problemsWith(
        WORDS.replace('outside_titles', 'acronyms').replace(/acronyms: \{.*\n/, ''),
        outside,
      ),
    ).not.toEqual([]);
  });

  it.each([
    [
      'a role of a grade that is not on the scale',
      WORDS,
      BANDED.replace('grade: d', 'grade: E'),
      'bakery.yaml:28:5 error: roles[2].grade is "E", which is not a band in _architecture.yaml. Use one of: A, B, C, D',
    ],
    [
      'a role of a track that there is not',
      WORDS,
      BANDED.replace('track: management', 'track: leaders'),
      'bakery.yaml:27:5 error: roles[2].track is "leaders". Use one of: individual contributor, management, specialist',
    ],
    [
      'an unknown key',
      WORDS.replace('outside_titles', 'outsider_titles'),
      BAKERY,
      '_architecture.yaml:11:1 error: unknown key `outsider_titles`. Did you mean `outside_titles`?',
    ],
    [
      'a code of two grades',
      WORDS.replace('names: [Third]', 'names: [B]'),
      BAKERY,
      '_architecture.yaml:3:18 error: "B" stands for two grades. Keep it at one of them',
    ],
    [
      'a name of two levels',
      WORDS.replace('Engineer II', 'Manager'),
      BAKERY,
      '_architecture.yaml:7:5 error: "manager" stands for two levels. Keep it at one of them',
    ],
    [
      'a level beside one that is not there',
      WORDS.replace('- manager', '- { level: manager, beside: staff }'),
      BAKERY,
      '_architecture.yaml:7:23 error: no level before this one is called "staff". Use one of: intermediate, senior, L5, Engineer II',
    ],
    [
      'levels as grades where there are none',
      'grades: levels\n',
      BAKERY,
      '_architecture.yaml:1:1 error: the levels are the grades, but no level is listed. List the levels, lowest first',
    ],
    [
      'a department of a family that there is not',
      WORDS.replace('[Bakery]', '[Bakery, Mill]'),
      BANDED,
      '_architecture.yaml:10:50 warning: no file has the job family "Mill", which is listed under Production. Correct its name, or remove it',
    ],
    [
      'a grade of letters without a scale',
      'tracks: [individual contributor, management]\n',
      bakeryWith('grade: 7', 'grade: C'),
      'bakery.yaml:28:5 error: roles[2].grade is "C", which is neither a whole number from 1 up nor a range of them such as 3-5. Write such a number, or list your grades in order in _architecture.yaml',
    ],
    [
      'grades that fall along a ladder',
      WORDS,
      BANDED.replace('grade: B or C', 'grade: B').replace('grade: A', 'grade: C'),
      'bakery.yaml:20:5 warning: Senior Baker is band B, below Baker (band C) before it on the ladder. Correct the band, or list the roles from the lowest level up',
    ],
  ])('is checked: %s', async (_what, words, family, problem) => {
    expect(await problemsWith(words, family)).toEqual([problem]);
  });

  it('is not a catalogue without other files', async () => {
    expect(await problemsIn({ '_architecture.yaml': WORDS })).toEqual([
      '.:1:1 error: the folder has no .yaml file. Add one file per job family, or pass another folder',
    ]);
  });

  it('has a schema for editors, and changes the schema of families', async () => {
    const validate = new Ajv().compile(JSON.parse(renderArchitectureSchema()));
    expect([validate(parse(WORDS)), validate({ grades: { values: [] } })]).toEqual([true, false]);
    await withFolder({ '_architecture.yaml': WORDS }, async (folder) => {
      const schema = JSON.parse(renderJsonSchema(await loadArchitecture(folder)));
      const family = new Ajv({ formats: { uri: true, date: true } }).compile(schema);
      expect(family(parse(BANDED.replace('track: management', 'track: specialist')))).toBe(true);
    });
  });
});

describe('the grades of a role', () => {
  it.each([
    ['grades: { values: [L3-L8] }', 'L5', [5]],
    ['grades: { values: [L3-L8] }', '5', [5]],
    ['grades: { values: [L3-L8] }', 'L3 to L5', [3, 4, 5]],
    ['grades: { values: [L3-L8] }', 'l 4 or L6', [4, 6]],
    ['grades: { called: level, values: [L3-L8] }', 'Level 7', [7]],
    ['grades: { values: [1-12] }', '11', [11]],
    ['grades: { values: [1-12] }', '3-5', [3, 4, 5]],
    ['grades: { values: [7, 6, 5, 4] }', '5', [3]],
    ['grades: { called: band, values: [Band 4, Band 5] }', 'band 5', [5]],
    ['grades: { values: [Junior, Senior] }', 'senior', [2]],
    ['grades: { values: [E 5, E 6] }', 'E6', [6]],
    ['outside_titles: [Mayor]', '3 or 4', [3, 4]],
  ])('are read by their scale: %s, %s', async (words, grade, places) => {
    const files = {
      '_architecture.yaml': `${words}\n`,
      'a.yaml': familyOf('A', `Porter\nlevel: any\ntrack: management\ngrade: ${grade}`),
    };
    await withFolder(files, async (folder) => {
      const [role] = (await loadCatalog(folder)).roles;
      expect(role?.openGrades ?? [role?.grade]).toEqual(places);
    });
  });

  it('come from its level, if the levels are the grades', async () => {
    const files = {
      '_architecture.yaml':
        'grades: levels\nlevels: [junior, { level: senior, names: [IC4] }, { level: manager, beside: senior }]\n',
      'a.yaml': familyOf(
        'A',
        'Junior Porter\nlevel: junior\ntrack: individual contributor',
        'Senior Porter\nlevel: IC4\ntrack: individual contributor',
        'Head Porter\nlevel: manager\ntrack: management',
      ),
    };
    await withFolder(files, async (folder) => {
      const { roles } = await loadCatalog(folder);
      expect(roles.map(({ level, grade }) => [level, grade])).toEqual([
        ['junior', 1],
        ['senior', 2],
        ['manager', 2],
      ]);
    });
  });
});
