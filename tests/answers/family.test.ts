import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../src/rolecall.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer about families', () => {
  it('lists all families', () => {
    expect(answerTo('what job families are there?')).toMatchInlineSnapshot(`
      "answered

      There are 2 job families: Canteen and Kitchen.

      Canteen · 2 roles, grades 4 to 7
      Kitchen · 3 roles, grades 5 to 8

      Source: Canteen; Kitchen (changed 2025-02-13)"
    `);
  });

  it('shows a family at a glance', () => {
    expect(answerTo('Kitchen')).toMatchInlineSnapshot(`
      "answered

      Kitchen is a job family of 3 roles, grades 5 to 8.

      Grade 5 · Cook · Individual contributor
      Grade 6 · Senior Cook · Individual contributor
      Grade 8 · Head Chef · Management

      The kitchen feeds the house.

      The page also states: specialties, performance indicators, career ladder and hiring process.

      It replaced the job family Canteen (stated in “House news”).
      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('lists the specialties of a family', () => {
    expect(answerTo('specialties of Kitchen')).toMatchInlineSnapshot(`
      "answered

      Kitchen has 1 specialty: Pastry.

      Pastry: Cakes and tarts

      Source: Kitchen › Specialties (changed 2025-02-13)"
    `);
  });

  it('lists the performance indicators of a family', () => {
    expect(answerTo('performance indicators of Kitchen')).toMatchInlineSnapshot(`
      "answered

      Kitchen has 1 performance indicator.

      • Plates sent back

      Source: Kitchen › Performance indicators (changed 2025-02-13)"
    `);
  });

  it('lists the steps of a hiring process', () => {
    expect(answerTo('hiring process of Kitchen')).toMatchInlineSnapshot(`
      "answered

      The hiring process of Kitchen has 2 steps.

      1. A talk
      2. A trial day

      Source: Kitchen › Hiring process (changed 2025-02-13)"
    `);
  });

  it('shows the career ladder of a family', () => {
    expect(answerTo('career ladder of Kitchen')).toMatchInlineSnapshot(`
      "answered

      The ladder of Kitchen has 3 roles, grades 5 to 8.

      Grade 5 · Cook · Individual contributor
      Grade 6 · Senior Cook · Individual contributor
      Grade 8 · Head Chef · Management

      Cooks move up by teaching.

      Moves to other teams:
      • Bakery

      Source: Kitchen › Career ladder (changed 2025-02-13)"
    `);
  });

  it('says that the page does not state a fact', () => {
    expect(answerTo('hiring process of Canteen')).toMatchInlineSnapshot(`
      "not_documented

      The Canteen page describes no hiring process.

      Source: Canteen"
    `);
  });

  describe('whose page states a list only for single roles', () => {
    const steps = { items: ['Call', 'Visit'] };
    const { ask } = createRolecall(
      catalogOf({ Cook: { hiring_process: steps }, Baker: {}, Waiter: { hiring_process: steps } }),
    );

    it('shows the list of those roles', () => {
      const { outcome, headline } = ask('hiring process of the Family family');
      expect([outcome, headline]).toEqual([
        'answered',
        'The hiring process of Family is stated for 2 roles of 3: the Cook and the Waiter.',
      ]);
    });

    it('denies it for another role only', () => {
      const { outcome, headline } = ask('hiring process of the Baker');
      expect([outcome, headline]).toEqual([
        'not_documented',
        'The Family page describes no hiring process for the Baker, only for the Cook and the Waiter.',
      ]);
    });
  });
});
