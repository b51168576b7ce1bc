import { singular } from '../../text/stem.js';
import { plainWords, titleWords } from '../../text/title.js';
import { LEVEL_NOUN_MODIFIERS, LEVEL_NOUNS, LEVEL_WORDS, STEP_WORDS } from '../../titles/levels.js';
import { isSentence } from './heading-words.js';
import { isWorkerElsewhere } from './other-languages.js';
import { JOB_ENDING, NO_WORK, WEAK_ENDING, WORKER_NOUNS } from './titles/job-nouns.js';
import { withoutPerson } from './titles/person-names.js';

/** A title without the additions of pages: "(Intermediate)", braces, a colon at the end. */
export function cleanTitle(heading: string): string {
  return withoutPerson(withoutPlaceholders(heading))
    .replace(/[{}]/g, '')
    .replace(NOT_IN_USE, '')
    .replace(/^[^\p{L}\p{N}("“]+/u, '')
    .replace(
      /\s*\((?:intermediate|c-suite|executives?(?: vps?)?|level \d+|[^()]*\byears?\b[^()]*|[^()]*\b(?:track|path)|(?:roles?|with|without|in|within|part of)\b [^()]*)\)\s*$/i,
      '',
    )
    .replace(/^(?!.*\p{Ll}, )([^:]{3,40}): (?=\p{Lu})/u, (all, label: string) =>
      isLabelOfTitles(label) ? '' : all,
    )
    .replace(
      /^.{0,20}\b(?:role|job|position) (?:guidance|description|profile|specification)\b[\s:–-]+(?=\p{Lu})/iu,
      '',
    )
    .replace(/\s+[-–—:|]\s+(?:job|role|position) (?:description|profile|specification)$/i, '')
    .replace(OTHER_NAME, '')
    .replace(/\s*(?::|(?<!\+)\+)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A remark after a title that the job is not in use: "Baker (not in use)", "Baker - DEPRECATED". */
const NOT_IN_USE =
  /(?:\s*[([]|\s+[-–—]\s+)(?:(?:currently )?(?:not (?:currently )?(?:in use|used|active|hiring)|no longer (?:in use|used|hiring|hired))|do not use|unused|deprecated|obsolete|inactive|retired|archived|draft|wip|tbd|vacant|proposed|coming soon)[)\]]?\s*$/i;

/** A further name after a title: "Junior, a.k.a. Baker I". */
const OTHER_NAME = /\s*[,(/–—-]?\s*\b(?:a\.?\s?k\.?\s?a\b\.?|also known as|also called)\s.*$/i;

/** A title without the words that stand for others: "Engineer" for "[Team] Engineer" and "{Field} Engineer". */
function withoutPlaceholders(heading: string): string {
  if (!/[{<[]/.test(heading)) return heading;
  const rest = heading
    .replace(PLACEHOLDER, ' ')
    .replace(/\s+(?=,)/g, '')
    .replace(/^[\s,:–-]+|[\s,:–-]+$/g, '');
  if (rest === heading) return heading;
  return isTitle(rest.replace(/\s+/g, ' ')) ? rest : heading;
}

const PLACEHOLDER =
  /(?:\{\{?|<|\[)(?!(?:Senior|Staff|Lead|Principal|Junior)\b)\p{Lu}[\p{L} _/-]{2,30}(?:\}\}?|>|\])/gu;

/** Whether the words before a colon only announce a title: "Role guidance: Baker". */
function isLabelOfTitles(label: string): boolean {
  return /\b(?:roles?|jobs?|titles?|positions?|levels?|profiles?|guidance|description)\b/i.test(label);
}

/** Words of headings that address the reader or ask a question. */
const SPEAKS = /[?!;]|\b(you|your|you.ll|we|our|how|what|why|when|about|should|candidates?|vs|versus)\b/i;

/** Beginnings and ends that titles never have. */
const NO_TITLE =
  /^\p{L}+ing (?:an?|the|new|your|our|as)\b|^(?:managing|becoming|the roles?|roles? of|being|hiring|working|meet|additional|unique)\b(?! (?:director|legal|counsel|partner|editor|group|student))|\b(?:policy|procedures?|guidelines?|handbook|checklist|template|description|agenda|calendar|roadmap|responsibility|candidates)$|\p{Ll}{4}\.$|(?: [-–] |: )[^,]*\b(?:reviews?|interviews?|exercise|session|project|questions|scorecard|rubric|guide|onboarding|assessment)$/iu;

/** A level before capitalised words. It makes any noun a title: "Senior Sommelier". */
const LEVELLED =
  /^(?:Senior|Sr\.|Principal|Junior|Jr\.|Intermediate|Distinguished)(?: \p{Lu}[\p{L}&-]*){1,4}$/u;

/** Endings of activities and groups: "Senior Leadership", "Staff Meetings". */
const FIELD_OF_WORK =
  /(?:ing|ings|ment|ments|ion|ions|ship|ships|ity|ways?|ance|ence|ics|ness|group|team|teams|council|levels?|tracks?|roles?|staff|framework|ladder|matrix|guide)$/i;

/** A document about a job, with the job's title after it: "Interview Scorecard: Baker". */
const DOCUMENT =
  /^[^:]*\b(?:(?:\p{L}+['’]s?|coaching|study|survival|field) guide|onboarding|offboarding|interviews?|scorecards?|rubrics?|questionnaires?|checklists?|templates?|faqs?|training|survey|quiz|case stud(?:y|ies)|plan|playbook|runbook)\b[^:]*(?::| [-–—]) \S/iu;

/** Initials that are a title, or the head of one: "CISO", "VP of Sales", "VP Sales". */
const INITIALS = /^(?:C[A-Z]{1,3}O\b(?:,|$| of\b)|[SEA]?VP(?:,|$| (?:of\b|\p{Lu}\p{Ll})))/u;

export const HEADED = /^(?:head|director|chief|vice president|vp) of \p{L}/iu;

const LONGEST_TITLE = 14;

/** Whether a heading reads as the title of a job. */
export function isTitle(heading: string): boolean {
  return strengthOfTitle(heading) === 'strong';
}

/** How surely a heading is the title of a job. A weak one only ends like one: "Glazier". */
export function strengthOfTitle(heading: string): 'strong' | 'weak' | 'none' {
  const bare = heading
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .trim()
    .replace(NUMBERED, '');
  if (UNFINISHED.test(bare)) return 'none';
  if (INITIALS.test(heading) || INITIALS.test(bare)) return 'strong';
  if (SPEAKS.test(heading) || isSentence(heading) || NO_TITLE.test(bare) || isOfDocument(heading))
    return 'none';
  if ((LEVELLED.test(bare) && !FIELD_OF_WORK.test(bare)) || HEADED.test(bare)) return 'strong';
  if (titleWords(bare).length > LONGEST_TITLE) return 'none';
  const parts = bare
    .split(/,| - | – /)
    .map((part) => part.split(PREPOSITION)[0] ?? '')
    .filter((part) => !ARTICLE.test(part))
    .map(titleWords);
  const ends = parts.map((words) => words.filter((word) => !NUMERAL.test(word)).at(-1) ?? '');
  if (ends.some(isNoun)) return 'strong';
  if (parts.some(([first = '', ...others]) => [first, others.at(-1) ?? ''].some(isWorkerElsewhere)))
    return 'strong';
  const one = singular(ends[0] ?? '');
  return WEAK_ENDING.test(one) && one.length > 4 && !NO_WORK.has(one) && /^\p{Lu}/u.test(bare)
    ? 'weak'
    : 'none';
}

/** Whether a heading names a document about a job. A "Training Manager - Ovens" is a job. */
export function isOfDocument(heading: string): boolean {
  if (!DOCUMENT.test(heading)) return false;
  const [label = ''] = heading.split(/: | [-–—] /);
  return cleanTitle(heading).startsWith(label) && !isTitle(label);
}

/** The end of a heading that its text continues: "Head of". */
const UNFINISHED = /\s(?:of|for|to|and|with|in)$/i;

/** The noun of a title stands before a preposition: an "Interview Guide for Managers" is a guide. */
const PREPOSITION = /\b(?:of|for|to|in|with|from|between)\b/i;

/** Only a phrase has an article in its middle: "Meets the bakers". */
const ARTICLE = /\S\s+(?:[Tt]he|an?)\s/;

/** "Engineer Level 2", "Baker, Grade IV" */
const NUMBERED = /(?<=\p{L}),? (?:[-–] )?(?:Level|Grade|Band|Tier|Step) (?:\d{1,2}|[IVX]{1,4}|[A-E])$/u;

/** "Engineer II", "Baker 2" */
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})$/;

function isNoun(word: string): boolean {
  const one = singular(word);
  return WORKER_NOUNS.has(word) || WORKER_NOUNS.has(one) || (JOB_ENDING.test(one) && !NO_WORK.has(one));
}

/** Whether a heading is only a level, without the job: "Senior", "Senior Manager". */
export function isBareLevel(heading: string): boolean {
  const parts = titleWords(cleanTitle(heading).replace(/[()]/g, ' '));
  return (
    parts.length > 0 &&
    parts.every((word) => LEVEL_WORDS.has(word) || DEGREES.has(word)) &&
    parts.some((word) => LEVEL_WORDS.has(word)) &&
    !/^(?:levels?|chief executive)$/.test(parts.join(' '))
  );
}

/** Words that stand with a level and name no work: "Semi-senior", "Junior Advanced". */
const DEGREES: ReadonlySet<string> = new Set(['semi', 'advance', 'advanced']);

/** Whether a title lacks its function: "Senior Manager" without ", Partner Operations". */
export function isBareHead(title: string): boolean {
  const parts = titleWords(title);
  return (
    parts.some((word) => LEVEL_NOUNS.has(word)) &&
    parts.every((word) => LEVEL_NOUNS.has(word) || LEVEL_NOUN_MODIFIERS.has(word))
  );
}

/** Whether a text is a title, or the initials of one ("CMO"). */
export function namesSomebody(text: string): boolean {
  return isTitle(text) || /\bC[A-Z]{1,2}O\b|\bE?S?A?VP\b/.test(text);
}

/** A title without the number of a level at its end: "Data Scientist" for "Data Scientist 3". */
export function withoutNumeral(title: string): string {
  return title.replace(/ (?:Level )?(?:[IVX]{1,4}|\d{1,2})$/, '') || title;
}

/** Whether a text may be a title, and names its level: "Glaze maker II", "Senior glaze maker". */
export function isLevelOfWeakTitle(text: string): boolean {
  return strengthOfTitle(text) === 'weak' && withoutNumeral(withoutFirstLevel(text)) !== text;
}

/** The words that all levels of one job share in their titles. */
export function withoutLevel(title: string): string {
  const parts = plainWords(cleanTitle(title).replace(/\([^)]*\)/g, ' '));
  return parts.filter((word) => !STEP_WORDS.has(word) && word !== 'semi' && !NUMERAL.test(word)).join(' ');
}

const LEVEL_FIRST =
  /^(?:intern|graduate|associate|junior|jr\.?|intermediate|semi[- ]?senior|senior|sr\.?|staff|principal|distinguished|lead)\s+/i;

/** A title without the level it begins with: "Oven Engineer" for "Senior Oven Engineer". */
export function withoutFirstLevel(title: string): string {
  const shorter = title.replace(LEVEL_FIRST, '');
  return shorter === title ? title : withoutFirstLevel(shorter);
}
