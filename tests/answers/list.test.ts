import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer about many roles', () => {
  it('lists the roles of a grade', () => {
    expect(answerTo('grade 5 roles')).toMatchInlineSnapshot(`
      "answered

      1 role is grade 5: the Cook.

      Grade 5 · Cook

      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it.each([
    ['all roles, highest grade first', [8, 7, 6, 5, 4]],
    ['all roles sorted by grade', [4, 5, 6, 7, 8]],
    ['list all roles by family', [5, 6, 8, 4, 7]],
  ])('puts "%s" in that order', (question, grades) => {
    const lines = answerTo(question).split('\n');
    expect(lines.flatMap((line) => /^Grade (\d)/.exec(line)?.[1] ?? []).map(Number)).toEqual(grades);
  });

  it('lists all roles', () => {
    expect(answerTo('list all roles')).toMatchInlineSnapshot(`
      "answered

      5 roles are in the catalogue, 1 of them since replaced.

      Grade 5 · Cook · Kitchen
      Grade 6 · Senior Cook · Kitchen
      Grade 8 · Head Chef · Kitchen
      Grade 7 · Canteen Manager · Canteen
      Grade 4 · Canteen Cook · Canteen · Cook

      Source: Kitchen (changed 2025-02-13); Canteen"
    `);
  });

  it('lists the statements that mention a word', () => {
    expect(answerTo('which roles need a degree?')).toMatchInlineSnapshot(`
      "answered

      1 role mentions “degree”: the Senior Cook.

      Requirements:
      • A cookery degree (Senior Cook)

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('shows the number by which a list is ordered', () => {
    expect(answerTo('two roles with the most requirements')).toMatchInlineSnapshot(`
      "answered

      The 2 roles with the most requirements among all roles: the Senior Cook and the Cook.

      Grade 6 · Senior Cook · 3
      Grade 5 · Cook · 2

      No requirements are stated for the Head Chef, the Canteen Cook and the Canteen Manager.
      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('says that no pay is in the catalogue', () => {
    expect(answerTo('salary')).toMatchInlineSnapshot(`
      "not_documented

      Pay is not in the catalogue, for any role."
    `);
  });
});
