import { describe, expect, it } from 'vitest';
import { slug, titleKey } from '../../src/text/title.js';

describe('titleKey', () => {
  it.each([
    ['Sr. Partner Specialist', 'Senior Partner Specialist'],
    ['Snr Partner Specialist', 'Senior Partner Specialist'],
    ['VP, Ecosystem Sales', 'Vice President, Ecosystem Sales'],
    ['V.P. of Ecosystem Sales', 'Vice President, Ecosystem Sales'],
    ['SVP Sales', 'Senior Vice President, Sales'],
    ['CRO', 'Chief Revenue Officer'],
    ['Mgr, Partner Ops', 'Manager, Partner Operations'],
    ['Director, Programs & Enablement', 'Director, Programs and Enablement'],
    ['Director, Programs &amp; Enablement', 'Director, Programs and Enablement'],
    ['Director, Partner Programs', 'Director Partner Programs'],
    ['Director of Partner Programs', 'Director, Partner Programs'],
    ['the Director for Partner Programs', 'Director, Partner Programs'],
    ['Partner Experience Manager', '  partner   EXPERIENCE manager?! '],
    ['Café Manager', 'cafe manager'],
    ['Cafe\u0301 Manager', 'Café Manager'],
    ['Leiter Straßenbau', 'Leiter Strassenbau'],
    ['Director’s', 'Director'],
    ["the Director's", 'Director'],
    ["Directors'", 'Directors'],
    ['“Partner Specialist”', 'Partner Specialist'],
    ['Partner\u00a0Specialist', 'Partner Specialist'],
    ['Partner-Specialist', 'Partner Specialist'],
    ['Ｐａｒｔｎｅｒ Specialist', 'Partner Specialist'],
    ['Partner Specialist 🎉', 'Partner Specialist'],
  ])('is the same for %s and %s', (one, other) => {
    expect(titleKey(one)).toBe(titleKey(other));
  });

  it.each([
    ['Senior Manager, Ecosystem Programs', 'Manager, Ecosystem Programs'],
    ['Manager, Ecosystem Programs', 'Ecosystem Program Manager'],
    ['Director, Ecosystem Sales', 'Senior Director, Ecosystem Sales'],
    ['Director, Ecosystem Operations', 'Director, Partner Operations'],
    ['Partner Specialist', 'Partner Specialists'],
    ['Vice President', 'President'],
    ['PM', 'Program Manager'],
  ])('differs for %s and %s', (one, other) => {
    expect(titleKey(one)).not.toBe(titleKey(other));
  });
});

it.each([
  ['Sr. Partner Operations Analyst', 'senior-partner-operations-analyst'],
  ['Senior Director, Ecosystem Programs & Enablement', 'senior-director-ecosystem-programs-and-enablement'],
  ['VP of Global Channels', 'vice-president-of-global-channels'],
])('makes of %s the identifier %s', (title, id) => {
  expect(slug(title)).toBe(id);
});
