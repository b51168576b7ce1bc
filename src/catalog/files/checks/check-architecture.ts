import { titleKey } from '../../../text/title.js';
import type { Architecture } from '../../architecture.js';
import type { ArchitectureFile } from '../../architecture-schema.js';
import { gradeKey } from '../../grade.js';
import type { ParsedFamily } from '../parse-family.js';
import type { ParsedFile } from '../parse-yaml.js';
import { type Fault, type Path, type Problem, problemAt } from '../problem.js';

type Words = ParsedFile<ArchitectureFile>;

/** A fault, and the keys that lead to it. */
interface KeyedFault extends Fault {
  at: Path;
}

/** Finds words that stand for two things, and words that refer to nothing. Each is an error. */
export function checkArchitecture({ entry, locate }: Words, architecture: Architecture): Problem[] {
  const faults = [...wordFaults(entry, architecture), ...levelFaults(entry, architecture)];
  return faults.map((fault) => problemAt(locate(fault.at), fault));
}

/** Finds departments that name a job family that no file has. */
export function checkDepartments({ entry, locate }: Words, families: readonly ParsedFamily[]): Problem[] {
  const known = new Set(
    families.flatMap(({ entry: { family, aliases = [] } }) => [family, ...aliases]).map(titleKey),
  );
  return (entry.departments ?? []).flatMap(({ department, families: named }, at) =>
    named.flatMap((family, place): Problem[] =>
      known.has(titleKey(family))
        ? []
        : [
            problemAt(locate(['departments', at, 'families', place]), {
              code: 'unknown-family',
              message: `no file has the job family "${family}", which is listed under ${department}`,
              fix: 'Correct its name, or remove it',
            }),
          ],
    ),
  );
}

function wordFaults(
  entry: ArchitectureFile,
  { grades, levels, tracks, departments }: Architecture,
): KeyedFault[] {
  const values = entry.grades === 'levels' ? [] : (grades.values ?? []);
  const written = typeof entry.grades === 'object' ? (entry.grades.values ?? []) : [];
  const hasRanges = written.length !== values.length;
  const gradeNames = values.map(({ label, names }) => [label, ...names]);
  const levelNames = levels.map(({ level, names }) => [level, ...names]);
  const trackNames = tracks.map(({ track, names }) => [track, ...names]);
  const departmentNames = departments.map(({ name, names }) => [name, ...names]);
  return [
    // A range stands for several values, so a value's index is not its index in the file.
    ...doubleNames(gradeNames, (at) => ['grades', 'values', ...(hasRanges ? [] : [at])], 'grades'),
    ...doubleNames(levelNames, (at) => ['levels', at], 'levels'),
    ...doubleNames(trackNames, (at) => ['tracks', at], 'tracks'),
    ...doubleNames(departmentNames, (at) => ['departments', at], 'departments'),
    ...doubles(departments.map(({ families }) => families)).map(({ name, at }) => ({
      at: ['departments', at, 'families'],
      code: 'duplicate-department' as const,
      message: `the job family "${name}" is in two departments`,
      fix: 'Keep it in one of them',
    })),
  ];
}

function doubleNames(
  things: readonly (readonly string[])[],
  placeOf: (at: number) => Path,
  what: string,
): KeyedFault[] {
  return doubles(things).map(({ name, at }) => ({
    at: placeOf(at),
    code: 'duplicate-word',
    message: `"${name}" stands for two ${what}`,
    fix: 'Keep it at one of them',
  }));
}

function levelFaults(entry: ArchitectureFile, { levels, tracks }: Architecture): KeyedFault[] {
  const stated = entry.levels ?? [];
  if (entry.grades === 'levels' && stated.length === 0)
    return [
      {
        at: ['grades'],
        code: 'missing-levels',
        message: 'the levels are the grades, but no level is listed',
        fix: 'List the levels, lowest first',
      },
    ];
  return stated.flatMap((level, at) => {
    if (typeof level === 'string') return [];
    const before = levels.slice(0, at).flatMap(({ level: word, names }) => [word, ...names]);
    const known = tracks.map(({ track }) => track);
    return [
      ...unknown(level.beside, before, { at: ['levels', at, 'beside'], what: 'level before this one' }),
      ...unknown(level.track, known, { at: ['levels', at, 'track'], what: 'track' }),
    ];
  });
}

function unknown(
  name: string | undefined,
  known: readonly string[],
  { at, what }: { at: Path; what: string },
): KeyedFault[] {
  if (name === undefined || known.includes(name)) return [];
  const fix = known.length > 0 ? `Use one of: ${known.join(', ')}` : 'List it first';
  return [{ at, code: 'unknown-word', message: `no ${what} is called "${name}"`, fix }];
}

/** The names that two things share, each with the index of the second thing. */
function doubles(things: readonly (readonly string[])[]): { name: string; at: number }[] {
  const first = new Map<string, number>();
  return things.flatMap((names, at) =>
    names.flatMap((name) => {
      const known = first.get(gradeKey(name));
      first.set(gradeKey(name), known ?? at);
      return known === undefined || known === at ? [] : [{ name, at }];
    }),
  );
}
