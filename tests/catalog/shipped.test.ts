import { expect, it } from 'vitest';
import type { Family, Role, Section } from '../../src/catalog/catalog.js';
import { readCatalog } from '../../src/catalog/files/load-catalog.js';
import { outsideManagers } from '../../src/catalog/relations.js';
import { titleKey } from '../../src/text/title.js';
import { catalog, ROLES } from '../support/catalogues/shipped.js';

const { families } = catalog;

/**
 * Typed from the handbook pages: title | level | track | grade | reports to | responsibilities | requirements,
 * where IC is an individual contributor, M management, "~" typically, TBD "to be defined", and "+" what is extended.
 * A "?" marks a level or track that the page does not state. A word of the title or heading states a level; only
 * Ecosystem Sales puts its roles under headings that name a track.
 */
const PAGES = {
  'Ecosystem Operations': `
    Ecosystem Specialist | intermediate? | IC? | 6 | Manager, Global Ecosystem Specialists | 9 | 10
    Senior Ecosystem Specialist | senior | IC? | 7 | Manager, Global Partner Specialists | 3 + Ecosystem Specialist | 10 + Ecosystem Specialist
    Senior Ecosystem Operations Analyst | senior | IC? | 7 | Senior Manager, Partner Operations | 9 | 12
    Manager, Global Ecosystem Specialists | manager | M? | 8 | Director, Partner Operations | 7 | 12
    Ecosystem Operations Manager | manager? | IC? | 8 | Director, Ecosystem Operations | 8 | 12
    Senior Manager, Global Ecosystem Specialists | senior manager | M? | 9 | Director, Ecosystem Operations | 3 + Manager, Global Ecosystem Specialists | 7 + Manager, Global Ecosystem Specialists
    Senior Manager, Ecosystem Operations | senior manager | M? | 9 | Director, Ecosystem Operations | 10 | 14
    Director, Ecosystem Operations | director | M? | 10 | Senior Director, Sales Operations | 16 | 11`,
  'Ecosystem Programs': `
    Associate Ecosystem Program Manager | associate | IC? | 5 | - | TBD | TBD
    Ecosystem Program Manager | intermediate? | IC? | 6 | - | 10 | 6
    Senior Ecosystem Program Manager | senior | IC? | 7 | - | 12 | 6
    Lead Ecosystem Program Manager | lead | IC? | 8 | - | 12 | 7
    Manager, Ecosystem Programs | manager | M? | 8 | - | TBD | TBD
    Senior Manager, Ecosystem Programs | senior manager | M? | 9 | - | 13 | 8
    Director, Ecosystem Programs | director | M? | 10 | - | 13 | 9
    Senior Director, Ecosystem Programs and Enablement | senior director | M? | 11 | VP of Global Channels | 10 | 13`,
  'Ecosystem Sales': `
    Associate Ecosystem Sales Manager | associate | IC | 5 | ~ Director, Ecosystem Sales | - | -
    Ecosystem Sales Manager | intermediate | IC | 6 | ~ Director, Ecosystem Sales | - | -
    Senior Ecosystem Sales Manager | senior | IC | 7 | ~ Director, Ecosystem Sales | - | -
    Staff Ecosystem Sales Manager | staff | IC | 8 | Director, Partner Territory Management or Director, Ecosystem Sales | - | -
    Senior Manager, Ecosystem Sales | senior manager | M | 9 | ~ Vice President, Ecosystem Sales | - | -
    Director, Ecosystem Sales | director | M | 10 | ~ Vice President, Ecosystem Sales | - | -
    Senior Director, Ecosystem Sales | senior director | M | 11 | ~ Vice President, Ecosystem Sales | - | -
    Vice President, Ecosystem Sales | vice president | M | 12 | ~ Chief Revenue Officer | - | -`,
  'Partner Operations': `
    Partner Specialist | intermediate? | IC? | 6 | Manager, Global Partner Specialists | 9 | 10
    Sr. Partner Specialist | senior | IC? | 7 | Manager, Global Partner Specialists | 3 + Partner Specialist | 10 + Partner Specialist
    Sr. Partner Operations Analyst | senior | IC? | 7 | Senior Manager, Partner Operations | 9 | 12
    Manager, Global Partner Specialists | manager | M? | 8 | Director, Partner Operations | 7 | 12
    Partner Experience Manager | manager? | IC? | 8 | Director, Partner Operations | 7 | 10
    Senior Manager, Partner Operations | senior manager | M? | 9 | Director, Partner Operations | 10 | 14
    Director, Partner Operations | director | M? | 10 | Senior Director, Sales Operations | 16 + Director, Sales Operations | 11`,
  'Partner Programs': `
    Associate Partner Program Manager | associate | IC? | 5 | Senior Director, Partner Programs | TBD | TBD
    Partner Program Manager | intermediate? | IC? | 6 | - | 10 | 6
    Senior Partner Program Manager | senior | IC? | 7 | - | 12 | 6
    Lead Partner Program Manager | lead | IC? | 8 | - | 12 | 7
    Manager, Partner Programs | manager | M? | 8 | - | TBD | TBD
    Senior Manager, Partner Programs | senior manager | M? | 9 | - | 14 | 8
    Director, Partner Programs | director | M? | 10 | - | 10 | 9
    Senior Director, Partner Programs and Enablement | senior director | M? | 11 | VP of Global Channels | 10 | 13`,
};

it('is free of errors', async () => {
  const { problems } = await readCatalog(ROLES);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('has five families of 8, 8, 8, 7 and 8 roles', () => {
  expect(families.map(({ name, roles }) => [name, roles.length])).toEqual([
    ['Ecosystem Operations', 8],
    ['Ecosystem Programs', 8],
    ['Ecosystem Sales', 8],
    ['Partner Operations', 7],
    ['Partner Programs', 8],
  ]);
});

it.each(Object.entries(PAGES))('states the roles of %s as the page does', (name, roles) => {
  expect(family(name).roles.map(row)).toEqual(roles.trim().split(/\n\s*/));
});

it('keeps the words of the page for a list that is not written yet', () => {
  const unwritten = families
    .flatMap(({ roles }) => roles)
    .flatMap(({ responsibilities, requirements }) => [responsibilities, requirements])
    .filter((section) => section?.kind === 'to_be_defined');
  expect(unwritten.map(({ text }) => text.toLowerCase())).toEqual(
    Array(8).fill('to be defined at time of business need'),
  );
});

it('keeps the four expectations of every Ecosystem Sales role, and of no other', () => {
  for (const { name, roles } of families) {
    const keys = name === 'Ecosystem Sales' ? ['knowledge', 'responsibilities', 'interaction', 'impact'] : [];
    for (const { expectations = {} } of roles) expect(Object.keys(expectations)).toEqual(keys);
  }
});

it('stores the shared items of the tracks of Ecosystem Sales once', () => {
  const { shared } = family('Ecosystem Sales');
  const counts = Object.entries(shared).map(([track, duties]) => [
    track,
    section(duties?.responsibilities),
    section(duties?.requirements),
  ]);
  expect(counts).toEqual([
    ['individual contributor', '12', '12'],
    ['management', '19', '15'],
  ]);
});

it('knows the facts of whole families', () => {
  const facts = families.map((each) => [
    each.source.page,
    each.specialties?.items.map(({ name }) => name) ?? [],
    ...[each.performanceIndicators, each.careerLadder, each.hiringProcess].map((fact) => fact?.items.length),
  ]);
  expect(facts).toEqual([
    ['Ecosystem Operations', [], undefined, undefined, undefined],
    ['Ecosystem Programs', [], 4, 4, 3],
    [
      'Ecosystem Sales Manager',
      ['Cloud Partners', 'Global System Integrators', 'Emerging Strategic Partners'],
      2,
      0,
      3,
    ],
    ['Partner Operations', [], undefined, undefined, undefined],
    ['Partner Programs', [], 4, 4, 3],
  ]);
  expect(family('Ecosystem Sales').careerLadder?.summary).toMatch(/Account Executive/);
});

it('invents no address', () => {
  expect(families.map(({ source }) => source.url)).toEqual(Array(5).fill(undefined));
});

it('states no renaming, as no page does', () => {
  expect(catalog.roles.flatMap(({ formerly }) => formerly ?? [])).toEqual([]);
  expect(families.flatMap(({ replaces }) => replaces ?? [])).toEqual([]);
});

it('lists the managers outside the catalogue', () => {
  expect(outsideManagers(catalog)).toEqual([
    'Senior Director, Sales Operations',
    'VP of Global Channels',
    'Director, Partner Territory Management',
    'Chief Revenue Officer',
  ]);
});

it.each([
  ['Sr. Ecosystem Specialist', 'Senior Ecosystem Specialist'],
  ['Senior Partner Specialist', 'Sr. Partner Specialist'],
  ['VP Ecosystem Sales', 'Vice President, Ecosystem Sales'],
  ['Senior Director, Partner Programs & Enablement', 'Senior Director, Partner Programs and Enablement'],
  ['Senior Director, Partner Programs', 'Senior Director, Partner Programs and Enablement'],
])('knows %s as %s', (name, title) => {
  expect(catalog.roleByKey.get(titleKey(name))?.title).toBe(title);
});

it('notes where a page contradicts or misspells itself', () => {
  const notes = families.flatMap((each) => [each, ...each.roles]).flatMap((each) => each.notes);
  const text = notes.map((note) => note.text).join('\n');
  for (const slip of ['Senior Channel Program Manager', 'Ecosystem Operation Manager', 'Ecysostem']) {
    expect(text).toContain(slip);
  }
});

function family(name: string): Family {
  const found = families.find((each) => each.name === name);
  if (!found) throw new Error(`no family is called ${name}`);
  return found;
}

function row({
  title,
  level,
  track,
  inferred,
  grade,
  reportsTo,
  responsibilities,
  requirements,
}: Role): string {
  const managers = reportsTo && `${reportsTo.typically ? '~ ' : ''}${reportsTo.managers.join(' or ')}`;
  const tracks: Record<string, string> = { 'individual contributor': 'IC', management: 'M' };
  return [
    title,
    `${level}${inferred.includes('level') ? '?' : ''}`,
    `${tracks[track]}${inferred.includes('track') ? '?' : ''}`,
    grade,
    managers ?? '-',
    section(responsibilities),
    section(requirements),
  ].join(' | ');
}

function section(stated: Section | undefined): string {
  if (!stated) return '-';
  if (stated.kind === 'to_be_defined') return 'TBD';
  return `${stated.items.length}${stated.extends ? ` + ${stated.extends}` : ''}`;
}
