import { describe, expect, it } from 'vitest';
import { answerTo } from '../support/kitchen.js';

describe('an answer about reporting says', () => {
  it('who it reports to, typically', () => {
    expect(answerTo('who does the Cook report to?')).toMatchInlineSnapshot(`
      "answered

      The Cook typically reports to the Head Chef.

      The Cook was formerly called Canteen Cook, in Canteen.
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('either of whom it reports to, one of them outside', () => {
    expect(answerTo('who does the Senior Cook report to?')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook reports to either the Head Chef or the Restaurant Owner.

      The Restaurant Owner is not in the catalogue; it is shown as the page names it.
      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('a reporting line that no page states', () => {
    expect(answerTo('who does the Canteen Cook report to?')).toMatchInlineSnapshot(`
      "not_documented

      The page does not say who the Canteen Cook reports to.

      The Canteen Cook is now called Cook: the Kitchen page replaced Canteen.
      Source: Canteen › Canteen Cook"
    `);
  });

  it('whether it reports to somebody', () => {
    expect(answerTo('does the Cook report to the Restaurant Owner?')).toMatchInlineSnapshot(`
      "answered

      Not according to the page: the Cook typically reports to the Head Chef.

      The Cook was formerly called Canteen Cook, in Canteen.
      Source: Kitchen › Cook (changed 2025-02-13)"
    `);
  });

  it('its direct reports', () => {
    expect(answerTo('who reports to the Head Chef?')).toMatchInlineSnapshot(`
      "answered

      2 roles report to the Head Chef.

      • Cook (grade 5), Kitchen, typically
      • Senior Cook (grade 6), Kitchen, one of several managers its page names

      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('that it has none', () => {
    expect(answerTo('who reports to the Senior Cook?')).toMatchInlineSnapshot(`
      "not_documented

      No page in the catalogue names the Senior Cook as a manager.

      Source: Kitchen › Senior Cook (changed 2025-02-13)"
    `);
  });

  it('each of its reporting chains', () => {
    expect(answerTo('reporting chain of Senior Cook')).toMatchInlineSnapshot(`
      "answered

      The Senior Cook has 2 reporting chains: its page names 2 managers.

      Chain 1:
      1. Head Chef: as the page Kitchen says of the Senior Cook
      2. Restaurant Owner (not in the catalogue): as the page Kitchen says of the Head Chef

      Chain 2:
      1. Restaurant Owner (not in the catalogue): as the page Kitchen says of the Senior Cook

      Source: Kitchen (changed 2025-02-13)"
    `);
  });

  it('the chain both ways', () => {
    expect(answerTo('reporting chain of Head Chef')).toMatchInlineSnapshot(`
      "answered

      Head Chef → Restaurant Owner

      1. Restaurant Owner (not in the catalogue): as the page Kitchen says of the Head Chef

      Reports to the Head Chef (2):
      • Cook (grade 5), Kitchen, typically
      • Senior Cook (grade 6), Kitchen, one of several managers its page names

      Source: Kitchen › Head Chef (changed 2025-02-13)"
    `);
  });

  it('who reports to a manager outside', () => {
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
