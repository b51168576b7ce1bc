import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import { createRolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

function family(name: string, titles: readonly string[], requirements?: string[]): FamilyFile {
  const roles = titles.map((title, at) => ({
    title,
    level: 'intermediate',
    track: 'individual contributor' as const,
    grade: at + 5,
    ...(requirements && { requirements }),
  }));
  return { family: name, source: { page: name, url: null, date: null }, roles };
}

const { ask } = createRolecall(
  finish(
    buildCatalog([
      family('Legal Counsel', ['Legal Counsel', 'Employment Counsel'], ['Has municipal experience']),
      family('Corporate Finance', ['Treasurer']),
      family('Corporate Development', ['Deal Lead']),
      family('Cities', ['Municipal Planner']),
    ]),
  ),
);

describe('a title with a qualifier that no role has', () => {
  it.each([
    // The qualifier is part of the names of two families.
    'legal counsel, corporate',
    'grade of legal counsel, corporate',
    // It is a word of another title, and of what the page of the role says.
    'legal counsel, municipal',
    'legal counsel municipal',
    'grade of the legal counsel, municipal',
  ])('is neither divided nor searched for: “%s”', (question) => {
    const { outcome, headline } = ask(question);
    expect(headline).toMatch(/^No role in the catalogue is called “legal counsel,? (corporate|municipal)”/);
    expect(outcome).toBe('not_found');
  });

  it('is a list of families behind “in”', () => {
    const { outcome, headline } = ask('roles in legal, corporate');
    expect(headline).toContain('4 roles');
    expect(outcome).toBe('answered');
  });
});
