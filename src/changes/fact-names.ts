import type { ListFact, TextFact } from './change.js';

/** The noun for one item of a list, and for several. */
export const LIST_NOUNS: Record<ListFact | 'roles', readonly [one: string, several: string]> = {
  responsibilities: ['responsibility', 'responsibilities'],
  requirements: ['requirement', 'requirements'],
  aliases: ['other name', 'other names'],
  acronyms: ['acronym', 'acronyms'],
  specialties: ['specialty', 'specialties'],
  performance_indicators: ['performance indicator', 'performance indicators'],
  career_ladder: ['career ladder entry', 'career ladder entries'],
  hiring_process: ['hiring step', 'hiring steps'],
  dotted_line: ['dotted line', 'dotted lines'],
  next_roles: ['next role', 'next roles'],
  codes: ['code', 'codes'],
  competencies: ['competency', 'competencies'],
  locations: ['location', 'locations'],
  inferred: ['inferred fact', 'inferred facts'],
  notes: ['note', 'notes'],
  roles: ['role', 'roles'],
};

export const TEXT_NAMES: Record<TextFact, string> = {
  level: 'level',
  track: 'track',
  section: 'heading on its page',
  open_grades: 'grades it may have',
  level_code: 'code of the level',
  job_code: 'job code',
  department: 'department',
  owner: 'owner',
  reviewed_on: 'date of the last review',
  review_every: 'time between reviews',
  summary: 'summary',
  formerly: 'former title',
  replaces: 'family it replaced',
  organization: 'organization',
  'expectations.knowledge': 'expected knowledge',
  'expectations.responsibilities': 'expected responsibilities',
  'expectations.interaction': 'expected interaction',
  'expectations.impact': 'expected impact',
  'source.page': 'source page',
  'source.url': "source page's address",
  'source.date': "source page's date",
  'specialties.summary': 'introduction of the specialties',
  'performance_indicators.summary': 'introduction of the performance indicators',
  'career_ladder.summary': 'introduction of the career ladder',
  'hiring_process.summary': 'introduction of the hiring process',
};

/** Whether a fact is whole sentences, too long to quote inside a sentence. */
export function isProse(fact: TextFact): boolean {
  return fact.endsWith('summary') || fact.startsWith('expectations.');
}

export const TRACK_NAMES: Readonly<Record<string, string>> = {
  'individual contributor': 'individual contributors',
  management: 'managers',
};
