import { describe, expect, it } from 'vitest';
import { answerTo, askKitchen } from '../support/catalogues/kitchen.js';
import { ask } from '../support/catalogues/shipped.js';

describe('an answer about two roles', () => {
  it('lists the levels between two distant roles, then what differs between the two', () => {
    const { parts } = ask('how do I get from Associate ESM to Vice President, Ecosystem Sales?');
    expect(parts[0]).toMatchObject({ kind: 'list', heading: 'On the way' });
    expect(parts.map(({ kind }) => kind)).toContain('comparison');
  });

  it('lists the items gained, dropped and shared on one ladder', () => {
    expect(answerTo('compare Cook vs Senior Cook')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook (grade 6) is one grade above the Cook (grade 5).

      Requirements: 2 gained, 1 dropped, 1 shared. Responsibilities: 1 gained, 2 shared. Expectations: 2 of 4 differ.

      Cook → Senior Cook:
      • Grade: 5 → 6
      • Level: Intermediate → Senior
      • Reports to: Head Chef, typically → Head Chef or Restaurant Owner (outside the catalogue)

      Track, both: Individual contributor
      Job family, both: Kitchen

      Requirements gained (2):
      • Five years in a kitchen
      • A cookery degree

      Requirements dropped (1):
      • Two years in a kitchen

      Requirements shared (1):
      • Clean hands

      Responsibilities gained (1):
      • Teach cooks

      Responsibilities shared (2):
      • Cook meals
      • Clean the stove

      Expectations that differ (2):
      • Responsibilities: Runs one station → Runs every station
      • Impact: On a plate → On an evening

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13); Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('lists the items of only one role across ladders', () => {
    expect(answerTo('compare Head Chef vs Canteen Cook')).toMatchInlineSnapshot(`
      "answered

      The Canteen Cook is now called Cook, in Kitchen (stated in “House news”). The Canteen Cook (grade 4) is 4 grades below the Head Chef (grade 8).

      Requirements cannot be compared (Head Chef: “to be defined at time of business need”; Canteen Cook: none listed). Responsibilities cannot be compared (Head Chef has 1; Canteen Cook: none listed).

      Head Chef → Canteen Cook:
      • Grade: 8 → 4
      • Level: Manager → Intermediate
      • Track: Management → Individual contributor
      • Job family: Kitchen → Canteen
      • Reports to: Restaurant Owner (outside the catalogue) → Not stated

      The Head Chef also extends the responsibilities of the Head of Catering, which is not in the catalogue.
      Source: Kitchen › Head Chef (changed 2025-02-13); Canteen › Canteen Cook"
    `);
  });

  it('says which role is higher', () => {
    expect(answerTo('is the Senior Cook higher than the Cook?')).toMatchInlineSnapshot(`
      "answered

      Yes: the Senior Cook (grade 6) is one grade above the Cook (grade 5).

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('says that both titles are one role', () => {
    expect(answerTo('compare Cook vs Cook')).toMatchInlineSnapshot(`
      "answered

      Both are one role, the Cook (grade 5).

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });
});

it('does not offer the comparison that was just made', () => {
  const { followUps } = askKitchen('compare Cook vs Senior Cook');
  expect(followUps.map(({ question }) => question)).not.toContain('compare Senior Cook vs Cook');
});

it('names a group by its family only if it is the whole family', () => {
  expect(askKitchen('compare individual contributors in Kitchen with Canteen').headline).toBe(
    'Roles in Kitchen on the individual contributor track: 2 roles, grades 5 to 6; Canteen: 2 roles, grades 4 to 7.',
  );
});
