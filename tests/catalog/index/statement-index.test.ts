import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStatementIndex } from '../../../src/catalog/index/statement-index.js';
import { statementsOf } from '../../../src/catalog/statements.js';
import { finish } from '../../../src/slices.js';
import { mentions } from '../../../src/text/mentions.js';
import { plainWords } from '../../../src/text/title.js';
import { catalogOf } from '../../support/catalogues/catalog-of.js';

const WORDS = [
  'plan',
  'plans',
  'planning',
  'interact',
  'interactions',
  'interaction',
  'interacting',
  'Degree',
  'university',
  "baker's",
  'R&D',
  'naïve',
  'e.g.',
];
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' '));
const duties = fc.array(sentence, { maxLength: 4 });
const role = fc.record({ responsibilities: duties, requirements: duties, summary: sentence });
const catalogues = fc
  .array(role, { minLength: 1, maxLength: 6 })
  .map((roles) => catalogOf(Object.fromEntries(roles.map((entry, at) => [`Baker ${at}`, entry]))));
const asked = fc.array(fc.constantFrom(...WORDS, 'interac', 'bread'), { minLength: 1, maxLength: 2 });

describe('the statements of a catalogue', () => {
  it('are found by their words as a search of all of them would', () => {
    fc.assert(
      fc.property(catalogues, asked, (catalog, words) => {
        const index = createStatementIndex(catalog);
        const found = index.find(words);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        for (const each of catalog.roles) {
          const expected = statementsOf(catalog, each).filter(({ text }) => mentions(text, words));
          const ofRole = found
            .map((number) => index.read(number))
            .filter(({ roles }) => roles.includes(each));
          expect(index.among(found, [each]).map((number) => index.read(number))).toEqual(ofRole);
          expect(new Set(ofRole.map(({ kind, text }) => `${kind} ${text}`))).toEqual(
            new Set(expected.map(({ kind, text }) => `${kind} ${text}`)),
          );
          expect(index.rolesOfAny(found).has(each)).toBe(expected.length > 0);
        }
      }),
    );
  });

  it('list the words that are written in them, and no others', () => {
    fc.assert(
      fc.property(catalogues, (catalog) => {
        const index = createStatementIndex(catalog);
        const texts = catalog.roles.flatMap((each) => statementsOf(catalog, each)).map(({ text }) => text);
        const written = new Set(texts.flatMap(plainWords));
        expect(new Set(index.written())).toEqual(written);
        for (const word of [...WORDS.flatMap(plainWords), 'univers', 'bread'])
          expect(index.isWritten(word)).toBe(written.has(word));
        for (const word of [...WORDS, 'interac', 'bread'])
          expect(index.hasWord(word)).toBe(texts.some((text) => mentions(text, [word])));
      }),
    );
  });
});

it('reads a statement with its wanted roles, few or many, in the order of the catalogue', () => {
  const titles = Array.from({ length: 100 }, (_, at) => `Baker ${at}`);
  const catalog = catalogOf(
    Object.fromEntries(
      titles.map((title, at) => [title, { requirements: [at % 3 === 0 ? 'Bread' : 'Cake'] }]),
    ),
  );
  const index = createStatementIndex(catalog);
  const [bread = -1] = index.find(['bread']);
  const holders = index.read(bread).roles;
  for (const wanted of [[6, 0], [3], [1, 2], [], [99, 7, 42], [...titles.keys()]]) {
    const roles = new Set(wanted.flatMap((at) => catalog.roles[at] ?? []));
    expect(index.read(bread, roles).roles).toEqual(holders.filter((each) => roles.has(each)));
  }
  expect(holders).toHaveLength(34);
});

it('finds a word that thousands of statements have in each of them', () => {
  const items = Array.from({ length: 3000 }, (_, at) => `Bake ${at % 3 === 0 ? 'bread' : 'cake'} ${at}`);
  const index = createStatementIndex(catalogOf({ Baker: { responsibilities: items } }));
  expect(index.find(['bread']).map((number) => index.read(number).text)).toEqual(
    items.filter((_, at) => at % 3 === 0),
  );
  expect(index.find(['bread', '2997'])).toHaveLength(1);
});

describe('the statements of the catalogue before', () => {
  const BAKERS = {
    Baker: { grade: 4, requirements: ['A degree'] },
    'Head Baker': { grade: 6, requirements: ['A degree', 'Patience'] },
  };
  const before = createStatementIndex(catalogOf(BAKERS));

  it('are reused for a catalogue whose roles state the same, with its own roles', () => {
    const after = catalogOf({ ...BAKERS, Baker: { ...BAKERS.Baker, grade: 5 } });
    const served = finish(before.forCatalog(after));
    const [degree = -1] = served?.find(['degree']) ?? [];
    expect(served?.read(degree).roles).toEqual(after.roles);
    expect(served?.read(degree).roles[0]?.grade).toBe(5);
  });

  it('are reused for a catalogue with other specialties, with its own specialties', () => {
    const after = catalogOf(BAKERS, {
      specialties: {
        items: [
          { name: 'Rye', summary: 'Dark flours' },
          { name: 'Cakes', summary: 'Sweet ones' },
        ],
      },
    });
    const served = finish(before.forCatalog(after));
    expect(served?.specialties.find(['flour'])).toEqual([
      { family: after.families[0], name: 'Rye', summary: 'Dark flours' },
    ]);
  });

  it.for([
    ['a role says something else', catalogOf({ ...BAKERS, Baker: { requirements: ['A licence'] } })],
    ['a role says more', catalogOf({ ...BAKERS, Baker: { requirements: ['A degree', 'Patience'] } })],
    ['there is another role', catalogOf({ ...BAKERS, Miller: { requirements: ['A degree'] } })],
    ['a role is gone', catalogOf({ Baker: BAKERS.Baker })],
  ] as const)('do not serve one where %s', ([, after]) => {
    expect(finish(before.forCatalog(after))).toBeUndefined();
  });
});
