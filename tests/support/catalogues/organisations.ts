import { inventOrganisation } from '../../../bench/invent-organisation.js';
import { createRandom } from '../../../bench/random.js';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { Catalog } from '../../../src/catalog/catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { finish } from '../../../src/slices.js';
import { catalog as shipped } from './shipped.js';

const IC = 'individual contributor' as const;
const MANAGEMENT = 'management' as const;

function family(name: string, roles: RoleEntry[], more: Partial<FamilyFile> = {}): FamilyFile {
  return { family: name, source: { page: name, url: null, date: null }, roles, ...more };
}

/** Codes for levels in titles; grades that pages leave open or do not state; a circle of managers; a family replaced. */
const CODED: FamilyFile[] = [
  family(
    'Engineering',
    [
      {
        title: 'Software Engineer IC3',
        level: 'IC3',
        track: IC,
        grade: 3,
        reports_to: 'Engineering Manager M4',
      },
      {
        title: 'Software Engineer IC4',
        formerly: { title: 'Programmer L4', stated_in: 'Engineering' },
        level: 'IC4',
        track: IC,
        grade: 4,
        reports_to: ['Engineering Manager M4', 'Director of Engineering'],
        requirements: ['Writes TypeScript', 'Travels to customers', 'Knows Salesforce'],
      },
      {
        title: 'Software Engineer IC5',
        level: 'IC5',
        track: IC,
        open_grades: [5, 6],
        reports_to: { typically: 'Director of Engineering' },
        requirements: { extends: 'Software Engineer IC4', items: ['Designs large systems'] },
      },
      { title: 'Data Engineer IC4', level: 'IC4', track: IC, grade: 4, reports_to: 'Engineering Manager M4' },
      { title: 'Data Engineer IC6', level: 'IC6', track: IC, grade: 6, requirements: 'to be defined' },
      {
        title: 'Engineering Manager M4',
        level: 'M4',
        track: MANAGEMENT,
        grade: 6,
        reports_to: 'Director of Engineering',
        responsibilities: ['Travelling between offices', 'Manages SFDC data'],
      },
      {
        title: 'Director of Engineering',
        level: 'M5',
        track: MANAGEMENT,
        grade: 8,
        reports_to: 'Chief Technology Officer',
        responsibilities: { extends: 'Head of Everything', items: ['Plans systems'] },
      },
    ],
    { acronyms: { SWE: 'Software Engineer' }, career_ladder: { summary: 'Up by skill.' } },
  ),
  family(
    'Programming',
    [
      { title: 'Programmer L4', level: 'L4', track: IC, grade: 4, reports_to: 'Lead Programmer L5' },
      { title: 'Lead Programmer L5', level: 'L5', track: IC, grade: 5, reports_to: 'Chief Programmer L6' },
      {
        title: 'Chief Programmer L6',
        level: 'L6',
        track: MANAGEMENT,
        open_grades: [6, 7],
        reports_to: 'Lead Programmer L5',
        summary: 'Designs systems and travels.',
      },
    ],
    { acronyms: { SWE: 'Programmer' }, specialties: { items: [{ name: 'Games', summary: 'Makes games' }] } },
  ),
  family('Finance', [
    { title: 'Accountant L5', level: 'L5', track: IC, reports_to: 'Chief Financial Officer' },
    { title: 'Senior Accountant L6', aliases: ['Bookkeeper'], level: 'L6', track: IC },
  ]),
];

const GERMAN: FamilyFile[] = [
  family('Vertrieb', [
    {
      title: 'Sachbearbeiter Vertrieb',
      level: 'Junior',
      track: IC,
      grade: 4,
      reports_to: 'Teamleiterin Außendienst',
      requirements: ['Gute Kenntnisse in Excel und SAP', 'Führerschein Klasse B'],
    },
    {
      title: 'Außendienstmitarbeiter',
      level: 'Mitarbeiter',
      track: IC,
      grade: 5,
      reports_to: 'Teamleiterin Außendienst',
      owner: 'Ada Lovelace <U012AB3CD>',
      reviewed_on: '2025-03-15',
      review_every: '6 months',
      requirements: ['Führerschein Klasse B', 'Reisebereitschaft von 50 %'],
      expectations: {
        knowledge: 'Kennt die Kundschaft',
        responsibilities: 'Betreut ein Gebiet',
        interaction: 'Spricht mit Händlern',
        impact: 'Wirkt auf den Umsatz',
      },
    },
    {
      title: 'Teamleiterin Außendienst',
      aliases: ['Teamleiter Außendienst'],
      level: 'Teamleitung',
      track: MANAGEMENT,
      grade: 7,
      owner: 'Leiter Vertrieb',
      reviewed_on: '2024-02-29',
      review_every: 'year',
      reports_to: 'Leiter Vertrieb',
      responsibilities: ['Führt das Team', 'Plant die Reisen'],
    },
    {
      title: 'Leiter Vertrieb',
      level: 'Leitung',
      track: MANAGEMENT,
      grade: 9,
      owner: 'Leiter Vertrieb',
      reviewed_on: '2025-09-01',
      review_every: 'every two weeks',
      reports_to: 'Geschäftsführer',
      responsibilities: ['Verantwortet den Umsatz'],
    },
  ]),
  family('Einkauf', [
    {
      title: 'Sachbearbeiterin Einkauf',
      level: 'Junior',
      track: IC,
      grade: 4,
      reports_to: 'Leiter Einkauf & Logistik',
    },
    {
      title: 'Strategischer Einkäufer',
      level: 'Senior',
      track: IC,
      grade: 6,
      requirements: ['Excel', 'Verhandelt gern'],
    },
    { title: 'Leiter Einkauf & Logistik', level: 'Leitung', track: MANAGEMENT, open_grades: [8, 9] },
  ]),
];

const SEED = 20_240_601;

/** Catalogues that have little in common. */
export const ORGANISATIONS: Readonly<Record<string, Catalog>> = {
  'the shipped roles': shipped,
  'levels such as L5 and IC4': finish(buildCatalog(CODED)),
  'German titles': finish(buildCatalog(GERMAN)),
  'a thousand made-up roles': inventOrganisation(1000, createRandom(SEED)),
};
