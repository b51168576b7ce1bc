import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../src/rolecall.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { kitchen } from '../support/catalogues/kitchen.js';

describe('the questions that are suggested first', () => {
  it.each([
    ['grades', kitchen],
    ['no grades', catalogOf({ Clerk: {}, 'Senior Clerk': { reports_to: 'Clerk' } })],
  ])('are understood, in a catalogue with %s', (_, catalog) => {
    const { suggestedQuestions, ask } = createRolecall(catalog);
    const outcomes = suggestedQuestions.map((question) => ask(question).outcome);
    expect(outcomes).toHaveLength(4);
    expect(outcomes.filter((outcome) => outcome !== 'answered' && outcome !== 'not_documented')).toEqual([]);
  });

  it('are about the first role whose page states much', () => {
    const [first] = createRolecall(kitchen).suggestedQuestions;
    expect(first).toBe('What are the requirements of the Cook?');
  });

  it('end with the roles of a grade, or of the family if it has no grades', () => {
    const lastOf = (catalog: typeof kitchen) => createRolecall(catalog).suggestedQuestions.at(-1);
    expect(lastOf(kitchen)).toBe('Which roles are grade 5?');
    expect(lastOf(catalogOf({ Clerk: {} }))).toBe('What roles are in Family?');
  });
});
