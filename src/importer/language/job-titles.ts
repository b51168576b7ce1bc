import { singular } from '../../text/stem.js';
import { plainWords, titleWords } from '../../text/title.js';
import { LEVEL_NOUN_MODIFIERS, LEVEL_NOUNS, LEVEL_WORDS, STEP_WORDS } from '../../titles/levels.js';
import { isSentence } from './heading-words.js';
import { JOB_ENDING, NO_WORK, WEAK_ENDING, WORKER_IN, WORKER_NOUNS } from './job-nouns.js';

/** A title without what pages put around it: "(Intermediate)", braces, a colon at the end. */
export function cleanTitle(heading: string): string {
  return heading
    .replace(/[{}]/g, '')
    .replace(/^[^\p{L}\p{N}("“]+/u, '')
    .replace(
      /\s*\((?:intermediate|c-suite|executives?(?: vps?)?|level \d+|[^()]*\byears?\b[^()]*)\)\s*$/i,
      '',
    )
    .replace(/^(?!.*\p{Ll}, )([^:]{3,40}): (?=\p{Lu})/u, (all, label: string) =>
      isLabelOfTitles(label) ? '' : all,
    )
    .replace(
      /^.{0,20}\b(?:role|job|position) (?:guidance|description|profile|specification)\b[\s:–-]+(?=\p{Lu})/iu,
      '',
    )
    .replace(/\s*[:+]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What pages put before a title, and a colon: "Role guidance: Baker". */
function isLabelOfTitles(label: string): boolean {
  return /\b(?:roles?|jobs?|titles?|positions?|levels?|profiles?|guidance|description)\b/i.test(label);
}

/** Words that a heading has when it speaks to the reader, or asks. */
const SPEAKS = /[?!;]|\b(you|your|you.ll|we|our|how|what|why|when|about|should|candidates?|vs|versus)\b/i;

/** What a title never ends or begins with. */
const NO_TITLE =
  /^\p{L}+ing (?:an?|the|new|your|our|as)\b|^(?:managing|becoming|the roles?|roles? of|being|hiring|working|meet|additional|unique)\b(?! (?:director|legal|counsel|partner|editor))|\b(?:policy|procedures?|guidelines?|handbook|checklist|template|description|agenda|calendar|roadmap|responsibility|candidates)$|(?: [-–] |: )[^,]*\b(?:reviews?|interviews?|exercise|session|project|questions|scorecard|rubric|guide|onboarding|assessment)$/iu;

/** A level and a name in capitals, whatever the work is called: "Senior Sommelier". */
const LEVELLED =
  /^(?:Senior|Sr\.|Staff|Principal|Junior|Jr\.|Intermediate|Distinguished)(?: \p{Lu}[\p{L}&-]*){1,4}$/u;

/** Endings of what people work at or in: "Senior Leadership", "Staff Meetings". */
const FIELD_OF_WORK =
  /(?:ing|ings|ment|ments|ion|ions|ship|ships|ity|ways?|ance|ence|ics|ness|group|team|teams|council|levels?|tracks?|roles?|staff)$/i;

/** "CISO", "VP", as the whole of a title or the head of one. */
const INITIALS = /^(?:C[A-Z]{1,3}O|[SE]?VP)\b(?:,|$| of\b)/;

const HEADED = /^(?:head|director|chief|vice president|vp) of \p{L}/iu;

const LONGEST_TITLE = 14;

/** Whether a heading reads as the title of a job. */
export function isTitle(heading: string): boolean {
  return strengthOfTitle(heading) === 'strong';
}

/** How much a heading reads as the title of a job; a weak one ends like work ("Glazier"), as other things do too. */
export function strengthOfTitle(heading: string): 'strong' | 'weak' | 'none' {
  if (INITIALS.test(heading)) return 'strong';
  const bare = heading.replace(/\([^)]*\)/g, ' ').trim();
  if (SPEAKS.test(heading) || isSentence(heading) || NO_TITLE.test(bare)) return 'none';
  if ((LEVELLED.test(bare) && !FIELD_OF_WORK.test(bare)) || HEADED.test(bare)) return 'strong';
  if (titleWords(bare).length > LONGEST_TITLE) return 'none';
  const parts = bare.split(/,| - | – /).map((part) => titleWords(part.split(PREPOSITION)[0] ?? ''));
  const ends = parts.map((words) => words.filter((word) => !NUMERAL.test(word)).at(-1) ?? '');
  if (ends.some(isNoun)) return 'strong';
  const one = singular(ends[0] ?? '');
  return WEAK_ENDING.test(one) && one.length > 4 && !NO_WORK.has(one) && /^\p{Lu}/u.test(bare)
    ? 'weak'
    : 'none';
}

/** What comes after it says of what or for whom: an "Interview Guide for Managers" is a guide. */
const PREPOSITION = /\b(?:of|for|to|in|with|from|between)\b/;

/** "Engineer II", "Baker 2" */
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|x|\d{1,2})$/;

function isNoun(word: string): boolean {
  const one = singular(word);
  return WORKER_NOUNS.has(word) || WORKER_NOUNS.has(one) || JOB_ENDING.test(one);
}

/** Whether a heading is a level alone, the family to be understood: "Senior", "Senior Manager". */
export function isBareLevel(heading: string): boolean {
  const parts = titleWords(cleanTitle(heading).replace(/[()]/g, ' '));
  return (
    parts.length > 0 &&
    parts.every((word) => LEVEL_WORDS.has(word)) &&
    !/^(?:levels?|chief executive)$/.test(parts.join(' '))
  );
}

/** Whether a title ends before it has said of what: "Senior Manager", before ", Partner Operations". */
export function isBareHead(title: string): boolean {
  const parts = titleWords(title);
  return (
    parts.some((word) => LEVEL_NOUNS.has(word)) &&
    parts.every((word) => LEVEL_NOUNS.has(word) || LEVEL_NOUN_MODIFIERS.has(word))
  );
}

/** Whether a text names somebody, by a title or by the initials of one ("CMO"). */
export function namesSomebody(text: string): boolean {
  return isTitle(text) || /\bC[A-Z]{1,2}O\b|\bE?S?A?VP\b/.test(text);
}

/** The title that a level alone means in a family: "Senior" of "UX Researcher", "Director" of "Renewals". */
export function fullTitle(level: string, base: string): string {
  const bare = cleanTitle(level);
  const parts = titleWords(bare);
  if (base === '') return bare;
  if (parts.every((word) => word === 'intermediate')) return base;
  return isBareHead(bare) && !parts.every((word) => word === 'lead' || word === 'principal')
    ? `${bare}, ${base}`
    : `${bare} ${base}`;
}

/** The name of a family, from the title of its page: "Software Engineer in Test Job Family", "Titles for Bakers". */
export function familyName(pageTitle: string): string {
  const name = cleanTitle(pageTitle)
    .replace(
      /^(?:job )?(?:titles|levels|roles|ladder|career (?:ladder|path|levels)|competenc(?:y|ies) matrix) (?:for|of) (?:the )?/i,
      '',
    )
    .replace(
      /\s*[-–:]?\s*\b(?:job famil(?:y|ies)|roles?(?: (?:&|and) responsibilities)?|jobs|(?:career |competency )?(?:development )?(?:ladder|levels|matrix|framework|progression|growth|pathways?|paths?)(?: framework)?|career development|(?:job )?titles)\s*$/i,
      '',
    );
  return name.trim() || pageTitle;
}

/** What whoever works in a family is called: "Software Engineer" of "Software Engineering". The name itself, where that is no field. */
export function jobIn(family: string): string {
  const [, before = '', last = ''] = /^(.*?)(\S+)$/.exec(family) ?? [];
  const worker = WORKER_IN.get(last.toLowerCase());
  return worker === undefined ? family : `${before}${worker}`;
}

/** The name of a job without the word that makes it a page's title: "Stall Account Executive Roles". */
export function roleName(pageTitle: string): string {
  return (
    cleanTitle(pageTitle.replace(/\s*[-–:]?\s*\b(?:job famil(?:y|ies)|roles?|jobs)\s*$/i, '')) || pageTitle
  );
}

/** A title without its level: what all levels of one job share. */
export function withoutLevel(title: string): string {
  const parts = plainWords(cleanTitle(title).replace(/\([^)]*\)/g, ' '));
  return parts.filter((word) => !STEP_WORDS.has(word) && !NUMERAL.test(word)).join(' ');
}

const LEVEL_FIRST =
  /^(?:intern|associate|junior|jr\.?|intermediate|senior|sr\.?|staff|principal|distinguished|lead)\s+/i;

/** A title less the level it begins with, as written: "Oven Engineer" of "Senior Oven Engineer". */
export function withoutFirstLevel(title: string): string {
  const shorter = title.replace(LEVEL_FIRST, '');
  return shorter === title ? title : withoutFirstLevel(shorter);
}
