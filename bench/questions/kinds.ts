import type { Catalog, Role } from '../../src/catalog/catalog.js';
import { pick, type Random } from '../random.js';

/** What people ask, by kind: a question about roles of a catalogue that are chosen at random. */
export type Kind = (role: () => Role, catalog: Catalog) => string;

const someGrade = (role: () => Role): number => role().grade ?? 8;

/** A word that pages of a catalogue have. */
const WORD = 'Salesforce';

export const KINDS: Readonly<Record<string, Kind>> = {
  title: (role) => role().title,
  grade: (role) => `what grade is the ${role().title}?`,
  'grade, with a slip': (role) => `grade ${withSlip(role().title)}`,
  'reports to': (role) => `who does the ${role().title} report to?`,
  'direct reports': (role) => `who reports to the ${role().title}?`,
  chain: (role) => `reporting chain of the ${role().title}`,
  requirements: (role) => `what are the requirements of the ${role().title}?`,
  'needs a word': (role) => `does the ${role().title} need ${WORD}?`,
  compare: (role) => `compare the ${role().title} and the ${role().title}`,
  'next level': (role) => `what is the next level after the ${role().title}?`,
  'several at once': (role) => `what grade is the ${role().title}, and who does it report to?`,
  'list by grade': (role) => `list grade ${someGrade(role)} roles`,
  'list in a family': (role) => `which roles are in ${role().family.name}?`,
  count: (role) => `how many roles are there at grade ${someGrade(role)}?`,
  search: () => `which roles need ${WORD}?`,
  'search and grade': (role) => `which roles at grade ${someGrade(role)} need ${WORD}?`,
  family: (role) => role().family.name,
  families: () => 'what job families are there?',
  'no such title': (role) => `what grade is the ${role().title} of Llamas?`,
  help: () => 'help',
  nonsense: () => 'colourless green ideas sleep furiously',
};

/** Words that take the most work once they fill a text, found by trying. */
export const REPEATED: readonly string[] = [
  'a and b, c and d, ',
  'grade and level and ',
  'senior manager and director of ',
  'which roles need travel and sql or tableau but not ',
  'list roles in and they work and the director and the manager and the vice president ',
  'which roles need experience and communication and management and team? which team? ',
  'staff esm ',
  'r ',
];

/** Texts of 500 characters that take the most work. */
export const LONGEST: readonly string[] = REPEATED.map((text) => text.repeat(500 / text.length).trim());

/** A title with two neighbouring letters swapped in its longest word. */
function withSlip(title: string): string {
  const longest = title.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  const [first = '', second = '', third = '', ...rest] = longest;
  return title.replace(longest, [first, third, second, ...rest].join(''));
}

/** Chooses roles of a catalogue at random. */
export function chooser({ roles }: Catalog, random: Random): () => Role {
  return () => pick(roles, random);
}
