import { titleWords } from '../../text/title.js';
import { INDIVIDUAL_LEVELS, type Track } from '../../titles/levels.js';
import { isLeaderElsewhere, withoutAccents } from './other-languages.js';

/**
 * The level that a title names: "senior", "director". Undefined if it names none. A remark in brackets comes second: a
 * "Principal Engineer (People Manager)" is a principal.
 */
export function levelInTitle(title: string, track: Track): string | undefined {
  const bare = title.replace(/\s*\([^()]*\)\s*$/, '');
  return levelInWords(bare, track) ?? (bare === title ? undefined : levelInWords(title, track));
}

function levelInWords(title: string, track: Track): string | undefined {
  const parts = titleWords(withoutAccents(ownWords(title)));
  const has = (word: string): boolean => parts.includes(word);
  const senior = has('senior') ? 'senior ' : '';
  if (/\bvice president\b/.test(parts.join(' ')))
    return `${has('executive') ? 'executive ' : senior}vice president`;
  if (has('chief')) return has('staff') ? 'chief of staff' : 'chief';
  if (has('director')) return `${senior}director`;
  if ((track === 'management' && has('head')) || /\bhead of\b/.test(parts.join(' '))) return 'head';
  if (track === 'management' && has('manager') && !RANKED_MANAGER.test(parts.join(' ')))
    return `${has('associate') ? 'associate ' : senior}manager`;
  if (parts.at(-1) === 'internship') return 'intern';
  if (/\bsemi senior\b/.test(parts.join(' '))) return 'semi-senior';
  const level = INDIVIDUAL_LEVELS.find(has);
  if (level !== undefined) return RAISED.test(parts.join(' ')) ? `senior ${level}` : level;
  if (has('junior')) return 'junior';
  if (has('mid')) return 'intermediate';
  return ENTRY_LEVEL.exec(title)?.slice(1).find(Boolean)?.toLowerCase();
}

/** A word of a level before a manager's work: "Lead Oven Manager". */
const RANKED_MANAGER = /^(?:lead|staff|principal|distinguished) .+ manager\b/;

/** Levels above senior have a senior level too: "Senior Staff Engineer". */
const RAISED = /\bsenior (?:staff|principal|distinguished)\b/;

/** Words beside a job that people have just begun: "Graduate Engineer", "Engineer Trainee". */
const ENTRY_LEVEL = /^(graduate|trainee|apprentice) \p{L}|\p{L} (trainee|apprentice)$/iu;

/** The words about the job itself: "Staff Assistant" in "Staff Assistant to the CEO". */
function ownWords(title: string): string {
  return title.split(/ to (?:the )?(?=\p{Lu})/u)[0] ?? title;
}

/** Whether some names have every word of a level. Otherwise the level is inferred. */
export function statesLevel(names: readonly string[], level: string): boolean {
  const stated = new Set(names.flatMap(titleWords));
  return titleWords(level).every((word) => stated.has(word));
}

/** The level of a title, in the words of the catalogue. */
export function levelOf(title: string, track: Track): string {
  const level = levelInTitle(title, track);
  if (track === 'management') return managementLevel(title, level);
  return level ?? numeralOf(title) ?? 'intermediate';
}

/** The level of a manager's title. Without a word of a level above senior ("Shift Supervisor") it is a manager. */
function managementLevel(title: string, level: string | undefined): string {
  if (level !== undefined && level !== 'senior') return level;
  return titleWords(title).includes('senior') ? 'senior manager' : 'manager';
}

/** The number at the end of a title: "II" in "Oven Engineer II" and "Oven Engineer II (Rye)", "2" in "Baker 2". */
export function numeralOf(title: string): string | undefined {
  return / ([IVX]{1,4}|\d{1,2})(?: \([^()]*\))?$/.exec(title)?.[1];
}

/** The track that follows from a title alone. Undefined if it leaves the track open: "Brand Manager", "Team Lead". */
export function trackInTitle(title: string): Track | undefined {
  const parts = titleWords(ownWords(title));
  const text = parts.join(' ');
  const bare = titleWords(ownWords(title.replace(/\([^()]*\)/g, ' '))).join(' ');
  if (/\b(vice president|director|head of)\b/.test(text)) return 'management';
  // "CGO (Chief Growth Officer)"
  if (/^(?:c[a-z]{1,3}o )?chief (?!of staff)/.test(text)) return 'management';
  if (/^(senior |associate )?manager\b|\bsenior manager\b/.test(text) && parts.length > 1)
    return 'management';
  if (/\b(managing|supervisor|engineering manager|people manager)\b/.test(text)) return 'management';
  if (parts[0] === 'head' && parts.length > 1) return 'management';
  if (BOARD.test(bare) || isLeaderElsewhere(text)) return 'management';
  if (!parts.includes('manager') && !/^lead(?:er)?$/.test(parts.at(-1) ?? ''))
    return 'individual contributor';
  return STEPS_OF_CONTRIBUTORS.some((word) => parts.includes(word)) ? 'individual contributor' : undefined;
}

/** Whoever sits on a board directs the company. */
const BOARD = /\bboard member$|\bchair(?:man|woman|person)?$|^chair\b|\btrustee$/;

/** Words of individual contributors. A "Staff Program Manager" manages programs, not people. */
const STEPS_OF_CONTRIBUTORS = ['staff', 'principal', 'distinguished', 'intern', 'junior'];
