import { aboutRole } from './about-role.js';
import { type Interpretation, type Lookup, weaker } from './lookup.js';
import { isContent, isOtherCue, type Word } from './recognise.js';
import { COST, STRENGTH } from './strength.js';
import { contentTerms } from './terms.js';

/** What a role's page says about some words: "does ... need a degree?" */
export function askItems(
  role: readonly Word[],
  words: readonly Word[],
  lookup: Lookup,
): Interpretation | undefined {
  const terms = contentTerms(words);
  if (terms.length === 0 || !mayPart(role, words, lookup)) return undefined;
  // Titles are asked about, not looked for: "is ... above the director?"
  const onlyTitles = words.filter(isContent).every(({ kind }) => kind === 'title');
  const mentioned = !onlyTitles && terms.flat().every((term) => lookup.catalog.statements.has(term));
  const cost =
    COST.items + (mentioned ? 0 : COST.nowhereMentioned) + COST.otherCue * role.filter(isOtherCue).length;
  return weaker(
    aboutRole(role, 'items_about', lookup, (subject) => ({ kind: 'items_about', subject, terms })),
    cost,
  );
}

/**
 * Whether a title can end where nothing but a guess parts it from the words to look for ("does the director |
 * travel"): after a whole title, or after the last word of several, and not before more words of a job.
 */
function mayPart(role: readonly Word[], terms: readonly Word[], { resolve, previous }: Lookup): boolean {
  const last = role.at(-1);
  const [next] = terms;
  // "travel for a Head | of Operations": what stands before a title must not begin it.
  const before = next && role[0] && next.at < role[0].at;
  if (before) return !mayNameJob(terms.at(-1));
  if (!last || !next || next.at !== last.at + 1) return true;
  if (goesOn(last, next)) return false;
  const found = resolve(role);
  if (found.kind === 'empty') return previous !== undefined;
  const whole = found.strength >= STRENGTH.reworded - COST.mended;
  return whole || (found.kind === 'several' && last.title?.head === true);
}

function mayNameJob(word: Word | undefined): boolean {
  return word?.kind === 'job' || word?.title?.head === true;
}

/** Whether a title goes on after a comma, with words of a job, or with a name in capitals ("Manager Maritime Audit"). */
function goesOn(last: Word, next: Word): boolean {
  if (last.raw.endsWith(',')) return true;
  if (next.kind === 'unknown') return /^\p{Lu}/u.test(next.raw);
  return next.kind === 'joining' || next.kind === 'job' || next.kind === 'title';
}
