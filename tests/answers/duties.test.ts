import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer about the work', () => {
  it('lists the requirements of a role, its own and those of its track', () => {
    expect(answerTo('requirements Senior Cook')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook has 3 requirements: 2 of its own and 1 shared by all individual contributors in Kitchen.

      Its own requirements (2):
      • Five years in a kitchen
      • A cookery degree

      Shared by all individual contributors in Kitchen (1):
      • Clean hands

      All cooks share these.
      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('says that requirements are to be defined', () => {
    expect(answerTo('requirements Head Chef')).toMatchInlineSnapshot(`
      "not_documented

      Requirements of the Head Chef are “to be defined at time of business need”.

      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('says that a page has no such list, and never that a role has no requirements', () => {
    expect(answerTo('requirements Canteen Manager')).toBe(
      'not_documented\n\nThe page lists no requirements for the Canteen Manager.\n\nSource: Canteen › Canteen Manager',
    );
    expect(answerTo('how many requirements does the Canteen Manager have')).toMatch(/^not_documented/);
    expect(answerTo('role with the most requirements in Canteen')).not.toMatch(/^answered/);
  });

  it('lists the responsibilities of a role, its own and the inherited ones', () => {
    expect(answerTo('responsibilities Senior Cook')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook has 3 responsibilities: 1 of its own and 2 of the Cook.

      Its own responsibilities (1):
      • Teach cooks

      From the Cook, which it extends (2):
      • Cook meals
      • Clean the stove

      Source: Kitchen › Senior Cook (changed 2025-02-13); Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('says that a role also inherits from a title outside the catalogue', () => {
    expect(answerTo('responsibilities Head Chef')).toMatchInlineSnapshot(`
      "answered

      The Head Chef has 1 responsibility, besides those of the Head of Catering, which is not in the catalogue.

      • Plan menus

      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('lists what is expected of a role', () => {
    expect(answerTo('expectations Cook')).toMatchInlineSnapshot(`
      "answered

      The Cook has four expectations: knowledge, responsibilities, interaction and impact.

      Knowledge: Knows the menu
      Responsibilities: Runs one station
      Interaction: Talks to cooks
      Impact: On a plate

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('states one expectation first', () => {
    expect(answerTo('what impact does the Senior Cook have?')).toMatchInlineSnapshot(`
      "answered

      Impact expected of the Senior Cook: On an evening

      Knowledge: Knows the menu
      Responsibilities: Runs every station
      Interaction: Talks to cooks

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('states the one requirement that was asked about', () => {
    expect(answerTo('does the Senior Cook need a degree?')).toMatchInlineSnapshot(`
      "answered

      Requirement of the Senior Cook: A cookery degree.

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('says that no page states a requirement', () => {
    expect(answerTo('does the Cook need a degree?')).toMatchInlineSnapshot(`
      "not_documented

      The page says nothing about “degree” for the Cook.

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });
});
