import { editDistance } from '../../src/text/edit-distance.js';
import { pick, type Random } from '../random.js';
import { putTogether, type TitleParts, takeApart } from '../titles/take-apart.js';
import type { TitleSet } from '../titles/title-set.js';
import { type Draft, literal } from './noise.js';

const LEVELS = [
  'Principal',
  'Distinguished',
  'Trainee',
  'Apprentice',
  'Deputy',
  'Graduate',
  'Assistant',
  'Emeritus',
];
const FUNCTIONS = [
  'Aviation',
  'Dental',
  'Forestry',
  'Maritime',
  'Plumbing',
  'Veterinary',
  'Catering',
  'Nuclear',
  'Textile',
];
const NOUNS = [
  'Nurse',
  'Plumber',
  'Librarian',
  'Carpenter',
  'Geologist',
  'Dentist',
  'Surgeon',
  'Gardener',
  'Violinist',
];

/** Words nearer than this to a word of a title could be meant for it. */
const NEAR = 3;

type Unknown = (title: string, random: Random, set: TitleSet) => Draft | undefined;

/** A title with one level, function or noun that no title has, nor anything like it. */
export const unknownWord: Unknown = (title, random, set) => {
  const parts = takeApart(title);
  if (!parts) return undefined;
  const foreign = (words: readonly string[]): string =>
    pick(
      words.filter((word) => isForeign(word, set)),
      random,
    );
  const changes: TitleParts[] = [
    { ...parts, level: foreign(LEVELS) },
    { ...parts, head: foreign(NOUNS) },
  ];
  if (parts.scope !== '')
    changes.push({ ...parts, scope: withOneWord(parts.scope, foreign(FUNCTIONS), random) });
  return literal(putTogether(pick(changes, random)));
};

/** A title made of the level, scope and head of different titles, whose words no title has together. */
export const unknownCombination: Unknown = (title, random, set) => {
  const parts = takeApart(title);
  const other = takeApart(pick(set.titles, random));
  if (!parts || !other) return undefined;
  const changes = [
    { ...parts, level: other.level },
    { ...parts, head: other.head },
    { ...parts, scope: other.scope },
  ];
  const text = putTogether(pick(changes, random));
  return set.containing(text).length === 0 ? literal(text) : undefined;
};

/** A title without its level, if no role has the rest as its title. */
export const levelLeftOut: Unknown = (title, _random, set) => {
  const parts = takeApart(title);
  if (!parts || parts.level === '') return undefined;
  const text = putTogether({ ...parts, level: '' });
  return set.withWords(text).length === 0 ? literal(text) : undefined;
};

function isForeign(word: string, { vocabulary }: TitleSet): boolean {
  return ![...vocabulary].some((known) => editDistance(known, word.toLowerCase(), NEAR) < NEAR);
}

function withOneWord(scope: string, word: string, random: Random): string {
  const words = scope.split(' ');
  const at = pick(
    [...words.keys()].filter((index) => /^\p{L}{3,}/u.test(words[index] ?? '')),
    random,
  );
  return words.with(at ?? 0, word).join(' ');
}
