import { buildCatalog } from '../../../src/catalog/build-catalog.js';
import type { FamilyFile } from '../../../src/catalog/schema.js';
import { buildRolecall, type Rolecall } from '../../../src/rolecall.js';
import { finish } from '../../../src/slices.js';

/** A bot that knows that many directors, and one keeper. */
export function rolecallOfMany(directors: number): Rolecall {
  const roles = Array.from({ length: directors }, (_, index) => ({
    title: `Director, Area ${index + 1}`,
    level: 'director',
    track: 'management' as const,
    grade: 10,
  }));
  const keeper = { title: 'Zoo Keeper', level: 'intermediate', track: 'individual contributor' as const };
  const source = { page: 'Areas', url: null, date: null };
  return finish(
    buildRolecall(finish(buildCatalog([{ family: 'Areas', source, roles: [...roles, keeper] }]))),
  );
}

const KINDS = [
  'Finance',
  'Legal',
  'Support',
  'Security',
  'Design',
  'Research',
  'Payroll',
  'Data',
  'Events',
  'Sales',
];
const LEVELS = ['Associate', '', 'Senior', 'Staff', 'Principal'];
const MANAGING = ['Manager', 'Senior Manager', 'Director', 'Senior Director', 'Vice President'];

/** Different sentences as pages have them, which repeat the same few words. */
function sentences(about: string, count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `Works with the team and its partners on matter ${index + 1} of ${about}, and has the experience to plan, to explain and to measure what that takes & costs`,
  );
}

/** The roles of a large organisation, with long pages: 100 roles in 10 families. */
export function largeOrganisation(): FamilyFile[] {
  return KINDS.map((kind) => ({
    family: kind,
    source: { page: kind, url: `https://example.com/${kind.toLowerCase()}`, date: '2026-01-01' },
    summary: sentences(kind, 20).join('. '),
    specialties: {
      items: sentences(`${kind} specialties`, 40).map((summary, at) => ({
        name: `${kind} field ${at + 1}`,
        summary,
      })),
    },
    performance_indicators: { items: sentences(`${kind} indicators`, 40) },
    hiring_process: { summary: sentences(kind, 3).join('. '), items: sentences(`hiring in ${kind}`, 40) },
    roles: [
      ...LEVELS.map((level, at) =>
        roleOf(kind, `${level} ${kind} Analyst`.trim(), level || 'intermediate', at + 4),
      ),
      ...MANAGING.map((level, at) => ({
        ...roleOf(kind, `${level}, ${kind}`, level.toLowerCase(), at + 8),
        track: 'management' as const,
      })),
    ],
  }));
}

function roleOf(kind: string, title: string, level: string, grade: number) {
  return {
    title,
    level,
    track: 'individual contributor' as 'individual contributor' | 'management',
    grade,
    reports_to: [`Director, ${kind}`],
    summary: sentences(title, 3).join('. '),
    expectations: {
      knowledge: sentences(title, 5).join('. '),
      responsibilities: sentences(`${title} duties`, 5).join('. '),
      interaction: sentences(`${title} contacts`, 5).join('. '),
      impact: sentences(`${title} impact`, 5).join('. '),
    },
    responsibilities: sentences(`${title} duties`, 60),
    requirements: sentences(`${title} needs`, 60),
  };
}
