import { buildArchitecture } from '../../../src/catalog/architecture.js';
import type { ArchitectureFile } from '../../../src/catalog/architecture-schema.js';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { Catalog } from '../../../src/catalog/catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { finish } from '../../../src/slices.js';

const IC = 'individual contributor';
const MANAGEMENT = 'management';

function family(name: string, roles: RoleEntry[], more: Partial<FamilyFile> = {}): FamilyFile {
  return { family: name, source: { page: name, url: null, date: null }, roles, ...more };
}

function catalogIn(words: ArchitectureFile | undefined, ...families: FamilyFile[]): Catalog {
  return finish(buildCatalog(families, buildArchitecture(words)));
}

/** A bakery whose grades are whole numbers, and which only names its departments, outsiders and acronyms. */
const bakery = catalogIn(
  {
    departments: [{ department: 'Production', names: ['Making'], families: ['Baking', 'Pastry'] }],
    outside_titles: ['Mayor'],
    acronyms: { CBO: 'Chief Baking Officer', SB: 'Senior Baker' },
  },
  family(
    'Baking',
    [
      { title: 'Baker', level: 'intermediate', track: IC, grade: 5, reports_to: 'Head Baker' },
      {
        title: 'Senior Baker',
        level: 'senior',
        track: IC,
        grade: '6 or 7',
        reports_to: { both: ['Head Baker', 'Chief Baking Officer'] },
        dotted_line: 'Mayor',
        next_roles: ['Head Baker'],
        job_code: 'BK-6',
        codes: { Payroll: 10442 },
        competencies: [
          { skill: 'Dough', level: '3', text: 'Mixes any dough' },
          { skill: 'Ovens', level: 'expert' },
        ],
        location: ['Rivertown', 'Hillside'],
        owner: 'Head Baker',
        reviewed_on: '2025-02-28',
        review_every: '6 months',
      },
      {
        title: 'Head Baker',
        level: 'manager',
        track: MANAGEMENT,
        grade: 8,
        reports_to: 'Chief Baking Officer',
      },
      {
        title: 'Chief Baking Officer',
        level: 'executive',
        track: MANAGEMENT,
        grade: 12,
        reports_to: 'Mayor',
      },
    ],
    { owner: 'Chief Baking Officer', location: 'Rivertown' },
  ),
  family('Pastry', [
    { title: 'Pastry Cook', level: 'intermediate', track: IC, grade: 5, reports_to: 'Head Baker' },
  ]),
  family('Sales', [
    { title: 'Shop Assistant', level: 'junior', track: IC, grade: 3, reports_to: 'Shop Manager' },
    { title: 'Shop Manager', level: 'manager', track: MANAGEMENT, grade: 7 },
  ]),
);

/** Engineers with levels L3 to L7, which are all the grades there are, and a third track. */
const coded = catalogIn(
  {
    grades: { called: 'level', values: ['L3-L7'] },
    levels: [
      { level: 'junior', names: ['IC3', 'Engineer I'] },
      { level: 'intermediate', names: ['IC4', 'Engineer II'], summary: 'Ships features alone.' },
      { level: 'senior', names: ['IC5', 'Engineer III'] },
      { level: 'manager', names: ['M1'], track: MANAGEMENT, beside: 'senior' },
      { level: 'director', names: ['M2'], track: MANAGEMENT },
    ],
    tracks: [IC, { track: 'specialist', names: ['expert'] }, MANAGEMENT],
  },
  family('Engineering', [
    { title: 'Software Engineer', level: 'IC3', track: IC, grade: 'L3', reports_to: 'Engineering Manager' },
    {
      title: 'Product Engineer',
      level: 'Engineer II',
      track: IC,
      grade: 'L4',
      reports_to: 'Engineering Manager',
    },
    {
      title: 'Senior Software Engineer',
      level: 'senior',
      track: IC,
      grade: 'L5',
      reports_to: 'Engineering Manager',
    },
    { title: 'Compiler Expert', level: 'senior', track: 'specialist', grade: 'L5 or L6' },
    {
      title: 'Engineering Manager',
      level: 'M1',
      track: MANAGEMENT,
      grade: 'L6',
      reports_to: 'Director of Engineering',
    },
    { title: 'Director of Engineering', level: 'M2', track: MANAGEMENT, grade: 'L7' },
  ]),
);

/** Bands with letters. One of them has another name. */
const bands = catalogIn(
  {
    grades: {
      called: 'band',
      values: ['A', 'B', { value: 'C', names: ['Skilled'], summary: 'Works alone.' }, 'D', 'E'],
    },
  },
  family('Kitchen', [
    { title: 'Porter', level: 'junior', track: IC, grade: 'A', reports_to: 'Head Chef' },
    { title: 'Baker', level: 'intermediate', track: IC, grade: 'B', reports_to: 'Head Chef' },
    { title: 'Cook', level: 'intermediate', track: IC, grade: 'C', reports_to: 'Head Chef' },
    { title: 'Senior Cook', level: 'senior', track: IC, grade: 'C or D', reports_to: 'Head Chef' },
    { title: 'Head Chef', level: 'manager', track: MANAGEMENT, grade: 'E' },
  ]),
  family('Service', [
    { title: 'Waiter', level: 'junior', track: IC, grade: 'B', reports_to: 'Head Waiter' },
    { title: 'Head Waiter', level: 'manager', track: MANAGEMENT, grade: 'D' },
  ]),
);

/** German titles, duties, levels and grades of a pay scale. */
const german = catalogIn(
  {
    grades: {
      called: { one: 'Entgeltgruppe', many: 'Entgeltgruppen' },
      values: ['E 5', 'E 6', 'E 8', 'E 9a', 'E 11'],
    },
    levels: ['Fachkraft', { level: 'Führung', names: ['Leitung'] }],
    tracks: [{ track: 'Fachlaufbahn' }, { track: 'Führungslaufbahn', leads_people: true }],
  },
  family('Bäckerei', [
    {
      title: 'Bäcker',
      level: 'Fachkraft',
      track: 'Fachlaufbahn',
      grade: 'E 5',
      reports_to: 'Leiterin der Backstube',
      responsibilities: ['Backt Brötchen', 'Reinigt Öfen gemäß Hygieneplan'],
      requirements: ['Abgeschlossene Berufsausbildung', 'Führerschein Klasse B'],
    },
    {
      title: 'Großküchenköchin',
      level: 'Fachkraft',
      track: 'Fachlaufbahn',
      grade: 'E6',
      reports_to: 'Leiterin der Backstube',
    },
    {
      title: 'Konditormeister',
      level: 'Fachkraft',
      track: 'Fachlaufbahn',
      grade: 'E 8',
      reports_to: 'Leiterin der Backstube',
    },
    { title: 'Leiterin der Backstube', level: 'Leitung', track: 'Führungslaufbahn', grade: 'E 9a' },
  ]),
);

/** Organisations with words of their own. */
export const OWN_WORDS = { bakery, coded, bands, german } satisfies Record<string, Catalog>;
