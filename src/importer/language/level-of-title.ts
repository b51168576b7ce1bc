import { titleWords } from '../../text/title.js';
import { INDIVIDUAL_LEVELS, type Track } from '../../titles/levels.js';

/** The word of a title that names its level, if it has one: "senior", "director". */
export function levelInTitle(title: string, track: Track): string | undefined {
  const parts = titleWords(ownWords(title));
  const has = (word: string): boolean => parts.includes(word);
  const senior = has('senior') ? 'senior ' : '';
  if (/\bvice president\b/.test(parts.join(' ')))
    return `${has('executive') ? 'executive ' : senior}vice president`;
  if (has('chief')) return has('staff') ? 'chief of staff' : 'chief';
  if (has('director')) return `${senior}director`;
  if ((track === 'management' && has('head')) || /\bhead of\b/.test(parts.join(' '))) return 'head';
  if (track === 'management' && has('manager')) return `${has('associate') ? 'associate ' : senior}manager`;
  return INDIVIDUAL_LEVELS.find(has) ?? (has('junior') ? 'junior' : has('mid') ? 'intermediate' : undefined);
}

/** "Staff Assistant to the CEO" is staff: whom a job serves says nothing of its own level. */
function ownWords(title: string): string {
  return title.split(/ to (?:the )?(?=\p{Lu})/u)[0] ?? title;
}

/** Whether a heading, or the title itself, has every word of a level; else the level is read from what it lacks. */
export function statesLevel(names: readonly string[], level: string): boolean {
  const stated = new Set(names.flatMap(titleWords));
  return titleWords(level).every((word) => stated.has(word));
}

/** The step a title stands on, in the words of the catalogue. */
export function levelOf(title: string, track: Track): string {
  const level = levelInTitle(title, track);
  if (track === 'management') return managementLevel(title, level);
  return level ?? numeralOf(title) ?? 'intermediate';
}

/** A title on the management track without a word of its levels ("Group Lead") is a manager's. */
function managementLevel(title: string, level: string | undefined): string {
  if (level && !INDIVIDUAL_LEVELS.some((known) => known === level)) return level;
  return titleWords(title).includes('senior') ? 'senior manager' : 'manager';
}

/** "II" of "Oven Engineer II", "2" of "Baker 2" */
export function numeralOf(title: string): string | undefined {
  return / ([IVX]{1,4}|\d{1,2})$/.exec(title)?.[1];
}

/** Whether a title alone says that its holder manages people; undefined where it leaves that open ("Brand Manager", "Team Lead"). */
export function trackOf(title: string): Track | undefined {
  const parts = titleWords(ownWords(title));
  const text = parts.join(' ');
  if (/\b(vice president|director|head of)\b/.test(text)) return 'management';
  if (/^chief\b/.test(text) && !/^chief of staff/.test(text)) return 'management';
  if (/^(senior |associate )?manager\b|\bsenior manager\b/.test(text) && parts.length > 1)
    return 'management';
  if (/\b(managing|supervisor|engineering manager|people manager)\b/.test(text)) return 'management';
  if (parts[0] === 'head' && parts.length > 1) return 'management';
  if (!parts.includes('manager') && !/^lead(?:er)?$/.test(parts.at(-1) ?? ''))
    return 'individual contributor';
  return STEPS_OF_CONTRIBUTORS.some((word) => parts.includes(word)) ? 'individual contributor' : undefined;
}

/** Whoever is one of these manages programs or products, not people: "Staff Program Manager". */
const STEPS_OF_CONTRIBUTORS = ['staff', 'principal', 'distinguished', 'intern', 'junior'];
