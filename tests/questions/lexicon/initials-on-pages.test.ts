import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile, RoleEntry } from '../../../src/catalog/schema.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

const familyWith = (family: string, title: string, duty: string): FamilyFile => {
  const role: RoleEntry = {
    title,
    level: 'any',
    track: 'individual contributor',
    grade: 6,
    responsibilities: [duty],
  };
  return { family, source: { page: family, url: null, date: null }, roles: [role] };
};

/** Asks for a role by its initials, where the page of another family has a sentence. */
function askedBeside(sentence: string, title = 'Offshore Pipe Welder', initials = 'OPW'): string {
  const families = [
    familyWith('Pipes', title, 'Weld pipes at sea.'),
    familyWith('Safety', 'Safety Officer', sentence),
  ];
  const { outcome, roles } = createRolecall(finish(buildCatalog(families))).ask(`grade of the ${initials}`);
  return `${outcome} ${roles.map(({ title }) => title).join()}`.trim();
}

describe('the initials of a title', () => {
  it('name its role where no page has them', () => {
    expect(askedBeside('Inspect tools.')).toBe('answered Offshore Pipe Welder');
  });

  it('name its role where another page has them and spells out nothing else', () => {
    expect(askedBeside('Train each OPW.')).toBe('answered Offshore Pipe Welder');
  });

  it('name no role where another page spells out another phrase with them', () => {
    expect(askedBeside('Sign the Operating Pressure Warrant (OPW) of each site.')).toBe('not_found');
  });

  it('name no role where another page has them as a plural', () => {
    const asked = (sentence: string): string =>
      askedBeside(sentence, 'Offshore Pipe Worker Scheduler', 'OPWS');
    expect(asked('Inspect tools.')).toBe('answered Offshore Pipe Worker Scheduler');
    expect(asked('Sign all OPWs of a site.')).toBe('not_understood');
  });
});
