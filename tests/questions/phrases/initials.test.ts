import { describe, expect, it } from 'vitest';
import { createRolecall } from '../../../src/rolecall.js';
import { catalogOf } from '../../support/catalogues/catalog-of.js';

const { ask } = createRolecall(
  catalogOf(
    {
      'Harbour Pilot in Training': { grade: 1 },
      'Senior Harbour Pilot in Training': { grade: 2 },
      'Northern Coast Tug Master': { grade: 3 },
      'Seabed Chart Surveyor': { grade: 4, summary: 'Seabed Chart Surveyors (SBCS) draw charts.' },
      'GIS Cartographer': { grade: 5 },
      'Senior Engine Technician': { grade: 6 },
      'Buoy Lamp Keeper Clerk': { grade: 7 },
      'Bridge Lock Keeper': { grade: 8 },
    },
    { family: 'Staff of Every Tide' },
  ),
);

describe('initials', () => {
  it.each([
    ['HPT grade', 'The Harbour Pilot in Training is grade 1.'],
    ['senior hpt grade', 'The Senior Harbour Pilot in Training is grade 2.'],
    ['CTM grade', 'The Northern Coast Tug Master is grade 3.'],
    ['nctm, which grade', 'The Northern Coast Tug Master is grade 3.'],
    ['what grade is an SBCS', 'The Seabed Chart Surveyor is grade 4.'],
    ['gisc grade', 'The GIS Cartographer is grade 5.'],
    ['BLK grade', 'The Bridge Lock Keeper is grade 8.'],
  ])('of a title, or of its end, name the role: %s', (question, headline) => {
    expect(ask(question).headline).toBe(headline);
  });

  it.each([
    ['SET grade', 'answered'],
    ['set grade', 'not_found'],
    ['grade of the set', 'not_found'],
  ])('that are a word as well name a role in upper case only: %s', (question, outcome) => {
    const { roles, ...answer } = ask(question);
    expect(answer.outcome).toBe(outcome);
    expect(roles.map(({ title }) => title)).toEqual(
      outcome === 'answered' ? ['Senior Engine Technician'] : [],
    );
  });
});

it('are no plural of a short form', () => {
  const { ask: askOfLeaders } = createRolecall(
    catalogOf({ 'VP of Survey': { grade: 9 }, 'VP of Tugs': { grade: 8 } }),
  );
  expect(askOfLeaders('what grade are the VPs').headline).toContain('VP of Survey – 9 and VP of Tugs – 8');
});
