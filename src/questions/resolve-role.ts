import { ABBREVIATIONS } from '../catalog/abbreviations.js';
import type { Role } from '../catalog/catalog.js';
import { isConnective, plainWords } from '../catalog/title.js';
import type { GradeRange } from './question.js';
import { stem } from './stem.js';
import { bagKey, type Name, type TitleIndex } from './title-index.js';
import { isTalk } from './talk.js';
import { JOB_WORDS } from './vocabulary.js';
import type { Word } from './words.js';

/** How sure a resolution is; higher is surer. Readings of a question are ranked by it. */
export const STRENGTH = { exact: 100, reworded: 95, partial: 80, several: 50, none: 10, empty: 0 } as const;

/** What some words of a question name. */
export type Resolution =
  | { kind: 'role'; role: Role; strength: number; verbatim: boolean; ignored: number }
  | { kind: 'outsider'; title: string; strength: number }
  | { kind: 'several'; roles: readonly Role[]; strength: number }
  | { kind: 'none'; nearest: readonly Role[]; strength: number }
  | { kind: 'empty'; strength: number };

/** A word of a title, with every reading it allows; each reading is one or more words. */
interface TitleWord {
  readings: readonly (readonly string[])[];
  mended: boolean;
}

interface Mention {
  runs: TitleWord[][];
  /** Words that name a job no role of the catalogue has. */
  foreign: boolean;
  /** Words passed over that are neither of titles nor of conversation. */
  ignored: number;
  grade?: GradeRange;
}

/** Mending is surer than guessing what was left out, and less sure than words as they stand. */
const MENDED = 4;
const IGNORED = 3;
/** A title found in one stretch of a sentence leaves title words elsewhere unexplained. */
const PART_OF_SENTENCE = 25;
const MAX_READINGS = 32;

/** Finds the role that some words name, among the roles and outsiders of an index. */
export function resolveRole(words: readonly Word[], index: TitleIndex): Resolution {
  const unspaced = index.exact.get(words.map(({ text }) => text).join(''));
  if (unspaced && words.length < unspaced.stems.length) return toResolution([unspaced], STRENGTH.reworded);

  const mention = readMention(words, index);
  const titleWords = mention.runs.flat();
  if (titleWords.length === 0 && !mention.grade) {
    return mention.foreign || mention.ignored > 0 ? none([]) : { kind: 'empty', strength: STRENGTH.empty };
  }
  if (mention.foreign) return none(nearestRoles(titleWords, index));

  const whole = resolveWords(titleWords, mention.grade, index);
  const best = whole.kind === 'none' ? longestRun(mention, index) : whole;
  if (best.kind === 'none' || best.kind === 'empty') return none(nearestRoles(titleWords, index));
  const strength = best.strength - mention.ignored * IGNORED;
  if (best.kind === 'role') {
    return { ...best, strength, verbatim: isVerbatim(words, best.role), ignored: mention.ignored };
  }
  return { ...best, strength };
}

function none(nearest: readonly Role[]): Resolution {
  return { kind: 'none', nearest, strength: STRENGTH.none };
}

/** Whether the words are the role's title or alias as it stands, but for case, punctuation and conversation. */
function isVerbatim(words: readonly Word[], role: Role): boolean {
  const title = plainWords(role.title).filter((word) => !isConnective(word));
  const typed = words.map(({ text }) => text).filter((word) => title.includes(word) || !isTalk(word));
  return title.join(' ') === typed.filter((word) => !isConnective(word)).join(' ');
}

/** Sorts words into those of titles, in runs that nothing else interrupts, and the rest. */
export function readMention(words: readonly Word[], index: TitleIndex): Mention {
  const mention: Mention = { runs: [], foreign: false, ignored: 0 };
  const read = words
    .filter(({ text }) => !JOINING.has(text))
    .map((word) => ({ word, title: readTitleWord(word.text, index) }));
  let run: TitleWord[] = [];
  read.forEach(({ word, title }, at) => {
    if (title) {
      if (run.length === 0) mention.runs.push(run);
      run.push(title);
      return;
    }
    run = [];
    if (word.grade) mention.grade = word.grade;
    else if (JOB_WORDS.has(word.text)) mention.foreign = true;
    else if (!isTalk(word.text)) {
      // An unknown word next to a title's words is part of the title that was meant.
      const attached = read[at - 1]?.title !== undefined || read[at + 1]?.title !== undefined;
      if (attached) mention.foreign = true;
      else mention.ignored += 1;
    }
  });
  return mention;
}

/** Words inside a title that do not part what stands on either side of them. */
const JOINING = new Set(['and', 'of']);

function readTitleWord(word: string, index: TitleIndex): TitleWord | undefined {
  const acronym = index.acronyms.get(word) ?? index.acronyms.get(stem(word));
  if (acronym) return { readings: [acronym], mended: false };
  if (index.byStem.has(stem(word))) return { readings: [[word]], mended: false };
  const expansions = (ABBREVIATIONS.get(word) ?? [])
    .map((reading) => reading.split(' '))
    .filter((reading) => reading.every((part) => index.byStem.has(stem(part))));
  if (expansions.length > 0) return { readings: expansions, mended: false };
  if (isTalk(word) || JOB_WORDS.has(word) || ABBREVIATIONS.has(word)) return undefined;
  const mended = index.mend(word).map((known) => [known]);
  return mended.length > 0 ? { readings: mended, mended: true } : undefined;
}

/** Tries every reading of the words together, and keeps what the surest of them agree on. */
function resolveWords(words: readonly TitleWord[], grade: GradeRange | undefined, index: TitleIndex): Resolution {
  const results = readings(words).map((reading) => findNames(reading, grade, index));
  const strength = Math.max(...results.map((result) => result.strength));
  const names = results.filter((result) => result.strength === strength).flatMap((result) => result.names);
  const mended = words.some((word) => word.mended) ? MENDED : 0;
  return toResolution(names, strength - mended);
}

/** A long sentence may hold words of titles that are not of the title asked about ("my manager asked ..."). */
function longestRun(mention: Mention, index: TitleIndex): Resolution {
  const [longest, second] = mention.runs.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!longest || !second || sizeOf(longest) === sizeOf(second)) return none([]);
  const found = resolveWords(longest, mention.grade, index);
  return found.kind === 'role' && found.strength >= STRENGTH.reworded - MENDED
    ? { ...found, strength: found.strength - PART_OF_SENTENCE }
    : none([]);
}

function sizeOf(run: readonly TitleWord[]): number {
  return run.reduce((size, word) => size + (word.readings[0]?.length ?? 0), 0);
}

export function readings(words: readonly TitleWord[]): string[][] {
  return words.reduce<string[][]>(
    (all, word) =>
      all.flatMap((start) => word.readings.map((reading) => [...start, ...reading])).slice(0, MAX_READINGS),
    [[]],
  );
}

interface Found {
  names: readonly Name[];
  strength: number;
}

/** From the surest way of naming a title to the least: its words as they stand, in another order, some of them. */
function findNames(words: readonly string[], grade: GradeRange | undefined, index: TitleIndex): Found {
  const fits = ({ target }: Name): boolean => !grade || (target.kind === 'role' && inRange(target.role.grade, grade));
  const exact = index.exact.get(words.join(' '));
  if (exact && fits(exact)) return { names: [exact], strength: STRENGTH.exact };

  const stems = words.map(stem);
  const same = (index.bags.get(bagKey(stems)) ?? []).filter(fits);
  if (same.length > 0) {
    const natural = same.filter((name) => name.orders.has(stems.join(' ')));
    return { names: natural.length > 0 ? natural : same, strength: STRENGTH.reworded };
  }

  const containing = namesWith(stems, index).filter(fits);
  const complete = containing.filter((name) => missing(name, stems) === 0);
  const literal = complete.filter((name) => words.every((word) => name.words.has(word)));
  const [only, another] = literal.length > 0 ? literal : complete;
  if (only && !another) return { names: [only], strength: STRENGTH.reworded };
  const roles = containing.filter(({ target }) => target.kind === 'role');
  return {
    names: (roles.length > 0 ? roles : containing).toSorted((a, b) => missing(a, stems) - missing(b, stems)),
    strength: STRENGTH.partial,
  };
}

function inRange(grade: number | undefined, range: GradeRange): boolean {
  return grade !== undefined && grade >= range.min && grade <= range.max;
}

/** The names that have or are related to every one of some stems. */
function namesWith(stems: readonly string[], index: TitleIndex): Name[] {
  const rarest = stems
    .map((word) => index.byStem.get(word) ?? [])
    .reduce((a, b) => (b.length < a.length ? b : a), index.byStem.get(stems[0] ?? '') ?? []);
  return rarest.filter((name) => stems.every((word) => timesIn(stems, word) <= timesIn(name.stems, word) + (name.related.has(word) ? 1 : 0)));
}

function timesIn(words: readonly string[], wanted: string): number {
  return words.filter((word) => word === wanted).length;
}

/** How many words of a name are not among some stems. */
function missing(name: Name, stems: readonly string[]): number {
  return name.stems.filter((word) => !stems.includes(word)).length;
}

function toResolution(names: readonly Name[], strength: number): Resolution {
  const roles = [...new Set(names.flatMap(({ target }) => (target.kind === 'role' ? [target.role] : [])))];
  const [role] = roles;
  if (role) {
    return roles.length === 1
      ? { kind: 'role', role, strength, verbatim: false, ignored: 0 }
      : { kind: 'several', roles, strength: STRENGTH.several };
  }
  const [name] = names;
  return name?.target.kind === 'outsider' ? { kind: 'outsider', title: name.target.title, strength } : none([]);
}

const MAX_NEAREST = 3;

/** The roles that share the rarest words with a mention; none when they share nothing but common ones. */
function nearestRoles(words: readonly TitleWord[], index: TitleIndex): Role[] {
  const stems = words.flatMap((word) => word.readings[0] ?? []).map(stem);
  const scores = new Map<Name, number>();
  for (const word of new Set(stems)) {
    const names = index.byStem.get(word) ?? [];
    for (const name of names) {
      const weight = name.stems.includes(word) ? 1 : 0.5;
      scores.set(name, (scores.get(name) ?? 0) + weight / Math.log2(2 + names.length));
    }
  }
  const ranked = [...scores]
    .map(([name, score]) => ({ target: name.target, score: score - 0.01 * missing(name, stems) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ target }) => (target.kind === 'role' ? [target.role] : []));
  return [...new Set(ranked)].slice(0, MAX_NEAREST);
}
