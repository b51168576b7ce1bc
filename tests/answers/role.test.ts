import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/catalogues/kitchen.js';

describe('an answer about a role', () => {
  it('shows a role at a glance', () => {
    expect(answerTo('Cook')).toMatchInlineSnapshot(`
      "answered

      The Cook is grade 5, an individual contributor in Kitchen.

      Level: Intermediate
      Reports to: Head Chef, typically
      Direct reports: None named
      Requirements: 2
      Responsibilities: 2

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('states a renaming with its source, or that none is stated', () => {
    expect(answerTo('was the Canteen Cook renamed?')).toMatchInlineSnapshot(`
      "answered

      The Canteen Cook is now called Cook, in Kitchen (stated in “House news”).

      Source: House news"
    `);
    expect(answerTo('former name Senior Cook')).toMatchInlineSnapshot(`
      "not_documented

      The page states no former or later title of the Senior Cook.

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('states the grade, with a note where the page contradicts itself', () => {
    expect(answerTo('grade Head Chef')).toMatchInlineSnapshot(`
      "answered

      The Head Chef is grade 8.

      Level: Manager
      Track: Management
      Job family: Kitchen

      The page also says grade 7.
      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('says whether a role has a grade', () => {
    expect(answerTo('is the Senior Cook a grade 5?')).toMatchInlineSnapshot(`
      "answered

      No: the Senior Cook is grade 6, not 5.

      Level: Senior
      Track: Individual contributor
      Job family: Kitchen

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('states the track of a role', () => {
    expect(answerTo('track Head Chef')).toMatchInlineSnapshot(`
      "answered

      The Head Chef is on the management track.

      Level: Manager
      Track: Management
      Job family: Kitchen

      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('says that pay is not in the catalogue', () => {
    expect(answerTo('salary of the Cook')).toMatchInlineSnapshot(`
      "not_documented

      Pay is not in the catalogue. The Cook is grade 5.

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('says that no person is in the catalogue', () => {
    expect(answerTo('who is the Head Chef?')).toMatchInlineSnapshot(`
      "not_documented

      Who holds the role of Head Chef is not in the catalogue: it describes roles, not people.

      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('states several facts in one answer', () => {
    expect(answerTo('grade and reporting line of Cook')).toMatchInlineSnapshot(`
      "answered

      The Cook is grade 5. It typically reports to the Head Chef.

      Level: Intermediate
      Track: Individual contributor
      Job family: Kitchen

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });
});
