/** The keys and indexes that lead to a value in a file. */
export type Path = readonly PropertyKey[];

/** A position in a file. Line and column count from 1. */
export interface Position {
  file: string;
  line: number;
  column: number;
}

/**
 * Every kind of problem, by its code. Errors keep the catalogue from loading; warnings do not. Messages may change. A code
 * never does, since other programs rely on it. `docs/problems.md` shows an example of each.
 */
export const PROBLEMS = {
  'unreadable-folder': 'error',
  'empty-folder': 'error',
  'unreadable-file': 'error',
  'not-a-file': 'error',
  'not-utf8': 'error',
  'file-too-large': 'error',
  'invalid-yaml': 'error',
  'repeated-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'empty-value': 'error',
  'too-long': 'error',
  'duplicate-family': 'error',
  'duplicate-title': 'error',
  'duplicate-alias': 'error',
  'duplicate-former-title': 'error',
  cycle: 'error',
  'duplicate-word': 'error',
  'duplicate-department': 'error',
  'missing-levels': 'error',
  'unknown-word': 'error',
  'load-failed': 'error',
  'nothing-stored': 'error',
  'unknown-role': 'warning',
  'unknown-family': 'warning',
  'falling-grade': 'warning',
  'unclear-interval': 'warning',
  'near-title': 'warning',
  'unreachable-role': 'warning',
  'unreachable-name': 'warning',
  'shrunk-file': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

/** What is wrong, and how to fix it, without its position. */
export interface Fault {
  code: keyof typeof PROBLEMS;
  message: string;
  fix: string;
  /** Other positions with the same fault. */
  also?: readonly Position[];
  /** The changes that repair it. Absent if there are several ways. */
  repairs?: readonly Repair[];
}

/** Something wrong with the catalogue, and how to fix it. */
export interface Problem extends Position, Fault {
  severity: 'error' | 'warning';
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

/** A problem at a position. Its severity follows from its code. */
export function problemAt(
  { file, line, column }: Position,
  { code, message, fix, also, repairs }: Fault,
): Problem {
  const severity = PROBLEMS[code];
  return {
    file,
    line,
    column,
    code,
    severity,
    message,
    fix,
    ...(also && { also }),
    ...(repairs && { repairs }),
  };
}

/** A problem of a whole file or folder. */
export function problemOf(file: string, fault: Fault): Problem {
  return problemAt({ file, line: 1, column: 1 }, fault);
}

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
