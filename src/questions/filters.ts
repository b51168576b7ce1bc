import type { Catalog } from '../catalog/catalog.js';
import type { Track } from '../catalog/schema.js';
import { titleWords } from '../catalog/title.js';
import type { ListFilters } from './question.js';
import type { Word } from './recognise.js';
import { resolveFamily } from './resolve-family.js';
import { stem } from './stem.js';
import { ABOUT, CONVERSATION } from './vocabulary.js';

const TRACK_WORDS: ReadonlyMap<string, Track> = new Map([
  ['management', 'management'],
  ['managerial', 'management'],
  ['leadership', 'management'],
  ['leader', 'management'],
  ['individual', 'individual contributor'],
  ['contributor', 'individual contributor'],
  ['ic', 'individual contributor'],
]);

/** What some words narrow a list to; undefined when there is a word among them that narrows nothing. */
export function parseFilters(words: readonly Word[], catalog: Catalog): ListFilters | undefined {
  const filters: ListFilters = {};
  const grade = words.find((word) => word.grade)?.grade;
  if (grade) filters.grade = grade;

  const plain = words.filter((word) => !word.grade);
  const track = plain.map(({ text }) => TRACK_WORDS.get(stem(text))).find((found) => found);
  if (track) filters.track = track;
  const untracked = plain.filter(({ text }) => !TRACK_WORDS.has(stem(text)));

  const asFamily = (rest: readonly Word[]): boolean => {
    if (rest.every(({ text }) => CONVERSATION.has(text) || ABOUT.has(text))) return true;
    const { families } = resolveFamily(rest, catalog);
    if (families.length > 0) filters.families = families;
    return families.length > 0;
  };
  if (asFamily(untracked)) return filters;

  const level = levelsIn(catalog).find((known) => withoutLevel(untracked, known) !== undefined);
  const rest = level && withoutLevel(untracked, level);
  if (!level || !rest || !asFamily(rest)) return undefined;
  return { ...filters, level };
}

/** The levels of a catalogue, those of more words first: "senior manager" before "manager". */
function levelsIn(catalog: Catalog): string[] {
  return [...new Set(catalog.roles.map(({ level }) => level))].sort((a, b) => b.length - a.length);
}

function withoutLevel(words: readonly Word[], level: string): Word[] | undefined {
  const wanted = titleWords(level).map(stem);
  const typed = words.flatMap((word) => titleWords(word.text).map((text) => ({ word, stem: stem(text) })));
  const start = typed.findIndex((_, at) => wanted.every((part, offset) => typed[at + offset]?.stem === part));
  if (start < 0) return undefined;
  const taken = new Set(typed.slice(start, start + wanted.length).map(({ word }) => word));
  return words.filter((word) => !taken.has(word));
}
