import { expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import type { RoleEntry } from '../../src/catalog/schema.js';
import { buildRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';

const INFERRED: Partial<RoleEntry> = { inferred: ['track'] };
const { ask } = finish(
  buildRolecall(
    catalogOf(
      {
        Baker: { level: 'intermediate', grade: 5, inferred: ['level', 'track'] },
        'Senior Baker': { level: 'senior', grade: 6, ...INFERRED },
        'Bakery Manager': { level: 'manager', track: 'management', grade: 7 },
        'Bakery Director': { level: 'director', track: 'management', grade: 8, ...INFERRED },
      },
      { family: 'Bakery', source: { page: 'Bakery', url: null, date: null } },
    ),
  ),
);
const linesOf = (question: string): string[] => renderText(ask(question)).split('\n');

it.each([
  ['track Baker', 'The Baker is an individual contributor by its title and duties; the page does not say.'],
  ['Baker', 'The Baker is grade 5 in Bakery; by its title and duties, an individual contributor.'],
  [
    'Baker',
    'The level and track of the Baker are inferred from its title and duties; the page does not say.',
  ],
  [
    'grade Senior Baker',
    'The track of the Senior Baker is inferred from its title and duties; the page does not say.',
  ],
  [
    'compare Bakery Manager vs Bakery Director',
    'The track of the Bakery Director is inferred from titles and duties; the pages do not say.',
  ],
  ['next after Baker', 'The track of these roles is inferred from titles and duties; the pages do not say.'],
  [
    'level below Senior Baker',
    'The track of these roles is inferred from titles and duties; the pages do not say.',
  ],
  [
    'which roles are on the management track?',
    'The track of the Bakery Director is inferred from titles and duties; the pages do not say.',
  ],
  ['Bakery', 'The track of 3 of these 4 roles is inferred from titles and duties; the pages do not say.'],
])('notes for "%s" what was inferred', (question, line) => {
  expect(linesOf(question)).toContain(line);
});

it.each(['track Bakery Manager', 'Bakery Manager', 'grade Bakery Manager', 'which roles are grade 7?'])(
  'notes nothing for "%s", whose page states it',
  (question) => {
    expect(linesOf(question).join('\n')).not.toMatch(/(?:by|from) (?:its )?title/);
  },
);
