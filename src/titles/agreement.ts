import { singular } from '../text/stem.js';
import type { Slot } from './parse-title.js';
import type { TitleIndex } from './title-index.js';
import type { Name } from './title-name.js';
import type { TypedTitle } from './title-tokens.js';
import { leadsOtherLevel } from './word-order.js';

/** How typed words, all of which a title or its level has, agree with the title slot by slot. */
export type Agreement =
  /** In every slot. */
  | 'same'
  /** They leave out words, and so describe it with others. */
  | 'described'
  /** In all but the level, which they leave out or change: "Director, ESG" for a Senior Director. */
  | 'on another level'
  /** They name another head or level. */
  | 'other';

/** Compares typed words with a title. The title, or its level, must have all of them. */
export function agreementOf(typed: TypedTitle, name: Name, index: TitleIndex): Agreement {
  const agreement = agreementOfSlots(typed, name, index);
  if (agreement !== 'same' && agreement !== 'described') return agreement;
  if (!leadsOtherLevel(typed, name, index)) return agreement;
  return agreement === 'same' ? 'on another level' : 'other';
}

function agreementOfSlots(typed: TypedTitle, name: Name, index: TitleIndex): Agreement {
  const missing = missingSlots(typed, name);
  const level = levelAgreement(typed, name, missing);
  if (level === 'other') return 'other';
  if (missing.has('head')) return namesOtherHead(typed, name, index) ? 'other' : 'described';
  if (!missing.has('function') && !missing.has('qualifier') && level === 'same') return 'same';
  if (level === 'same') return 'described';
  if (!missing.has('function')) return meansAnyLevel(typed, name, index) ? 'described' : 'on another level';
  // "Analyst" is what its levels share; "Director" is a level, and "Senior Director" another.
  return isLeader(name, index) && saysWork(typed, name) ? 'other' : 'described';
}

/** The level of a title that says none. A title that says this level may also be called without it. */
const PLAIN_LEVEL = 'intermediate';

function missingSlots(typed: TypedTitle, { stems, shape }: Name): ReadonlySet<Slot> {
  const missing = new Set<Slot>();
  for (const [at, stem] of stems.entries()) {
    if (!typed.stems.includes(stem) && stem !== PLAIN_LEVEL) missing.add(shape.slots[at] ?? 'function');
  }
  return missing;
}

/** A level is said in the words of the title, or in those that its entry states: "L5" for "Staff". */
function levelAgreement(
  { stems: typed }: TypedTitle,
  { stems, shape, level }: Name,
  missing: ReadonlySet<Slot>,
): 'same' | 'left out' | 'other' {
  if (!missing.has('level')) return 'same';
  const saysPart = stems.some((stem, at) => shape.slots[at] === 'level' && typed.includes(stem));
  // A code says all of a level. A word need not: an entry may call a "Senior Principal" a principal.
  const isWhole = !saysPart || level.some((word) => /\d/.test(word));
  if (isWhole && level.length > 0 && level.every((word) => typed.includes(word))) return 'same';
  return saysPart ? 'other' : 'left out';
}

/**
 * Whether typed words end with a head that is not that of a title: "senior analyst" is no Senior Analyst Relations
 * Manager. In the plural they may mean those that it manages: "global partner specialists".
 */
function namesOtherHead({ words, stems }: TypedTitle, name: Name, { heads, levels }: TitleIndex): boolean {
  const [word = '', stem = ''] = [words.at(-1), stems.at(-1)];
  if (!heads.has(stem) || levels.has(stem)) return false;
  const isHead = name.stems.some((own, at) => own === stem && name.shape.slots[at] === 'head');
  const isPlural = word !== singular(word) && name.words.includes(word);
  return !isHead && !isPlural;
}

/** "Nurses" are those of every level, also where no title is without one: "Staff Nurse". Directors are a level. */
function meansAnyLevel({ words, stems }: TypedTitle, name: Name, index: TitleIndex): boolean {
  const [word = '', stem = ''] = [words.at(-1), stems.at(-1)];
  const isHead = name.stems.some((own, at) => own === stem && name.shape.slots[at] === 'head');
  return word !== singular(word) && isHead && !isLeader(name, index);
}

function isLeader({ stems, shape }: Name, { leaders }: TitleIndex): boolean {
  return stems.some((stem, at) => shape.slots[at] === 'head' && leaders.has(stem));
}

function saysWork(typed: TypedTitle, { stems, shape }: Name): boolean {
  return stems.some(
    (stem, at) =>
      (shape.slots[at] === 'function' || shape.slots[at] === 'qualifier') && typed.stems.includes(stem),
  );
}
