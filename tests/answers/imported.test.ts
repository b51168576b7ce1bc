import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/answers/render-text.js';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { familySchema } from '../../src/catalog/schema.js';
import { createRolecall } from '../../src/rolecall.js';
import { finish } from '../../src/slices.js';

/** A family as an import makes it. */
const FOOD = familySchema.parse({
  family: 'Food',
  source: { page: 'Food', url: 'https://example.com/food/', date: null, file: 'food.md' },
  specialties: { items: [{ name: 'Cold Food', requirements: ['A fridge', 'A coat'] }] },
  performance_indicators: { items: ['Full plates'] },
  hiring_process: { items: ['A call'] },
  unplaced: [{ line: 7, text: 'Beware of the zebra' }],
  roles: [
    {
      title: 'Chef',
      level: 'intermediate',
      track: 'individual contributor',
      open_grades: [6, 7],
      performance_indicators: { items: ['Clean pans', 'Warm soup'] },
      source: { url: 'https://example.com/food/#chef' },
      unplaced: [{ line: 9, text: 'A zebra again', file: 'chef.md' }],
    },
    { title: 'Head Chef', level: 'head', track: 'management', grade: 9 },
  ],
});

const { ask } = createRolecall(finish(buildCatalog([FOOD])));
const told = (question: string): string => renderText(ask(question));

describe('an imported family', () => {
  it('has a role between two grades', () => {
    expect(told('grade Chef')).toContain('The Chef is grade 6 or 7.');
    expect(told('list grade 7 roles')).toContain('Chef');
    expect(told('is the Chef higher than the Head Chef?')).toContain(
      'No: the Chef (grade 6 or 7) is 2 to 3 grades below the Head Chef (grade 9).',
    );
  });

  it("prefers a role's own indicators to its family's", () => {
    expect(told('KPIs Chef')).toContain('The Chef has 2 performance indicators.');
    expect(told('KPIs Head Chef')).toContain('Food has 1 performance indicator.');
    expect(told('hiring process Chef')).toContain('The hiring process of Food has 1 step.');
  });

  it("links to the section of a role's page", () => {
    expect(ask('grade Chef').sources).toMatchObject([{ url: 'https://example.com/food/#chef' }]);
    expect(ask('grade Head Chef').sources).toMatchObject([{ url: 'https://example.com/food/' }]);
  });

  it('describes a specialty by its requirements where the page has no summary', () => {
    expect(told('specialties of Food')).toContain('A fridge; A coat');
  });

  it('answers nothing from lines that were not placed', () => {
    expect(ask('which roles mention zebra?').outcome).not.toBe('answered');
  });
});
