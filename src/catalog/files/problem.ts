/** The keys and indexes that lead to a value in a file. */
export type Path = readonly PropertyKey[];

/** Where something stands in a file; line and column count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/** Something wrong with the catalogue, and how to mend it. Errors keep it from loading; warnings do not. */
export interface Problem extends Position {
  severity: 'error' | 'warning';
  message: string;
  fix: string;
  /** Where else the same is wrong. */
  also?: readonly Position[];
  /** What mends it, where nobody needs to choose. */
  repairs?: readonly Repair[];
}

/** A change of one place of a file. */
export interface Repair {
  file: string;
  at: Path;
  change: RepairChange;
}

export type RepairChange =
  | { kind: 'set'; value: string }
  /** A single entry where a list of entries belongs. */
  | { kind: 'wrap' }
  | { kind: 'rename key'; key: string }
  | { kind: 'remove' };

/** Thrown when a catalogue cannot be used; holds every problem, warnings included. */
export class CatalogError extends Error {
  override name = 'CatalogError';

  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}

/** A problem on one line, the position first so that editors and CI can link it. */
export function problemLine({ file, line, column, severity, message, fix }: Problem): string {
  return `${file}:${line}:${column} ${severity}: ${message}. ${fix}`;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

export function byPosition(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
