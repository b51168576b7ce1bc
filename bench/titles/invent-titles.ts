import { type Random, shuffle } from '../random.js';

const SIZE = 300;
const LEVELS = ['', 'Associate', 'Senior', 'Staff', 'Principal'];
const FUNCTIONS = [
  'Backend',
  'Brand',
  'Channel Services',
  'Customer Experience',
  'Data Science',
  'Field Marketing',
  'Internal Audit',
  'Partner Programs',
  'Product Design',
  'Professional Services',
  'Public Sector Inside Sales',
  'Sales Operations',
  'Site Reliability',
  'Technical Enablement',
];
const NOUNS = ['Analyst', 'Engineer', 'Manager', 'Specialist', 'Coordinator'];
const LEADERS = ['Manager', 'Senior Manager', 'Director', 'Senior Director', 'Vice President'];

/** Titles to start from if there are no pages to read them from. */
export function inventTitles(random: Random): string[] {
  const roles = LEVELS.flatMap((level) =>
    FUNCTIONS.flatMap((scope) => NOUNS.map((noun) => `${level} ${scope} ${noun}`.trim())),
  );
  const leaders = LEADERS.flatMap((head) => FUNCTIONS.map((scope) => `${head}, ${scope}`));
  return shuffle([...roles, ...leaders], random)
    .slice(0, SIZE)
    .sort();
}
