import { describe, expect, it } from 'vitest';
import { answerTo, askKitchen } from '../support/catalogues/kitchen.js';

describe('what the lists of a page say about some words', () => {
  it('is answered with the item that has them', () => {
    expect(answerTo('can people in Kitchen move to the bakery')).toMatchInlineSnapshot(`
      "answered

      The section on careers of Kitchen mentions “bakery”: Bakery.

      Source: Kitchen (changed 2025-02-13)"
    `);
    expect(answerTo('does the hiring process of the Cook include a trial day')).toMatchInlineSnapshot(`
      "answered

      The hiring process of Kitchen mentions the words “trial day”: A trial day.

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('is denied with the whole list', () => {
    expect(answerTo('do the KPIs of Kitchen include tips')).toMatchInlineSnapshot(`
      "not_documented

      The performance indicators of Kitchen say nothing about “tips”.

      What it says:
      • Plates sent back

      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('is not known if the page has no such list', () => {
    expect(answerTo('can I move from Canteen to Kitchen')).toMatchInlineSnapshot(`
      "not_documented

      The Canteen page has no section on careers.

      Source: Canteen"
    `);
  });

  it('is collected from all pages, with the names of pages without the list', () => {
    expect(answerTo('which families have KPIs about plates')).toMatchInlineSnapshot(`
      "answered

      1 of 2 pages mentions “plates” in its performance indicators: Kitchen.

      Kitchen:
      • Plates sent back

      Pages without such a list: Canteen.
      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it.each([
    'is a trial day part of the hiring process of the Senior Cook',
    'is there a trial day in the interview process of Kitchen',
    'which hiring steps of the Cook mention a trial',
  ])('is asked with “%s”', (question) => {
    expect(askKitchen(question).headline).toMatch(
      /^The hiring process of Kitchen mentions .*: A trial day\.$/,
    );
  });

  it.each([
    'could the Cook become a bakery worker',
    'can the Cook switch to the bakery',
    'is there a path from Kitchen to Bakery',
    'moving from Kitchen into Bakery, is that allowed',
  ])('says where careers in a job family lead: “%s”', (question) => {
    expect(askKitchen(question).headline).toContain('section on careers of Kitchen');
  });

  it('leaves the way from one role to another to the comparison of the two', () => {
    expect(askKitchen('can I move from Cook to Senior Cook').headline).toContain('one grade above');
  });
});
