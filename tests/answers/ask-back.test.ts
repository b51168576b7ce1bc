import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer without a fact', () => {
  it('asks which role is meant', () => {
    expect(answerTo('grade manager')).toMatchInlineSnapshot(`
      "ambiguous

      2 roles fit “manager”. Which one do you mean?

      • Head Chef
      • Canteen Manager"
    `);
  });

  it('asks which family is meant', () => {
    expect(answerTo('hiring process')).toMatchInlineSnapshot(`
      "ambiguous

      Which job family do you mean?

      • Kitchen
      • Canteen"
    `);
  });

  it('asks whether a near title is meant', () => {
    expect(answerTo('grade Pastry Cook')).toMatchInlineSnapshot(`
      "not_found

      No role in the catalogue is called “Pastry Cook”.

      Should it be there? Tell whoever maintains the catalogue.

      • Cook
      • Senior Cook
      • Canteen Cook"
    `);
  });

  it('offers who reports to a manager outside the catalogue', () => {
    expect(answerTo('grade Restaurant Owner')).toMatchInlineSnapshot(`
      "not_found

      The Restaurant Owner is not in the catalogue: pages only name it as a manager.

      • Who reports to the Restaurant Owner?"
    `);
  });

  it('says that no role has the title', () => {
    expect(answerTo('grade Backend Engineer')).toMatchInlineSnapshot(`
      "not_found

      No role in the catalogue is called “Backend Engineer”.

      Should it be there? Tell whoever maintains the catalogue."
    `);
  });

  it('says that no role has the grade', () => {
    expect(answerTo('grade 12 roles')).toMatchInlineSnapshot(`
      "not_found

      No role is grade 12. Grades run 4 to 8.

      Source: Kitchen (changed 2025-02-13); Canteen"
    `);
  });

  it('says that no page mentions the word', () => {
    expect(answerTo('which roles need Tableau?')).toMatchInlineSnapshot(`
      "not_found

      No page in the catalogue mentions “tableau”."
    `);
  });

  it('says what can be asked, with examples', () => {
    expect(answerTo('help')).toMatchInlineSnapshot(`
      "help

      Ask me about any of 5 roles in 2 job families.

      A role: Cook · grade Cook
      Reporting: who does the Cook report to? · who reports to ... · reporting chain of ...
      The work: requirements ... · what does the Cook do? · does ... need a degree?
      Careers: what is next after Cook? · compare ... vs ...
      Lists: list grade 5 roles · roles in Kitchen · which roles need ...?
      Families: Kitchen · hiring process of ... · what job families are there?

      • Cook
      • Job families
      • Kitchen"
    `);
  });

  it('asks for fewer words', () => {
    expect(answerTo('x'.repeat(501))).toMatchInlineSnapshot(`
      "help

      That is longer than 500 characters. Please ask in fewer words.

      A role: Cook · grade Cook
      Reporting: who does the Cook report to? · who reports to ... · reporting chain of ...
      The work: requirements ... · what does the Cook do? · does ... need a degree?
      Careers: what is next after Cook? · compare ... vs ...
      Lists: list grade 5 roles · roles in Kitchen · which roles need ...?
      Families: Kitchen · hiring process of ... · what job families are there?

      • Cook
      • Job families
      • Kitchen"
    `);
  });
});
