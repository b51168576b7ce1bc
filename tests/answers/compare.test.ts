import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/kitchen.js';

describe('an answer about two roles says', () => {
  it('gained, dropped and shared on one ladder', () => {
    expect(answerTo('compare Cook vs Senior Cook')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook (grade 6) is one grade above the Cook (grade 5).

      Requirements: 2 gained, 1 dropped, 1 shared. Responsibilities: 1 gained, 2 shared. Expectations: 2 of 4 differ.

      Cook and Senior Cook:
      Grade: 5 (Cook) → 6 (Senior Cook)
      Level: Intermediate (Cook) → Senior (Senior Cook)
      Reports to: Head Chef, typically (Cook) → Head Chef or Restaurant Owner (outside the catalogue) (Senior Cook)

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

      Expectations that differ:
      Responsibilities: Runs one station (Cook) → Runs every station (Senior Cook)
      Impact: On a plate (Cook) → On an evening (Senior Cook)

      The Cook was formerly called Canteen Cook, in Canteen.
      Source: Kitchen › Cook (changed 2025-02-13); Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('only of one or the other elsewhere', () => {
    expect(answerTo('compare Head Chef vs Canteen Cook')).toMatchInlineSnapshot(`
      "answered

      The Canteen Cook (grade 4) is 4 grades below the Head Chef (grade 8).

      Requirements cannot be compared (Head Chef: “to be defined at time of business need”; Canteen Cook: none listed). Responsibilities cannot be compared (Head Chef has 1; Canteen Cook: none listed).

      Grade: 8 (Head Chef) → 4 (Canteen Cook)
      Level: Manager (Head Chef) → Intermediate (Canteen Cook)
      Track: Management (Head Chef) → Individual contributor (Canteen Cook)
      Job family: Kitchen (Head Chef) → Canteen (Canteen Cook)
      Reports to: Restaurant Owner (outside the catalogue) (Head Chef) → Not stated (Canteen Cook)

      The Head Chef also extends the responsibilities of the Head of Catering, which is not in the catalogue.
      The Canteen Cook is now called Cook: the Kitchen page replaced Canteen.
      Source: Kitchen › Head Chef (changed 2025-02-13); Canteen › Canteen Cook"
    `);
  });

  it('the higher of the two', () => {
    expect(answerTo('is the Senior Cook higher than the Cook?')).toMatchInlineSnapshot(`
      "answered

      Yes: the Senior Cook (grade 6) is above the Cook (grade 5).

      Requirements: 1 gained, 2 dropped, 1 shared. Responsibilities: 1 dropped, 2 shared. Expectations: 2 of 4 differ.

      Senior Cook and Cook:
      Grade: 6 (Senior Cook) → 5 (Cook)
      Level: Senior (Senior Cook) → Intermediate (Cook)
      Reports to: Head Chef or Restaurant Owner (outside the catalogue) (Senior Cook) → Head Chef, typically (Cook)

      Track, both: Individual contributor
      Job family, both: Kitchen

      Requirements gained (1):
      • Two years in a kitchen

      Requirements dropped (2):
      • Five years in a kitchen
      • A cookery degree

      Requirements shared (1):
      • Clean hands

      Responsibilities dropped (1):
      • Teach cooks

      Responsibilities shared (2):
      • Cook meals
      • Clean the stove

      Expectations that differ:
      Responsibilities: Runs every station (Senior Cook) → Runs one station (Cook)
      Impact: On an evening (Senior Cook) → On a plate (Cook)

      The Cook was formerly called Canteen Cook, in Canteen.
      Source: Kitchen › Senior Cook (changed 2025-02-13); Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('that both are one', () => {
    expect(answerTo('compare Cook vs Cook')).toMatchInlineSnapshot(`
      "answered

      Both are one role, the Cook (grade 5).

      The Cook was formerly called Canteen Cook, in Canteen.
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });
});
