import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../src/rolecall.js';
import { catalogOf } from '../support/catalogues/catalog-of.js';

const { ask } = createRolecall(
  catalogOf({
    Auditor: {
      requirements: ['A professional designation such as CIA', 'Joins screening calls'],
      responsibilities: ['Takes turns to be on-call', 'Coaches junior auditors', 'Helps others with reports'],
    },
    Clerk: { requirements: ['Mentoring teammates on new tools', 'Gladly helps others'] },
  }),
);

describe('what a page says in its own words', () => {
  it.each([
    [
      'does the Auditor need a certification',
      'does not say “certification”, but “designation”: A professional',
    ],
    ['does the Auditor mentor', 'does not say “mentor”, but “coach”: Coaches junior auditors'],
    ['is the Auditor on-call', 'Responsibility of the Auditor: Takes turns to be on-call'],
    ['does the Clerk mentor others', 'the nearest: Mentoring teammates on new tools'],
  ])('is found by “%s”', (question, said) => {
    expect(ask(question).headline).toContain(said);
  });

  it('never says “it” about “no page”', () => {
    const { headline } = ask('direct reports of the Auditor and the Clerk');
    expect(headline).toContain('names the Auditor as a manager. No page in the catalogue names the Clerk');
  });
});
