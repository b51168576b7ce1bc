import { plainWords, titleWords } from '../text/title.js';
import {
  INDIVIDUAL_LEVELS,
  LEVEL_NOUN_MODIFIERS,
  LEVEL_NOUNS,
  LEVEL_WORDS,
  STEP_WORDS,
  type Track,
} from '../titles/levels.js';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people who work are called: one of these makes a heading a title. */
const NOUNS = words(`
  accountant administrator advisor adviser advocate agent ambassador analyst architect artist assistant associate auditor
  author buyer chair chairman chairperson chef chief coach consultant contributor controller coordinator counsel curator
  designer developer director distinguished editor engineer evangelist executive expert facilitator fellow generalist
  head instructor intern internship investigator journalist lead leader librarian liaison maintainer manager member mentor
  moderator officer operator organizer owner paralegal partner physician planner president principal producer programmer
  recruiter representative researcher scheduler scientist scrivener secretary specialist sourcer strategist supervisor
  rep owner apprentice trainee teacher technician technologist tester trainer translator treasurer videographer writer lawyer attorney nurse
`);

/** A title without what pages put around it: "(Intermediate)", braces, a colon at the end. */
export function cleanTitle(heading: string): string {
  return heading
    .replace(/[{}]/g, '')
    .replace(/\s*\((?:intermediate|level \d+)\)\s*$/i, '')
    .replace(/\s*:\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a heading reads as the title of a job. */
export function isTitle(heading: string): boolean {
  if (INITIALS.test(heading)) return true;
  if (/[?!;]|\b(you|your|you.ll|we|our|how|what|why|when|about|should|candidates?)\b/i.test(heading))
    return false;
  const bare = heading.replace(/\([^)]*\)/g, ' ').trim();
  if (LEVELLED.test(bare)) return true;
  const parts = bare.split(/,| - | – |\bof\b|\bfor\b|\bto\b/).map(titleWords);
  return titleWords(bare).length <= 14 && parts.some((part) => isNoun(part.at(-1) ?? ''));
}

/** A level and a name in capitals, whatever the work is called: "Senior Sommelier". */
const LEVELLED =
  /^(?:Senior|Sr\.|Staff|Principal|Junior|Jr\.|Intermediate|Distinguished)(?: \p{Lu}[\p{L}&-]*){1,4}$/u;

/** "CISO", "VP", as the whole of a title or the head of one. */
const INITIALS = /^(?:C[A-Z]{1,3}O|[SE]?VP)\b(?:,|$| of\b)/;

function isNoun(word: string): boolean {
  const one = word.replace(/s$/, '');
  return NOUNS.has(word) || NOUNS.has(one) || /(?:writer|grapher|ologist|ician|master|ator)$/.test(one);
}

/** Whether a heading is a level alone, the family to be understood: "Senior", "Senior Manager". */
export function isBareLevel(heading: string): boolean {
  const parts = titleWords(cleanTitle(heading).replace(/[()]/g, ' '));
  return parts.length > 0 && parts.every((word) => LEVEL_WORDS.has(word));
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
  if (parts.every((word) => word === 'intermediate')) return base;
  return isBareHead(bare) && !parts.every((word) => word === 'lead' || word === 'principal')
    ? `${bare}, ${base}`
    : `${bare} ${base}`;
}

/** The name of a family, from the title of its page: "Software Engineer in Test Job Family", "Sales Roles". */
export function familyName(pageTitle: string): string {
  const name = pageTitle.replace(
    /\s*[-–:]?\s*\b(?:job famil(?:y|ies)|roles?(?: (?:&|and) responsibilities)?|jobs)\s*$/i,
    '',
  );
  return name.trim() || pageTitle;
}

/** A title without its level: what all levels of one job share. */
export function withoutLevel(title: string): string {
  const parts = plainWords(cleanTitle(title).replace(/\([^)]*\)/g, ' '));
  return parts.filter((word) => !STEP_WORDS.has(word)).join(' ');
}

/** The step a title stands on, in the words of the catalogue. */
export function levelOf(title: string, track: Track): string {
  const parts = titleWords(title);
  const has = (word: string): boolean => parts.includes(word);
  const senior = has('senior') ? 'senior ' : '';
  if (/\bvice president\b/.test(parts.join(' ')))
    return `${has('executive') ? 'executive ' : senior}vice president`;
  if (has('chief')) return has('staff') ? 'chief of staff' : 'chief';
  if (has('director')) return `${senior}director`;
  if (track === 'management')
    return has('head') ? 'head' : `${has('associate') ? 'associate ' : senior}manager`;
  return INDIVIDUAL_LEVELS.find((level) => has(level)) ?? (has('junior') ? 'junior' : 'intermediate');
}

/** Whether a heading, or the title itself, has every word of a level; else the level is read from what it lacks. */
export function statesLevel(names: readonly string[], level: string): boolean {
  const stated = new Set(names.flatMap(titleWords));
  return titleWords(level).every((word) => stated.has(word));
}

/** Whether a title alone says that its holder manages people; undefined where it leaves that open ("Brand Manager"). */
export function trackOf(title: string): Track | undefined {
  const parts = titleWords(title);
  const text = parts.join(' ');
  if (/\b(vice president|director|head of)\b/.test(text)) return 'management';
  if (/^chief\b/.test(text) && !/^chief of staff/.test(text)) return 'management';
  if (/^(senior |associate )?manager\b|\bsenior manager\b/.test(text) && parts.length > 1)
    return 'management';
  if (/\b(managing|supervisor|engineering manager|people manager)\b/.test(text)) return 'management';
  return parts.includes('manager') ? undefined : 'individual contributor';
}
