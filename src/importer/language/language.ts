import type { GradeScale } from '../../catalog/grade.js';
import { editDistance } from '../../text/edit-distance.js';
import { plainWords } from '../../text/title.js';
import { FIELD_NAMES } from './fields.js';
import { scaleOf } from './grades.js';
import {
  GRADE_ENDING,
  INTRODUCTION,
  KEYWORDS,
  LEVELS,
  NEUTRAL,
  PHRASES,
  withoutGrade,
} from './heading-words.js';
import { cleanTitle, isTitle } from './job-titles.js';
import { FIELDS, type FieldName, type HeadingKind } from './kinds.js';
import { KEYWORDS_ELSEWHERE, withoutAccents } from './other-languages.js';
import type { ImportSettings } from './settings.js';

/** The words of pages: what headings announce, and which facts labels and columns have. */
export interface Language {
  kindOfHeading(heading: string): HeadingKind;
  /** The words in a heading that name the owner: "Senior" in "Senior Job Grade". */
  subjectOfHeading(heading: string): string[];
  /** Whether the items of a list need its heading as a label, since it says that they are optional or for some only. */
  isLabel(heading: string, names: readonly string[]): boolean;
  /** The fact in labels, columns and keys of this name. */
  fieldOf(name: string): FieldName | undefined;
  settings: ImportSettings;
  /** The grades, unless they are plain numbers. */
  scale?: GradeScale;
}

/** "Generic Job Title", "Current Grade" */
const OFFICIAL =
  /^(?:generic|official|formal|internal|external|current|standard|full|common|typical|usual|example) /;

/** "Reports To (Job Title)", "Grade Name", "Grade Range" */
const WHAT_IT_HAS = /\s*(?: name| range|\((?:job |role |position )?(?:title|name|position)\))$/;

/** A name as a program writes it, in words: "reports To" for "reportsTo". */
function inWords(name: string): string {
  return name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

interface Keyword {
  kind: HeadingKind;
  /** Its place among the heading's words. */
  index: number;
}

/** English, plus the words of a company's settings and its catalogue. */
export function createLanguage(settings: ImportSettings = {}, ofCatalogue?: GradeScale): Language {
  const { values } = settings.grades ?? {};
  const scale = ofCatalogue?.values ? ofCatalogue : values && scaleOf(values);
  const taught = taughtHeadings(settings);
  const fields = fieldNames(settings);
  const kinds = new Map<string, HeadingKind>();
  return {
    settings,
    ...(scale && { scale }),
    kindOfHeading: (heading) => {
      const known = kinds.get(heading);
      if (known) return known;
      const kind = taught.get(keyOf(heading)) ?? kindInEnglish(heading);
      kinds.set(heading, kind);
      return kind;
    },
    subjectOfHeading,
    isLabel,
    fieldOf: (name) => {
      const key = keyOf(inWords(name).replace(/[:*]+$/, ''));
      return fields.get(key) ?? fields.get(key.replace(OFFICIAL, '').replace(WHAT_IT_HAS, ''));
    },
  };
}

function taughtHeadings({ headings = {} }: ImportSettings): Map<string, HeadingKind> {
  return new Map(
    Object.entries(headings).flatMap(([kind, names]) =>
      names.map((name) => [keyOf(name), kind as HeadingKind] as const),
    ),
  );
}

function fieldNames({ columns = {} }: ImportSettings): Map<string, FieldName> {
  return new Map(
    FIELDS.flatMap((field) =>
      [...FIELD_NAMES[field], ...(columns[field] ?? [])].map((name) => [keyOf(name), field] as const),
    ),
  );
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
}

/** What a heading announces. Recognises misspellings such as "Responsibilties". */
function kindInEnglish(heading: string): HeadingKind {
  const text = heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[?:.]+$/, '')
    .trim();
  if (text.length > LONGEST_HEADING || isLabelledTitle(heading) || SAYS_SOMETHING.test(text)) return 'other';
  const phrase = PHRASES.find(([, pattern]) => pattern.test(text));
  if (phrase) return phrase[0];
  const keyword = keywordIn(heading)?.kind;
  if (keyword) return keyword;
  if (LEVELS.test(text)) return 'levels';
  return INTRODUCTION.test(text) ? 'introduction' : 'other';
}

const LONGEST_HEADING = 160;

/** "Safety is everyone's responsibility", "Understanding our requirements", "Level of responsibility": no lists. */
const SAYS_SOMETHING =
  /\bis (?:\S+ )?(?:shared )?responsibility$|^levels? of responsibility$|^\p{L}+ing (?:your|our|their|the) .*requirements$/u;

/** "Job description: Baker" */
function isLabelledTitle(heading: string): boolean {
  return heading.includes(': ') && cleanTitle(heading) !== heading && isTitle(cleanTitle(heading));
}

function keywordIn(heading: string): Keyword | undefined {
  const all = wordsOf(heading);
  const elsewhere = all.length <= LONGEST_ELSEWHERE ? KEYWORDS_ELSEWHERE : [];
  const found = all.flatMap((word, index) => {
    const known =
      KEYWORDS.find(([spelling]) => isMeant(word, spelling)) ??
      elsewhere.find(([spelling]) => withoutAccents(word) === spelling);
    return known ? [{ kind: known[1], index }] : [];
  });
  // "Responsibilities and Requirements" announces neither list alone.
  const kinds = new Set(found.map(({ kind }) => kind));
  return kinds.size === 1 ? found[0] : undefined;
}

/** Longer headings in other languages may say anything about such a word. */
const LONGEST_ELSEWHERE = 4;

/** Words of their own that look like a slip of "specialties". */
const NO_SLIP = /^speciali[sz]e[sd]?$/;

function isMeant(word: string, spelling: string): boolean {
  return (
    word === spelling ||
    (spelling.length > 7 &&
      word[0] === spelling[0] &&
      !NO_SLIP.test(word) &&
      editDistance(word, spelling, 2) <= 2)
  );
}

/** The words of a heading, with missing spaces added: "StrategyResponsibilities". */
function wordsOf(heading: string): string[] {
  return plainWords(heading.replace(/([a-z])(Re[qs])/g, '$1 $2'));
}

function subjectOfHeading(heading: string): string[] {
  if (GRADE_ENDING.test(heading.trim())) return plainWords(withoutGrade(heading));
  const keyword = keywordIn(heading);
  return keyword ? wordsOf(heading).slice(0, keyword.index) : [];
}

/** Words in headings of optional items. */
const OPTIONAL = /nice.to.have|bonus|preferred|desired|desirable|optional/i;

function isLabel(heading: string, names: readonly string[]): boolean {
  if (OPTIONAL.test(heading)) return true;
  const keyword = keywordIn(heading);
  if (!keyword) return false;
  const words = wordsOf(heading);
  const known = new Set(names.flatMap(plainWords));
  // "Duties & Responsibilities" names one list twice.
  const isAgain = (word: string): boolean =>
    KEYWORDS.some(([spelling, kind]) => spelling === word && kind === keyword.kind);
  const isOpen = (word: string): boolean => known.has(word) || NEUTRAL.has(word) || isAgain(word);
  const before = words.slice(0, keyword.index).filter((word) => !NEUTRAL.has(word));
  const told = before.filter((word) => known.has(word)).length;
  return !words.slice(keyword.index + 1).every(isOpen) || (before.length > 0 && told * 2 < before.length);
}

/** Whether a heading names a track, and no job: "Individual Contributors", "Management Track", "Expert Track - Baker". */
export function isNameOfTrack(heading: string): boolean {
  return /^(?:the )?(?:individual contributors?|ics?|people managers?|management|managers)(?: (?:track|path|levels|roles|ladder))?$|\btrack(?:$| [-–]|:)|^ics?(?: track)?:/i.test(
    heading.trim(),
  );
}

/** A text without the management of things: "Product Management Track" names no track of people managers. */
export function withoutFields(text: string): string {
  return text.replace(FIELD_OF_MANAGERS, '');
}

const FIELD_OF_MANAGERS =
  /\b(?:product|project|program(?:me)?|portfolio|account|community|risk|quality|data|knowledge|content|category|brand|event|vendor|supplier|supply chain|asset|property|facilit(?:y|ies)|office|change|release|incident|case|records?|inventory|customer success|wealth|investment) manage(?:ment|rs?)\b/gi;

/** The track that a heading names. Undefined if its duties are for everyone. */
export function trackInHeading(heading: string): 'individual contributor' | 'management' | undefined {
  if (/individual contributors?\b|\bICs?\b/i.test(heading)) return 'individual contributor';
  if (/\b[A-Z]{1,2}\d EM\b/.test(heading)) return 'management';
  if (
    /people (manage|lead)|\bleadership\b|\bleaders?\b|\bmanagement (levels?|roles?|track)\b|^management$|\bmanagers? (track|path)\b/i.test(
      withoutFields(heading),
    )
  )
    return 'management';
  return undefined;
}
