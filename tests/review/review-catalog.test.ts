import { describe, expect, it } from 'vitest';
import { createRandom } from '../../bench/random.js';
import { growTitles } from '../../bench/titles/grow-titles.js';
import { inventTitles } from '../../bench/titles/invent-titles.js';
import { readCatalog } from '../../src/catalog/files/load-catalog.js';
import { parseCatalog } from '../../src/catalog/files/parse-catalog.js';
import { hasErrors, problemLine } from '../../src/catalog/files/problem.js';
import { reviewCatalog } from '../../src/review/review-catalog.js';
import { familyOf } from '../support/catalogues/bakery.js';
import { ROLES } from '../support/catalogues/shipped.js';

/** The warnings about a catalogue of one family with these roles: titles, or titles with the YAML of more keys. */
function warningsOf(roles: readonly string[]): string[] {
  const text = familyOf('All', ...roles.map((role) => `${role}\nlevel: any\ntrack: management`));
  const parsed = parseCatalog([{ file: 'all.yaml', text }]);
  expect(hasErrors(parsed.problems), 'the catalogue loads').toBe(false);
  return reviewCatalog(parsed).map(problemLine);
}

describe('checkNearTitles', () => {
  const FIX = 'Ignore this if both are meant. Otherwise correct the spelling, or merge the two';

  it.each<[what: string, first: string, second: string]>([
    ['a letter more', 'Ecosystem Sales Manager', 'Ecosystem Sales Mannager'],
    ['a letter less', 'Backend Engineer', 'Backnd Engineer'],
    ['two letters swapped', 'Backend Engineer', 'Backend Enigneer'],
    ['another letter', 'Director, Partner Programs', 'Director, Pertner Programs'],
    ['a plural', 'Ecosystem Operations Manager', 'Ecosystem Operation Manager'],
    ['another spelling of English', 'Director, Organization', 'Director of Organisation'],
    ['an accent too many, and a slip', 'Café Director', 'Cafe Directr'],
  ])('warns of %s: %s, %s', (_, first, second) => {
    expect(warningsOf([first, second])).toEqual([
      `all.yaml:7:5 warning: the title "${second}" is nearly the title "${first}" at all.yaml:4. ${FIX}`,
    ]);
  });

  it('warns of an alias that is nearly the title of another role', () => {
    expect(warningsOf(['Baker', 'Cook\naliases: [Bakeer, Chef]'])).toEqual([
      `all.yaml:8:15 warning: the alias "Bakeer" is nearly the title "Baker" at all.yaml:4. ${FIX}`,
    ]);
  });

  it('warns of references to no role that are nearly one another', () => {
    expect(
      warningsOf([
        'Baker\nreports_to: Head Bakker',
        'Bread Maker\nreports_to: Head Bakkker\nresponsibilities: { extends: Baker }',
      ]),
    ).toEqual([
      `all.yaml:9:5 warning: the manager "Head Bakkker" is nearly the manager "Head Bakker" at all.yaml:4. ${FIX}`,
    ]);
  });

  it('lists the first hundred of very many', () => {
    const words = Array.from(
      { length: 120 },
      (_, at) => `Zq${String.fromCharCode(97 + (at % 26), 97 + at / 26)}xvk`,
    );
    const warnings = warningsOf(words.flatMap((word) => [`${word} Director`, `${word}k Director`]));
    expect(warnings.filter((warning) => warning.includes('is nearly'))).toHaveLength(100);
  });

  it.each<[what: string, ...titles: string[]]>([
    ['levels', 'Sales Manager', 'Senior Sales Manager', 'Staff Sales Manager', 'Lead Sales Manager'],
    ['numbered levels', 'Engineer I', 'Engineer II', 'Engineer III', 'Engineer'],
    ['numbers', 'Support Engineer 2', 'Support Engineer 3', 'Zone 12 Lead', 'Zone 13 Lead'],
    ['words of their own', 'Sales Trainer', 'Sales Trainee', 'Staff Writer', 'Staff Waiter'],
    ['initials', 'HR Manager', 'PR Manager', 'AR Manager', 'B2B Manager', 'B2C Manager'],
    ['a people manager and a specialist', 'Program Manager, Partners', 'Manager, Partner Programs'],
    ['a word apart', 'Internal Auditor', 'External Auditor', 'Inside Sales Lead', 'Outside Sales Lead'],
    ['two names of one role', 'Organisation Lead\naliases: [Organization Lead]'],
    ['one outsider', 'Cook\nreports_to: VP of Food', 'Baker\nreports_to: Vice President, Food'],
    ['languages', 'C++ Developer', 'C# Developer', 'C Developer'],
  ])('accepts %s', (_, ...titles) => {
    expect(warningsOf(titles)).toEqual([]);
  });
});

describe('checkReachable', () => {
  it.each<[why: string, roles: string[], ...warnings: string[]]>([
    [
      'the same letters as another',
      ['Database Manager', 'Data Base Manager'],
      'all.yaml:7:5 warning: the title "Data Base Manager" is nearly the title "Database Manager" at all.yaml:4. Ignore this if both are meant. Otherwise correct the spelling, or merge the two',
      'all.yaml:4:5 warning: no question reaches the role "Database Manager": a question about it is answered for Data Base Manager or Database Manager. Give it an alias in words that no other role has',
      'all.yaml:7:5 warning: no question reaches the role "Data Base Manager": a question about it is answered for Data Base Manager or Database Manager. Give it an alias in words that no other role has',
    ],
    [
      'a title without words',
      ['🙂', 'Cook'],
      'all.yaml:4:5 warning: no question reaches the role "🙂": its words are not understood as a title. Give it an alias in words that no other role has',
    ],
    [
      'a title of words that only ask',
      ['Role', 'Cook'],
      'all.yaml:4:5 warning: no question reaches the role "Role": its words are not understood as a title. Give it an alias in words that no other role has',
    ],
    [
      'an alias that leads to another role',
      ['Web Designer', 'Artist\naliases: [Web Design er]'],
      'all.yaml:8:15 warning: the alias "Web Design er" is nearly the title "Web Designer" at all.yaml:4. Ignore this if both are meant. Otherwise correct the spelling, or merge the two',
      'all.yaml:4:5 warning: no question reaches the role "Web Designer": a question about it is answered for Artist or Web Designer. Give it an alias in words that no other role has',
    ],
  ])('warns of %s', (_, roles, ...warnings) => {
    expect(warningsOf(roles)).toEqual(warnings);
  });

  it.each(['Help', 'IT', 'Chief of Staff to the CFO', '営業部長', 'Compare Officer', 'Me'])(
    'accepts %s',
    (title) => {
      expect(warningsOf([title])).toEqual([]);
    },
  );
});

describe('reviewCatalog', () => {
  it('warns of nothing in the shipped roles', async () => {
    expect(reviewCatalog(await readCatalog(ROLES))).toEqual([]);
  });

  it('warns of nothing in a thousand different titles', () => {
    const random = createRandom(1);
    expect(warningsOf(growTitles(inventTitles(random), 1000, random))).toEqual([]);
  });

  it('reviews only the titles of a catalogue with errors', () => {
    const text = familyOf('All', 'Backend Engineer\nlevel: any', 'Cook\nlevel: any\ntrack: management');
    expect(reviewCatalog(parseCatalog([{ file: 'all.yaml', text }]))).toEqual([]);
  });
});
