import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
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

describe('a level whose name stands in the titles of some of its roles only', () => {
  const source = { page: 'All', url: null, date: null };
  const roleOf = (title: string, level: string, grade: number) => ({
    title,
    level,
    track: level === 'team lead' ? ('management' as const) : ('individual contributor' as const),
    grade,
  });
  const families = [
    {
      family: 'Branches',
      source,
      roles: [roleOf('Teller', 'trainee', 1), roleOf('Branch Lead', 'team lead', 3)],
    },
    {
      family: 'Risk',
      source,
      roles: [roleOf('Risk Analyst', 'analyst', 2), roleOf('Risk Team Lead', 'team lead', 4)],
    },
    { family: 'Trading', source, roles: [roleOf('Trader', 'associate', 3)] },
  ];
  const { ask: askOf } = createRolecall(finish(buildCatalog(families)));

  it.each([
    ['which family has no team lead', '1 job family has no roles at level team lead: Trading.'],
    ['does Risk have a team lead', '1 role is in Risk and is level team lead: the Risk Team Lead.'],
    ['does Branches have trainees', '1 role is in Branches and is level trainee: the Teller.'],
    ['does Trading have analysts', 'No role is in Trading and has “analyst” in the title.'],
  ])('%s', (question, said) => {
    expect(askOf(question).headline).toContain(said);
  });
});
