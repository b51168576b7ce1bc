import type { Catalog } from '../../catalog/catalog.js';
import { type Grade, type GradeScale, gradeKey } from '../../catalog/grade.js';
import { ALL, stating, the, where } from '../../queries/build.js';
import { namesStated, partsOfPlace, rolesNamed } from '../../queries/conditions/names-stated.js';
import type { NamedFact } from '../../queries/facts.js';
import type { Roles } from '../../queries/query.js';
import { plainWords } from '../../text/title.js';
import { TRACKS } from '../../titles/levels.js';

const USUAL_TRACKS: ReadonlySet<string> = new Set(TRACKS);

/** Something that the organisation has a name for. */
export type OwnPhrase = { words: readonly string[] } & (
  | { kind: 'track'; track: string }
  | { kind: 'family'; families: readonly string[] }
  | { kind: 'step'; level: string }
  | { kind: 'named'; fact: NamedFact; name: string }
  /** A skill of several words. */
  | { kind: 'skill' }
  /** A code that no number is: it stands for the role that has it. */
  | { kind: 'role_code'; roles: Roles }
);

/** What an organisation calls its tracks, departments, levels, owners, places and codes, each with what it means. */
export function ownPhrasesOf(catalog: Catalog): OwnPhrase[] {
  const { architecture, families } = catalog;
  const named = <Meaning extends object>(names: readonly string[], meaning: Meaning) =>
    names.map((name) => ({ words: plainWords(name), ...meaning }));
  const departments = new Map<string, string[]>();
  for (const {
    id,
    administration: { department },
  } of families)
    if (department !== undefined) departments.set(department, [...(departments.get(department) ?? []), id]);
  const otherNames = new Map(architecture.departments.map(({ name, names }) => [name, names]));
  return [
    // The grammar knows the usual tracks.
    ...architecture.tracks.flatMap(({ track, names }) =>
      named(USUAL_TRACKS.has(track) ? names : [track, ...names], { kind: 'track' as const, track }),
    ),
    ...namesStated('department', catalog).flatMap((name): OwnPhrase[] => {
      const names = [name, ...(otherNames.get(name) ?? [])];
      const ids = departments.get(name);
      // A role may be of another department than its family.
      return ids && isOfFamilies(name, ids, catalog)
        ? named(names, { kind: 'family' as const, families: ids.sort() })
        : named(names, { kind: 'named' as const, fact: 'department' as const, name });
    }),
    ...architecture.levels.flatMap(({ level, names }) =>
      named([level, ...names], { kind: 'step' as const, level }),
    ),
    ...namesStated('owner', catalog).flatMap((name) =>
      named([name], { kind: 'named' as const, fact: 'owner' as const, name }),
    ),
    ...namesStated('location', catalog).flatMap(placePhrases),
    ...skillsOf(catalog).map((words) => ({ kind: 'skill' as const, words })),
    ...namesStated('job_code', catalog).flatMap((name) => codePhrases(name, catalog)),
  ];
}

/** Whether a department has all roles of some families, and no others. */
function isOfFamilies(department: string, ids: readonly string[], catalog: Catalog): boolean {
  const roles = rolesNamed('department', department, catalog);
  const inFamilies = catalog.roles.filter(({ family }) => ids.includes(family.id));
  return roles.length === inFamilies.length && roles.every((role) => inFamilies.includes(role));
}

/** The words of each skill that has several. */
function skillsOf({ roles }: Catalog): string[][] {
  const skills = new Set(roles.flatMap(({ competencies }) => competencies.map(({ skill }) => skill)));
  return [...skills].map(plainWords).filter(({ length }) => length > 1);
}

/** A place and its parts: "Berlin, Germany" is in Germany as well. */
function placePhrases(place: string): OwnPhrase[] {
  const names = new Set([place, ...partsOfPlace(place)].map((name) => name.trim()));
  return [...names].map((name) => ({ kind: 'named', fact: 'location', name, words: plainWords(name) }));
}

function codePhrases(name: string, catalog: Catalog): OwnPhrase[] {
  const words = plainWords(name);
  const phrase: OwnPhrase = { kind: 'named', fact: 'job_code', name, words };
  if (!isCode(words.join(''))) return [phrase];
  const [only, another] = rolesNamed('job_code', name, catalog);
  const roles: Roles =
    only && !another ? { kind: 'one', role: only.id } : the(where(ALL, stating('job_code', name)));
  return [phrase, { kind: 'role_code', roles, words }];
}

/** Whether a name has letters and figures in one word, and so can be no other word. */
function isCode(name: string): boolean {
  const [word = '', another] = plainWords(name);
  return another === undefined && /\p{L}/u.test(word) && /\d/.test(word);
}

/** The words that the organisation gives a meaning: codes of grades and levels, names of tracks and departments. */
export function ownWordsOf({ architecture }: Catalog, phrases: readonly OwnPhrase[]): Set<string> {
  const codes = (architecture.grades.values ?? [])
    .flatMap(({ label, names }) => [label, ...names])
    .filter(isCode);
  return new Set([
    ...codes.flatMap(plainWords),
    // The name of an owner or a place may be that of a role, and its words may be any.
    ...phrases.flatMap(({ kind, words }) =>
      kind === 'named' || kind === 'skill' || (kind === 'step' && !isCode(words.join(' '))) ? [] : words,
    ),
  ]);
}

/** Phrases by their first word. */
export function byFirstWord(phrases: readonly OwnPhrase[]): Map<string, OwnPhrase[]> {
  const found = new Map<string, OwnPhrase[]>();
  for (const phrase of phrases) {
    const [first = ''] = phrase.words;
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

/** What an organisation says for "grade", beside that word. Of several words ("pay band"), the last is the noun. */
export function gradeWordsOf({ one, many }: GradeScale): Map<string, string> {
  const noun = (words: string): string => plainWords(words).at(-1) ?? '';
  return new Map([
    [noun(one), 'grade'],
    [noun(many), 'grades'],
  ]);
}

/** Whether the places of a scale are the numbers that people write. */
export function isNumeric({ values = [] }: GradeScale): boolean {
  return values.every(({ place, label }) => label === String(place));
}

/** The places of a scale by each label and name, as `gradeKey` writes them. */
export function gradeCodesOf({ values = [] }: GradeScale): Map<string, Grade> {
  return new Map(
    values.flatMap(({ place, label, names }) =>
      [label, ...names].map((name) => [gradeKey(plainWords(name).join('')), place] as const),
    ),
  );
}
