import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../../src/rolecall.js';
import { ORGANISATIONS } from '../../support/catalogues/organisations.js';

const catalog = ORGANISATIONS['levels such as L5 and IC4'];
if (!catalog) throw new Error('the catalogue with levels in titles is missing');
const { ask } = createRolecall(catalog);

describe('roles with levels in their titles', () => {
  it.each([
    ['grade of the SWE IC3', 'The Software Engineer IC3 is grade 3.'],
    ['is the SWE L5 an IC', 'Yes: the Lead Programmer L5'],
  ])('takes an acronym that two families list for each of them: %s', (question, said) => {
    expect(ask(question).headline).toContain(said);
  });

  it('says yes to both of the grades that a page leaves open', () => {
    expect(ask('is the Software Engineer IC5 grade 5 or 6').headline).toBe(
      'Yes: the Software Engineer IC5 is grade 5 or 6.',
    );
  });
});
