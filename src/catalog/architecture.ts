import { TRACKS } from '../titles/levels.js';
import type { ArchitectureFile } from './architecture-schema.js';
import { type GradeScale, type GradeValue, gradeKey, WHOLE_NUMBERS } from './grade.js';

/** The words of an organisation for its grades, levels, tracks and departments. All its families share them. */
export interface Architecture {
  grades: GradeScale;
  /** Lowest first. Empty if their order is not stated. */
  levels: readonly LevelStep[];
  tracks: readonly TrackName[];
  departments: readonly { name: string; names: readonly string[]; families: readonly string[] }[];
  /** Titles that roles refer to, and that the organisation keeps outside this catalogue. */
  outsideTitles: readonly string[];
  acronyms: ReadonlyMap<string, string>;
}

/** A level of an organisation, and its place among all levels. */
export interface LevelStep {
  level: string;
  names: readonly string[];
  track?: string;
  /** How high it is: 1 is the lowest. Levels of two tracks may share a place. */
  place: number;
  summary?: string;
}

interface TrackName {
  track: string;
  names: readonly string[];
  leadsPeople: boolean;
}

/** Builds the words of an organisation from its file. Without a file, takes the usual words. */
export function buildArchitecture(file: ArchitectureFile = {}): Architecture {
  const levels = levelSteps(file.levels ?? []);
  return {
    grades: toScale(file.grades, levels),
    levels,
    tracks: (file.tracks ?? [...TRACKS]).map(toTrack),
    departments: (file.departments ?? []).map(({ department, names = [], families }) => ({
      name: department,
      names,
      families,
    })),
    outsideTitles: file.outside_titles ?? [],
    acronyms: new Map(Object.entries(file.acronyms ?? {})),
  };
}

/** The usual words. */
export const PLAIN_ARCHITECTURE = buildArchitecture();

/** Finds a level by its word, a code or another name. */
export function findLevel({ levels }: Architecture, text: string): LevelStep | undefined {
  const key = gradeKey(text);
  return levels.find(({ level, names }) => [level, ...names].some((name) => gradeKey(name) === key));
}

/**
 * Whether a role is on a track. If the organisation has no track called "management", that name means every track that
 * leads people. Likewise, "individual contributor" means all other tracks.
 */
export function isOnTrack(
  role: { track: string; leadsPeople: boolean },
  track: string,
  { tracks }: Architecture,
): boolean {
  if (role.track === track) return true;
  if (tracks.some((known) => known.track === track)) return false;
  return role.leadsPeople === (track === 'management') && (TRACKS as readonly string[]).includes(track);
}

function levelSteps(entries: NonNullable<ArchitectureFile['levels']>): LevelStep[] {
  const steps: LevelStep[] = [];
  for (const entry of entries) {
    const {
      level,
      names = [],
      track,
      beside,
      summary,
    } = typeof entry === 'string' ? { level: entry } : entry;
    const neighbour =
      beside === undefined ? undefined : steps.find((step) => [step.level, ...step.names].includes(beside));
    const place = neighbour?.place ?? (steps.at(-1)?.place ?? 0) + 1;
    steps.push({ level, names, place, ...(track && { track }), ...(summary && { summary }) });
  }
  return steps;
}

function toTrack(entry: NonNullable<ArchitectureFile['tracks']>[number]): TrackName {
  const { track, names = [], leads_people: leads } = typeof entry === 'string' ? { track: entry } : entry;
  return { track, names, leadsPeople: leads ?? track === 'management' };
}

function toScale(grades: ArchitectureFile['grades'], levels: readonly LevelStep[]): GradeScale {
  if (grades === undefined) return WHOLE_NUMBERS;
  if (grades === 'levels') return { one: 'level', many: 'levels', values: valuesOfLevels(levels) };
  const { called = 'grade', values } = grades;
  const words = typeof called === 'string' ? { one: called, many: `${called}s` } : called;
  return { ...words, ...(values && { values: toValues(values) }) };
}

/** Levels that share a place are one grade, with the name of the first. */
function valuesOfLevels(levels: readonly LevelStep[]): GradeValue[] {
  const byPlace = new Map<number, GradeValue>();
  for (const { level, names, place, summary } of levels) {
    const first = byPlace.get(place);
    byPlace.set(
      place,
      first
        ? { ...first, names: [...first.names, level, ...names] }
        : { place, label: level, names, ...(summary && { summary }) },
    );
  }
  return [...byPlace.values()].sort((a, b) => a.place - b.place);
}

type ValueEntry = NonNullable<Exclude<ArchitectureFile['grades'], string | undefined>['values']>[number];
type Value = Omit<GradeValue, 'place'>;

function toValues(entries: readonly ValueEntry[]): GradeValue[] {
  const values = entries.flatMap(expand);
  const numbers = values.map(({ label }) => numberIn(label));
  const isRun = numbers.every((number, at) => number !== undefined && number === (numbers[0] ?? 0) + at);
  const isKnown = new Set(values.flatMap(({ label, names }) => [label, ...names]).map(gradeKey));
  return values.map(({ label, names, ...value }, at) => {
    const number = numbers[at];
    const isOnly = numbers.filter((other) => other === number).length === 1;
    const short = number !== undefined && isOnly && !isKnown.has(String(number)) ? [String(number)] : [];
    // If the labels are numbered one after the other, L5 gets the place 5, so that a plain "5" means it.
    return {
      ...value,
      label,
      names: [...names, ...short],
      place: isRun && number !== undefined ? number : at + 1,
    };
  });
}

function expand(entry: ValueEntry): Value[] {
  if (typeof entry === 'object') {
    const { value, names = [], summary } = entry;
    return [{ label: String(value), names: names.map(String), ...(summary && { summary }) }];
  }
  const [, prefix, from, again, to] =
    /^(\D*)(\d+)\s*(?:[-–—]|\bto\b)\s*(\D*)(\d+)$/.exec(String(entry)) ?? [];
  const [low, high] = [Number(from), Number(to)];
  const isRange = prefix !== undefined && (again === prefix || again === '') && low > 0 && high > low;
  if (!isRange || high - low > MOST_IN_RANGE) return [{ label: String(entry), names: [] }];
  return Array.from({ length: high - low + 1 }, (_, at) => ({ label: `${prefix}${low + at}`, names: [] }));
}

const MOST_IN_RANGE = 100;

/** The number at the end of a code: 5 of "L5" and "G05". */
function numberIn(label: string): number | undefined {
  const [, digits] = /^\D*?(\d+)$/.exec(label) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
