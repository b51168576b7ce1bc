import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/catalogues/kitchen.js';
import { ask } from '../support/catalogues/shipped.js';

describe('an answer about reporting', () => {
  it('says who a role typically reports to', () => {
    expect(answerTo('who does the Cook report to?')).toMatchInlineSnapshot(`
      "answered

      The Cook typically reports to the Head Chef.

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('names either manager, and says which one is outside the catalogue', () => {
    expect(answerTo('who does the Senior Cook report to?')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook reports to either the Head Chef or the Restaurant Owner.

      The Restaurant Owner is not in the catalogue; it is shown as the page names it.
      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('says that the page states no reporting line', () => {
    expect(answerTo('who does the Canteen Cook report to?')).toMatchInlineSnapshot(`
      "not_documented

      The Canteen Cook is now called Cook, in Kitchen (stated in “House news”). The page does not say who the Canteen Cook reports to.

      Source: Canteen › Canteen Cook"
    `);
  });

  it('says whether a role reports to somebody', () => {
    expect(answerTo('does the Cook report to the Restaurant Owner?')).toMatchInlineSnapshot(`
      "answered

      No: the Cook typically reports to the Head Chef.

      The Cook was formerly called Canteen Cook, in Canteen (stated in “House news”).
      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('counts the direct reports of each of several managers separately', () => {
    const question = 'who reports to the Director, Ecosystem Sales and the Director, Partner Operations?';
    expect(ask(question).headline).toBe(
      '4 roles report to the Director, Ecosystem Sales. 4 roles report to the Director, Partner Operations.',
    );
  });

  it('lists the direct reports of a role', () => {
    expect(answerTo('who reports to the Head Chef?')).toMatchInlineSnapshot(`
      "answered

      2 roles report to the Head Chef.

      • Cook (grade 5), typically
      • Senior Cook (grade 6), one of several managers its page names

      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('says that no page names a role as a manager', () => {
    expect(answerTo('who reports to the Senior Cook?')).toMatchInlineSnapshot(`
      "not_documented

      No page in the catalogue names the Senior Cook as a manager.

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('shows each reporting chain of a role', () => {
    expect(answerTo('reporting chain of Senior Cook')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook has 2 reporting chains: its page names 2 managers.

      Chain 1:
      • Restaurant Owner (not in the catalogue)
        • Head Chef
          • Senior Cook

      Chain 2:
      • Restaurant Owner (not in the catalogue)
        • Senior Cook

      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('shows the managers above a role, then the roles below it', () => {
    expect(answerTo('reporting chain of Head Chef')).toMatchInlineSnapshot(`
      "answered

      Head Chef → Restaurant Owner

      • Restaurant Owner (not in the catalogue)
        • Head Chef

      Reports to the Head Chef (2):
      • Cook (grade 5), typically
      • Senior Cook (grade 6), one of several managers its page names

      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('lists who reports to a manager outside the catalogue', () => {
    expect(answerTo('who reports to the Restaurant Owner?')).toMatchInlineSnapshot(`
      "answered

      2 roles report to the Restaurant Owner.

      • Senior Cook (grade 6), Kitchen, one of several managers its page names
      • Head Chef (grade 8), Kitchen

      The Restaurant Owner is not in the catalogue; pages only name it as a manager.
      Source: Kitchen (changed 2025-02-13)"
    `);
  });
});
