import { editDistance } from '../text/edit-distance.js';
import { plainWords } from '../text/title.js';

/** What a heading announces; "other" may be a role, a specialty or anything else. */
export type HeadingKind =
  | 'levels'
  | 'grade'
  | 'responsibilities'
  | 'requirements'
  | 'expectations'
  | 'specialties'
  | 'performance_indicators'
  | 'career_ladder'
  | 'hiring_process'
  | 'other';

/** The kinds that hold for all roles of a page, unless a role's own section has them. */
export const FAMILY_KINDS = ['performance_indicators', 'career_ladder', 'hiring_process'] as const;

/** Phrases, the surest first: "Career Ladder Requirements" would be about the ladder. */
const PHRASES: readonly (readonly [HeadingKind, RegExp])[] = [
  ['performance_indicators', /performance (indicator|measure|metric)s?|\bkpis?\b|how you.ll be measured/],
  ['career_ladder', /career (ladder|path|progress|development)|career$/],
  [
    'hiring_process',
    /(hiring|interview|selection|recruit(ing|ment)|application) (process|plan|steps|stages)/,
  ],
  ['levels', /^(job )?grades$|^job grades\b/],
  ['grade', /\bgrade$|^(job )?grade\b/],
  [
    'requirements',
    /nice.to.haves?|must.haves?|^bonus( points)?$|^preferred\b|what you.ll (bring|need)|who you are$/,
  ],
  [
    'requirements',
    /you (may|might) be a (good |great )?fit|you should apply if|^about you$|we.re looking for/,
  ],
  [
    'responsibilities',
    /what you.ll (do|be doing)|what you will do|^(as an? .* you|in this role,? you|you).?(will|ll)$/,
  ],
  ['responsibilities', /what you can expect in|^what (you|they) do$/],
];

/** "Levels", "Levels for Site Reliability Engineer", "Billing Operations Levels"; not "Requirements Across All Levels". */
const LEVELS = /\blevels( for\b.*)?$|^level$|^levell?ing\b/;

/** The word of a heading that says its kind, in its dictionary spelling. Long ones may be misspelled. */
const KEYWORDS: readonly (readonly [string, HeadingKind])[] = [
  ['responsibilities', 'responsibilities'],
  ['responsibility', 'responsibilities'],
  ['duties', 'responsibilities'],
  ['accountabilities', 'responsibilities'],
  ['requirements', 'requirements'],
  ['qualifications', 'requirements'],
  ['expectations', 'expectations'],
  ['specialties', 'specialties'],
  ['specialities', 'specialties'],
  ['specializations', 'specialties'],
  ['specialisations', 'specialties'],
];

/** What a heading announces, misspellings forgiven ("Exepctations", "Responsibilties"). */
export function kindOfHeading(heading: string): HeadingKind {
  const text = heading.toLowerCase().replaceAll('’', "'").trim();
  const phrase = PHRASES.find(([, pattern]) => pattern.test(text));
  if (phrase) return phrase[0];
  return keywordIn(heading)?.kind ?? (LEVELS.test(text) ? 'levels' : 'other');
}

interface Keyword {
  kind: HeadingKind;
  /** Its place among the heading's words. */
  index: number;
}

function keywordIn(heading: string): Keyword | undefined {
  const found = wordsOf(heading).flatMap((word, index) => {
    const known = KEYWORDS.find(([spelling]) => isMeant(word, spelling));
    return known ? [{ kind: known[1], index }] : [];
  });
  // "Responsibilities and Requirements" would put each under the other.
  const kinds = new Set(found.map(({ kind }) => kind));
  return kinds.size === 1 ? found[0] : undefined;
}

function isMeant(word: string, spelling: string): boolean {
  return word === spelling || (spelling.length > 7 && editDistance(word, spelling, 2) <= 2);
}

/** "StrategyResponsibilities": a missing space. */
function wordsOf(heading: string): string[] {
  return plainWords(heading.replace(/([a-z])(Re[qs])/g, '$1 $2'));
}

/** The words before what a heading announces: whose it is ("Senior" of "Senior Job Grade"). Empty where it is no such heading. */
export function subjectOfHeading(heading: string): string[] {
  const grade = /^(.*?)\s*\b(?:job )?grade$/i.exec(heading.trim());
  if (grade) return plainWords(grade[1] ?? '');
  const keyword = keywordIn(heading);
  return keyword ? wordsOf(heading).slice(0, keyword.index) : [];
}

/** Words in headings of lists that leave open whose they are. */
const NEUTRAL = new Set(
  `a the of for and in role roles job position base basic key primary core main general additional common shared
  minimum overall individual contributor contributors ic people manager managers management leadership leader level
  levels you your our ability`.split(/\s+/),
);

/**
 * Whether a list's heading says more than whose list it is: that its items are nice to have, or for some only.
 * Then each item needs it to be understood.
 */
export function isLabel(heading: string, names: readonly string[]): boolean {
  const keyword = keywordIn(heading);
  const words = wordsOf(heading);
  if (!keyword) return /nice.to.have|bonus|preferred/i.test(heading);
  if (/nice.to.have|bonus|preferred|desired|optional/i.test(heading)) return true;
  const known = new Set(names.flatMap(plainWords));
  const isOpen = (word: string): boolean => known.has(word) || NEUTRAL.has(word);
  const before = words.slice(0, keyword.index).filter((word) => !NEUTRAL.has(word));
  const told = before.filter((word) => known.has(word)).length;
  return !words.slice(keyword.index + 1).every(isOpen) || (before.length > 0 && told * 2 < before.length);
}

/** Whether a heading says for whom its duties are: one track, or everyone. */
export function trackInHeading(heading: string): 'individual contributor' | 'management' | undefined {
  if (/individual contributors?\b|\bICs?\b/i.test(heading)) return 'individual contributor';
  if (/people (manage|lead)|\bleadership\b|\bleaders?\b|\bmanagement (levels?|roles?|track)\b/i.test(heading))
    return 'management';
  return undefined;
}
