import { describe, expect, it } from 'vitest';
import { buildArchitecture } from '../../../src/catalog/architecture.js';
import { joinFamilies } from '../../../src/catalog/build-catalog.js';
import { managersOf } from '../../../src/catalog/relations.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';
import { catalogOf, roleIn } from '../../support/catalogues/catalog-of.js';

const hospital = catalogOf({
  'Chief Nursing Information Officer': { grade: 12 },
  'Manager, Learning & Development': { grade: 8, reports_to: 'Chief Nursing Information Officer (CNIO)' },
  Analyst: { reports_to: 'CNIO' },
  Trainer: { reports_to: 'L&D Manager' },
  Coach: { reports_to: 'Learning & Development Manager' },
  'Ward Clerk': { reports_to: 'Ward Manager' },
});

describe('a manager whom a page names in other words than the title', () => {
  const { ask } = createRolecall(hospital);

  it.each([
    ['Analyst', 'Chief Nursing Information Officer'],
    ['Manager, Learning & Development', 'Chief Nursing Information Officer'],
    ['Trainer', 'Manager, Learning & Development'],
    ['Coach', 'Manager, Learning & Development'],
    ['Ward Clerk', undefined],
  ])('of the %s is the role %s', (title, manager) => {
    const [found] = managersOf(hospital, roleIn(hospital, title));
    expect(found?.role?.title).toBe(manager);
  });

  it('keeps the words of the page, and tells whom they mean', () => {
    const { headline, notes } = ask('who does the Trainer report to');
    expect([headline, ...notes]).toEqual([
      'The Trainer reports to the L&D Manager.',
      'L&D Manager is in the catalogue as Manager, Learning & Development.',
    ]);
  });

  it('is reached through the role, and by either name', () => {
    expect(ask('grade of the manager of the Coach').headline).toContain('is grade 8');
    const [byTitle, byName] = ['Manager, Learning & Development', 'L&D Manager'].map(
      (name) => ask(`who reports to the ${name}`).headline,
    );
    expect(byTitle).toMatch(/^2 roles report to the Manager, Learning & Development/);
    expect(byName).toBe(byTitle);
  });

  it('is nobody who is known to be outside the catalogue', () => {
    const architecture = buildArchitecture({ outside_titles: ['L&D Manager'] });
    const kept = finish(joinFamilies(hospital.families, architecture));
    const [trainer, coach] = ['Trainer', 'Coach'].map(
      (title) => managersOf(kept, roleIn(kept, title))[0]?.role,
    );
    expect(trainer).toBeUndefined();
    expect(coach?.title).toBe('Manager, Learning & Development');
  });

  it('is never the role itself', () => {
    const odd = catalogOf({ 'Manager, Night Shift': { reports_to: 'Night Shift Manager' } });
    expect(managersOf(odd, roleIn(odd, 'Manager, Night Shift'))[0]?.role).toBeUndefined();
  });
});
