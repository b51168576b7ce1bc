import { setOfWords } from '../text/set-of-words.js';

/**
 * The words that say how high a job stands, and on which track. Data only: to teach Rolecall such a word, add it here.
 */

/** The usual tracks. An organisation may have others. */
export const TRACKS = ['individual contributor', 'management'] as const;
export type Track = (typeof TRACKS)[number];

/** Words that stand before the noun of a title and set its level. None of them names the work. */
export const LEVEL_MODIFIERS = setOfWords(
  'associate assistant junior intermediate mid senior staff lead principal distinguished executive managing deputy',
);

/** Nouns that are a level themselves, and leave open of what: "Director". */
export const LEVEL_NOUNS = setOfWords('manager director president head lead leader');

/** Words that stand with such a noun and still leave open of what: "Vice President", "Global Head". */
export const LEVEL_NOUN_MODIFIERS: ReadonlySet<string> = new Set([
  ...LEVEL_MODIFIERS,
  'vice',
  'group',
  'global',
]);

/** The words of a level that stands alone: "Senior Manager", "Entry Level". */
export const LEVEL_WORDS: ReadonlySet<string> = new Set([
  ...LEVEL_MODIFIERS,
  ...LEVEL_NOUNS,
  ...setOfWords('intern trainee fellow entry level vice chief group'),
]);

/** The words that tell the levels of one job apart, short forms included: "Senior Analyst", "Sr Analyst". */
export const STEP_WORDS = setOfWords(
  'intern associate junior jr intermediate senior sr staff principal distinguished lead',
);

/** Levels of individual contributors. The first that a title has is its level. */
export const INDIVIDUAL_LEVELS = [
  'intern',
  'associate',
  'fellow',
  'distinguished',
  'principal',
  'staff',
  'lead',
  'senior',
] as const;
