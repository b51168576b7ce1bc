import { buildCatalog } from '../src/catalog/build-catalog.js';
import type { Catalog } from '../src/catalog/catalog.js';
import type { FamilyFile, RoleEntry } from '../src/catalog/schema.js';
import { finish } from '../src/slices.js';
import { pick, type Random, randomBelow } from './random.js';
import { growTitles } from './titles/grow-titles.js';
import { inventTitles } from './titles/invent-titles.js';

const TOOLS = ['Salesforce', 'SFDC', 'Tableau', 'SQL', 'Excel', 'Python', 'Zuora', 'Snowflake'];
const DEEDS = ['Travels for', 'Reports on', 'Manages', 'Builds', 'Plans', 'Designs', 'Documents', 'Improves'];
const OBJECTS = [
  'partners',
  'customers',
  'the team',
  'forecasts',
  'dashboards',
  'contracts',
  'budgets',
  'releases',
];
const LEVELS = ['associate', 'intermediate', 'senior', 'staff', 'principal', 'manager', 'director'];

/** Makes up roles: ten a family, with random levels, grades, managers and duties. */
export function inventOrganisation(size: number, random: Random): Catalog {
  const titles = growTitles(inventTitles(random), size, random);
  const families = Array.from({ length: Math.ceil(size / 10) }, (_, at) => {
    const roles = titles
      .slice(at * 10, at * 10 + 10)
      .map((title, within) => inventRole(title, within, titles, random));
    return inventFamily(at + 1, roles);
  });
  return finish(buildCatalog(families));
}

function inventFamily(number: number, roles: RoleEntry[]): FamilyFile {
  const name = `Family ${number}`;
  const hiring = number % 3 === 1 ? { hiring_process: { items: ['A talk'] } } : {};
  return { family: name, source: { page: name, url: null, date: null }, roles, ...hiring };
}

function inventRole(title: string, at: number, titles: readonly string[], random: Random): RoleEntry {
  const statement = (): string =>
    `${pick(DEEDS, random)} ${pick(OBJECTS, random)} with ${pick(TOOLS, random)}`;
  const statements = (): string[] => Array.from({ length: 1 + randomBelow(4, random) }, statement);
  const grade = 4 + randomBelow(9, random);
  const isOpen = randomBelow(20, random) === 0;
  const managers = Array.from({ length: 1 + (randomBelow(8, random) === 0 ? 1 : 0) }, () =>
    randomBelow(6, random) === 0 ? `Chief ${pick(OBJECTS, random)} officer` : pick(titles, random),
  );
  return {
    title,
    level: pick(LEVELS, random),
    track: at > 5 ? 'management' : 'individual contributor',
    grade: isOpen || randomBelow(12, random) === 0 ? undefined : grade,
    open_grades: isOpen ? [grade, grade + 1] : undefined,
    reports_to: randomBelow(5, random) === 0 ? undefined : managers,
    requirements: randomBelow(6, random) === 0 ? undefined : [...new Set(statements())],
    responsibilities: randomBelow(6, random) === 0 ? 'to be defined' : [...new Set(statements())],
    summary: randomBelow(3, random) === 0 ? `${statement()}.` : undefined,
  };
}
