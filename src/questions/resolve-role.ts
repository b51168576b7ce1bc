import type { Role } from '../catalog/catalog.js';
import type { GradeRange } from '../catalog/grade-range.js';
import { singular } from '../text/stem.js';
import { isConnective, plainWords } from '../text/title.js';
import { findNames } from './find-names.js';
import { type Mention, readings, readMention } from './mention.js';
import { nearestRoles } from './nearest-roles.js';
import type { TitleWord, Word } from './recognise.js';
import { COST, STRENGTH } from './strength.js';
import type { Name, TitleIndex } from './title-index.js';
import { keyOf } from './whole-title.js';

/** What some words of a question name. */
export type Resolution =
  | { kind: 'role'; role: Role; strength: number; verbatim: boolean; ignored: readonly string[] }
  | { kind: 'outsider'; title: string; strength: number }
  | { kind: 'several'; roles: readonly Role[]; strength: number }
  /** The nearest roles take going through many titles, and are seldom wanted. */
  | { kind: 'none'; nearest: () => readonly Role[]; strength: number }
  | { kind: 'empty'; strength: number };

/** Finds the role that some words name, among the roles and outsiders of an index. */
export function resolveRole(words: readonly Word[], index: TitleIndex): Resolution {
  const unspaced = index.exact.get(words.map(({ text }) => text).join(''));
  if (unspaced && words.length < unspaced.stems.length) return toResolution([unspaced], STRENGTH.reworded);

  const spelled = spelledOut(words, index);
  if (spelled) return { kind: 'role', role: spelled, strength: STRENGTH.exact, verbatim: true, ignored: [] };

  const mention = readMention(words);
  const titleWords = mention.runs.flat();
  if (titleWords.length === 0) {
    return mention.foreign || mention.ignored.length > 0
      ? none()
      : { kind: 'empty', strength: STRENGTH.empty };
  }
  if (mention.foreign) return none(() => nearestRoles(titleWords, index));

  const part = mention.parted ? longestRun(mention, index) : none();
  const whole = part.kind === 'role' ? part : resolveWords(titleWords, mention.grade, index);
  const best = whole.kind === 'none' ? longestRun(mention, index) : whole;
  if (best.kind === 'none') return none(() => nearestRoles(titleWords, index));
  const strength = best.strength - mention.ignored.length * COST.ignored;
  if (best.kind !== 'role') return { ...best, strength };
  return { ...best, strength, verbatim: isVerbatim(words, best.role), ignored: mention.ignored };
}

/** A title with small words in it that are talk elsewhere: "us" in "senior manager us governance". */
function spelledOut(words: readonly Word[], index: TitleIndex): Role | undefined {
  if (!words.some((word) => isSmall(word, index))) return undefined;
  const first = words.findIndex(({ kind }) => kind === 'title');
  const last = words.findLastIndex(({ kind }) => kind === 'title');
  if (first < 0) return undefined;
  const starts = first > 0 ? [first - 1, first] : [first];
  const stretches = starts.flatMap((start) => [words.slice(start, last + 2), words.slice(start, last + 1)]);
  for (const stretch of stretches) {
    const name = stretch.some((word) => isSmall(word, index)) ? index.exact.get(keyOf(stretch)) : undefined;
    if (name?.role) return name.role;
  }
  return undefined;
}

function isSmall({ kind, text }: Word, index: TitleIndex): boolean {
  return kind === 'talk' && index.byStem.has(singular(text));
}

/** Whether a role is named by its title as it stands, but for case, punctuation and connectives. */
function isVerbatim(words: readonly Word[], role: Role): boolean {
  const plain = (all: readonly string[]): string =>
    ` ${all.filter((word) => !isConnective(word)).join(' ')} `;
  return plain(words.map(({ text }) => text)).includes(plain(plainWords(role.title)));
}

/** Tries every reading of the words together, and keeps what the surest of them agree on. */
function resolveWords(
  words: readonly TitleWord[],
  grade: GradeRange | undefined,
  index: TitleIndex,
): Resolution {
  const phrases = words.filter(({ acronym }) => acronym).flatMap((word) => word.readings);
  const results = readings(words).map((reading) => findNames(reading, { grade, phrases }, index));
  const strength = Math.max(...results.map((result) => result.strength));
  const names = results.filter((result) => result.strength === strength).flatMap((result) => result.names);
  const mended = words.some((word) => word.mended) ? COST.mended : 0;
  return toResolution(names, strength - mended);
}

/** A long sentence may hold words of titles that are not of the title asked about ("my manager asked ..."). */
function longestRun(mention: Mention, index: TitleIndex): Resolution {
  const [longest, second] = mention.runs.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!longest || !second || sizeOf(longest) === sizeOf(second)) return none();
  const found = resolveWords(longest, mention.grade, index);
  return found.kind === 'role' && found.strength >= STRENGTH.reworded - COST.mended
    ? { ...found, strength: found.strength - COST.partOfSentence }
    : none();
}

function sizeOf(run: readonly TitleWord[]): number {
  return run.reduce((size, word) => size + (word.readings[0]?.length ?? 0), 0);
}

function toResolution(names: readonly Name[], strength: number): Resolution {
  const roles = [...new Set(names.flatMap(({ role: named }) => named ?? []))];
  const [role, another] = roles;
  if (role && another) return { kind: 'several', roles, strength: STRENGTH.several };
  if (role) return { kind: 'role', role, strength, verbatim: false, ignored: [] };
  const [name] = names;
  return name ? { kind: 'outsider', title: name.text, strength } : none();
}

function none(nearest: () => readonly Role[] = () => []): Resolution {
  return { kind: 'none', nearest, strength: STRENGTH.none };
}
