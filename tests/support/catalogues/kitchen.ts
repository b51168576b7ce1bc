import type { Ask } from '../../../src/answerer.js';
import { renderText } from '../../../src/answers/render-text.js';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { Catalog } from '../../../src/catalog/catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const CANTEEN: FamilyFile = {
  family: 'Canteen',
  source: { page: 'Canteen', url: null, date: null },
  roles: [
    { title: 'Canteen Cook', level: 'intermediate', track: 'individual contributor', grade: 4 },
    { title: 'Canteen Manager', level: 'manager', track: 'management', grade: 7 },
  ],
};

const KITCHEN: FamilyFile = {
  family: 'Kitchen',
  replaces: { family: 'Canteen', stated_in: 'House news' },
  source: { page: 'Kitchen', url: 'https://example.com/kitchen', date: '2025-02-13' },
  summary: 'The kitchen feeds the house.',
  shared: {
    'individual contributor': { summary: 'All cooks share these.', requirements: ['Clean hands'] },
  },
  specialties: { items: [{ name: 'Pastry', summary: 'Cakes and tarts' }] },
  performance_indicators: { items: ['Plates sent back'] },
  career_ladder: { summary: 'Cooks move up by teaching.', items: ['Bakery'] },
  hiring_process: { items: ['A talk', 'A trial day'] },
  roles: [
    {
      title: 'Cook',
      formerly: { title: 'Canteen Cook', stated_in: 'House news' },
      level: 'intermediate',
      track: 'individual contributor',
      grade: 5,
      reports_to: { typically: 'Head Chef' },
      responsibilities: ['Cook meals', 'Clean the stove'],
      requirements: ['Two years in a kitchen'],
      expectations: {
        knowledge: 'Knows the menu',
        responsibilities: 'Runs one station',
        interaction: 'Talks to cooks',
        impact: 'On a plate',
      },
    },
    {
      title: 'Senior Cook',
      level: 'senior',
      track: 'individual contributor',
      grade: 6,
      reports_to: ['Head Chef', 'Restaurant Owner'],
      responsibilities: { extends: 'Cook', items: ['Teach cooks'] },
      requirements: ['Five years in a kitchen', 'A cookery degree'],
      expectations: {
        knowledge: 'Knows the menu',
        responsibilities: 'Runs every station',
        interaction: 'Talks to cooks',
        impact: 'On an evening',
      },
    },
    {
      title: 'Head Chef',
      level: 'manager',
      track: 'management',
      grade: 8,
      reports_to: 'Restaurant Owner',
      responsibilities: { extends: 'Head of Catering', items: ['Plan menus'] },
      requirements: 'to be defined at time of business need',
      notes: [{ about: 'grade', text: 'The page also says grade 7.' }],
    },
  ],
};

/** Two small families, with everything that a page can state. */
export const kitchen: Catalog = finish(buildCatalog([KITCHEN, CANTEEN]));

/** A bot that knows them. */
export const askKitchen: Ask = createRolecall(kitchen).ask;

/** The outcome of an answer, then the whole of it as text. */
export function answerTo(question: string): string {
  const answer = askKitchen(question);
  return `${answer.outcome}\n\n${renderText(answer)}`;
}
