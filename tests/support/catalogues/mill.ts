import type { FamilyFile } from '../../../src/catalog/schema.js';

/** A family that states every fact there is. */
export const MILL: FamilyFile = {
  family: 'Mill',
  aliases: ['Millers'],
  organization: 'Rivertown Foods',
  department: 'Production',
  location: ['Rivertown', 'Hillside'],
  owner: 'Mill Owner',
  reviewed_on: '2025-01-31',
  review_every: '6 months',
  acronyms: { SM: 'Senior Miller' },
  replaces: { family: 'Windmill', stated_in: 'Mill news' },
  source: { page: 'The mill', url: 'https://example.com/mill', date: '2025-02-13' },
  summary: 'The mill grinds corn for the town.',
  shared: {
    'individual contributor': {
      summary: 'All millers share these.',
      responsibilities: ['Keep the stones sharp'],
      requirements: ['Strong arms', 'A head for heights'],
    },
    management: { requirements: 'to be defined at time of business need' },
  },
  specialties: { summary: 'A miller may have one.', items: [{ name: 'Rye', summary: 'Dark flour' }] },
  performance_indicators: { summary: 'Counted weekly.', items: ['Sacks a day', 'Sacks sent back'] },
  career_ladder: { summary: 'Millers move up by teaching.', items: ['Bakery', 'Granary'] },
  hiring_process: { summary: 'Four weeks at most.', items: ['A talk', 'A day at the stones'] },
  notes: [{ about: 'page', text: 'The page spells flour as flower.' }],
  roles: [
    {
      title: 'Miller',
      aliases: ['Grinder'],
      formerly: { title: 'Windmill Miller', stated_in: 'Mill news' },
      section: 'Miller (Intermediate)',
      level: 'intermediate',
      track: 'individual contributor',
      grade: 5,
      reports_to: { typically: ['Head Miller', 'Mill Owner'] },
      dotted_line: 'Granary Keeper',
      next_roles: ['Senior Miller', 'Granary Keeper'],
      level_code: 'ML2',
      job_code: 'M-5',
      codes: { Payroll: 10442 },
      competencies: [{ skill: 'Grinding', level: '3', text: 'Grinds any corn' }],
      department: 'Stones',
      location: 'Hillside',
      owner: 'Head Miller',
      reviewed_on: '2025-02-28',
      review_every: 'year',
      summary: 'Grinds corn.',
      expectations: {
        knowledge: 'Knows corn from rye',
        responsibilities: 'Runs one pair of stones',
        interaction: 'Talks to farmers',
        impact: 'On a sack of flour',
      },
      responsibilities: ['Grind corn into fine flour', 'Weigh the sacks of farmers'],
      requirements: ['Two years in a mill', 'Reads and writes'],
      performance_indicators: { summary: 'Counted daily.', items: ['Sacks an hour'] },
      career_ladder: { summary: 'Up by teaching.', items: ['Granary'] },
      hiring_process: { summary: 'A week.', items: ['A day at the stones'] },
      source: { url: 'https://example.com/mill#miller' },
      notes: [{ about: 'grade', text: 'The page also says grade 4.' }],
    },
    {
      title: 'Senior Miller',
      level: 'senior',
      track: 'individual contributor',
      grade: 6,
      reports_to: 'Head Miller',
      responsibilities: { extends: 'Miller', items: ['Teach the millers'] },
    },
    {
      title: 'Head Miller',
      level: 'manager',
      track: 'management',
      inferred: ['level', 'track'],
      open_grades: [8, 9],
      requirements: 'to be defined at time of business need',
    },
  ],
};

/** The mill after an edit. */
export function millWith(edit: (mill: FamilyFile) => void): FamilyFile {
  const mill = structuredClone(MILL);
  edit(mill);
  return mill;
}
