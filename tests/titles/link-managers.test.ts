import { describe, expect, it } from 'vitest';
import { linkManagers } from '../../src/titles/link-managers.js';
import { indexOfTitles, titleIndexOf } from '../support/catalogues/title-index.js';

const index = indexOfTitles({
  'Chief Information Security Officer': 'chief',
  'Learning and Development Manager': 'manager',
  'Senior Director, Product Design': 'senior director',
  'Director, Channel Program': 'director',
  'VP, Information Technology': 'vice president',
  'IT Manager': 'manager',
  'Senior Internal Audit Manager': 'senior manager',
  'Renewals Manager': 'intermediate',
  'Senior Manager, Renewals': 'senior manager',
  'Legal Counsel': 'intermediate',
  'Legal Counsel (Privacy)': 'intermediate',
});

describe('a manager who is known as an outsider too', () => {
  it('is linked to the role all the same', () => {
    const entry = {
      id: 'ld',
      title: 'Learning and Development Manager',
      aliases: [],
      level: '',
      family: 'f',
    };
    const outsiders = ['L&D Manager', 'Chief of Staff'];
    const links = linkManagers(outsiders, titleIndexOf({ entries: [entry], outsiders }));
    expect([...links]).toEqual([['L&D Manager', 'ld']]);
  });
});

function linkOf(name: string): string | undefined {
  return linkManagers([name], index).get(name);
}

describe('a manager whom a page names', () => {
  it.each([
    ['Chief Information Security Officer', 'chief-information-security-officer'],
    ['CISO', 'chief-information-security-officer'],
    ['L&D Manager', 'learning-and-development-manager'],
    ['Manager, Learning & Development', 'learning-and-development-manager'],
    ['Sr. Director of Product Design', 'senior-director-product-design'],
    ['Senior Product Design Director', 'senior-director-product-design'],
    ['Director, Channel Programs', 'director-channel-program'],
    ['the Director of Channel Programs', 'director-channel-program'],
    ['Vice President, IT', 'vice-president-information-technology'],
    ['Information Technology Manager', 'it-manager'],
    ['Sr Manager, Internal Audit', 'senior-internal-audit-manager'],
    ['LEGAL COUNSEL', 'legal-counsel'],
  ])('as %s is linked to the role', (name, id) => {
    expect(linkOf(name)).toBe(id);
  });

  it.each([
    'Director, Product Design',
    'Product Design Manager',
    'Manager, Renewals',
    'Senior Director, Channel Program',
    'Chief Technology Officer',
    'Chief Security Officer',
    'Legal Counsel (Employment)',
    'Directr, Channel Program',
    'Vice President',
    'L&D Director',
    'someone else',
  ])('as %s is no role, since a word differs', (name) => {
    expect(linkOf(name)).toBeUndefined();
  });
});
