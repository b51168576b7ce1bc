import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const source = { page: 'Agency', url: null, date: null };
const roleOf = (title: string, level: string) => ({ title, level, track: 'individual contributor' as const });

/** An agency where "executive" and "associate" set a level in most titles, and name the work in a few. */
const { ask } = createRolecall(
  finish(
    buildCatalog([
      {
        family: 'Front Office',
        source,
        roles: [
          roleOf('Executive Assistant', 'intermediate'),
          roleOf('Executive Driver', 'intermediate'),
          roleOf('Executive Chef', 'intermediate'),
          roleOf('Executive Vice President, Events', 'executive vice president'),
          roleOf('Vice President, Events', 'vice president'),
          roleOf('Associate Florist', 'associate'),
          roleOf('Associate Printer', 'associate'),
        ],
      },
      {
        family: 'Clients',
        source,
        roles: [
          roleOf('Account Executive', 'intermediate'),
          roleOf('Senior Account Executive', 'senior'),
          roleOf('Shop Associate', 'intermediate'),
        ],
      },
      { family: 'Account Planning', source, roles: [roleOf('Account Planner', 'intermediate')] },
    ]),
  ),
);

describe('a word that sets a level in most titles', () => {
  it.each([
    ['list the account executives', '2 roles have “account executive” in the title'],
    ['how many account executives are there', '2 roles have “account executive” in the title'],
    ['shop associates', 'Shop Associate'],
    ['executive assistants', 'Executive Assistant'],
  ])('is the noun of a title in the plural: "%s"', (question, told) => {
    const { outcome, headline } = ask(question);
    expect(headline).toContain(told);
    expect(outcome).toBe('answered');
  });
});
