import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../../src/rolecall.js';
import { catalogOf } from '../../support/catalogues/catalog-of.js';

const { ask } = createRolecall(
  catalogOf({
    Cook: { requirements: ['3-5 years at a stove.', 'A knife'] },
    'Head Chef': { requirements: { extends: 'Cook', items: ['8+ years of cooking'] } },
  }),
);

describe('a claim about years of experience', () => {
  it.each([
    [
      'does the Cook need 4 years',
      'The page asks for 3 to 5 years: the Cook has the requirement “3-5 years at a stove”.',
    ],
    ['does the Cook need 3 years of experience', 'The page asks for 3 to 5 years: the Cook'],
    ['does the Cook need 6 years', 'No: the Cook has the requirement “3-5 years'],
    ['does the Cook need at least 3 years', 'Yes: the Cook has the requirement “3-5 years'],
    ['does the Head Chef need 8 years', 'Yes: the Head Chef has the requirement “8+ years of cooking”.'],
    ['does the Head Chef need 5 years', 'No: the Head Chef has the requirement “8+ years of cooking”.'],
  ])('is answered with the requirement: %s', (question, said) => {
    expect(ask(question).headline).toContain(said);
  });

  it('is answered with what the role says itself before what it takes over', () => {
    expect(ask('how many years does the Head Chef need').headline).toContain('“years”: 8+ years of cooking');
  });
});
